import type { Day } from '@/lib/platform/day'
import { type Difference, difference, type Outcome, ruleSet } from '@/rules'
import { type Shift, shiftsSince } from '../model'
import { isUnknownAloud, type Page } from '../questionnaire/model'
import type { Kept, KeptLine } from '../receipt/model'

/** A decision with the name of who took it; null when that person is not known here any more. */
export type Decided = KeptLine & { readonly by: string | null }

/** What is different now from what was decided. */
export type Since = {
  readonly shifts: readonly Shift[]
  readonly difference: Difference
  readonly otherRules: boolean
}

/** Compares a receipt with how it is now. */
export function sinceThen({ receipt: { proposed }, ruleSetVersion }: Kept, outcome: Outcome): Since {
  return {
    shifts: shiftsSince(proposed.answers, outcome.situation),
    difference: difference(proposed, outcome),
    otherRules: ruleSetVersion !== ruleSet.version,
  }
}

/** A question that is still open, with who may know. */
export type OpenQuestion = {
  readonly topic: string
  readonly title: string
  readonly asks: string
  readonly askWhom: string | null
  /** Somebody said that they do not know. */
  readonly aloud: boolean
  /** It can only be filled in in the profile of the institution. */
  readonly elsewhere: boolean
}

export const openQuestions = (pages: readonly Page[]): OpenQuestion[] =>
  pages.flatMap(({ topic, questions }) =>
    questions
      .filter((q) => q.open)
      .map(({ fact, answer, elsewhere }) => ({
        topic: topic.id,
        title: topic.title,
        asks: fact.asks,
        askWhom: fact.askWhom ?? null,
        aloud: isUnknownAloud(answer),
        elsewhere,
      })),
  )

/** The classification of one system in short, for its own page. */
export type Card = {
  readonly systemId: string
  readonly today: Day
  readonly mayAnswer: boolean
  readonly mayDecide: boolean
  readonly started: boolean
  readonly remaining: number
  readonly headline: string
  readonly latest: (Kept & { readonly by: string | null }) | null
  readonly since: Since | null
}
