import type { Conclusion, Says } from './conclusion'
import type { ChoiceFact, DayFact } from './fact'
import type { LegalDate } from './period'

/** A condition is data: it can be judged, explained, drawn and compared, and it knows what it asks. */
export type Condition =
  | { readonly op: 'is'; readonly fact: ChoiceFact; readonly values: readonly string[] }
  | { readonly op: 'before'; readonly fact: DayFact; readonly date: LegalDate }
  | { readonly op: 'concluded'; readonly conclusion: Conclusion; readonly inForceOnly: boolean }
  | { readonly op: 'all' | 'any' | 'together'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'said'; readonly of: Condition; readonly says: Says | null }

/** The conditions that one is made of. */
export function partsOf(c: Condition): readonly Condition[] {
  switch (c.op) {
    case 'not':
    case 'said':
      return [c.of]
    case 'all':
    case 'any':
    case 'together':
      return c.of
    default:
      return []
  }
}

/** The answer to the fact is this value, or one of these. */
export const is = <V extends string>(
  fact: ChoiceFact<V>,
  ...values: readonly [NoInfer<V>, ...NoInfer<V>[]]
): Condition => ({ op: 'is', fact, values })

/** The answered day lies before the legal date. */
export const before = (fact: DayFact, date: LegalDate): Condition => ({ op: 'before', fact, date })

/** Some norm concludes this, whether its day has come or lies ahead. */
export const concluded = (conclusion: Conclusion): Condition => ({ op: 'concluded', conclusion, inForceOnly: false })

/** Some norm that is in force on the day itself concludes this. */
export const concludedNow = (conclusion: Conclusion): Condition => ({ op: 'concluded', conclusion, inForceOnly: true })

export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of })

/** All must hold, and the questions may be asked at once: no answer is likely to spare another. */
export const together = (...of: readonly Condition[]): Condition => ({ op: 'together', of })

export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of })
export const not = (of: Condition): Condition => ({ op: 'not', of })

/** The same condition, left out of the reasons: another line tells it. */
export const untold = (of: Condition): Condition => ({ op: 'said', of, says: null })

/** The same condition with its own sentences in the reasons. */
export const said = (says: Says, of: Condition): Condition => ({ op: 'said', of, says })
