import { stagesBeforeUse } from '@/lib/duties/model'
import { toDayOrNull } from '@/lib/platform/day'
import type { TenantDb } from '@/lib/platform/tenancy'
import type { PracticeCounts, SeenCheck, SeenDecision, SeenDuty, SeenEvidence, SeenSystem } from '../model'

type Counted = { institutionId: string; systems: number; highRisk: number; unclassified: number }
type CountedDuties = { institutionId: string; duties: number; substantiated: number }

/** What there is to see of each institution that granted a look, in two queries; what is not granted is not counted. */
export async function countGranted(db: TenantDb): Promise<ReadonlyMap<string, Partial<PracticeCounts>>> {
  const systems = await db.$queryRaw<Counted[]>`
    select institution_id as "institutionId", count(*)::int as systems,
      count(*) filter (where classified and category = 'highRisk')::int as "highRisk",
      count(*) filter (where classified and category = 'undetermined')::int as unclassified
    from ai_system
    cross join lateral (
      select institution_id = any ((select readable_institutions('classification'))::uuid[]) as classified) c
    where stage not in ('rejected', 'retired') group by institution_id`
  const duties = await db.$queryRaw<CountedDuties[]>`
    select institution_id as "institutionId", count(*)::int as duties,
      count(*) filter (where status = 'substantiated')::int as substantiated
    from duty where lapsed_at is null and status <> 'notApplicable' and verdict <> 'notApplicable' group by institution_id`
  const counts = new Map<string, Partial<PracticeCounts>>()
  for (const { institutionId, ...rest } of [...systems, ...duties])
    counts.set(institutionId, { ...counts.get(institutionId), ...rest })
  return counts
}

/** The systems that are granted, without their category where that is not. */
export const listSeenSystems = (db: TenantDb): Promise<SeenSystem[]> => db.$queryRaw<SeenSystem[]>`
  select s.id, s.name, p.name as product, v.name as vendor, pv.label as version, s.stage::text as stage,
    coalesce(s.actual_use, s.summary) as use, m.name as owner,
    case when s.institution_id = any ((select readable_institutions('classification'))::uuid[])
      then s.category::text end as category
  from ai_system s
  left join product p on p.institution_id = s.institution_id and p.id = s.product_id
  left join vendor v on v.institution_id = p.institution_id and v.id = p.vendor_id
  left join product_version pv on pv.institution_id = s.institution_id and pv.id = s.version_id
  left join member m on m.institution_id = s.institution_id and m.person_id = s.owner_id
  order by s.stage in ('rejected', 'retired'), lower(s.name), s.id`

type DutyRow = Omit<SeenDuty, 'targetOn' | 'legalFrom' | 'proofUntil'> & {
  readonly targetOn: Date | null
  readonly legalFrom: Date | null
  readonly proofUntil: Date | null
}

/** The obligations that are granted and apply or may apply, the first legal day first. */
export async function listSeenDuties(db: TenantDb): Promise<SeenDuty[]> {
  const rows = await db.$queryRaw<DutyRow[]>`
    select d.id, d.title, d.article, d.standing, d.verdict::text as verdict, d.status::text as status,
      d.target_on as "targetOn", d.legal_from as "legalFrom", d.proof_until as "proofUntil", d.due_before::text as "dueBefore",
      coalesce(not (s.stage = any (${[...stagesBeforeUse]}::"Stage"[])), false) as begun, s.name as system
    from duty d left join ai_system s on s.institution_id = d.institution_id and s.id = d.system_id
    where d.lapsed_at is null and d.verdict <> 'notApplicable'
    order by d.legal_from nulls last, lower(d.title), lower(s.name), d.id`
  return rows.map((row) => ({
    ...row,
    targetOn: toDayOrNull(row.targetOn),
    legalFrom: toDayOrNull(row.legalFrom),
    proofUntil: toDayOrNull(row.proofUntil),
  }))
}

/** The decision that holds for each system, as far as classifications are granted. */
export const listSeenDecisions = (db: TenantDb): Promise<SeenDecision[]> => db.$queryRaw<SeenDecision[]>`
  select * from (
    select distinct on (c.institution_id, c.system_id) c.id, s.name as system, c.decided_category::text as category,
      c.decision::text as decision, c.decided_at as "decidedAt", c.reason
    from classification c left join ai_system s on s.institution_id = c.institution_id and s.id = c.system_id
    order by c.institution_id, c.system_id, c.decided_at desc, c.id desc) latest
  order by lower(system) nulls last, id`

/** The name of a system that is granted; null where it is not. */
export async function findSeenName(db: TenantDb, systemId: string): Promise<string | null> {
  return (await db.aiSystem.findFirst({ where: { id: systemId }, select: { name: true } }))?.name ?? null
}

/** Where the DPIA and the supplier checklist stand, as far as obligations are granted: never notes or documents. */
export const listSeenChecks = (db: TenantDb): Promise<SeenCheck[]> => db.$queryRaw<SeenCheck[]>`
  select s.name as system, c.kind::text as kind, c.status::text as status, c."on"::text as "on",
    c.review_before::text as "reviewBefore"
  from system_check c left join ai_system s on s.institution_id = c.institution_id and s.id = c.system_id
  order by lower(s.name) nulls last, c.system_id, c.kind`

/** The proofs that are granted: what they are called and cover, never the files. */
export const listSeenEvidence = (db: TenantDb): Promise<SeenEvidence[]> => db.$queryRaw<SeenEvidence[]>`
  select e.id, e.title, e.state::text as state, e.covers_from as "coversFrom", e.covers_until as "coversUntil",
    d.title as duty
  from evidence e left join duty d on d.institution_id = e.institution_id and d.id = e.duty_id
  order by e.covers_from desc, e.id`
