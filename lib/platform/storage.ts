import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { fileTypeFromBuffer } from 'file-type'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { env } from './env'
import { largestFile } from './largest-file'

let disk: Promise<Disk> | undefined

/** The one storage door: a folder by default, an S3 bucket where one is set. */
function storage(): Promise<Disk> {
  disk ??= open()
  return disk
}

async function open(): Promise<Disk> {
  const e = env()
  if (!e.S3_BUCKET) return new Disk(new FSDriver({ location: path.resolve(e.STORAGE_DIR), visibility: 'private' }))
  const { S3Driver } = await import('flydrive/drivers/s3')
  return new Disk(
    new S3Driver({
      bucket: e.S3_BUCKET,
      visibility: 'private',
      region: e.S3_REGION ?? 'eu-central-1',
      ...(e.S3_ENDPOINT ? { endpoint: e.S3_ENDPOINT, forcePathStyle: true } : {}),
      credentials: { accessKeyId: e.S3_ACCESS_KEY_ID ?? '', secretAccessKey: e.S3_SECRET_ACCESS_KEY ?? '' },
    }),
  )
}

/** Kinds of file that a person may add, by what is in them. Nothing that a browser would run. */
const allowed: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
}

export type FileProblem = 'empty' | 'tooLarge' | 'unknownKind'

/** What a file really is, by its content; plain text and csv by their name and being readable text. */
export async function inspectFile(
  bytes: Uint8Array,
  name: string,
): Promise<{ mediaType: string; sha256: string; size: number } | FileProblem> {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > largestFile) return 'tooLarge'
  const found = await fileTypeFromBuffer(bytes)
  const mediaType = found ? allowed[found.ext] : textType(bytes, name)
  if (!mediaType) return 'unknownKind'
  return { mediaType, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
}

function textType(bytes: Uint8Array, name: string): string | undefined {
  if (!/\.(txt|csv|md)$/i.test(name) || bytes.includes(0)) return undefined
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain'
}

/** Where a file of an institution stands, by a fresh id: never by a name that a user typed or an id that a form carried. */
export const storageKey = (institutionId: string, freshId: string): string => `${institutionId}/${freshId}`

export async function putFile(key: string, bytes: Uint8Array): Promise<void> {
  await (await storage()).put(key, bytes)
}

/** Keeps what is too large to hold in memory. `size` in bytes, known beforehand. */
export async function putStream(key: string, content: Readable, size: number): Promise<void> {
  await (await storage()).putStream(key, content, { contentLength: size })
}

/** A stored file as it is read, for what may be too large to hold in memory. Throws at once where there is none. */
export async function openStored(key: string): Promise<Readable> {
  const disk = await storage()
  // A stream from a disk opens later than it is given: what is not there would only show while reading.
  await disk.getMetaData(key)
  return disk.getStream(key)
}

export async function readStored(key: string): Promise<Uint8Array> {
  return (await storage()).getBytes(key)
}

/** The same, of which the SHA-256 was kept. Throws when it is no longer what was stored. */
export async function readUnchanged(key: string, sha256: string): Promise<Uint8Array> {
  const bytes = await readStored(key)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error('a stored file is not what it was')
  return bytes
}

export async function deleteStored(key: string): Promise<void> {
  await (await storage()).delete(key)
}

/** Everything of one institution, gone. */
export async function deleteAllStored(institutionId: string): Promise<void> {
  await (await storage()).deleteAll(`${institutionId}/`)
}
