import { type Verdicts, verdicts } from '../classify'
import type { Day } from '../engine/day'
import { type ChoiceFact, optionOf, type Situation } from '../engine/fact'
import { facts } from '../facts'
import { type Topic, topicById } from '../topics'
import { type Category, categoryLabels, lowered } from './outcome'

/** One answer that, were it another, would give another category. */
export type WhatIf = {
  readonly topic: string
  readonly factId: string
  readonly category: Category
  /** In Dutch: the question, the answer as it is, the other answer, and what would follow. */
  readonly says: string
}

/**
 * Which single answer would change the category, in the order of the questions. Points of a checklist that would each do
 * the same are one line. Empty while the category is open: then the open questions say what decides.
 */
export function whatIf(situation: Situation, day: Day): readonly WhatIf[] {
  const { category } = verdicts(situation, day)
  if (category === 'undetermined') return []
  const found = facts.flatMap((fact) => (fact.kind === 'choice' ? otherwise(fact, situation, day, category) : []))
  return found.filter((w, i) => found.findIndex((x) => x.says === w.says) === i)
}

/** The options of one fact that would lead elsewhere; to each category the first that does. */
function otherwise(fact: ChoiceFact, situation: Situation, day: Day, now: Category): readonly WhatIf[] {
  const given = situation.get(fact.id)
  if (given === undefined) return []
  const led = new Map<Category, string>()
  for (const option of Object.keys(fact.options)) {
    if (option === given) continue
    const then = verdicts(new Map([...situation, [fact.id, option]]), day)
    const { category } = then
    const tells = category !== 'undetermined' || (now === 'other' && mayBeHighRisk(then))
    if (category !== now && tells && !led.has(category)) led.set(category, option)
  }
  return [...led].map(([category, option]) => ({
    topic: fact.topic,
    factId: fact.id,
    category,
    says: inWords(fact, given, option, category),
  }))
}

/** Some answer makes it high risk, and others would then be asked. */
const mayBeHighRisk = ({ annexI, annexIII }: Verdicts): boolean => annexI !== 'no' || annexIII !== 'no'

function inWords(fact: ChoiceFact, given: string, option: string, category: Category): string {
  const then = category === 'undetermined' ? 'mogelijk hoog risico; dan komen er vragen bij' : categoryLabels[category]
  const topic = topicById(fact.topic)
  if (topic && given === 'no' && isListed(topic, fact.id))
    return `Gold een van de punten bij "${topic.title}": ${lowered(then)}.`
  const label = (value: string): string => optionOf(fact, value)?.label ?? value
  return `Was het antwoord op "${fact.asks}" niet "${label(given)}" maar "${label(option)}": ${lowered(then)}.`
}

const isListed = (topic: Topic, factId: string): boolean => topic.checklist?.factIds.includes(factId) ?? false
