import { reasonsOfEngine } from './why-engine'
import { reasonsOfLaw } from './why-law'

type Survivor = { readonly path: string; readonly code: string }

/** Why a mutant may live, by file and line of code. */
export type Reason = { readonly path: string | readonly string[]; readonly code: RegExp; readonly why: string }

/** The sentence that says why this mutant lives, or nothing when nobody has told. */
export const whyItLives = ({ path, code }: Survivor): string | undefined =>
  [...reasonsOfLaw, ...reasonsOfEngine].find((r) => [r.path].flat().includes(path) && r.code.test(code))?.why
