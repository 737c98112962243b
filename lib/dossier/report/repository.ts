import type { CheckKind } from '@/lib/assessments/model'
import { begunIn } from '@/lib/duties/model'
import type { TenantDb } from '@/lib/platform/tenancy'
import { type System, stageOf } from '@/lib/systems/model'
import { listSystemsById } from '@/lib/systems/repository'
import type { ReportCheck, ReportDecision, ReportDuty, ReportReason, ReportStanding, ReportSystem } from './model'

/** How many systems are read at once: few queries, and never the whole register twice in memory. */
const batch = 100

/** Every system of the register, whole, by name. The order is taken first, so that none is missed or told twice. */
export async function listRegister(db: TenantDb): Promise<ReportSystem[]> {
  const ids = (await db.$queryRaw<{ id: string }[]>`select id from ai_system order by lower(name), id`).map((r) => r.id)
  const register: ReportSystem[] = []
  const [shorten, once] = [shortener(), keeper()]
  for (let from = 0; from < ids.length; from += batch) {
    const some = ids.slice(from, from + batch)
    const systems = new Map((await listSystemsById(db, some)).map((s): [string, System] => [s.id, s]))
    const standings = await listStandings(db, some, shorten)
    for (const id of some) {
      const system = systems.get(id)
      const standing = standings.get(id)
      if (!system || !standing) continue
      const begun = begunIn(stageOf(system))
      const duties = standing.duties.map((d) => ({ ...d, title: once(d.title), article: once(d.article), begun }))
      register.push({ system, ...standing, duties })
    }
  }
  return register
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
