import { type Change, changesBetween } from '@/lib/platform/audit'
import { now, today } from '@/lib/platform/clock'
import { fromDay } from '@/lib/platform/day'
import { owningRoles, type Role } from '@/lib/platform/permission'
import type { CheckKind } from '@/lib/platform/prisma/enums'
import type { TenantDb } from '@/lib/platform/tenancy'
import { type Person, pseudonymDay } from './model'
import { formerMember } from './nl'

/** Everyone with access now, with what is in their name; by name. */
export const listPeople = (db: TenantDb): Promise<Person[]> => select(db, null)

export async function findPerson(db: TenantDb, id: string): Promise<Person | null> {
  return (await select(db, id))[0] ?? null
}

const select = (db: TenantDb, id: string | null): Promise<Person[]> => db.$queryRaw<Person[]>`
  with held as materialized (
    select owner_id, count(*)::int as systems from ai_system where stage not in ('rejected', 'retired') group by owner_id
  ),
  owed as materialized (
    select d.owner_id, count(*)::int as duties from duty d
    where d.lapsed_at is null and d.verdict <> 'notApplicable' and d.status <> 'notApplicable' and d.owner_id is not null
      and d.system_id not in (select id from ai_system where stage in ('rejected', 'retired'))
    group by d.owner_id
  )
  select m.person_id as id, m.name, m.email, to_jsonb(m.roles) as roles, m.advisor_kind as "advisorKind",
    m.joined_at as "joinedAt", m.ended_at as "endedAt",
    coalesce(h.systems, 0) as systems, coalesce(o.duties, 0) as duties
  from member m
  left join held h on h.owner_id = m.person_id
  left join owed o on o.owner_id = m.person_id
  where m.ended_at is null and (${id}::uuid is null or m.person_id = ${id}::uuid)
  order by lower(m.name), m.person_id`

/** Waits for anybody else who changes administrators, then tells who they are. */
export async function lockAdministrators(db: TenantDb): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select person_id as id from member
    where ended_at is null and 'administrator' = any (roles)
    order by person_id for update`
  return rows.map((row) => row.id)
}

export async function updateMember(
  db: TenantDb,
  id: string,
  to: { readonly name: string; readonly roles: readonly Role[]; readonly advisorKind: string | null },
): Promise<void> {
  await db.member.updateMany({ where: { personId: id, endedAt: null }, data: { ...to, roles: [...to.roles] } })
}

/** Ends the membership today and notes the day on which the name has to go. */
export async function endMember(db: TenantDb, id: string): Promise<void> {
  await db.member.updateMany({ where: { personId: id, endedAt: null }, data: { endedAt: now() } })
  await db.agendaItem.deleteMany({ where: { kind: 'retention', recordId: id } })
  await db.agendaItem.create({
    data: { kind: 'retention', recordId: id, dueDay: fromDay(pseudonymDay(today())) },
  })
}

export type NamedPerson = { readonly id: string; readonly name: string }

/** Who may own a system today, without this one. */
export async function listPossibleOwners(db: TenantDb, without: string): Promise<NamedPerson[]> {
  const rows = await db.member.findMany({
    where: { endedAt: null, personId: { not: without }, roles: { hasSome: [...owningRoles] } },
    select: { personId: true, name: true },
    orderBy: { name: 'asc' },
  })
  return rows.map((m) => ({ id: m.personId, name: m.name }))
}

/** What changed hands: systems field by field; obligations and checks per system. Ids of people, null for nobody. */
export type Handed = {
  readonly systems: readonly { readonly id: string; readonly name: string; readonly changes: readonly Change[] }[]
  readonly duties: readonly { readonly id: string; readonly name: string; readonly count: number }[]
  readonly checks: readonly { readonly id: string; readonly name: string; readonly kinds: readonly CheckKind[] }[]
  /** Requests that lay with this person; ended where nobody takes over. */
  readonly questions: readonly { readonly id: string; readonly name: string; readonly count: number }[]
}

/**
 * Puts what is in the name of one person in that of another, or of nobody where it may be nobody's. What was rejected or
 * retired keeps the name that stood there.
 */
export async function handOver(db: TenantDb, from: string, to: string | null): Promise<Handed> {
  const systems = await db.$queryRaw<{ id: string; name: string; was: Holders; is: Holders }[]>`
    with before as (
      select institution_id, id, jsonb_build_object('ownerId', owner_id, 'deputyId', deputy_id, 'clinicianId', clinician_id) as was
      from ai_system
      where ${from}::uuid in (owner_id, deputy_id, clinician_id) and stage not in ('rejected', 'retired')
      order by id for update)
    update ai_system s set
      owner_id = case when owner_id = ${from}::uuid then coalesce(${to}::uuid, owner_id) else owner_id end,
      deputy_id = case
        when deputy_id = ${from}::uuid then null
        when owner_id = ${from}::uuid and deputy_id = ${to}::uuid then null
        else deputy_id end,
      clinician_id = nullif(clinician_id, ${from}::uuid),
      revision = revision + 1, updated_at = now()
    from before b where s.institution_id = b.institution_id and s.id = b.id
    returning s.id, s.name, b.was,
      jsonb_build_object('ownerId', s.owner_id, 'deputyId', s.deputy_id, 'clinicianId', s.clinician_id) as is`
  const duties = await db.$queryRaw<Handed['duties'][number][]>`
    with moved as (
      update duty set owner_id = ${to}::uuid, revision = revision + 1
      where owner_id = ${from}::uuid and lapsed_at is null returning institution_id, system_id)
    select s.id, s.name, count(*)::int as count
    from moved m join ai_system s on s.institution_id = m.institution_id and s.id = m.system_id
    group by s.id, s.name order by s.id`
  const checks = await db.$queryRaw<Handed['checks'][number][]>`
    with moved as (
      update system_check set responsible_id = ${to}::uuid, revision = revision + 1
      where responsible_id = ${from}::uuid returning institution_id, system_id, kind)
    select s.id, s.name, to_jsonb(array_agg(m.kind::text order by m.kind)) as kinds
    from moved m join ai_system s on s.institution_id = m.institution_id and s.id = m.system_id
    group by s.id, s.name order by s.id`
  const questions = await db.$queryRaw<Handed['questions'][number][]>`
    with moved as (
      update question_request set
        to_id = coalesce(${to}::uuid, to_id),
        ended_at = case when ${to}::uuid is null then now() end,
        ending = case when ${to}::uuid is null then 'withdrawn'::"QuestionEnding" end
      where to_id = ${from}::uuid and ended_at is null returning institution_id, system_id)
    select s.id, s.name, count(*)::int as count
    from moved m join ai_system s on s.institution_id = m.institution_id and s.id = m.system_id
    group by s.id, s.name order by s.id`
  return {
    questions,
    systems: systems.map(({ id, name, was, is }) => ({ id, name, changes: changesBetween(was, is) })),
    duties,
    checks,
  }
}

type Holders = Readonly<Record<'ownerId' | 'deputyId' | 'clinicianId', string | null>>

/** The memberships whose name has to go, as they stand now. */
export async function pseudonymise(
  db: TenantDb,
  ids: readonly string[],
  endedBefore: Date,
): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    update member set
      name = ${`${formerMember} `}::text || right(person_id::text, 4), email = null, roles = '{}', advisor_kind = null,
      department_id = null, pseudonymised_at = now()
    where person_id = any (${[...ids]}::uuid[]) and ended_at is not null and ended_at < ${endedBefore}
      and pseudonymised_at is null
    returning person_id as id`
  return rows.map((row) => row.id)
}
