import type { CheckKind } from '@/lib/assessments/model'
import { begunIn } from '@/lib/duties/model'
import type { TenantDb } from '@/lib/platform/tenancy'
import { type System, stageOf } from '@/lib/systems/model'
import { listSystemsById } from '@/lib/systems/repository'
import type {
  CountedDuties,
  CountedSystem,
  ReportCheck,
  ReportDecision,
  ReportDuty,
  ReportReason,
  ReportStanding,
  ReportSystem,
} from './model'

/** Every system of the register as it is counted, by name. */
export const listCounted = (db: TenantDb): Promise<CountedSystem[]> =>
  db.$queryRaw<CountedSystem[]>`
    select s.id, s.name, s.stage::text as stage, s.category::text as category, s.transparency::text as transparency,
      jsonb_build_object('dpia', coalesce(d.status::text, 'notStarted'),
        'supplierChecklist', coalesce(c.status::text, 'notStarted')) as checks
    from ai_system s
    left join system_check d on d.institution_id = s.institution_id and d.system_id = s.id and d.kind = 'dpia'
    left join system_check c on c.institution_id = s.institution_id and c.system_id = s.id and c.kind = 'supplierChecklist'
    order by lower(s.name), s.id`

/** The obligations of the register, those that stand in the same way together, in the order in which they first come. */
export const countDuties = (db: TenantDb): Promise<CountedDuties[]> =>
  db.$queryRaw<CountedDuties[]>`
    select d.norm_id as "normId", (array_agg(d.title order by s.at))[1] as title, d.verdict::text as verdict,
      d.status::text as status, d.proof_until::text as "proofUntil", s.stage::text as stage, count(*)::int as systems
    from duty d
    join (select institution_id, id, stage, row_number() over (order by lower(name), id) as at from ai_system) s
      on s.institution_id = d.institution_id and s.id = d.system_id
    where d.lapsed_at is null
    group by d.norm_id, d.verdict, d.status, d.proof_until, s.stage
    order by min(s.at)`

/** How many systems are read at once: few enough that they do not grow old in memory. */
const batch = 50

/** The systems with these ids, whole and in this order, so many at a time. */
export async function* listWhole(db: TenantDb, ids: readonly string[]): AsyncGenerator<readonly ReportSystem[]> {
  const [shorten, once] = [shortener(), keeper()]
  for (let from = 0; from < ids.length; from += batch) {
    const some = ids.slice(from, from + batch)
    const systems = new Map((await listSystemsById(db, some)).map((s): [string, System] => [s.id, s]))
    const standings = await listStandings(db, some, shorten)
    yield some.flatMap((id) => {
      const system = systems.get(id)
      const standing = standings.get(id)
      if (!system || !standing) return []
      const begun = begunIn(stageOf(system))
      const duties = standing.duties.map((d) => ({ ...d, title: once(d.title), article: once(d.article), begun }))
      return [{ system, ...standing, duties }]
    })
  }
}

/** Reasons in short, out of the text of their JSON; the same reasons of many systems are read and kept once. */
function shortener() {
  const known = new Map<string, readonly ReportReason[]>()
  return (text: string): readonly ReportReason[] => {
    const found = known.get(text)
    if (found) return found
    const reasons = JSON.parse(text) as readonly ReportReason[] // what the query below made
    known.set(text, reasons)
    return reasons
  }
}

/** The same text of many rows is kept once. */
function keeper() {
  const known = new Map<string, string>()
  return (text: string): string => {
    const found = known.get(text)
    if (found === undefined) known.set(text, text)
    return found ?? text
  }
}

/** Whether it has begun is the stage of the system, which stands there already. */
type StoredDuty = Omit<ReportDuty, 'begun'>
type Stored = Omit<ReportStanding, 'duties'> & { readonly duties: readonly StoredDuty[] }

type Row = {
  id: string
  duties: StoredDuty[]
  checks: Partial<Record<CheckKind, ReportCheck>>
  decision: (Omit<ReportDecision, 'reasons'> & { reasons: string }) | null
}

const unrecorded: ReportCheck = { status: 'notStarted', on: null, responsibleId: null }

/** Duties, checks and the decision that holds, of these systems: one query. */
async function listStandings(
  db: TenantDb,
  ids: readonly string[],
  shorten: (text: string) => readonly ReportReason[],
): Promise<ReadonlyMap<string, Stored>> {
  const of = [...ids]
  const rows = await db.$queryRaw<Row[]>`
    with duties as materialized (
      select d.system_id, jsonb_agg(jsonb_build_object('normId', d.norm_id, 'title', d.title, 'article', d.article,
          'standing', d.standing, 'verdict', d.verdict, 'status', d.status, 'legalFrom', d.legal_from,
          'targetOn', d.target_on, 'ownerId', d.owner_id, 'proofUntil', d.proof_until,
          'dueBefore', d.due_before)
        order by d.legal_from nulls last, d.norm_id) as told
      from duty d
      where d.system_id = any (${of}::uuid[]) and d.lapsed_at is null
      group by d.system_id
    ),
    checks as materialized (
      select c.system_id, jsonb_object_agg(c.kind, jsonb_build_object('status', c.status, 'on', c."on",
          'responsibleId', c.responsible_id)) as told
      from system_check c where c.system_id = any (${of}::uuid[])
      group by c.system_id
    ),
    latest as materialized (
      select distinct on (k.system_id) k.system_id, k.id
      from classification k where k.system_id = any (${of}::uuid[])
      order by k.system_id, k.decided_at desc, k.id desc
    )
    select s.id, coalesce(d.told, '[]') as duties, coalesce(c.told, '{}') as checks,
      case when k.id is not null then jsonb_build_object('headline', k.receipt->'proposed'->>'headline',
        'reasons', coalesce(w.told::text, '[]'), 'reason', k.reason,
        'decision', k.decision, 'decided', k.decided_category, 'byId', k.decided_by_id,
        'on', (k.decided_at at time zone 'Europe/Amsterdam')::date) end as decision
    from ai_system s
    left join duties d on d.system_id = s.id
    left join checks c on c.system_id = s.id
    left join latest l on l.system_id = s.id
    left join classification k on k.institution_id = s.institution_id and k.id = l.id
    left join lateral (
      select jsonb_agg(r - 'children' || jsonb_build_object('because', case when r->>'verdict' = 'yes' and r ? 'term'
          then (select jsonb_agg(c - 'children') from jsonb_array_elements(r->'children') c) else '[]' end) order by at) as told
      from jsonb_array_elements(k.receipt->'proposed'->'reasons') with ordinality as t (r, at)
    ) w on true
    where s.id = any (${of}::uuid[])`
  return new Map(
    rows.map(({ id, duties, checks, decision }) => [
      id,
      {
        duties,
        decision: decision && { ...decision, reasons: shorten(decision.reasons) },
        checks: { dpia: checks.dpia ?? unrecorded, supplierChecklist: checks.supplierChecklist ?? unrecorded },
      },
    ]),
  )
}
