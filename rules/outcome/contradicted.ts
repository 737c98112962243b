import { contradictions } from '../contradictions/contradictions'
import type { Outcome } from './outcome'

/** Two answers that speak against each other: what to tell, and the two questions. */
export type Contradicted = { readonly id: string; readonly text: string; readonly factIds: readonly string[] }

/** The contradictions in the answers behind an outcome. */
export const contradicted = ({ attention }: Pick<Outcome, 'attention'>): readonly Contradicted[] =>
  contradictions
    .filter((c) => attention.some((a) => a.id === c.id))
    .map((c) => ({ id: c.id, text: c.says, factIds: c.between.map(({ fact }) => fact.id) }))
