import type { Day } from '../engine/day'
import type { Verdict } from '../engine/evaluate'
import type { CitationText, Explanation } from '../engine/explain'
import type { Situation } from '../engine/fact'
import { declaredDevice, ivdrClass, mdrClass } from '../mdr/declared-class'
import type { DutyConclusion, Outcome, Reason } from '../outcome/outcome'
import { reasons } from '../outcome/reasons'
import { asked } from './facts'

/** An outcome as plain data for JSON: keys and marks in English, sentences in Dutch. */
export const written = (o: Outcome) => ({
  day: o.day,
  ruleSet: { version: o.ruleSet.version, lawAsOf: o.ruleSet.lawAsOf },
  scenarios: o.scenarios,
  category: o.category,
  atLeast: o.atLeast,
  headline: o.headline,
  appliesFrom: o.appliesFrom,
  prohibited: o.prohibited,
  routes: o.routes.map(({ finding: _, ...route }) => route),
  transparency: o.transparency,
  article50: o.article50,
  class: classOf(o),
  role: o.role,
  obligations: o.duties.map(obligation),
  findings: reasons(o).map(told),
  attention: o.attention.map((a) => ({ ...a, citations: texts(a.citations) })),
  notYetAssessed: o.notYetAssessed.map((n) => ({ ...n, citation: n.citation.text })),
  openFacts: o.openFacts.map(asked),
  nextFacts: o.nextFacts.map((f) => f.id),
})

/** `expected` is what would be expected, with the rules that lead to it; the declared class is what counts. */
function classOf(o: Outcome) {
  const { isDevice, regulation, class: cls, atLeast, expected, comparison, citations } = o.device
  return {
    declared: declaredIn(o.situation),
    expected: { isDevice, regulation, class: cls, atLeast, text: expected, citations: texts(citations) },
    comparison,
  }
}

/** What the maker declares; a class of the other regulation says nothing. */
function declaredIn(situation: Situation): { readonly regulation: string; readonly class: string | null } | null {
  const regulation = situation.get(declaredDevice.id)
  if (regulation === undefined) return null
  const classFact = { mdr: mdrClass, ivdr: ivdrClass }[regulation]
  return { regulation, class: (classFact && situation.get(classFact.id)) ?? null }
}

const obligation = (d: DutyConclusion) => ({
  dutyId: d.dutyId,
  normId: d.normId,
  title: d.title,
  verdict: d.verdict,
  owedBy: d.owedBy,
  level: d.level,
  standing: d.standing,
  /** Where the source names only a month or a year, there is no day to give. */
  appliesFrom: d.roughly === null ? d.appliesFrom : null,
  roughly: d.roughly,
  term: d.term,
  inForce: d.inForce,
  routes: d.routes,
  citations: texts(d.citations),
  evidence: d.evidence,
  reason: d.reason && reasonOf(d.reason.read()),
})

const reasonOf = ({ text, citations }: Reason) => ({ text, citations: texts(citations) })

/** A reason with what lies under it. */
type Told = {
  readonly verdict: Verdict
  readonly text: string
  readonly citations: readonly string[]
  readonly appliesFrom: Day | null
  readonly children: readonly Told[]
}

const told = ({ verdict, text, citations, appliesFrom, children }: Explanation): Told => ({
  verdict,
  text,
  citations: texts(citations),
  appliesFrom: appliesFrom ?? null,
  children: children.map(told),
})

const texts = (citations: readonly CitationText[]): readonly string[] => citations.map((c) => c.text)
