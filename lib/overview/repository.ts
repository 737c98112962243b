import { addDays, type Day } from '@/lib/platform/day'
import { Category, CheckStatus, Stage } from '@/lib/platform/prisma/enums'
import type { TenantDb } from '@/lib/platform/tenancy'
import { type CoreDuty, certificateNoticeDays, type DutyCounts, type Overview } from './model'

type SystemCounts = {
  stage: Stage
  category: Category
  systems: number
  transparency: number
  annexI: number
  annexIII: number
  withoutOwner: number
  certificates: number
}

/** Counts by stage and category, in one pass over the register. */
function systemCounts(db: TenantDb, today: Day): Promise<SystemCounts[]> {
  return db.$queryRaw<SystemCounts[]>`
    select s.stage::text as stage, s.category::text as category, count(*)::int as systems,
      (count(*) filter (where s.transparency = 'yes'))::int as transparency,
      (count(*) filter (where s.annex_i = 'yes'))::int as "annexI",
      (count(*) filter (where s.annex_iii = 'yes'))::int as "annexIII",
      (count(*) filter (where s.owner_id is null))::int as "withoutOwner",
      (count(*) filter (where p.certificate_until < ${addDays(today, certificateNoticeDays)}::date))::int as certificates
    from ai_system s left join product p on p.institution_id = s.institution_id and p.id = s.product_id
    group by s.stage, s.category`
}

type NormCounts = { normId: string; title: string } & { [K in keyof DutyCounts]: number } & {
  owed: number
  attention: number
}

/** Counts of obligations by norm, in one pass. "Te laat" only where a legal day has passed. */
function dutyCounts(db: TenantDb, today: Day): Promise<NormCounts[]> {
  return db.$queryRaw<NormCounts[]>`
    with counted as (
      select d.norm_id, d.title, d.standing, d.status, d.verdict, d.legal_from, d.target_on,
        d.status = 'substantiated' and d.proof_until < ${today}::date as expired,
        d.status in ('inProgress', 'underReview')
          or (d.status = 'open' and d.verdict = 'owed')
          or (d.status = 'substantiated' and d.proof_until < ${today}::date) as unfinished
      from duty d join ai_system s on s.institution_id = d.institution_id and s.id = d.system_id
      where d.lapsed_at is null and d.verdict <> 'notApplicable' and d.status <> 'notApplicable'
        and s.stage not in ('rejected', 'retired')
    )
    select norm_id as "normId", max(title) as title,
      (count(*) filter (where verdict = 'owed'))::int as owed,
      (count(*) filter (where verdict = 'owed' and status = 'open'))::int as open,
      (count(*) filter (where status = 'inProgress'))::int as "inProgress",
      (count(*) filter (where status = 'underReview'))::int as "underReview",
      (count(*) filter (where status = 'substantiated' and not coalesce(expired, false)))::int as substantiated,
      (count(*) filter (where expired))::int as expired,
      (count(*) filter (where verdict = 'undetermined' and status = 'open'))::int as undetermined,
      (count(*) filter (where unfinished and target_on < ${today}::date
        and not (standing = 'law' and coalesce(legal_from <= ${today}::date, false))))::int as "targetPassed",
      (count(*) filter (where unfinished and target_on < ${today}::date
        and standing = 'law' and legal_from <= ${today}::date))::int as late,
      (count(*) filter (where expired or (unfinished and target_on < ${today}::date)))::int as attention,
      (count(*) filter (where norm_id = 'ai-act.5' and verdict = 'owed' and legal_from = '2026-12-02'))::int as "newProhibitions"
    from counted group by norm_id`
}

type CheckCounts = { kind: 'dpia' | 'supplierChecklist'; status: CheckStatus; systems: number }

/** Where the checks of all counting systems stand; one that nobody recorded counts as not begun. */
function checkCounts(db: TenantDb): Promise<CheckCounts[]> {
  return db.$queryRaw<CheckCounts[]>`
    select k.kind::text as kind, coalesce(c.status, 'notStarted')::text as status, count(*)::int as systems
    from ai_system s
    cross join (values ('dpia'::"CheckKind"), ('supplierChecklist'::"CheckKind")) as k (kind)
    left join system_check c on c.institution_id = s.institution_id and c.system_id = s.id and c.kind = k.kind
    where s.stage not in ('rejected', 'retired')
    group by 1, 2`
}

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0)

const tally = <K extends string>(keys: readonly K[], count: (key: K) => number): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, number>

const dutyKeys = [
  'open',
  'inProgress',
  'underReview',
  'substantiated',
  'expired',
  'undetermined',
  'targetPassed',
  'late',
  'newProhibitions',
] as const

/** The whole dashboard in three queries, whatever the size of the register. */
export async function countEverything(db: TenantDb, today: Day): Promise<Overview> {
  const all = await systemCounts(db, today)
  const duties = await dutyCounts(db, today)
  const checks = await checkCounts(db)
  const counting = all.filter((r) => r.stage !== 'rejected' && r.stage !== 'retired')
  const core: CoreDuty[] = duties
    .filter((d) => d.owed > 0)
    .map(({ normId, title, owed, substantiated, attention }) => ({ normId, title, owed, substantiated, attention }))
    .sort((a, b) => b.owed - a.owed || a.normId.localeCompare(b.normId))
  return {
    systems: sum(counting, (r) => r.systems),
    byCategory: tally(Object.values(Category), (c) =>
      sum(
        counting.filter((r) => r.category === c),
        (r) => r.systems,
      ),
    ),
    byStage: tally(Object.values(Stage), (s) =>
      sum(
        all.filter((r) => r.stage === s),
        (r) => r.systems,
      ),
    ),
    transparency: sum(counting, (r) => r.transparency),
    annexI: sum(counting, (r) => r.annexI),
    annexIII: sum(counting, (r) => r.annexIII),
    inUseWithoutOwner: sum(
      all.filter((r) => r.stage === 'inUse'),
      (r) => r.withoutOwner,
    ),
    certificatesEnding: sum(counting, (r) => r.certificates),
    duties: tally(dutyKeys, (key) => sum(duties, (d) => d[key])),
    core,
    checks: {
      dpia: tally(Object.values(CheckStatus), (s) =>
        sum(
          checks.filter((c) => c.kind === 'dpia' && c.status === s),
          (c) => c.systems,
        ),
      ),
      supplierChecklist: tally(Object.values(CheckStatus), (s) =>
        sum(
          checks.filter((c) => c.kind === 'supplierChecklist' && c.status === s),
          (c) => c.systems,
        ),
      ),
    },
  }
}
