import type { Act } from './period'

/**
 * What weight a source has. `secondary` is law that was read in another source than the act itself. Draft guidance and proposals never decide: they show as attention points
 * and as scenarios that a user can switch on.
 */
export type Standing = 'law' | 'secondary' | 'finalGuidance' | 'draftGuidance' | 'fieldNorm' | 'ourReading' | 'proposal'

/** Where something is written: the act and the place in it. */
export type Citation = { readonly act: Act; readonly place: string; readonly text: string }

/** The citations of a norm: never none. */
export type Citations = readonly [Citation, ...Citation[]]

/** One place in an act: cite(aiAct, 'art. 6 lid 1'). */
export const cite = (act: Act, place: string): Citation => ({
  act,
  place,
  text: place === '' ? act.name : `${act.name} ${place}`,
})

export const decides = (standing: Standing): boolean => standing !== 'draftGuidance' && standing !== 'proposal'
