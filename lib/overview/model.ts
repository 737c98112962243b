import type { DutyFilter } from '@/lib/duties/listing/model'
import { type Duty, standingOf, timingOf } from '@/lib/duties/model'
import { addDays, type Day } from '@/lib/platform/day'
import { Category, type CheckKind, CheckStatus, Stage } from '@/lib/platform/prisma/enums'

/** Everything that the dashboard counts. Systems that were rejected or retired do not count. */
export type Overview = {
  readonly systems: number
  readonly byCategory: Readonly<Record<Category, number>>
  readonly byStage: Readonly<Record<Stage, number>>
  readonly transparency: number
  /** How many systems each legal date touches, by the id of the date. */
  readonly touched: Readonly<Record<string, number>>
  readonly inUseWithoutOwner: number
  readonly certificatesEnding: number
  /** Decisions that somebody is asked to look at again, since the rules changed. */
  readonly reassessments: number
  readonly duties: DutyCounts
  readonly core: readonly CoreDuty[]
  readonly checks: Readonly<Record<CheckKind, Readonly<Record<CheckStatus, number>>>>
  /** How many times somebody handed questions to whoever looks, that lie there still. */
  readonly asked: number
}

export type DutyCounts = {
  readonly open: number
  readonly inProgress: number
  readonly underReview: number
  readonly substantiated: number
  readonly expired: number
  readonly undetermined: number
  readonly targetPassed: number
  readonly late: number
}

/** One kind of obligation over the whole register: how many are owed, proven, and in need of attention. */
export type CoreDuty = {
  readonly normId: string
  readonly title: string
  readonly owed: number
  readonly substantiated: number
  readonly attention: number
}

/** The rows behind the numbers of a kind of obligation: all that is owed of it, what of that is proven, what needs attention. */
export const coreFilters = (normId: string) =>
  ({
    owed: { norm: normId, owed: true },
    substantiated: { norm: normId, owed: true, standing: ['substantiated'] },
    attention: { norm: normId, owed: true, attention: true },
  }) as const satisfies Record<string, Partial<DutyFilter>>

/** Stages of systems that count on the dashboard. */
export const countingStages = [
  'idea',
  'shortlist',
  'inReview',
  'pilot',
  'inUse',
  'paused',
] as const satisfies readonly Stage[]

/** Stages of systems that were put away: they count for nothing but their stage. */
export const endedStages = ['rejected', 'retired'] as const satisfies readonly Stage[]

/** A certificate that ends within this many days asks for attention. */
export const certificateNoticeDays = 90

export type LegalDay = {
  readonly id: string
  readonly day: Day
  readonly label: string
  readonly touches: number | null
}

/** Obligations that stand alike, seen from a day; `inForce` is a law whose day has come, and the moment before which it must be done. */
export type AlikeDuties = Pick<Duty, 'normId' | 'verdict' | 'status'> & {
  readonly inForce: boolean | null
  readonly targetPassed: boolean | null
  readonly proofEnded: boolean | null
  readonly duties: number
}

/** What the database counts: systems by stage and category, obligations that stand alike, checks by status. */
export type Counted = {
  readonly systems: readonly {
    readonly stage: Stage
    readonly category: Category
    readonly systems: number
    readonly touched: Readonly<Record<string, number>>
    readonly withoutOwner: number
    readonly certificates: number
  }[]
  readonly duties: readonly AlikeDuties[]
  readonly titles: Readonly<Record<string, string>>
  /** Checks of systems that count; one that nobody recorded has no row, and counts as not begun. */
  readonly checks: readonly { readonly kind: CheckKind; readonly status: CheckStatus; readonly systems: number }[]
  readonly reassessments: number
  readonly asked: number
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
] as const satisfies readonly (keyof DutyCounts)[]

type NormCounts = { -readonly [K in keyof DutyCounts]: number } & { core: { -readonly [K in CoreKey]: number } }

type CoreKey = Exclude<keyof CoreDuty, 'normId' | 'title'>

/** How a group is seen as one obligation: with its days on the right side of today. */
function seenFrom(today: Day): (d: AlikeDuties) => Parameters<typeof timingOf>[0] {
  const [yesterday, tomorrow] = [addDays(today, -1), addDays(today, 1)]
  const side = (passed: boolean | null): Day | null => (passed === null ? null : passed ? yesterday : tomorrow)
  return (d) => ({
    ...d,
    standing: 'law',
    legalFrom: d.inForce ? today : null,
    dueBefore: null,
    begun: true,
    targetOn: side(d.targetPassed),
    proofUntil: side(d.proofEnded),
  })
}

/** The counts of obligations by norm. */
function countNorms(duties: readonly AlikeDuties[], today: Day): Map<string, NormCounts> {
  const norms = new Map<string, NormCounts>()
  const asDuty = seenFrom(today)
  for (const d of duties) {
    const norm = norms.get(d.normId) ?? {
      ...tally(dutyKeys, () => 0),
      core: { owed: 0, substantiated: 0, attention: 0 },
    }
    norms.set(d.normId, norm)
    const seen = asDuty(d)
    const stands = standingOf(seen, today)
    const timing = timingOf(seen, today)
    const passed = timing === 'late' || timing === 'targetPassed'
    if (stands !== 'notApplicable') norm[stands] += d.duties
    if (passed) norm[timing] += d.duties
    if (d.verdict === 'owed' && stands !== 'notApplicable') {
      norm.core.owed += d.duties
      if (stands === 'substantiated') norm.core.substantiated += d.duties
      if (passed || stands === 'expired') norm.core.attention += d.duties
    }
  }
  return norms
}

/** The dashboard out of what the database counted. */
export function overviewOf(
  { systems: all, duties, titles, checks, reassessments, asked }: Counted,
  today: Day,
): Overview {
  const counting = all.filter((r) => (countingStages as readonly Stage[]).includes(r.stage))
  const systems = sum(counting, (r) => r.systems)
  const norms = countNorms(duties, today)
  const ids = [...new Set(counting.flatMap((r) => Object.keys(r.touched)))]
  const touched = Object.fromEntries(ids.map((id) => [id, sum(counting, (r) => r.touched[id] ?? 0)]))
  const checksOf = (kind: CheckKind) => {
    const recorded = checks.filter((c) => c.kind === kind && c.status !== 'notStarted')
    const by = tally(Object.values(CheckStatus), (status) =>
      sum(
        recorded.filter((c) => c.status === status),
        (c) => c.systems,
      ),
    )
    return { ...by, notStarted: systems - sum(recorded, (c) => c.systems) }
  }
  return {
    systems,
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
    transparency: touched.transparency ?? 0,
    touched,
    inUseWithoutOwner: sum(
      all.filter((r) => r.stage === 'inUse'),
      (r) => r.withoutOwner,
    ),
    certificatesEnding: sum(counting, (r) => r.certificates),
    reassessments,
    duties: tally(dutyKeys, (key) => sum([...norms.values()], (n) => n[key])),
    core: [...norms]
      .filter(([, { core }]) => core.owed > 0)
      .map(([normId, { core }]) => ({ normId, title: titles[normId] ?? normId, ...core }))
      .sort((a, b) => b.owed - a.owed || a.normId.localeCompare(b.normId)),
    checks: { dpia: checksOf('dpia'), supplierChecklist: checksOf('supplierChecklist') },
    asked,
  }
}
