import { annexIIIPoint, annexIIIPoints } from './ai-act/annex-iii'
import { aiSystem } from './ai-act/art-3-1-ai-system'
import { prohibited, prohibitedEventually } from './ai-act/art-5-prohibited'
import { exempt } from './ai-act/art-6-3-exemption'
import { highRisk, highRiskAnnexI, highRiskAnnexIII } from './ai-act/art-6-high-risk'
import { markOutput, tellAboutAi, transparencyProvider } from './ai-act/art-50-provider'
import { discloseContent, informExposed } from './ai-act/art-50-transparency'
import { highRiskDuties, legacyAnnexI, legacyAnnexIII } from './ai-act/art-111-legacy'
import { deployer, provider } from './ai-act/roles'
import { distributor, importer } from './ai-act/supply'
import type { Conclusion } from './engine/conclusion'
import { type Day, dutchDay, dutchTerm } from './engine/day'
import { type Finding, Judgement, type Verdict } from './engine/evaluate'
import { citationsOf, citationText } from './engine/explain'
import type { Situation } from './engine/fact'
import { attentionConclusion, type Scenario } from './engine/norm'
import { type LegalDate, legalDay } from './engine/period'
import { onlyAnswers } from './facts'
import { attentionNorms } from './norms'
import { deviceFindings, deviceOf, deviceTargets } from './outcome/device'
import { dutiesIn, judgeDuties } from './outcome/duties'
import type {
  Attention,
  Category,
  DutyConclusion,
  Legacy,
  NotAssessed,
  Outcome,
  RoleOutcome,
  RouteId,
  RouteOutcome,
  TransparencyPoint,
} from './outcome/outcome'
import { ruleSet, rulesOn } from './rule-set'
import { calendar } from './sources/calendar'

export type Options = { readonly scenarios?: readonly Scenario[] }

/** The verdicts alone, without reasons: for counting many systems at once. */
export type Verdicts = {
  readonly category: Category
  readonly prohibited: Verdict
  readonly annexI: Verdict
  readonly annexIII: Verdict
  readonly transparency: Verdict
  readonly deployer: Verdict
  readonly provider: Verdict
  readonly duties: ReadonlyMap<string, Verdict>
}

/** Everything that follows from a situation on a day, with reasons. Pure: the same input, the same outcome. */
export function classify(given: Situation, day: Day, { scenarios = [] }: Options = {}): Outcome {
  const situation = onlyAnswers(given)
  const judgement = new Judgement(rulesOn(day, scenarios), situation)
  const category = categoryOf(judgement)
  const routes = [
    routeOf(judgement, 'annexI', highRiskAnnexI, legacyAnnexI, calendar.highRiskAnnexI, day),
    routeOf(judgement, 'annexIII', highRiskAnnexIII, legacyAnnexIII, calendar.highRiskAnnexIII, day),
  ] as const
  const duties = judgeDuties(judgement, day)
  const appliesFrom = categoryFrom(judgement, category)
  const wanted = targets(judgement, category, duties)
  return {
    day,
    ruleSet,
    scenarios,
    category,
    atLeast: category === 'undetermined' && judgement.verdict(highRisk) === 'yes' ? 'highRisk' : null,
    appliesFrom,
    headline: headlineOf(judgement, category, appliesFrom, day),
    prohibited: judgement.verdict(prohibited),
    routes,
    transparency: transparencyOf(judgement),
    article50: article50(judgement),
    exemptionClaimed: judgement.verdict(annexIIIPoint) === 'yes' && judgement.verdict(exempt) === 'yes',
    role: roleOf(judgement, day),
    device: deviceOf(judgement),
    notYetAssessed: notAssessed(judgement, category),
    duties,
    attention: attentionOf(judgement, day, scenarios),
    ...judgement.open(wanted),
    findings: topFindings(judgement),
    situation,
  }
}

/** As `classify`, without findings: several times faster. */
export function verdicts(situation: Situation, day: Day, { scenarios = [] }: Options = {}): Verdicts {
  const judgement = new Judgement(rulesOn(day, scenarios), onlyAnswers(situation))
  const duties = new Map<string, Verdict>()
  for (const { norm } of dutiesIn(judgement.set)) duties.set(norm.concludes.id, judgement.verdict(norm.concludes))
  return {
    category: categoryOf(judgement),
    prohibited: judgement.verdict(prohibited),
    annexI: judgement.verdict(highRiskAnnexI),
    annexIII: judgement.verdict(highRiskAnnexIII),
    transparency: transparencyOf(judgement),
    deployer: judgement.verdict(deployer),
    provider: judgement.verdict(provider),
    duties,
  }
}

/** An unknown that could still raise the category keeps it open. */
function categoryOf(j: Judgement): Category {
  if (!j.set.conclusions.has(aiSystem.id)) return 'undetermined'
  const ai = j.verdict(aiSystem)
  if (ai === 'no') return 'notAi'
  if (ai === 'unknown') return 'undetermined'
  const banned = j.verdict(prohibited)
  if (banned === 'yes') return 'prohibited'
  if (banned === 'unknown') return 'undetermined'
  const risk = j.verdict(highRisk)
  if (risk === 'yes') return 'highRisk'
  return risk === 'unknown' ? 'undetermined' : 'other'
}

/** For high risk the day of its duties, which transitional law (art. 111(2)) puts off or takes away. */
function categoryFrom(j: Judgement, category: Category): Day | null {
  if (category === 'prohibited') return j.finding(prohibited).appliesFrom ?? null
  if (category === 'highRisk') return j.finding(highRiskDuties).appliesFrom ?? null
  return null
}

/** Whether transitional law leaves no duties of high risk, by any route that holds. */
const spared = (j: Judgement): boolean =>
  j.verdict(highRiskDuties) === 'no' &&
  [legacyAnnexI, legacyAnnexIII].some((legacy) => j.verdict(legacy.exempt) === 'yes')

function headlineOf(j: Judgement, category: Category, from: Day | null, day: Day): string {
  switch (category) {
    case 'prohibited':
      return from === null ? 'Verboden praktijk' : `Verboden praktijk, ${dutchTerm(from, day)}`
    case 'highRisk':
      if (spared(j)) return 'Hoog risico; door overgangsrecht (art. 111 lid 2) gelden de verplichtingen nu niet'
      return from === null ? 'Hoog risico' : `Hoog risico, ${dutchTerm(from, day)}`
    case 'other':
      return otherHeadline(j)
    case 'notAi':
      return 'Geen AI-systeem volgens de AI-verordening'
    case 'undetermined':
      return j.verdict(highRisk) === 'yes'
        ? 'Nog onbepaald, ten minste hoog risico'
        : 'Nog onbepaald: er zijn nog vragen open'
  }
}

/** Where the provider relies on art. 6(3), the claim is the provider's and is said to be so. */
function otherHeadline(j: Judgement): string {
  const base =
    j.verdict(annexIIIPoint) === 'yes' ? 'Overig, volgens de verklaring van de aanbieder (art. 6 lid 3)' : 'Overig'
  return transparencyOf(j) === 'yes' ? `${base}, met een transparantieverplichting` : base
}

function routeOf(
  j: Judgement,
  route: RouteId,
  highRiskBy: Conclusion,
  legacy: typeof legacyAnnexI,
  date: LegalDate,
  day: Day,
): RouteOutcome {
  const finding = j.finding(highRiskBy)
  const appliesFrom = legalDay(date, day)
  return {
    route,
    verdict: finding.verdict,
    appliesFrom,
    inForce: finding.verdict === 'yes' && appliesFrom <= day,
    legacy: legacyOf(j, finding.verdict, legacy),
    dutiesFrom: j.finding(legacy.duties).appliesFrom ?? null,
    finding,
  }
}

function legacyOf(j: Judgement, route: Verdict, legacy: typeof legacyAnnexI): Legacy {
  if (route === 'no') return 'none'
  if (j.verdict(legacy.exempt) === 'yes') return 'exempt'
  if (j.verdict(legacy.deferred) === 'yes') return 'deferred'
  return j.verdict(legacy.exempt) === 'no' && j.verdict(legacy.deferred) === 'no' ? 'none' : 'unknown'
}

const either = (a: Verdict, b: Verdict): Verdict =>
  a === 'yes' || b === 'yes' ? 'yes' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'no'

const both = (a: Verdict, b: Verdict): Verdict =>
  a === 'no' || b === 'no' ? 'no' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes'

/** Each paragraph of art. 50 that asks something, and whether it asks it of the institution. */
function article50(j: Judgement): TransparencyPoint[] {
  const [making, using] = [j.verdict(transparencyProvider), j.verdict(deployer)]
  const point = (paragraph: TransparencyPoint['paragraph'], of: Conclusion, owedBy: TransparencyPoint['owedBy']) => {
    const verdict = j.verdict(of)
    return { paragraph, verdict, owedBy, ours: both(verdict, owedBy === 'provider' ? making : using) }
  }
  return [
    point('50(1)', tellAboutAi, 'provider'),
    point('50(2)', markOutput, 'provider'),
    point('50(3)', informExposed, 'deployer'),
    point('50(4)', discloseContent, 'deployer'),
  ]
}

/** Whether art. 50 asks anything of the institution itself. */
const transparencyOf = (j: Judgement): Verdict =>
  article50(j)
    .map((p) => p.ours)
    .reduce(either)

/** A role that art. 25 brings only later is said with its day. */
function roleOf(j: Judgement, day: Day): RoleOutcome {
  const [using, making] = [j.verdict(deployer), j.verdict(provider)]
  const supplying = [
    ...(j.verdict(importer) === 'yes' ? ['importeur'] : []),
    ...(j.verdict(distributor) === 'yes' ? ['distributeur'] : []),
  ]
  const own = (): string => {
    const from = j.finding(provider).appliesFrom
    if (making === 'yes' && from !== undefined && from > day) {
      const ahead = `aanbieder vanaf ${dutchDay(from)}`
      return using === 'yes' ? `gebruiksverantwoordelijke, en ${ahead}` : ahead
    }
    if (using === 'yes' && making === 'yes') return 'aanbieder en gebruiksverantwoordelijke'
    if (making === 'yes') return 'aanbieder'
    if (using === 'yes') return 'gebruiksverantwoordelijke'
    if (using === 'no' && making === 'no') return supplying.length > 0 ? '' : 'geen rol'
    return 'nog onbepaald'
  }
  const label = [own(), ...supplying].filter(Boolean).join('; ')
  return { deployer: using, provider: making, label }
}

function notAssessed(j: Judgement, category: Category): NotAssessed[] {
  if (category === 'notAi') return []
  return annexIIIPoints
    .filter(({ fact, bound }) => {
      const answer = j.situation.get(fact.id)
      return answer === undefined || (answer === 'yes' && bound !== null && !j.situation.has(bound.fact.id))
    })
    .map(({ fact, name }) => ({
      id: fact.id,
      text: `Nog niet beoordeeld: ${name}`,
      citation: citationText(fact.cites, 'law'),
    }))
}

const points = attentionNorms.map((norm) => ({ norm, concluded: attentionConclusion(norm) }))

function attentionOf(j: Judgement, day: Day, on: readonly Scenario[]): Attention[] {
  const found: Attention[] = []
  for (const { norm: n, concluded: c } of points) {
    if (j.verdict(c) !== 'yes' || (n.about && on.includes(n.about)) || (n.under && !on.includes(n.under))) continue
    const from = n.dated ? j.finding(c).appliesFrom : undefined
    found.push({
      id: n.id,
      text: n.says,
      citations: citationsOf(n),
      standing: n.standing,
      term: from !== undefined && from > day ? dutchTerm(from, day) : null,
    })
  }
  return found
}

/** The points of attention whose own facts are worth a question. */
const askedAttention = points.filter(({ norm }) => norm.asked).map(({ concluded }) => concluded)

/** A prohibited system asks nothing more of high risk; all else does. */
function targets(j: Judgement, category: Category, duties: readonly DutyConclusion[]): Finding[] {
  const aboutBan = [j.finding(aiSystem), j.finding(prohibited), j.finding(prohibitedEventually)]
  const wanted = duties.filter((d) => category !== 'prohibited' || d.via === null).map((d) => d.finding)
  if (category === 'prohibited') return [...aboutBan, ...wanted]
  return [
    ...aboutBan,
    j.finding(deployer),
    j.finding(provider),
    j.finding(highRiskAnnexI),
    j.finding(highRiskAnnexIII),
    ...deviceTargets(j),
    j.finding(tellAboutAi),
    j.finding(markOutput),
    ...wanted,
    ...askedAttention.filter((c) => j.verdict(c) === 'unknown').map((c) => j.finding(c)),
  ]
}

function topFindings(j: Judgement): Finding[] {
  const ai = j.finding(aiSystem)
  if (ai.verdict === 'no') return [ai, ...deviceFindings(j)]
  const legacy = [
    { risk: highRiskAnnexI, legacy: legacyAnnexI },
    { risk: highRiskAnnexIII, legacy: legacyAnnexIII },
  ].filter(({ risk }) => j.verdict(risk) === 'yes')
  return [
    ai,
    j.finding(prohibited),
    j.finding(deployer),
    j.finding(provider),
    j.finding(highRiskAnnexI),
    j.finding(highRiskAnnexIII),
    ...legacy.map((l) => j.finding(l.legacy.exempt)),
    ...deviceFindings(j),
    // Transparency is worth a line only where it is asked, or may be.
    ...[tellAboutAi, markOutput, informExposed, discloseContent]
      .map((c) => j.finding(c))
      .filter((f) => f.verdict !== 'no'),
  ].filter((f) => f.because.length > 0)
}
