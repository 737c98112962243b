import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import yazl from 'yazl'
import { remember } from '@/lib/platform/audit'
import { today } from '@/lib/platform/clock'
import { writeDay } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import { logFault } from '@/lib/platform/log'
import { deleteStored, openStored, putStream, storageKey } from '@/lib/platform/storage'
import { inTenant, type Tenant, type TenantDb } from '@/lib/platform/tenancy'
import { archiveName, type Listed } from './model'
import { readMe } from './nl'
import { institutionRow, listArchives, listFiles, listTables, replaceArchive, rowsOf } from './repository'

/** The systems of an institution as a spreadsheet can open them; given by whoever starts the work. */
export type SystemsCsv = (tenant: Tenant) => Promise<Uint8Array>

const longest = 10 * 60_000

/**
 * Makes the archive of everything of one institution and puts it behind the storage door. Memory stays small: rows and
 * files pass through. Twice with the same id is harmless.
 */
export async function makeArchive(tenant: Tenant, id: string, systemsCsv: SystemsCsv): Promise<void> {
  if (await inTenant(tenant, (db) => hasArchive(db, id))) return
  const folder = await mkdtemp(path.join(tmpdir(), 'register-export-'))
  try {
    const tables = await writeTables(tenant, folder)
    const target = path.join(folder, 'export.zip')
    await zip(target, [...tables, ...(await otherParts(tenant, systemsCsv))])
    await keep(tenant, id, target)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** One thing that goes into the archive. A source that turns out to be gone is left out, and said in the list. */
type Part = { readonly path: string; readonly open: () => Promise<Readable> }

async function writeTables(tenant: Tenant, folder: string): Promise<Part[]> {
  return inTenant(
    tenant,
    async (db) => {
      const parts: Part[] = []
      const write = async (name: string, rows: Readable) => {
        const file = path.join(folder, `${name}.jsonl`)
        await pipeline(rows, createWriteStream(file))
        parts.push({ path: `tabellen/${name}.jsonl`, open: async () => createReadStream(file) })
      }
      await write('institution', Readable.from([await institutionRow(db, tenant.institutionId)]))
      for (const table of await listTables(db)) await write(table, Readable.from(rowsOf(db, table)))
      return parts
    },
    { timeout: longest },
  )
}

async function otherParts(tenant: Tenant, systemsCsv: SystemsCsv): Promise<Part[]> {
  const csv = await systemsCsv(tenant)
  const files = await inTenant(tenant, listFiles)
  return [
    { path: 'LEESMIJ.txt', open: async () => Readable.from([readMe(tenant.name, writeDay(today()))]) },
    { path: 'ai-systemen.csv', open: async () => Readable.from([csv]) },
    ...files.map((file) => ({ path: file.path, open: () => openStored(file.storageKey) })),
  ]
}

async function zip(target: string, parts: readonly Part[]): Promise<void> {
  const archive = new yazl.ZipFile()
  const output = createWriteStream(target)
  const written = pipeline(archive.outputStream, output)
  try {
    // A disk that is full ends the writing while the filling still waits for it.
    await Promise.race([fill(archive, parts), written])
    await written
  } finally {
    output.destroy()
  }
}

async function fill(archive: yazl.ZipFile, parts: readonly Part[]): Promise<void> {
  const listed: Listed[] = []
  const missing: string[] = []
  for (const part of parts) {
    const source = await part.open().catch(() => null)
    if (source) listed.push(await add(archive, part.path, source))
    else missing.push(part.path)
  }
  archive.addBuffer(Buffer.from(JSON.stringify({ bestanden: listed, ontbreekt: missing }, null, 2)), 'inhoud.json')
  archive.end()
}

/** Adds one source and waits until it has passed, so that only one is open at a time. */
function add(archive: yazl.ZipFile, name: string, source: Readable): Promise<Listed> {
  const hash = createHash('sha256')
  let size = 0
  return new Promise((resolve, reject) => {
    const counted = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        hash.update(chunk)
        size += chunk.length
        done(null, chunk)
      },
    })
    counted.once('end', () => resolve({ path: name, sha256: hash.digest('hex'), size }))
    counted.once('error', reject)
    source.once('error', (e) => counted.destroy(e))
    archive.addReadStream(source.pipe(counted), name)
  })
}

const hasArchive = async (db: TenantDb, id: string): Promise<boolean> =>
  (await listArchives(db)).some((archive) => archive.id === id)

/** Whether a row may point at the archive; so as well when the database does not tell. */
const isKept = (tenant: Tenant, id: string): Promise<boolean> =>
  inTenant(tenant, (db) => hasArchive(db, id)).catch(() => true)

async function keep(tenant: Tenant, id: string, file: string): Promise<void> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  const { size } = await stat(file)
  const key = storageKey(tenant.institutionId, newId())
  const archive = { id, name: archiveName(tenant.slug, today()), size, sha256: hash.digest('hex'), storageKey: key }
  const told = { name: 'institution.exported', subject: { kind: 'export', id, label: archive.name } }
  try {
    await putStream(key, createReadStream(file), size)
    const old = await inTenant(tenant, async (db) => {
      const replaced = await replaceArchive(db, archive)
      await remember(db, tenant, [told])
      return replaced
    })
    for (const one of old) await deleteStored(one)
  } catch (e) {
    if (!(await isKept(tenant, id))) await deleteStored(key).catch(logFault)
    throw e
  }
}
