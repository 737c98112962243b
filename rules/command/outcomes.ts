import { classify, type Options } from '../classify'
import type { Day } from '../engine/day'
import type { Situations } from './read'
import { written } from './written'

/** The outcomes as JSON text, piece by piece: an object for one situation; for an array an array, an outcome a line. */
export function* outcomesJson({ many, situations }: Situations, day: Day, options: Options = {}): Generator<string> {
  let before = '[\n'
  for (const situation of situations) {
    const outcome = written(classify(situation, day, options))
    yield many ? `${before}${JSON.stringify(outcome)}` : `${JSON.stringify(outcome, null, 2)}\n`
    before = ',\n'
  }
  if (many) yield before === '[\n' ? '[]\n' : '\n]\n'
}
