import type { Answers, Example, Examples } from '../examples/example'
import { type Contradiction, contradictions } from './contradictions'

const on = '2026-11-23'

type Said = Contradiction['between'][number]
const firstOf = ({ fact, values }: Said): Answers => ({ [fact.id]: values[0] })
const otherThan = ({ fact, values }: Said): Answers => ({
  [fact.id]: Object.keys(fact.options).find((v) => !values.includes(v)) ?? '',
})

const examplesOf = ({ id, says, between: [one, two] }: Contradiction): Example[] => [
  { says, given: { ...firstOf(one), ...firstOf(two) }, on, expect: { attention: [id] } },
  {
    says: `Geen tegenspraak (${id}): het tweede antwoord is anders.`,
    given: { ...firstOf(one), ...otherThan(two) },
    on,
    expect: { noAttention: [id] },
  },
  {
    says: `Geen tegenspraak (${id}): het eerste antwoord is anders.`,
    given: { ...otherThan(one), ...firstOf(two) },
    on,
    expect: { noAttention: [id] },
  },
  {
    says: `Onbekend is geen tegenspraak (${id}).`,
    given: firstOf(one),
    on,
    expect: { noAttention: [id] },
  },
  {
    says: `Ook andersom is onbekend geen tegenspraak (${id}).`,
    given: firstOf(two),
    on,
    expect: { noAttention: [id] },
  },
]

export const contradictionExamples: Examples = {
  title: 'Antwoorden die elkaar tegenspreken',
  examples: contradictions.flatMap(examplesOf),
}
