import type { Fact } from '../engine/fact'
import { facts } from '../facts'

/** A question as it is asked: its answers by their value, none for a day. */
export const asked = (fact: Fact) => ({
  id: fact.id,
  question: fact.asks,
  type: fact.kind,
  values: fact.kind === 'choice' ? Object.entries(fact.options).map(([value, { label }]) => ({ value, label })) : [],
})

/** Every fact that a situation may hold, in the order of the topics. */
export const writtenFacts = () =>
  facts.map((fact) => {
    const { id, question, type, values } = asked(fact)
    return {
      id,
      topic: fact.topic,
      type,
      values,
      judged: fact.kind === 'choice' && fact.judged === true,
      source: fact.source,
      question,
      why: fact.why,
      citation: fact.cites.text,
    }
  })
