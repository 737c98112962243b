import type { Day } from '@/lib/platform/day'
import {
  type Attention,
  type CitationText,
  classify,
  type DeviceOutcome,
  type Difference,
  type DutyReceipt,
  difference,
  type Explanation,
  noDifference,
  ruleSet,
  type Scenario,
  type Situation,
  type Source,
  sameRules,
  scenarios,
  sourcesOf,
  type Whom,
  whomToAsk,
} from '@/rules'
import { type Shift, shiftsSince } from '../model'
import { isUnknownAloud, type Page } from '../questionnaire/model'
import type { Kept, KeptInBrief, KeptLine } from '../receipt/model'

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

type Then = Pick<Kept, 'ruleSetVersion' | 'versionId' | 'day'>

/** How things are now: what is known, on which day, and the version that is used. */
export type Now = { readonly situation: Situation; readonly day: Day; readonly versionId: string | null }

/**
 * What changed since a decision, where nothing can: the same answers under rules of which none began or ended. Null where the
 * rules must be asked again.
 */
export function unchangedSince(then: Then & Pick<KeptInBrief, 'answers'>, now: Now): Since | null {
  if (then.ruleSetVersion !== ruleSet.version || !sameRules(then.day, now.day)) return null
  if (shiftsSince(then.answers, now.situation).length > 0) return null
  return { shifts: [], difference: noDifference, otherRules: false, otherVersion: then.versionId !== now.versionId }
}

/** Compares a receipt with how it is now. */
export function sinceThen({ receipt: { proposed }, ...then }: Then & Pick<Kept, 'receipt'>, now: Now): Since {
  return (
    unchangedSince({ ...then, answers: proposed.answers }, now) ?? {
      shifts: shiftsSince(proposed.answers, now.situation),
      difference: difference(proposed, classify(now.situation, now.day)),
      otherRules: then.ruleSetVersion !== ruleSet.version,
      otherVersion: then.versionId !== now.versionId,
    }
  )
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

/** What of an outcome or a receipt points to sources; not in receipts of before a class was expected: the device. */
export type Citing = {
  readonly reasons: readonly Explanation[]
  readonly duties: readonly Pick<DutyReceipt, 'verdict' | 'citations'>[]
  readonly attention: readonly Pick<Attention, 'citations'>[]
  readonly device?: Pick<DeviceOutcome, 'citations'> | undefined
}

/** Every source that it points to, with its weight. */
export function citedSources({ reasons, duties, attention, device }: Citing): readonly Source[] {
  const ofReasons = (all: readonly Explanation[]): readonly CitationText[] =>
    all.flatMap((e) => [...e.citations, ...ofReasons(e.children)])
  return sourcesOf([
    ...ofReasons(reasons),
    ...(device?.citations ?? []),
    ...duties.flatMap((d) => (d.verdict === 'no' ? [] : d.citations)),
    ...attention.flatMap((a) => a.citations),
  ])
}

/** A question that is still open, with who may know. */
export type OpenQuestion = {
  readonly factId: string
  /** To whom it is handed. */
  readonly whom: Whom
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
        factId: fact.id,
        whom: whomToAsk(fact),
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
  /** What stands while nobody decided yet. */
  readonly interim: { readonly headline: string; readonly remaining: number } | null
  readonly latest: KeptInBrief | null
  readonly since: Since | null
}

/** The drafts and proposals that an address asks to see; what is none of them is left out. */
export const scenariosIn = (asked: string | readonly string[] | undefined): readonly Scenario[] =>
  scenarios.map((s) => s.id).filter((id) => [asked ?? []].flat().includes(id))
