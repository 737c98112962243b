import type { Standing } from '../engine/citation'
import type { Day } from '../engine/day'
import type { Finding, Verdict } from '../engine/evaluate'
import type { CitationText } from '../engine/explain'
import type { Fact, Situation } from '../engine/fact'
import type { Ower, Scenario, Via } from '../engine/norm'

/** The AI Act category. `transparency` is a separate mark beside any of them. */
export type Category = 'prohibited' | 'highRisk' | 'other' | 'undetermined' | 'notAi'

export type RouteId = 'annexI' | 'annexIII'

/**
 * Transitional law of art. 111(2) for a route: `exempt` until the design changes, `deferred` to a later day for
 * systems meant for public authorities, `none` when it does not apply, `unknown` while it could.
 */
export type Legacy = 'exempt' | 'deferred' | 'none' | 'unknown'

/** One of the two ways to high risk, judged on its own. */
export type RouteOutcome = {
  readonly route: RouteId
  readonly verdict: Verdict
  /** The first day of this route's rules, whatever the verdict. */
  readonly appliesFrom: Day
  readonly inForce: boolean
  readonly legacy: Legacy
  /** The first day of the duties by this route; null when there are none (yet). */
  readonly dutiesFrom: Day | null
  readonly finding: Finding
}

export type RoleOutcome = {
  readonly deployer: Verdict
  readonly provider: Verdict
  /**
   * "gebruiksverantwoordelijke", "aanbieder", "aanbieder en gebruiksverantwoordelijke", "geen rol" or "nog onbepaald", with
   * "; importeur" or "; distributeur" after it; and
   * where art. 25 makes a provider only later "gebruiksverantwoordelijke, en aanbieder vanaf 2 augustus 2028".
   */
  readonly label: string
}

/** A paragraph of art. 50: whether it asks something about this system, of whom, and whether that is the institution. */
export type TransparencyPoint = {
  readonly paragraph: '50(1)' | '50(2)' | '50(3)' | '50(4)'
  readonly verdict: Verdict
  readonly owedBy: 'provider' | 'deployer'
  readonly ours: Verdict
}

/** The class as the maker declares it, and what would be expected. The engine agrees, doubts, or cannot tell. */
export type DeviceOutcome = {
  /** "MDR klasse IIa", "geen medisch hulpmiddel"; null when it is not known. */
  readonly declared: string | null
  /** Whether the software would be expected to be a medical device. */
  readonly isDevice: Verdict
  readonly regulation: 'mdr' | 'ivdr' | null
  /** The expected class; null while a stricter rule is open, or when no rule here tells it. */
  readonly class: string | null
  /** The strictest class that a rule leads to already. */
  readonly atLeast: string | null
  /** The expectation in Dutch: "ten minste MDR klasse IIa". */
  readonly expected: string
  readonly comparison: 'agree' | 'doubt' | 'cannotTell'
  readonly citations: readonly CitationText[]
}

/** The line that decided. */
export type Reason = { readonly text: string; readonly citations: readonly CitationText[] }

/** One duty judged: yes (owed), no (with a reason) or unknown ("nog onbepaald"). */
export type DutyConclusion = {
  /** Stable for ever: reconcile stored obligations on this. */
  readonly dutyId: string
  /** The norm whose text is used; changes when the law changes. */
  readonly normId: string
  readonly verdict: Verdict
  readonly title: string
  readonly todo: string
  readonly citations: readonly CitationText[]
  readonly standing: Standing
  readonly owedBy: Ower
  /** Owed for few systems. Not in receipts of before rule set 2026.11.6. */
  readonly seldom?: boolean
  readonly via: Via
  readonly level: 'system' | 'institution'
  /** The legal day. For an open duty the first day on which it could apply; null when not applicable. */
  readonly appliesFrom: Day | null
  /** Said instead of the legal day where the source names only a month or a year; null where the day is known. */
  readonly roughly: string | null
  /** "geldt sinds 2 februari 2025", "geldt vanaf 2 augustus 2028", "veldnorm sinds mei 2025"; '' when not applicable. */
  readonly term: string
  readonly inForce: boolean
  /** Each high-risk route that brings it, with its day. */
  readonly routes: readonly { readonly route: RouteId; readonly appliesFrom: Day }[]
  readonly evidence: readonly string[]
  /** How often it returns; null when it does not. */
  readonly everyMonths: number | null
  readonly intervalStanding: Standing | null
  readonly dueBefore: 'use' | 'processing' | null
  /** Why it does not apply, or what is still open, sought when it is read; null when it is owed. */
  readonly reason: { read(): Reason } | null
  readonly finding: Finding
}

/** A point of attention: informs, never decides. */
export type Attention = {
  readonly id: string
  readonly text: string
  readonly citations: readonly CitationText[]
  readonly standing: Standing
  readonly term: string | null
}

/** Something that has not been asked or is not in the rules yet: never to be read as "no". */
export type NotAssessed = { readonly id: string; readonly text: string; readonly citation: CitationText }

/** Which rules were used. */
export type RuleSetInfo = {
  readonly version: string
  /** "regels van 27 juli 2026" */
  readonly label: string
  /** The day up to which the law was studied. */
  readonly lawAsOf: Day
}

/** All that follows from one situation on one day. Indicative until a named person confirms it. */
export type Outcome = {
  readonly day: Day
  readonly ruleSet: RuleSetInfo
  readonly scenarios: readonly Scenario[]
  readonly category: Category
  /** What is certain already while the category is undetermined; null when nothing is. */
  readonly atLeast: 'highRisk' | null
  /** The day from which the category has effect: the duties of the earliest route, or the prohibition; null when none. */
  readonly appliesFrom: Day | null
  /** The conclusion in one sentence: "Hoog risico, geldt vanaf 2 augustus 2028". */
  readonly headline: string
  /** In force on the day itself. */
  readonly prohibited: Verdict
  readonly routes: readonly [RouteOutcome, RouteOutcome]
  /** Whether art. 50 asks anything of the institution itself. */
  readonly transparency: Verdict
  readonly article50: readonly TransparencyPoint[]
  /** The provider claims with a document that an application of Annex III is no high risk (art. 6(3)). */
  readonly exemptionClaimed: boolean
  readonly role: RoleOutcome
  readonly device: DeviceOutcome
  readonly notYetAssessed: readonly NotAssessed[]
  readonly duties: readonly DutyConclusion[]
  readonly attention: readonly Attention[]
  /** Every fact whose answer could still change something. */
  readonly openFacts: readonly Fact[]
  /** Those to ask now: the others may turn out not to be needed. */
  readonly nextFacts: readonly Fact[]
  /** The top findings in the order of the law. */
  readonly findings: readonly Finding[]
  readonly situation: Situation
}

export const categoryLabels = {
  prohibited: 'Verboden',
  highRisk: 'Hoog risico',
  other: 'Overig',
  undetermined: 'Onbepaald',
  notAi: 'Geen AI-systeem',
} as const satisfies Record<Category, string>

/** A label as it goes on in a sentence. */
export const lowered = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`

export const verdictLabels = { yes: 'ja', no: 'nee', unknown: 'nog onbepaald' } as const satisfies Record<
  Verdict,
  string
>
