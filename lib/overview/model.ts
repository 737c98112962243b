import type { Day } from '@/lib/platform/day'
import type { Category, CheckKind, CheckStatus, Stage } from '@/lib/platform/prisma/enums'

/** Everything that the dashboard counts. Systems that were rejected or retired do not count. */
export type Overview = {
  readonly systems: number
  readonly byCategory: Readonly<Record<Category, number>>
  readonly byStage: Readonly<Record<Stage, number>>
  readonly transparency: number
  readonly annexI: number
  readonly annexIII: number
  readonly inUseWithoutOwner: number
  readonly certificatesEnding: number
  readonly duties: DutyCounts
  readonly core: readonly CoreDuty[]
  readonly checks: Readonly<Record<CheckKind, Readonly<Record<CheckStatus, number>>>>
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
  readonly newProhibitions: number
}

/** One kind of obligation over the whole register: how many are owed, proven, and in need of attention. */
export type CoreDuty = {
  readonly normId: string
  readonly title: string
  readonly owed: number
  readonly substantiated: number
  readonly attention: number
}

/** Stages of systems that count on the dashboard. */
export const countingStages = [
  'idea',
  'shortlist',
  'inReview',
  'pilot',
  'inUse',
  'paused',
] as const satisfies readonly Stage[]

/** A certificate that ends within this many days asks for attention. */
export const certificateNoticeDays = 90

export type LegalDay = {
  readonly id: string
  readonly day: Day
  readonly label: string
  readonly touches: number | null
}
