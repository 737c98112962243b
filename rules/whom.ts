import type { Fact } from './engine/fact'

/** Who usually knows the answer to a question, as a person to turn to. */
export const whoms = ['vendor', 'clinician', 'lawyer', 'privacy', 'owner', 'institution'] as const
export type Whom = (typeof whoms)[number]

/** How `askWhom` begins, and whom that names first. */
const named: readonly (readonly [string, Whom])[] = [
  ['de leverancier', 'vendor'],
  ['de arts', 'clinician'],
  ['de klinisch', 'clinician'],
  ['de jurist', 'lawyer'],
  ['de FG', 'privacy'],
  // Within the institution, and known to who owns the system.
  ['de afdeling', 'owner'],
  ['de functioneel beheerder', 'owner'],
  ['de implantatencoördinator', 'owner'],
  ['de onderzoeker', 'owner'],
  ['de opleidingsafdeling', 'owner'],
  ['de technische dienst', 'owner'],
]

/** Whether `askWhom` of a question names somebody that is known here. */
export const namesSomebody = ({ askWhom }: Fact): boolean =>
  askWhom === undefined || named.some(([start]) => askWhom.startsWith(start))

/** Whom to ask: the first that the question names, else the profile of the institution or who owns the system. */
export function whomToAsk({ askWhom = '', source }: Fact): Whom {
  const found = named.find(([start]) => askWhom.startsWith(start))
  if (found) return found[1]
  return source === 'institution-profile' ? 'institution' : 'owner'
}
