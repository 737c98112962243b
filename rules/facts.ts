import { annexIIIFacts } from './ai-act/annex-iii'
import { researchFacts } from './ai-act/art-2-research'
import { aiSystemFacts } from './ai-act/art-3-1-ai-system'
import { prohibitedFacts } from './ai-act/art-5-prohibited'
import { exceptionFacts } from './ai-act/art-6-3-exemption'
import { useFacts } from './ai-act/art-26-deployer'
import { providerTransparencyFacts } from './ai-act/art-50-provider'
import { transparencyFacts } from './ai-act/art-50-transparency'
import { marketFacts } from './ai-act/art-111-legacy'
import { changeFacts } from './ai-act/changes'
import { deviatingUseFacts } from './ai-act/deviating-use'
import { generalPurposeFacts } from './ai-act/general-purpose'
import { roleFacts } from './ai-act/roles'
import { supplyFacts } from './ai-act/supply'
import { commonFacts, institutionFacts } from './common-facts'
import { accepts, type Fact, type Situation } from './engine/fact'
import { implantFacts } from './implants/implant'
import { practiceFacts } from './implants/practice'
import { deviceFacts } from './mdr/declared-class'
import { expectedClassFacts } from './mdr/expected-class'
import { inHouseFacts } from './mdr/in-house'
import { legacyCertificateFacts } from './mdr/legacy-certificate'
import { softwareFacts } from './mdr/software'
import { apListFacts } from './privacy/ap-list'
import { automatedDecisionFacts } from './privacy/automated-decisions'
import { privacyFacts, riskFacts } from './privacy/dpia'

/** Every fact that the rules may ask for, in the order of the topics. */
export const facts: readonly Fact[] = [
  ...aiSystemFacts,
  ...prohibitedFacts,
  ...commonFacts,
  ...roleFacts,
  ...researchFacts,
  ...deviceFacts,
  ...implantFacts,
  ...practiceFacts,
  ...inHouseFacts,
  ...legacyCertificateFacts,
  ...softwareFacts,
  ...expectedClassFacts,
  ...annexIIIFacts,
  ...exceptionFacts,
  ...changeFacts,
  ...deviatingUseFacts,
  ...supplyFacts,
  ...marketFacts,
  ...useFacts,
  ...providerTransparencyFacts,
  ...transparencyFacts,
  ...privacyFacts,
  ...automatedDecisionFacts,
  ...apListFacts,
  ...riskFacts,
  ...generalPurposeFacts,
  ...institutionFacts,
]

const byId: ReadonlyMap<string, Fact> = new Map(facts.map((f) => [f.id, f]))

/** The fact with this id, or null. */
export const factById = (id: string): Fact | null => byId.get(id) ?? null

/** What is wrong with an answer that came from outside. */
export type AnswerProblem = {
  readonly factId: string
  readonly problem: 'unknown-fact' | 'unknown-value'
  /** In Dutch, naming the fact and the value. */
  readonly text: string
}

/**
 * A situation from a record of answers (a form, stored JSON, a command line). Null, undefined and '' are unknown.
 * What is not a known fact or value is left out and reported.
 */
export function situationFrom(record: Readonly<Record<string, unknown>>): {
  readonly situation: Situation
  readonly problems: readonly AnswerProblem[]
} {
  const situation = new Map<string, string>()
  const problems: AnswerProblem[] = []
  for (const [factId, value] of Object.entries(record)) {
    const fact = factById(factId)
    if (!fact) problems.push({ factId, problem: 'unknown-fact', text: `De vraag "${factId}" bestaat niet.` })
    else if (value === null || value === undefined || value === '') continue
    else if (typeof value !== 'string' || !accepts(fact, value))
      problems.push({
        factId,
        problem: 'unknown-value',
        text: `"${String(value)}" is geen antwoord op de vraag "${fact.asks}"`,
      })
    else situation.set(factId, value)
  }
  whole.add(situation)
  return { situation, problems }
}

/** Situations in which every answer has been looked at. */
const whole = new WeakSet<Situation>()

/**
 * The situation without what is no answer (any more): an option that a newer rule set dropped is unknown, not no.
 * The same map where all of it is.
 */
export function onlyAnswers(situation: Situation): Situation {
  if (whole.has(situation)) return situation
  for (const [id, value] of situation) {
    const fact = byId.get(id)
    if (!fact || !accepts(fact, value)) return situationFrom(Object.fromEntries(situation)).situation
  }
  return situation
}
