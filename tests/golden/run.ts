import { classify, type Day, situationFrom } from '@/rules'
import { assumedFor } from './adapter/assumptions'
import { compare } from './adapter/expected'
import { type Answers, answersOf } from './adapter/facts'
import type { Value } from './adapter/vocabulary/value'
import { type Case, type Group, groupOf } from './case'
import { Counting, type Score, scoreOf } from './score'

/**
 * The first day on which every date for classifying has come: the last is that of art. 6(1). Published answers say what
 * the law is once it applies, also where a ban still lies ahead. No later day, since that would end the delay of art.
 * 111(2) for public authorities; apart from that, art. 111(2) hangs on facts that no case states, not on the day.
 */
export const day: Day = '2028-08-02'

export type Run = {
  readonly verdict: Score
  readonly actual: Readonly<Record<string, Value | null>>
  /** The facts that the engine still asks for. */
  readonly asks: readonly string[]
}

export type Result = {
  readonly id: string
  readonly group: Group
  readonly open: Run
  /** With the answers that were assumed, not stated. */
  readonly closed: Run & { readonly aangenomen: Answers }
}

/** One case, with only what it states and with what is ordinarily assumed. */
export function runCase(of: Case): Result {
  const stated = answersOf(of.facts)
  const aangenomen = assumedFor(of.facts, stated)
  return {
    id: of.id,
    group: groupOf(of),
    open: run(of, stated),
    closed: { ...run(of, { ...aangenomen, ...stated }), aangenomen },
  }
}

function run(of: Case, answers: Answers): Run {
  const scenarios = groupOf(of) === 'draft' ? (['draft-guidance'] as const) : []
  const outcome = classify(situationFrom(answers).situation, day, { scenarios })
  const compared = compare(outcome, of.facts, of.expected)
  return {
    verdict: scoreOf(compared.map((c) => c.holds)),
    actual: Object.fromEntries(compared.map((c) => [c.key, c.actual])),
    asks: outcome.openFacts.map((f) => f.id),
  }
}

/** A line of JSON for each case, and one for the sums. */
export function* lines(cases: Iterable<Case>): Generator<string> {
  const counting = new Counting()
  for (const of of cases) {
    const result = runCase(of)
    counting.add(of, result)
    yield `${JSON.stringify(result)}\n`
  }
  yield `${JSON.stringify(counting.totals())}\n`
}
