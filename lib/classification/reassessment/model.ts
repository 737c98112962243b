import type { Day } from '@/lib/platform/day'
import type { ReassessmentEnd } from '@/lib/platform/prisma/enums'
import { type Category, classify, difference } from '@/rules'
import { type Decision, supposing } from '../decision/model'
import { type Dossier, shiftsSince } from '../model'
import type { ComparedReceipt, KeptLine } from '../receipt/model'

/** How many reassessments stand on one page. */
export const reassessmentPageSize = 50

/** How far the decisions of an institution have been compared with a version of the rules. */
export type Run = {
  readonly ruleSetVersion: string
  /** The day whose law is asked. */
  readonly day: Day
  /** The last system that was compared. */
  readonly reached: string | null
  readonly total: number
  readonly done: number
  readonly differing: number
  readonly endedAt: Date | null
  /** It should be under way, and gave no sign of life for a while. */
  readonly silent: boolean
}

/** A decision as somebody took it. */
export type Then = Pick<KeptLine, 'decision' | 'decided' | 'reason'> & { readonly receipt: ComparedReceipt }

/** What the rules of a day propose of a system, beside what was decided. */
export type Compared = {
  readonly category: Category
  /** What differs, in Dutch; none where the outcome is the same. */
  readonly sentences: readonly string[]
  /** More or something else is known than when it was decided. */
  readonly factsChanged: boolean
}

/** Somebody is asked to look again at a decision. */
export type Reassessment = Compared & {
  readonly id: string
  readonly systemId: string
  readonly name: string
  readonly ruleSetVersion: string
  readonly day: Day
  readonly classificationId: string
  /** The decision that it is about. */
  readonly decided: Category
  readonly overridden: boolean
  readonly decidedRules: string
}

/** A reassessment with how it ended; `closing` is null while it is open. */
export type WholeReassessment = Reassessment & {
  readonly decidedById: string
  readonly decidedAt: Date
  readonly closing: ReassessmentEnd | null
  readonly closedAt: Date | null
  readonly closedById: string | null
  readonly reason: string | null
}

const decisionOf = ({ decision, decided, reason, receipt }: Then): Decision =>
  decision === 'confirmed'
    ? { kind: 'confirmed' }
    : { kind: 'overridden', category: decided, routes: receipt.decidedRoutes, reason: reason ?? '' }

/**
 * Compares a decision with what the rules propose by what is known now. Where somebody decided otherwise, obligations are
 * compared by that decision. That a day came which was told before, is no other outcome.
 */
export function compare({ situation }: Dossier, then: Then, day: Day): Compared {
  const outcome = classify(situation, day)
  const decision = decisionOf(then)
  const owed = decision.kind === 'overridden' ? classify(supposing(decision, situation), day) : outcome
  const { proposed, decidedDuties } = then.receipt
  const { besides } = difference(
    { ...proposed, duties: decidedDuties ?? proposed.duties },
    { ...outcome, duties: owed.duties },
  )
  return {
    category: outcome.category,
    sentences: besides,
    factsChanged: shiftsSince(proposed.answers, situation).length > 0,
  }
}
