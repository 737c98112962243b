import { highRiskAnnexI, highRiskAnnexIII } from '../ai-act/art-6-high-risk'
import { legacyAnnexI, legacyAnnexIII } from '../ai-act/art-111-legacy'
import type { RuleSet } from '../engine/compile'
import type { Conclusion } from '../engine/conclusion'
import { type Day, dutchTerm } from '../engine/day'
import type { Finding, Judgement } from '../engine/evaluate'
import { citationsOf, citationText, decisive } from '../engine/explain'
import type { DutyNorm, Ower, Via } from '../engine/norm'
import { legalDay } from '../engine/period'
import { dutyById } from '../rule-set'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import type { DutyConclusion, Reason } from './outcome'

const routeDuties = [
  { route: 'annexI', highRisk: highRiskAnnexI, legacy: legacyAnnexI, date: calendar.highRiskAnnexI },
  { route: 'annexIII', highRisk: highRiskAnnexIII, legacy: legacyAnnexIII, date: calendar.highRiskAnnexIII },
] as const

/** What the routes that can bring a duty come to in one situation. */
type Bringing = {
  /** Those that bring it, with the day. */
  readonly routes: DutyConclusion['routes']
  /** The first day on which one that is not excluded still could. */
  readonly still: Day | null
  /** The transitional law that takes away what a route would bring. */
  readonly exempt: Conclusion | null
}

const noRoute: Bringing = { routes: [], still: null, exempt: null }

function judgeRoute(j: Judgement, { route, highRisk, legacy, date }: (typeof routeDuties)[number], day: Day): Bringing {
  const { verdict, appliesFrom } = j.finding(legacy.duties)
  const isExempt = verdict === 'no' && j.verdict(highRisk) === 'yes' && j.verdict(legacy.exempt) === 'yes'
  return {
    routes: appliesFrom === undefined ? [] : [{ route, appliesFrom }],
    still: verdict === 'no' ? null : (appliesFrom ?? legalDay(date, day)),
    exempt: isExempt ? legacy.exempt : null,
  }
}

const sooner = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a)

const together = (a: Bringing, b: Bringing): Bringing => ({
  routes: [...a.routes, ...b.routes],
  still: sooner(a.still, b.still),
  exempt: a.exempt ?? b.exempt,
})

/** By how a duty comes about, what brings it. */
function bringing(j: Judgement, day: Day): (via: Via) => Bringing {
  const [annexI, annexIII] = routeDuties.map((r) => judgeRoute(j, r, day))
  const either = together(annexI ?? noRoute, annexIII ?? noRoute)
  return (via) => (via === null ? noRoute : via === 'high-risk' ? either : (annexIII ?? noRoute))
}

type Owed = Pick<DutyConclusion, 'owedBy' | 'verdict' | 'seldom'>

const suppliers: readonly Ower[] = ['provider', 'manufacturer', 'importer', 'distributor']

/** Of a role that few institutions have (who makes a system, imports it or passes it on), or of few systems. */
export const isSeldom = ({ owedBy, seldom }: Omit<Owed, 'verdict'>): boolean =>
  seldom === true || suppliers.includes(owedBy)

/** Not what is seldom owed, where it certainly is not. */
export const isOfOurRole = (d: Owed): boolean => !(isSeldom(d) && d.verdict === 'no')

/** A duty of a rule set, with what every situation has in common on a day. */
type ReadyDuty = {
  readonly norm: DutyNorm
  readonly from: Day
  /** The first day of its first text. */
  readonly firstFrom: Day
  /** The conclusion as far as no situation changes it. */
  readonly fixed: DutyConclusion
  /** By the day from which it applies. */
  readonly terms: Map<Day, string>
}

type InSet = { readonly norm: DutyNorm; readonly from: Day }

const inSets = new WeakMap<RuleSet, readonly InSet[]>()

/** The duties of a rule set, each by the norm that stands first under its conclusion; sought once. */
export function dutiesIn(set: RuleSet): readonly InSet[] {
  const known = inSets.get(set)
  if (known) return known
  const found = [...set.conclusions.values()].flatMap(({ asReason: { norms } }): InSet[] => {
    const [first] = norms
    const norm = first && dutyById.get(first.norm.id)
    return norm ? [{ norm, from: first.from }] : []
  })
  inSets.set(set, found)
  return found
}

type ReadyDuties = { readonly day: Day; readonly duties: readonly ReadyDuty[] }

const readyDuties = new WeakMap<RuleSet, ReadyDuties>()

/** The duties that exist on a day, made ready once for the many situations that are judged on it. */
function dutiesOn({ set }: Judgement, day: Day): readonly ReadyDuty[] {
  const known = readyDuties.get(set)
  if (known?.day === day) return known.duties
  const duties = dutiesIn(set).map(({ norm, from }): ReadyDuty => {
    const firstFrom = legalDay(firstText(norm).inForce.from, day)
    return { norm, from, firstFrom, fixed: unjudged(norm), terms: new Map() }
  })
  readyDuties.set(set, { day, duties })
  return duties
}

/** Complete, so that a copy has its shape at once: of the large objects the most are these. */
function unjudged(n: DutyNorm): DutyConclusion {
  const { duty } = n
  return {
    dutyId: n.concludes.id,
    normId: n.id,
    verdict: 'no',
    title: duty.title,
    todo: duty.todo,
    citations: citationsOf(n),
    standing: n.standing,
    owedBy: duty.owedBy,
    seldom: duty.seldom === true,
    via: duty.via,
    level: duty.level,
    appliesFrom: null,
    roughly: (n.scenario ? firstText(n) : n).inForce.from.roughly ?? null,
    term: '',
    inForce: false,
    routes: noRoute.routes,
    evidence: duty.evidence,
    everyMonths: duty.everyMonths,
    intervalStanding: duty.intervalStanding ?? null,
    dueBefore: duty.dueBefore ?? null,
    reason: null,
    finding: unjudgedFinding(n.concludes),
  }
}

const unjudgedFinding = (conclusion: Conclusion): Finding => ({
  verdict: 'no',
  appliesFrom: undefined,
  of: { kind: 'conclusion', conclusion, norms: [] },
  because: [],
})

/** Every duty that exists on the day, judged. */
export function judgeDuties(judgement: Judgement, day: Day): readonly DutyConclusion[] {
  const broughtBy = bringing(judgement, day)
  return dutiesOn(judgement, day).map((ready) => judgeDuty(judgement, ready, broughtBy(ready.norm.duty.via), day))
}

function judgeDuty(judgement: Judgement, ready: ReadyDuty, brought: Bringing, day: Day): DutyConclusion {
  const finding = judgement.finding(ready.norm.concludes)
  const { verdict } = finding
  const reason = verdict === 'yes' ? null : new Decisive(ready.fixed.citations, brought, finding, day)
  if (verdict === 'no') return { ...ready.fixed, reason, finding }
  const textFrom = finding.appliesFrom ?? brought.still ?? ready.from
  const appliesFrom = textFrom === ready.from ? ready.firstFrom : textFrom
  return {
    ...ready.fixed,
    verdict,
    appliesFrom,
    term: termOf(ready, appliesFrom, textFrom, day),
    inForce: verdict === 'yes' && appliesFrom <= day,
    routes: verdict === 'yes' ? brought.routes : noRoute.routes,
    reason,
    finding,
  }
}

/** A duty whose text was replaced exists since its first text. */
function firstText(n: DutyNorm): DutyNorm {
  const before = n.replaces === undefined ? undefined : dutyById.get(n.replaces)
  return before ? firstText(before) : n
}

function termOf({ norm, terms }: ReadyDuty, from: Day, textFrom: Day, day: Day): string {
  const known = terms.get(textFrom)
  if (known !== undefined) return known
  const term = termInWords(norm, from, textFrom, day)
  terms.set(textFrom, term)
  return term
}

function termInWords(n: DutyNorm, from: Day, textFrom: Day, day: Day): string {
  const { roughly } = n.inForce.from
  if (n.standing === 'proposal') return `${dutchTerm(from, day)}, hier in de woorden van een voorstel`
  if (n.standing === 'fieldNorm') return `veldnorm sinds ${roughly ?? from}`
  if (roughly && from <= day) return `geldt sinds ${roughly}`
  const text = from === textFrom ? '' : `, huidige tekst ${dutchTerm(textFrom, day).replace('geldt ', '')}`
  return `${dutchTerm(from, day)}${text}`
}

/** The first line that decided: what a reader needs to know why not, or what is still open. Sought when it is read. */
class Decisive {
  constructor(
    private readonly own: Reason['citations'],
    private readonly brought: Bringing,
    private readonly finding: Finding,
    private readonly day: Day,
  ) {}

  read(): Reason {
    const { own, finding, day } = this
    const { exempt } = this.brought
    if (exempt && finding.verdict === 'no')
      return { text: exempt.says.yes, citations: [citationText(aiAct.art('111', '2'), 'law')] }
    const line = decisive(finding, day)
    if (!line) return { text: 'Niet van toepassing', citations: own }
    return { text: line.text, citations: line.citations.length > 0 ? line.citations : own }
  }
}
