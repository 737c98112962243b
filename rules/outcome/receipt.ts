import type { Day } from '../engine/day'
import { dutchDay, isDay } from '../engine/day'
import type { Verdict } from '../engine/evaluate'
import type { Explanation } from '../engine/explain'
import { type Fact, optionOf, type Situation } from '../engine/fact'
import type { Scenario } from '../engine/norm'
import { facts } from '../facts'
import { topics } from '../topics'
import { isOfOurRole } from './duties'
import type {
  Attention,
  Category,
  DeviceOutcome,
  DutyConclusion,
  Legacy,
  NotAssessed,
  Outcome,
  Reason,
  RouteId,
  RuleSetInfo,
} from './outcome'
import { categoryLabels } from './outcome'
import { reasons } from './reasons'
import { whatIf } from './what-if'

/** A duty without its finding, its reason written out: what is kept. */
export type DutyReceipt = Omit<DutyConclusion, 'finding' | 'reason'> & { readonly reason: Reason | null }

export type RouteReceipt = {
  readonly route: RouteId
  readonly verdict: Verdict
  readonly appliesFrom: Day
  readonly legacy: Legacy
  readonly dutiesFrom: Day | null
}

/** A question with its answer in words, as it stood. */
export type AnswerReceipt = {
  readonly factId: string
  readonly asks: string
  readonly value: string
  readonly answer: string
  readonly judged: boolean
}

/**
 * A classification as it is kept for ever: JSON, in words, with everything that was concluded about the system and why.
 * What the institution owes as a whole is not in it. Receipts are read, never recomputed.
 */
export type Receipt = {
  readonly form: 1
  readonly ruleSet: RuleSetInfo
  readonly day: Day
  readonly scenarios: readonly Scenario[]
  readonly category: Category
  readonly categoryLabel: string
  readonly headline: string
  readonly appliesFrom: Day | null
  readonly prohibited: Verdict
  readonly routes: readonly RouteReceipt[]
  readonly transparency: Verdict
  readonly role: Outcome['role']
  /** Not in receipts of before rule set 2026.11.3. */
  readonly device?: DeviceOutcome
  readonly answers: readonly AnswerReceipt[]
  readonly reasons: readonly Explanation[]
  readonly duties: readonly DutyReceipt[]
  readonly attention: readonly Attention[]
  readonly notYetAssessed: readonly NotAssessed[]
  readonly openQuestions: readonly string[]
  /** Which single answer would have given another category. Not in receipts of before rule set 2026.11.5. */
  readonly whatIf?: readonly string[]
}

/** The receipt of an outcome. `situation` and `day` are those that were classified. */
export function receipt(situation: Situation, day: Day, outcome: Outcome): Receipt {
  return {
    form: 1,
    ruleSet: outcome.ruleSet,
    day,
    scenarios: outcome.scenarios,
    category: outcome.category,
    categoryLabel: categoryLabels[outcome.category],
    headline: outcome.headline,
    appliesFrom: outcome.appliesFrom,
    prohibited: outcome.prohibited,
    routes: outcome.routes.map(({ finding: _, inForce: __, ...route }) => route),
    transparency: outcome.transparency,
    role: outcome.role,
    device: outcome.device,
    answers: answersOf(situation),
    reasons: reasons(outcome),
    duties: outcome.duties.filter((d) => d.level === 'system' && isOfOurRole(d)).map(dutyReceipt),
    attention: outcome.attention,
    notYetAssessed: outcome.notYetAssessed,
    openQuestions: outcome.openFacts.map((f) => f.asks),
    whatIf: whatIf(situation, day).map((w) => w.says),
  }
}

/** A duty of this moment as it is kept. */
export const dutyReceipt = ({ finding: _, reason, ...duty }: DutyConclusion): DutyReceipt => ({
  ...duty,
  reason: reason?.read() ?? null,
})

/** An answer in words: the label of the option, or the day written out. */
export function answerInWords(fact: Fact, value: string): string {
  if (fact.kind === 'day') return isDay(value) ? dutchDay(value) : value
  return optionOf(fact, value)?.label ?? value
}

const inOrder: readonly Fact[] = topics.flatMap((t) => facts.filter((f) => f.topic === t.id))

/** In the order in which they are asked. */
const answersOf = (situation: Situation): AnswerReceipt[] =>
  inOrder.flatMap((fact) => {
    const value = situation.get(fact.id)
    if (value === undefined) return []
    const judged = fact.kind === 'choice' && fact.judged === true
    return [{ factId: fact.id, asks: fact.asks, value, answer: answerInWords(fact, value), judged }]
  })
