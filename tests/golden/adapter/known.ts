/** Yes, no, or not known. */
export type Known = boolean | undefined

/** No where one is no, yes where all are yes. */
export function all(...of: readonly Known[]): Known {
  if (of.includes(false)) return false
  return of.includes(undefined) ? undefined : true
}

/** Yes where one is yes, no where all are no. */
export function any(...of: readonly Known[]): Known {
  if (of.includes(true)) return true
  return of.includes(undefined) ? undefined : false
}

export const not = (known: Known): Known => (known === undefined ? undefined : !known)

/** As the engine's facts say it. */
export const yesNo = (known: Known): 'yes' | 'no' | undefined =>
  known === undefined ? undefined : known ? 'yes' : 'no'

/** As the engine's verdicts say it. */
export const knownFrom = (verdict: 'yes' | 'no' | 'unknown'): Known =>
  verdict === 'unknown' ? undefined : verdict === 'yes'
