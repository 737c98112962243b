import { listMembers } from '@/lib/people/members/repository'
import { notThere } from '@/lib/platform/errors'
import type { ImportState, ImportWork } from '@/lib/platform/prisma/enums'
import type { TenantDb } from '@/lib/platform/tenancy'
import { listSystems } from '@/lib/systems/repository'
import { valuesOf } from '../fields/model'
import type { Member } from '../verdicts/rows/model'
import { type About, type Batch, headingsHash, type Register, type Summary, toRemember } from './model'
import { MemorySchema, StoredSchema } from './schema'

/** Seconds without a sign of life after which work in the background counts as broken off. */
const silence = 20

type BatchRow = {
  id: string
  fileName: string
  storageKey: string
  sheetName: string | null
  state: ImportState
  work: ImportWork
  refusal: string | null
  about: About
  mapping: unknown
  choices: unknown
  decisions: unknown
  counts: Summary | Record<string, never>
  progress: number
  total: number
  startedById: string
  startedAt: Date
  finishedAt: Date | null
  revision: number
  waiting: boolean
  silent: boolean
}

const batchSelect = `select id, file_name as "fileName", storage_key as "storageKey", sheet_name as "sheetName",
  state::text as state, work::text as work, refusal, headers as about, mapping, choices, decisions, counts,
  progress, total, started_by_id as "startedById", started_at as "startedAt", finished_at as "finishedAt", revision,
  state in ('reading', 'running') and worked_at is null as waiting,
  state in ('reading', 'running') and worked_at < now() - interval '${silence} seconds' as silent
  from import_batch`

function batchOf({ counts, ...row }: BatchRow): Batch {
  return { ...row, ...StoredSchema.parse(row), summary: 'fingerprint' in counts ? (counts as Summary) : null }
}

export async function findBatch(db: TenantDb, id: string): Promise<Batch | null> {
  const [row] = await db.$queryRawUnsafe<BatchRow[]>(`${batchSelect} where id = $1::uuid`, id)
  return row ? batchOf(row) : null
}

export const getBatch = async (db: TenantDb, id: string): Promise<Batch> => (await findBatch(db, id)) ?? notThere()

/** The latest imports, with who began them. */
export const listBatches = (db: TenantDb): Promise<BatchLine[]> =>
  db.$queryRaw<BatchLine[]>`
    select b.id, b.file_name as "fileName", b.state::text as state, b.started_at as "startedAt", m.name as "startedBy",
      b.total, b.counts->'shown' as shown
    from import_batch b
    left join member m on m.institution_id = b.institution_id and m.person_id = b.started_by_id
    order by b.started_at desc, b.id desc limit 20`

export type BatchLine = {
  readonly id: string
  readonly fileName: string
  readonly state: ImportState
  readonly startedAt: Date
  readonly startedBy: string | null
  readonly total: number
  readonly shown: Summary['shown'] | null
}

type NewBatch = Pick<Batch, 'id' | 'fileName' | 'storageKey' | 'about' | 'startedById'>

/** False where it was there already: sent twice, it is made once. */
export async function insertBatch(db: TenantDb, b: NewBatch): Promise<boolean> {
  const made = await db.$executeRaw`
    insert into import_batch (id, file_name, storage_key, headers, started_by_id)
    values (${b.id}::uuid, ${b.fileName}, ${b.storageKey}, ${JSON.stringify(b.about)}::jsonb, ${b.startedById}::uuid)
    on conflict do nothing`
  return made === 1
}

/** Writes a batch as it now is, if nobody else did since. True when it was written. */
export async function saveBatch(db: TenantDb, b: Batch, newRevision = true): Promise<boolean> {
  const choices = JSON.stringify(b.choices)
  const counts = JSON.stringify(b.summary ?? {})
  const saved = await db.$executeRaw`
    update import_batch set sheet_name = ${b.sheetName}, state = ${b.state}::"ImportState", work = ${b.work}::"ImportWork",
      refusal = ${b.refusal}, headers = ${JSON.stringify(b.about)}::jsonb, mapping = ${JSON.stringify(b.mapping)}::jsonb,
      choices = ${choices}::jsonb, decisions = ${JSON.stringify(b.decisions)}::jsonb, counts = ${counts}::jsonb,
      progress = ${b.progress}, total = ${b.total}, finished_at = ${b.finishedAt},
      worked_at = null, revision = revision + ${newRevision ? 1 : 0}
    where id = ${b.id}::uuid and revision = ${b.revision}`
  return saved === 1
}

export const deleteBatch = (db: TenantDb, id: string): Promise<{ count: number }> =>
  db.importBatch.deleteMany({ where: { id } })

/** Begins the work that this attempt asks for; false where it has begun before. Reading may begin again, when it went silent. */
export async function claimWork(db: TenantDb, id: string, attempt: number): Promise<boolean> {
  const claimed = await db.$executeRawUnsafe(
    `update import_batch set worked_at = now(), progress = 0
     where id = $1::uuid and revision = $2 and (
       (state in ('reading', 'running') and worked_at is null)
       or (state = 'reading' and worked_at < now() - interval '${silence} seconds'))`,
    id,
    attempt,
  )
  return claimed === 1
}

/** A sign of life of work in the background, with how far it is. */
export const beat = (db: TenantDb, id: string, attempt: number, progress: number): Promise<number> =>
  db.$executeRaw`
    update import_batch set worked_at = now(), progress = ${progress}
    where id = ${id}::uuid and revision = ${attempt} and state in ('reading', 'running')`

/** Ends an attempt without a result; false where it is not under way any more. */
export async function failWork(db: TenantDb, id: string, attempt: number, sentence: string): Promise<boolean> {
  const failed = await db.$executeRaw`
    update import_batch set state = 'failed', refusal = ${sentence}, worked_at = null, revision = revision + 1
    where id = ${id}::uuid and revision = ${attempt} and state in ('reading', 'running')`
  return failed === 1
}

/** Holds the systems that the last dry run would change, until this transaction ends. */
export async function lockChanged(db: TenantDb, id: string): Promise<void> {
  await db.$queryRaw`
    select s.id from ai_system s
    where s.id in (select (r.outcome->'verdict'->>'id')::uuid from import_row r
      where r.batch_id = ${id}::uuid and r.verdict = 'changed' and r.outcome->'leftOut' <> 'true')
    order by s.id for update`
}

type People = Awaited<ReturnType<typeof listMembers>>

const membersIn = (people: People): Member[] =>
  people.flatMap((p) => (p.active && p.email ? [{ email: p.email, personId: p.id, owns: p.owns, name: p.name }] : []))

/** Who can be named in a row. */
export const loadMembers = async (db: TenantDb): Promise<Member[]> => membersIn(await listMembers(db))

/** The departments that a row can be said to mean; a closed one takes nothing new. */
export const loadDepartments = (db: TenantDb): Promise<string[]> => departmentNames(db, true)

async function departmentNames(db: TenantDb, open: boolean): Promise<string[]> {
  const where = open ? { closedAt: null } : {}
  return (await db.department.findMany({ where, select: { name: true }, orderBy: { name: 'asc' } })).map((d) => d.name)
}

/** The whole register, its members and its departments, as an import compares with them: three queries. */
export async function loadRegister(db: TenantDb): Promise<Register> {
  const people = await listMembers(db)
  const emails = new Map(people.flatMap((p): [string, string][] => (p.email ? [[p.id, p.email]] : [])))
  const systems = await listSystems(db)
  return {
    existing: systems.map((s) => ({ id: s.id, values: valuesOf(s.values, emails) })),
    members: membersIn(people),
    departments: await departmentNames(db, false),
  }
}

/** What was remembered for these headings, or null. */
export async function findMemory(db: TenantDb, headings: readonly string[]) {
  const memory = await db.importMapping.findFirst({ where: { headingsHash: headingsHash(headings) } })
  return memory ? MemorySchema.parse(memory) : null
}

/** Remembers the columns and answers of a batch for the next file with its headings. */
export async function rememberColumns(db: TenantDb, batch: Batch): Promise<void> {
  const { mapping, answers } = toRemember(batch)
  await db.$executeRaw`
    insert into import_mapping (headings_hash, mapping, choices, used_at)
    values (${headingsHash(batch.about.headings ?? [])}, ${JSON.stringify(mapping)}::jsonb, ${JSON.stringify(answers)}::jsonb, now())
    on conflict (institution_id, headings_hash)
    do update set mapping = excluded.mapping, choices = excluded.choices, used_at = excluded.used_at`
}

/**
 * Empties imports that nobody finished within 30 days, and forgets the rows of those that ended as long ago: what they did
 * stands in the logbook. Gives the keys of files to delete.
 */
export async function forgetOld(db: TenantDb, sentence: string): Promise<string[]> {
  const old = await db.$queryRaw<{ id: string; storageKey: string }[]>`
    update import_batch set state = 'refused', refusal = ${sentence}, headers = headers - 'sheets', revision = revision + 1
    where started_at < now() - interval '30 days' and state not in ('done', 'running')
      and refusal is distinct from ${sentence}
    returning id, storage_key as "storageKey"`
  await db.$executeRaw`
    delete from import_row r using import_batch b
    where b.institution_id = r.institution_id and b.id = r.batch_id
      and b.state = 'done' and b.finished_at < now() - interval '30 days'`
  if (old.length > 0) await db.importRow.deleteMany({ where: { batchId: { in: old.map((b) => b.id) } } })
  return old.map((b) => b.storageKey)
}
