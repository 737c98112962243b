import { z } from 'zod'
import { membersById } from '@/lib/people/members/repository'
import type { Change } from '@/lib/platform/audit'
import { addDays, type Day } from '@/lib/platform/day'
import { containing, placeholders } from '@/lib/platform/placeholders'
import type { TenantDb } from '@/lib/platform/tenancy'
import { actorOf, type LogFilter, type LogRow, type LogView, pageSize, possibleIds, wordedChange } from './model'
import { kindGroups } from './nl'

type Row = {
  id: string
  at: Date
  actorKind: 'member' | 'job' | 'operator'
  job: string | null
  member: string | null
  name: string
  subjectKind: string
  subjectId: string | null
  subjectLabel: string
  systemId: string | null
  systemName: string | null
  changes: unknown
  total: number
}

const Changes = z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() }))

const changesOf = (row: Row): readonly Change[] => Changes.safeParse(row.changes).data ?? []

/** One page of the logbook, the newest first, and how many there are. */
export async function listPage(db: TenantDb, { filter, page }: LogView): Promise<{ rows: LogRow[]; total: number }> {
  const rows = await select(db, filter, pageSize, (page - 1) * pageSize)
  return { rows: await inWords(db, rows), total: rows[0]?.total ?? 0 }
}

/** The newest events, of one system or of all, for a system's page and the dashboard. */
export async function listEntries(
  db: TenantDb,
  { systemId, limit }: { readonly systemId?: string; readonly limit: number },
): Promise<LogRow[]> {
  return inWords(db, await select(db, systemId ? { systemId } : {}, limit, 0))
}

async function select(db: TenantDb, filter: LogFilter, limit: number, offset: number): Promise<Row[]> {
  const { values, $ } = placeholders()
  const sql = `
    select e.id, e.at, e.actor_kind as "actorKind", e.actor_name as job, m.name as member, e.name,
      e.subject_kind as "subjectKind", e.subject_id as "subjectId",
      coalesce(p.name, e.subject_label) as "subjectLabel",
      s.id as "systemId", s.name as "systemName", e.changes, count(*) over ()::int as total
    from log_entry e
    left join member m on m.institution_id = e.institution_id and m.person_id = e.actor_id
    left join member p on p.institution_id = e.institution_id and p.person_id = e.subject_id and e.subject_kind = 'person'
    left join ai_system s on s.institution_id = e.institution_id and s.id = e.system_id
    ${whereSql(filter, $)}
    order by e.at desc, e.id desc
    limit ${$(limit)} offset ${$(offset)}`
  return db.$queryRawUnsafe<Row[]>(sql, ...values)
}

/** Only what is asked for: a statement that is planned once cannot leave out what turns out empty. */
function whereSql({ who, kind, systemId, from, until, text }: LogFilter, $: (value: unknown) => string): string {
  const midnight = (day: Day): string => `${$(day)}::date::timestamp at time zone 'Europe/Amsterdam'`
  const all: string[] = []
  if (who === 'automatisch') all.push(`e.actor_kind <> 'member'`)
  else if (who) all.push(`e.actor_id = ${$(who)}::uuid`)
  if (kind) all.push(`split_part(e.name, '.', 1) = any (${$([...kindGroups[kind].nouns])}::text[])`)
  if (systemId) all.push(`e.system_id = ${$(systemId)}::uuid`)
  if (from) all.push(`e.at >= ${midnight(from)}`)
  if (until) all.push(`e.at < ${midnight(addDays(until, 1))}`)
  if (text) {
    const like = $(containing(text))
    all.push(`(e.subject_label ilike ${like} or s.name ilike ${like})`)
  }
  return all.length > 0 ? `where ${all.join(' and ')}` : ''
}

/** The newest events of all without what changed in them: one small statement, however long the logbook is. */
export async function listNewest(db: TenantDb, limit: number): Promise<LogRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    select e.id, e.at, e.actor_kind as "actorKind", e.actor_name as job, m.name as member, e.name,
      e.subject_kind as "subjectKind", e.subject_id as "subjectId",
      coalesce(p.name, e.subject_label) as "subjectLabel", s.id as "systemId", s.name as "systemName"
    from (select * from log_entry order by at desc, id desc limit ${limit}) e
    left join member m on m.institution_id = e.institution_id and m.person_id = e.actor_id
    left join member p on p.institution_id = e.institution_id and p.person_id = e.subject_id and e.subject_kind = 'person'
    left join ai_system s on s.institution_id = e.institution_id and s.id = e.system_id
    order by e.at desc, e.id desc`
  return inWords(db, rows)
}

async function inWords(db: TenantDb, rows: readonly Row[]): Promise<LogRow[]> {
  const ids = rows.flatMap((row) => possibleIds(changesOf(row)))
  const members = ids.length === 0 ? new Map<string, never>() : await membersById(db)
  const people = new Map([...members].map(([id, member]) => [id, member.name]))
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    actor: actorOf(row.actorKind, row.job, row.member),
    name: row.name,
    subject: { kind: row.subjectKind, id: row.subjectId, label: row.subjectLabel },
    system: row.systemId && row.systemName ? { id: row.systemId, name: row.systemName } : null,
    changes: changesOf(row).map((change) => wordedChange(change, people)),
  }))
}

/** When this last happened to a subject of a system, and who did it; null where the logbook does not say. */
export async function findLast(
  db: TenantDb,
  systemId: string,
  name: string,
  subjectId: string,
): Promise<{ at: Date; actorId: string | null } | null> {
  return db.logEntry.findFirst({
    where: { systemId, name, subjectId },
    orderBy: { at: 'desc' },
    select: { at: true, actorId: true },
  })
}

/** Everyone who ever worked here, to choose from. */
export const listActors = (db: TenantDb): Promise<{ id: string; name: string }[]> =>
  db.$queryRaw`select person_id as id, name from member order by ended_at is not null, lower(name)`

/** The name of a system that the view is narrowed to. */
export async function findSystemName(db: TenantDb, id: string): Promise<string | null> {
  return (await db.aiSystem.findFirst({ where: { id }, select: { name: true } }))?.name ?? null
}
