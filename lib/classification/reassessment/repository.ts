import { now } from '@/lib/platform/clock'
import { type Day, fromDay, toDay } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import { enqueue } from '@/lib/platform/jobs'
import type { ReassessmentEnd } from '@/lib/platform/prisma/enums'
import { outside, type TenantDb } from '@/lib/platform/tenancy'
import { countUnderOtherRules } from '../repository'
import type { Compared, Reassessment, Run, WholeReassessment } from './model'

/** Puts it on the queue that the rules may have changed: the worker looks at which institutions they have. */
export async function announceRules(): Promise<void> {
  await outside({}, (db) => enqueue(db, { name: 'classification.newRules', data: {} }))
}

type RunRow = Omit<Run, 'day' | 'silent'> & { readonly day: Date; readonly workedAt: Date }

/** Without a sign of life for this long it is not under way, in milliseconds. */
const silence = 60_000

const asRun = ({ day, workedAt, ...run }: RunRow): Run => ({
  ...run,
  day: toDay(day),
  silent: run.endedAt === null && now().getTime() - workedAt.getTime() > silence,
})

/** How far the comparison with a version is; null where it has not begun. */
export async function findRun(db: TenantDb, version: string): Promise<Run | null> {
  const row = await db.reassessmentRun.findFirst({ where: { ruleSetVersion: version } })
  return row && asRun(row)
}

/**
 * Whether this is the version with which the decisions were compared last, and to the end. Not where somebody decided by
 * other rules since: over a web server that had not been renewed yet.
 */
export async function isCompared(db: TenantDb, version: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ compared: boolean }[]>`
    select exists (
      select 1 from reassessment_run r
      where r.rule_set_version = ${version} and r.ended_at is not null
        and not exists (select 1 from reassessment_run o where o.started_at > r.started_at)
        and not exists (
          select 1 from classification k where k.rule_set_version <> ${version} and k.decided_at > r.started_at)
    ) as compared`
  return row?.compared ?? false
}

/** The comparison with a version, begun where it was not; anew where it had ended, or another version came in between. */
export async function beginRun(db: TenantDb, version: string, day: Day): Promise<Run | null> {
  await db.$executeRaw`
    insert into reassessment_run (rule_set_version, day, total)
    values (${version}, ${fromDay(day)}::date, ${await countUnderOtherRules(db, version)})
    on conflict (institution_id, rule_set_version) do update
      set day = excluded.day, total = excluded.total, reached = null, done = 0, differing = 0,
        started_at = now(), worked_at = now(), ended_at = null
      where reassessment_run.ended_at is not null
        or exists (select 1 from reassessment_run r where r.started_at > reassessment_run.started_at)`
  return findRun(db, version)
}

/** What was found about one decision. */
export type Found = Compared & {
  readonly systemId: string
  readonly classificationId: string
}

/**
 * Moves the comparison on from where it was to a system that it has reached. False where somebody else moved it, or
 * ended it: then nothing of this part may be kept.
 */
export async function moveRun(
  db: TenantDb,
  { ruleSetVersion, reached }: Pick<Run, 'ruleSetVersion' | 'reached'>,
  to: { readonly reached: string; readonly done: number; readonly differing: number },
): Promise<boolean> {
  const { count } = await db.reassessmentRun.updateMany({
    where: { ruleSetVersion, reached, endedAt: null },
    data: {
      reached: to.reached,
      done: { increment: to.done },
      differing: { increment: to.differing },
      workedAt: now(),
    },
  })
  return count === 1
}

/** Ends the comparison; false where it had ended. */
export async function endRun(db: TenantDb, version: string): Promise<boolean> {
  const ended = await db.$executeRaw`
    update reassessment_run set ended_at = now(), worked_at = now(), total = done
    where rule_set_version = ${version} and ended_at is null`
  return ended === 1
}

/** A system about which it was asked, or not any more; and the rules of its decision, or those that had asked. */
export type Touched = { readonly systemId: string; readonly name: string; readonly rules: string }

/** Closes what was asked about systems by other rules, and asks to look again at the decisions that differ by these. */
export async function askAgain(
  db: TenantDb,
  run: Pick<Run, 'ruleSetVersion' | 'day'>,
  found: readonly Found[],
): Promise<{ readonly replaced: readonly Touched[]; readonly opened: readonly Touched[] }> {
  const all = found.map((f) => f.systemId)
  const differing = found.filter((f) => f.sentences.length > 0)
  const ids = differing.map((f) => f.systemId)
  // Whoever decides at this moment holds the system first, too: then the decision is seen here, or the question there.
  await db.$queryRaw`
    select 1 from ai_system s where s.id = any (${ids}::uuid[]) or s.id in (
      select r.system_id from reassessment r where r.system_id = any (${all}::uuid[]) and r.closed_at is null)
    order by s.id for update`
  return {
    replaced: await closeReplaced(db, run.ruleSetVersion, all),
    opened: differing.length > 0 ? await open(db, run, differing) : [],
  }
}

const closeReplaced = (db: TenantDb, version: string, systemIds: readonly string[]): Promise<Touched[]> =>
  db.$queryRaw<Touched[]>`
    with closed as (
      update reassessment r set closed_at = now(), closing = 'replaced'
      where r.system_id = any (${systemIds}::uuid[]) and r.closed_at is null and r.rule_set_version <> ${version}
      returning r.system_id, r.rule_set_version)
    select c.system_id as "systemId", s.name, c.rule_set_version as rules
    from closed c join ai_system s on s.id = c.system_id
    order by c.system_id`

/** Of decisions that still hold only. What was asked by these rules before is not asked twice, unless others replaced it. */
const open = (
  db: TenantDb,
  { ruleSetVersion, day }: Pick<Run, 'ruleSetVersion' | 'day'>,
  differing: readonly Found[],
): Promise<Touched[]> =>
  db.$queryRaw<Touched[]>`
    with opened as (
      insert into reassessment (id, system_id, classification_id, rule_set_version, day, category, sentences, facts_changed)
      select f.id, f."systemId", f."classificationId", ${ruleSetVersion}, ${fromDay(day)}::date, f.category, f.sentences,
        f."factsChanged"
      from jsonb_to_recordset(${JSON.stringify(differing.map((f) => ({ ...f, id: newId() })))}::jsonb) as f (
        id uuid, "systemId" uuid, "classificationId" uuid, category "Category", sentences text[], "factsChanged" boolean)
      where f."classificationId" = (
        select k.id from classification k where k.system_id = f."systemId" order by k.decided_at desc, k.id desc limit 1)
      on conflict (institution_id, system_id, rule_set_version) do update
        set classification_id = excluded.classification_id, day = excluded.day, category = excluded.category,
          sentences = excluded.sentences, facts_changed = excluded.facts_changed, opened_at = now(), closed_at = null,
          closing = null
        where reassessment.closing = 'replaced'
      returning system_id, classification_id)
    select o.system_id as "systemId", s.name, k.rule_set_version as rules
    from opened o join ai_system s on s.id = o.system_id join classification k on k.id = o.classification_id
    order by o.system_id`

/** Closes what was asked about a system, by who decided about it again. Gives the versions of the rules that asked. */
export async function settleReassessments(db: TenantDb, systemId: string, byId: string): Promise<readonly string[]> {
  const closed = await db.$queryRaw<{ version: string }[]>`
    update reassessment set closed_at = now(), closing = 'decided', closed_by_id = ${byId}::uuid
    where system_id = ${systemId}::uuid and closed_at is null
    returning rule_set_version as version`
  return closed.map((c) => c.version)
}

/** Closes one that somebody looked at, with the reason that the decision stays. */
export async function keepReassessed(db: TenantDb, id: string, byId: string, reason: string): Promise<void> {
  const closing: ReassessmentEnd = 'kept'
  await db.reassessment.updateMany({
    where: { id, closedAt: null },
    data: { closedAt: now(), closing, closedById: byId, reason },
  })
}

const columns = `r.id, r.system_id as "systemId", s.name, r.rule_set_version as "ruleSetVersion", r.day::text as day,
  r.category, r.sentences, r.facts_changed as "factsChanged", r.classification_id as "classificationId",
  k.decided_category as decided, k.decision = 'overridden' as overridden, k.rule_set_version as "decidedRules"`

/** The open reassessments of systems that were not put away, by the name of the system; one page of them. One query. */
export async function listReassessments(
  db: TenantDb,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<{ readonly open: readonly Reassessment[]; readonly total: number }> {
  const rows = await db.$queryRawUnsafe<(Reassessment & { total: number })[]>(
    `with page as materialized (
       select r.id, count(*) over ()::int as total, row_number() over (order by lower(s.name), s.id) as at
       from reassessment r join ai_system s on s.id = r.system_id
       where r.closed_at is null and s.stage not in ('rejected', 'retired')
       order by at limit $1 offset $2
     )
     select page.total, ${columns}
     from page join reassessment r on r.id = page.id join ai_system s on s.id = r.system_id
       join classification k on k.id = r.classification_id
     order by page.at`,
    size,
    (page - 1) * size,
  )
  return { open: rows.map(({ total: _, ...r }) => r), total: rows[0]?.total ?? 0 }
}

/** One reassessment, open or closed; null when it is not there. One query. */
export async function findReassessment(db: TenantDb, id: string): Promise<WholeReassessment | null> {
  const [row] = await db.$queryRawUnsafe<WholeReassessment[]>(
    `select ${columns}, k.decided_by_id as "decidedById", k.decided_at as "decidedAt", r.closing,
       r.closed_at as "closedAt", r.closed_by_id as "closedById", r.reason
     from reassessment r join ai_system s on s.id = r.system_id join classification k on k.id = r.classification_id
     where r.id = $1::uuid`,
    id,
  )
  return row ?? null
}

/** The same, locked until the transaction ends. */
export async function lockReassessment(db: TenantDb, id: string): Promise<WholeReassessment | null> {
  await db.$queryRaw`select 1 from reassessment where id = ${id}::uuid for update`
  return findReassessment(db, id)
}
