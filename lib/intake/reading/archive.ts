import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { type Limits, RefusedFile } from './model'

/** The parts of a workbook. Nothing is inflated before it is asked for, and never more than the limit. */
export type Archive = {
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /** Hands the part over in pieces of text. */
  readonly feed: (name: string, take: (text: string) => void) => Promise<void>
}

/** Above this many bytes a part may not be more than 200 times its compressed size: no list compresses like that. */
const suspiciousBytes = 50 * 1024 * 1024
const suspiciousRatio = 200

/** Opens a zip after looking at what it declares. Throws RefusedFile when it is damaged, encrypted or a bomb. */
export async function openArchive(bytes: Buffer, limits: Limits): Promise<Archive> {
  const zip = await whole(fromBufferPromise(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true }))
  if (zip.entryCount > limits.entries) throw new RefusedFile({ refused: 'inflates' })
  const entries = await whole(list(zip))
  guard(entries, limits)
  const parts = new Map([...entries].reverse().map((e) => [e.fileName.toLowerCase(), e]))
  let inflated = 0
  const spend = (size: number) => {
    inflated += size
    if (inflated > limits.inflatedBytes) throw new RefusedFile({ refused: 'inflates' })
  }
  return {
    names: entries.map((e) => e.fileName),
    has: (name) => parts.has(name.toLowerCase()),
    feed: async (name, take) => {
      const entry = parts.get(name.toLowerCase())
      if (!entry) throw new RefusedFile({ refused: 'unreadable' })
      await whole(inflate(zip, entry, spend, take))
    },
  }
}

async function list(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

function guard(entries: readonly Entry[], limits: Limits): void {
  if (entries.some((e) => e.isEncrypted())) throw new RefusedFile({ refused: 'password' })
  const declared = entries.reduce((sum, e) => sum + e.uncompressedSize, 0)
  const bomb = entries.some(
    (e) => e.uncompressedSize > suspiciousBytes && e.uncompressedSize > e.compressedSize * suspiciousRatio,
  )
  if (declared > limits.inflatedBytes || bomb) throw new RefusedFile({ refused: 'inflates' })
}

async function inflate(zip: ZipFile, entry: Entry, spend: (size: number) => void, take: (text: string) => void) {
  const stream: Readable = await zip.openReadStreamPromise(entry)
  let decoder: TextDecoder | undefined
  try {
    for await (const piece of stream) {
      const bytes: Buffer = piece
      spend(bytes.length)
      decoder ??= new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8')
      take(decoder.decode(bytes, { stream: true }))
    }
    if (decoder) take(decoder.decode())
  } finally {
    stream.destroy()
  }
}

/** Whatever a damaged zip makes the library say, the user reads one sentence. */
async function whole<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (fault) {
    if (fault instanceof RefusedFile || fault instanceof TypeError || fault instanceof RangeError) throw fault
    const more = fault instanceof Error && /too many bytes in the stream/.test(fault.message)
    throw new RefusedFile({ refused: more ? 'inflates' : 'unreadable' })
  }
}
