import { highRiskAnnexI, highRiskAnnexIII } from '../ai-act/art-6-high-risk'
import { legacyAnnexI, legacyAnnexIII } from '../ai-act/art-111-legacy'
import type { ReadyNorm } from '../engine/compile'
import { type Day, dutchTerm } from '../engine/day'
import type { Finding, Judgement } from '../engine/evaluate'
import { citationsOf, citationText, decisive } from '../engine/explain'
import type { DutyNorm, Ower } from '../engine/norm'
import { legalDay } from '../engine/period'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import type { DutyConclusion, RouteId } from './outcome'

const routeDuties = [
  { route: 'annexI', highRisk: highRiskAnnexI, legacy: legacyAnnexI, date: calendar.highRiskAnnexI },
  { route: 'annexIII', highRisk: highRiskAnnexIII, legacy: legacyAnnexIII, date: calendar.highRiskAnnexIII },
] as const

type Owed = Pick<DutyConclusion, 'owedBy' | 'verdict' | 'seldom'>

const suppliers: readonly Ower[] = ['provider', 'manufacturer', 'importer', 'distributor']

/** Of a role that few institutions have (who makes a system, imports it or passes it on), or of few systems. */
export const isSeldom = ({ owedBy, seldom }: Omit<Owed, 'verdict'>): boolean =>
  seldom === true || suppliers.includes(owedBy)

/** Not what is seldom owed, where it certainly is not. */
export const isOfOurRole = (d: Owed): boolean => !(isSeldom(d) && d.verdict === 'no')

/** Every duty that exists on the day, judged. */
export function judgeDuties(judgement: Judgement, duties: ReadonlyMap<string, DutyNorm>, day: Day): DutyConclusion[] {
  const found: DutyConclusion[] = []
  for (const ready of judgement.set.norms) {
    const n = ready[0]
    const duty = n && duties.get(n.norm.id)
    if (n && duty) found.push(judgeDuty(judgement, n, duty, day, duties))
  }
  return found
}

function judgeDuty(
  judgement: Judgement,
  ready: ReadyNorm,
  n: DutyNorm,
  day: Day,
  all: ReadonlyMap<string, DutyNorm>,
): DutyConclusion {
  const finding = judgement.finding(n.concludes)
  const { verdict } = finding
  const routes = verdict === 'yes' ? routesOf(judgement, n) : []
  const textFrom = verdict === 'no' ? null : (finding.appliesFrom ?? earliestStill(judgement, n, ready.from, day))
  const appliesFrom = textFrom === ready.from ? firstTextFrom(n, all, day) : textFrom
  const { duty } = n
  return {
    dutyId: n.concludes.id,
    normId: n.id,
    verdict,
    title: duty.title,
    todo: duty.todo,
    citations: citationsOf(n),
    standing: n.standing,
    owedBy: duty.owedBy,
    seldom: duty.seldom === true,
    via: duty.via,
    level: duty.level,
    appliesFrom,
    roughly: n.inForce.from.roughly ?? null,
    term: appliesFrom === null || textFrom === null ? '' : termOf(n, appliesFrom, textFrom, day),
    inForce: verdict === 'yes' && appliesFrom !== null && appliesFrom <= day,
    routes,
    evidence: duty.evidence,
    everyMonths: duty.everyMonths,
    intervalStanding: duty.intervalStanding ?? null,
    dueBefore: duty.dueBefore ?? null,
    reason: verdict === 'yes' ? null : reasonOf(judgement, n, finding, day),
    finding,
  }
}

/** For an open duty: the first day on which a route that is not excluded could bring it. */
function earliestStill(judgement: Judgement, n: DutyNorm, from: Day, day: Day): Day {
  const days = bringing(n)
    .filter(({ legacy }) => judgement.verdict(legacy.duties) !== 'no')
    .map(({ legacy, date }) => judgement.finding(legacy.duties).appliesFrom ?? legalDay(date, day))
  return days.sort()[0] ?? from
}

/** A duty whose text was replaced exists since its first text. */
function firstTextFrom(n: DutyNorm, all: ReadonlyMap<string, DutyNorm>, day: Day): Day {
  const before = n.replaces === undefined ? undefined : all.get(n.replaces)
  return before ? firstTextFrom(before, all, day) : legalDay(n.inForce.from, day)
}

function termOf(n: DutyNorm, from: Day, textFrom: Day, day: Day): string {
  const { roughly } = n.inForce.from
  if (n.standing === 'fieldNorm') return `veldnorm sinds ${roughly ?? from}`
  if (roughly && from <= day) return `geldt sinds ${roughly}`
  const text = from === textFrom ? '' : `, huidige tekst ${dutchTerm(textFrom, day).replace('geldt ', '')}`
  return `${dutchTerm(from, day)}${text}`
}

function routesOf(judgement: Judgement, n: DutyNorm): { route: RouteId; appliesFrom: Day }[] {
  return bringing(n).flatMap(({ route, legacy }) => {
    const { appliesFrom } = judgement.finding(legacy.duties)
    return appliesFrom === undefined ? [] : [{ route, appliesFrom }]
  })
}

/** The routes that can bring a duty. */
const bringing = ({ duty: { via } }: DutyNorm) =>
  via === null ? [] : routeDuties.filter(({ route }) => via === 'high-risk' || route === 'annexIII')

/** The first line that decided: what a reader needs to know why not, or what is still open. */
function reasonOf(judgement: Judgement, n: DutyNorm, finding: Finding, day: Day): DutyConclusion['reason'] {
  const own = citationsOf(n)
  if (finding.verdict === 'no' && n.duty.via !== null) {
    const exempt = bringing(n).find(
      ({ legacy, highRisk }) =>
        judgement.verdict(highRisk) === 'yes' &&
        judgement.verdict(legacy.exempt) === 'yes' &&
        judgement.verdict(legacy.duties) === 'no',
    )
    if (exempt) return { text: exempt.legacy.exempt.says.yes, citations: [citationText(aiAct.art('111', '2'), 'law')] }
  }
  const line = decisive(finding, day)
  if (!line) return { text: 'Niet van toepassing', citations: own }
  return { text: line.text, citations: line.citations.length > 0 ? line.citations : own }
}
