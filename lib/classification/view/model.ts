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
  /** It was decided about another version than the one that is used now. */
  readonly otherVersion: boolean
}

type Then = Pick<Kept, 'receipt' | 'ruleSetVersion' | 'versionId'>

/** Compares a receipt with how it is now, with the version that is used now. */
export function sinceThen(
  { receipt: { proposed }, ruleSetVersion, versionId: then }: Then,
  outcome: Outcome,
  versionId: string | null,
): Since {
  return {
    shifts: shiftsSince(proposed.answers, outcome.situation),
    difference: difference(proposed, outcome),
    otherRules: ruleSetVersion !== ruleSet.version,
    otherVersion: then !== versionId,
  }
}

/** What a reader is told first of what changed since; a day of the law may pass while nobody changes anything. */
export type Cause = 'facts' | 'version' | 'rules' | 'day'

/** The first cause why a decision must be looked at again; null where nothing changed. */
export function causeOf({ shifts, difference: { changed }, otherRules, otherVersion }: Since): Cause | null {
  if (shifts.length > 0) return 'facts'
  if (otherVersion) return 'version'
  if (otherRules) return 'rules'
  return changed ? 'day' : null
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
