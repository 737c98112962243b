import type { TenantDb } from '@/lib/platform/tenancy'
import { type Archive, type Listed, pathOf } from './model'

const rowsAtOnce = 500

/** Every table that holds rows of institutions, asked of the database itself, so that a new one cannot be forgotten. */
export async function listTables(db: TenantDb): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    select c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'institution_id' and not a.attisdropped
    where n.nspname = 'public' and c.relkind = 'r' order by c.relname`
  return rows.map((row) => row.name)
}

/** What is not an institution's content: the hash of a token opens nothing, and helps nobody. */
const leftOut: Readonly<Record<string, string>> = { door: 'token_hash' }

/** The rows of one table that are this institution's, one JSON text each, some hundreds at a time. */
export async function* rowsOf(db: TenantDb, table: string): AsyncGenerator<string> {
  const name = `"${table.replaceAll('"', '""')}"`
  const row = leftOut[table] ? `to_jsonb(t) - '${leftOut[table]}'` : 'to_jsonb(t)'
  await db.$executeRawUnsafe(
    `declare export_rows no scroll cursor for select (${row})::text as row from ${name} t
     where institution_id = current_setting('app.institution_id')::uuid`,
  )
  try {
    for (;;) {
      const rows = await db.$queryRawUnsafe<{ row: string }[]>(`fetch ${rowsAtOnce} from export_rows`)
      for (const { row: text } of rows) yield `${text}\n`
      if (rows.length < rowsAtOnce) return
    }
  } finally {
    await db.$executeRawUnsafe('close export_rows')
  }
}

/** The institution itself, as one JSON text. */
export async function institutionRow(db: TenantDb, institutionId: string): Promise<string> {
  const rows = await db.$queryRaw<{ row: string }[]>`
    select to_jsonb(i)::text as row from institution i where id = ${institutionId}::uuid`
  return `${rows[0]?.row ?? 'null'}\n`
}

/** Stored files that go along, and where. Earlier archives do not, nor do lists that were taken over and thrown away. */
export async function listFiles(
  db: TenantDb,
): Promise<readonly (Pick<Listed, 'path'> & { readonly storageKey: string })[]> {
  const files = await db.storedFile.findMany({
    where: { purpose: { not: 'export' } },
    select: { id: true, name: true, storageKey: true },
    orderBy: { id: 'asc' },
  })
  const batches = await db.importBatch.findMany({
    where: { state: { notIn: ['done', 'refused'] } },
    select: { id: true, fileName: true, storageKey: true },
  })
  return [
    ...files.map((f) => ({ path: pathOf(f), storageKey: f.storageKey })),
    ...batches.map((b) => ({ path: pathOf({ id: b.id, name: b.fileName }), storageKey: b.storageKey })),
  ]
}

/** The archives that there are, the newest first. */
export const listArchives = (db: TenantDb): Promise<Archive[]> =>
  db.storedFile.findMany({
    where: { purpose: 'export' },
    orderBy: { addedAt: 'desc' },
    select: { id: true, name: true, size: true, sha256: true, storageKey: true, addedAt: true },
  })

/** Records a new archive in place of earlier ones. Gives the storage keys that are no longer needed. */
export async function replaceArchive(db: TenantDb, archive: Omit<Archive, 'addedAt'>): Promise<readonly string[]> {
  const old = await listArchives(db)
  await db.storedFile.deleteMany({ where: { purpose: 'export' } })
  await db.storedFile.create({ data: { ...archive, purpose: 'export', mediaType: 'application/zip' } })
  return old.map((one) => one.storageKey)
}

/** How far the archive is that was asked for last: nobody asked or it is there, it is being made, or that failed. */
export async function archiveProgress(db: TenantDb): Promise<'none' | 'underWay' | 'failed'> {
  const [last] = await db.$queryRaw<{ name: string; recent: boolean }[]>`
    select name, at > now() - interval '1 hour' as recent from log_entry
    where name in ('institution.exportAsked', 'institution.exported', 'institution.exportFailed')
    order by at desc, id desc limit 1`
  if (last?.name === 'institution.exportFailed') return 'failed'
  if (last?.name !== 'institution.exportAsked') return 'none'
  return last.recent ? 'underWay' : 'failed'
}
