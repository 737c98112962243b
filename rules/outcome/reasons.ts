import { type Explanation, explain } from '../engine/explain'
import type { Outcome } from './outcome'

/** "Waarom": the top lines in the order of the law, each with what lies under it. */
export const reasons = (outcome: Outcome): readonly Explanation[] =>
  outcome.findings.map((f) => explain(f, outcome.day))
