import { all, type Known, knownFrom, not } from '../known'
import type { Value } from '../vocabulary/value'
import { equal, type Reading, type View, verdict } from './reading'

type Regulation = 'mdr' | 'ivdr'

const order: Readonly<Record<Regulation, readonly (string | null)[]>> = {
  mdr: ['I', 'IIa', 'IIb', 'III'],
  ivdr: ['A', 'B', 'C', 'D'],
}

/** The expected class under a regulation; "none" where it is not that regulation, or no device at all. */
function classUnder({ outcome: { device } }: View, regulation: Regulation): string | null {
  if (device.isDevice === 'no') return 'none'
  if (device.regulation === null) return null
  return device.regulation === regulation ? device.class : 'none'
}

const rank = (regulation: Regulation, cls: string | null): number => order[regulation].indexOf(cls)

/** The strictest class that a rule leads to already: an expected class can only become stricter. */
const floor = ({ outcome: { device } }: View, regulation: Regulation): number =>
  device.regulation === regulation ? rank(regulation, device.atLeast) : -1

function atLeast(view: View, regulation: Regulation, wanted: string): Known {
  if (floor(view, regulation) >= rank(regulation, wanted)) return true
  return classUnder(view, regulation) === null ? undefined : false
}

function exactly(view: View, regulation: Regulation, wanted: string): Known {
  const found = classUnder(view, regulation)
  if (found !== null) return found === wanted
  return floor(view, regulation) > rank(regulation, wanted) ? false : undefined
}

const classReading = (
  regulation: Regulation,
  holds: (view: View, regulation: Regulation, wanted: string) => Known,
): Reading => ({
  actual: (view) => classUnder(view, regulation),
  holds: (view, wanted: Value) => holds(view, regulation, String(wanted)),
})

export const mdrClass = classReading('mdr', exactly)
export const ivdrClass = classReading('ivdr', exactly)
export const mdrClassMin = classReading('mdr', atLeast)
export const mdrClassNot = classReading('mdr', (view, regulation, wanted) =>
  all(view.outcome.device.isDevice !== 'no', not(exactly(view, regulation, wanted))),
)

/** "often" is said of a group: a device is what it expects of most. */
export const isDevice: Reading = {
  ...verdict(({ outcome }) => outcome.device.isDevice),
  holds: ({ outcome }, wanted) => {
    const known = knownFrom(outcome.device.isDevice)
    return wanted === false ? not(known) : known
  },
}

export const regulation = equal(({ outcome: { device } }) => {
  if (device.isDevice === 'no') return 'none'
  return device.regulation?.toUpperCase() ?? null
})

const classConclusions = { I: 'i', IIa: 'iia', IIb: 'iib', III: 'iii' } as const

/** The rules of MDR Annex VIII that lead to the class: "11a" of `mdr.viii.11.a.iii`, "22" of `mdr.viii.22`. */
function rulesOf({ outcome: { device }, ground }: View): readonly string[] | null {
  if (device.regulation !== 'mdr' || device.class === null) return null
  const id = classConclusions[device.class as keyof typeof classConclusions]
  return ground
    .because(`expected-class.${id}`)
    .flatMap((norm) => /^mdr\.viii\.(\d+)(?:\.([abc])(?=\.|$)|\.|$)/.exec(norm)?.slice(1).join('') ?? [])
}

/** Where several rules lead to the class, each of them is right. */
export const rule: Reading = {
  actual: (view) => rulesOf(view)?.join(' and ') ?? null,
  holds: (view, wanted) => {
    const rules = rulesOf(view)
    if (rules === null) return view.outcome.device.isDevice === 'no' ? false : undefined
    return rules.some((r) => r === wanted || (wanted === '11' && /^11[abc]$/.test(r)))
  },
}

/** Information for a decision in the sense of rule 11, first indent. */
export const rule11Information = equal((view) => {
  if (view.outcome.device.isDevice === 'no') return false
  return rulesOf(view)?.includes('11a') ?? null
})

export const inHouse = verdict(({ ground }) => ground.conclusion('in-house-device'))

/** A device made in house needs none, whatever its class. */
export const notifiedBody = verdict(({ ground }) =>
  ground.conclusion('in-house-device') === 'yes' ? 'no' : ground.conclusion('notified-body-needed'),
)
