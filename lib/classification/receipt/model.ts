import { z } from 'zod'
import type { Day } from '@/lib/platform/day'
import type { ClassificationDecision } from '@/lib/platform/prisma/enums'
import {
  type AnswerReceipt,
  type Category,
  type Comparable,
  type DutyReceipt,
  dutyReceipt,
  type Explanation,
  isOfOurRole,
  type Outcome,
  type Receipt,
  type RouteId,
  receipt,
} from '@/rules'
import type { Consequence, Decision } from '../decision/model'
import type { Dossier, Origin } from '../model'

/** Who gave an answer, when and why; or that it came from the register or the profile. */
export type AnswerOrigin = {
  readonly factId: string
  readonly from: Origin
  readonly byId: string | null
  readonly at: string | null
  readonly reason: string | null
}

/**
 * What a classification row keeps for ever. The engine's proposal stands in `proposed`; what a person decided beside it.
 * People are kept by id: their names are looked up, so that somebody who left can be pseudonymised.
 */
export type KeptReceipt = {
  readonly form: 1
  readonly proposed: Receipt
  readonly origins: readonly AnswerOrigin[]
  /** Along which routes, when somebody overrode to high risk. */
  readonly decidedRoutes: readonly RouteId[]
  /** What is owed by the decision, where it differs from the proposal. */
  readonly decidedDuties: readonly DutyReceipt[] | null
}

/** What of a receipt later rules are compared with. */
export type ComparedReceipt = {
  readonly proposed: Comparable & { readonly answers: readonly { readonly factId: string; readonly value: string }[] }
  readonly decidedRoutes: readonly RouteId[]
  readonly decidedDuties: Comparable['duties'] | null
}

/** A decision as it is kept. */
export type Kept = {
  readonly id: string
  readonly systemId: string
  readonly versionId: string | null
  readonly ruleSetVersion: string
  readonly day: Day
  readonly proposed: Category
  readonly decision: ClassificationDecision
  readonly decided: Category
  readonly reason: string | null
  readonly decidedById: string
  readonly decidedAt: Date
  readonly receipt: KeptReceipt
}

/** A decision with of its receipt only what the page of its system tells, and what shows whether anything changed since. */
export type KeptInBrief = Omit<Kept, 'receipt'> & {
  /** The name of who took it; null when that person is not known here any more. */
  readonly by: string | null
  readonly headline: string
  /** "regels van 27 juli 2026" */
  readonly rules: string
  /** The top lines with one level under each. */
  readonly reasons: readonly Explanation[]
  readonly answers: readonly Pick<AnswerReceipt, 'factId' | 'value'>[]
}

/** A decision without its receipt, for a list. */
export type KeptLine = Omit<Kept, 'receipt'>

/** What the rules make of a system, and whence each answer came: of a receipt all that no person decided. */
export type Proposed = Pick<KeptReceipt, 'proposed' | 'origins'>

/** What the rules make of a system as it is known. */
export const propose = (dossier: Dossier, outcome: Outcome): Proposed => ({
  proposed: receipt(outcome.situation, outcome.day, outcome),
  origins: [...dossier.held.values()].map(({ factId, from, answer }) => ({
    factId,
    from,
    byId: answer?.byId ?? null,
    at: answer?.at.toISOString() ?? null,
    reason: answer?.reason ?? null,
  })),
})

/** The receipt of one decision. */
export function keep(dossier: Dossier, outcome: Outcome, decision: Decision, { duties }: Consequence): KeptReceipt {
  const overridden = decision.kind === 'overridden'
  return {
    form: 1,
    ...propose(dossier, outcome),
    decidedRoutes: overridden && decision.category === 'highRisk' ? decision.routes : [],
    decidedDuties: overridden ? duties.filter(isOfOurRole).map(dutyReceipt) : null,
  }
}

// The rules' own receipt is taken as it was written: it was never anything but the rules' output.
const isReceipt = z.custom<Receipt>((v) => typeof v === 'object' && v !== null && 'form' in v && v.form === 1)
const isDuties = z.custom<readonly DutyReceipt[]>((v) => Array.isArray(v))

const Kept = z.object({
  form: z.literal(1),
  proposed: isReceipt,
  origins: z.array(
    z.object({
      factId: z.string(),
      from: z.enum(['register', 'profile', 'answer']),
      byId: z.string().nullable(),
      at: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  decidedRoutes: z.array(z.enum(['annexI', 'annexIII'])),
  decidedDuties: isDuties.nullable(),
})

/** A receipt out of the database. Throws when it is none: it cannot have been changed. */
export const readReceipt = (json: unknown): KeptReceipt => Kept.parse(json)

/** What is owed by a receipt: by the decision where somebody overrode, else by the proposal. Only of the system itself. */
export const dutiesOf = (kept: KeptReceipt): readonly DutyReceipt[] =>
  (kept.decidedDuties ?? kept.proposed.duties).filter((d) => d.level === 'system')
