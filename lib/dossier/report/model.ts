import type { CheckKind, CheckStatus } from '@/lib/assessments/model'
import { type Duty, standingOf } from '@/lib/duties/model'
import type { Day } from '@/lib/platform/day'
import type { Category, Choice, ClassificationDecision, Stage } from '@/lib/platform/prisma/enums'
import type { System } from '@/lib/systems/model'
import type { Explanation } from '@/rules'

export type ReportDuty = Pick<
  Duty,
  | 'normId'
  | 'title'
  | 'article'
  | 'standing'
  | 'verdict'
  | 'status'
  | 'legalFrom'
  | 'targetOn'
  | 'ownerId'
  | 'proofUntil'
  | 'dueBefore'
  | 'begun'
>

export type ReportCheck = {
  readonly status: CheckStatus
  readonly on: Day | null
  readonly responsibleId: string | null
}

/** A line of why: what the rules found, by which sources; under what decided, one level of what carries it. */
export type ReportReason = Pick<Explanation, 'verdict' | 'text' | 'term' | 'judged' | 'citations'> & {
  readonly because: readonly Omit<ReportReason, 'because'>[]
}

/** The decision that holds: what the rules said, and what a person made of it. */
export type ReportDecision = {
  readonly headline: string
  readonly reasons: readonly ReportReason[]
  /** Why a person decided otherwise. */
  readonly reason: string | null
  readonly decision: ClassificationDecision
  readonly decided: Category
  readonly byId: string
  readonly on: Day
}

/** What the report tells of a system besides its fields. */
export type ReportStanding = {
  readonly duties: readonly ReportDuty[]
  readonly checks: Readonly<Record<CheckKind, ReportCheck>>
  readonly decision: ReportDecision | null
}

export type ReportSystem = ReportStanding & { readonly system: System }

/** All of the system with this id: at once, or when it has been read. */
export type Told = (id: string) => ReportSystem | Promise<ReportSystem>

/** Tells systems in the order in which they come, some at a time; each is let go once it was told. */
export function toldInOrder(next: () => Promise<readonly ReportSystem[]>): Told {
  let some: ReportSystem[] = []
  const tell = (id: string): ReportSystem => {
    const told = some.pop()
    if (told?.system.id !== id) throw new Error(`system ${id} is not the next of the register`)
    return told
  }
  return (id) => {
    if (some.length > 0) return tell(id)
    return next().then((come) => {
      some = come.toReversed()
      return tell(id)
    })
  }
}

/** A system as it is counted. */
export type CountedSystem = {
  readonly id: string
  readonly name: string
  readonly stage: Stage
  readonly category: Category
  readonly transparency: Choice
  readonly checks: Readonly<Record<CheckKind, CheckStatus>>
}

/** How many systems of a stage have an obligation that stands in the same way, and its name where it comes first. */
export type CountedDuties = Pick<ReportDuty, 'normId' | 'title' | 'verdict' | 'status' | 'proofUntil'> & {
  readonly stage: Stage
  readonly systems: number
}

/** The whole register on a day in short: its systems by name, and its obligations in the order in which they first come. */
export type Register = {
  readonly today: Day
  readonly people: ReadonlyMap<string, string>
  readonly systems: readonly CountedSystem[]
  readonly duties: readonly CountedDuties[]
}

export type NormCount = {
  readonly normId: string
  readonly title: string
  readonly owed: number
  readonly substantiated: number
  readonly expired: number
  readonly undetermined: number
}

export type RegisterCounts = {
  readonly all: number
  /** Without those that were rejected or retired: all further counts are about these. */
  readonly counting: number
  readonly byStage: ReadonlyMap<Stage, number>
  readonly byCategory: ReadonlyMap<Category, number>
  readonly transparency: number
  readonly byNorm: readonly NormCount[]
  readonly owed: number
  readonly substantiated: number
  readonly checks: Readonly<Record<CheckKind, ReadonlyMap<CheckStatus, number>>>
}

const counts = ({ stage }: { readonly stage: Stage }): boolean => stage !== 'rejected' && stage !== 'retired'

const tally = <K>(keys: readonly K[]): ReadonlyMap<K, number> => {
  const found = new Map<K, number>()
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1)
  return found
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** Counts what the report lists, so that its tables and its pages say the same. */
export function countRegister({ systems, duties, today }: Register): RegisterCounts {
  const counting = systems.filter(counts)
  const byNorm = normCounts(duties.filter(counts), today)
  return {
    all: systems.length,
    counting: counting.length,
    byStage: tally(systems.map((s) => s.stage)),
    byCategory: tally(counting.map((s) => s.category)),
    transparency: counting.filter((s) => s.transparency === 'yes').length,
    byNorm,
    owed: sum(byNorm.map((n) => n.owed)),
    substantiated: sum(byNorm.map((n) => n.substantiated)),
    checks: {
      dpia: tally(counting.map((s) => s.checks.dpia)),
      supplierChecklist: tally(counting.map((s) => s.checks.supplierChecklist)),
    },
  }
}

function normCounts(duties: readonly CountedDuties[], today: Day): NormCount[] {
  const found = new Map<string, { -readonly [K in keyof NormCount]: NormCount[K] }>()
  for (const duty of duties) {
    const stands = standingOf(duty, today)
    if (stands === 'notApplicable') continue
    const { normId, title, systems } = duty
    const norm = found.get(normId) ?? { normId, title, owed: 0, substantiated: 0, expired: 0, undetermined: 0 }
    found.set(normId, norm)
    if (duty.verdict === 'undetermined') norm.undetermined += systems
    else {
      norm.owed += systems
      if (stands === 'substantiated') norm.substantiated += systems
      if (stands === 'expired') norm.expired += systems
    }
  }
  return [...found.values()].sort((a, b) => b.owed - a.owed || (a.normId < b.normId ? -1 : 1))
}
