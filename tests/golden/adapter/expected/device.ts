import { all, any, type Known, knownFrom, not } from '../known'
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

export const regulation = equal(({ outcome }) => {
  if (outcome.situation.get('declaredDevice') === 'annexXvi') return 'MDR'
  if (outcome.device.isDevice === 'no') return 'none'
  return outcome.device.regulation?.toUpperCase() ?? null
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

const answered = ({ outcome }: View, fact: string, ...values: readonly string[]): Known => {
  const answer = outcome.situation.get(fact)
  return answer === undefined ? undefined : values.includes(answer)
}

const shown = (known: Known): Value | null => known ?? null

/** Information for a decision in the sense of rule 11, first indent; also where a stricter rule decides the class. */
export const rule11Information = equal((view) =>
  shown(all(not(not(knownFrom(view.outcome.device.isDevice))), answered(view, 'informsDecisions', 'yes'))),
)

/** More than storing, sending, showing and simple search (MDCG 2019-11, figure 1, step 3). */
const acts = (view: View): Known => answered(view, 'softwareAction', 'summary', 'more')
export const actsOnData = equal((view) => shown(acts(view)))

/** A medical purpose of its own (MDCG 2019-11, 3.2 and 3.3). */
const ownPurpose = (view: View): Known =>
  all(
    acts(view),
    answered(view, 'individualPatient', 'yes'),
    answered(view, 'softwarePurpose', 'medical', 'contraception'),
  )

const isPart = (view: View): Known =>
  any(answered(view, 'devicePart', 'component'), all(not(answered(view, 'drivesDevice', 'no')), not(ownPurpose(view))))

export const partOrAccessory = equal((view) => shown(isPart(view)))
export const standalone = equal((view) => shown(all(ownPurpose(view), not(answered(view, 'devicePart', 'component')))))

export const inHouse = verdict(({ ground }) => ground.conclusion('in-house-device'))

const madeInHouse = ({ ground }: View): Known => knownFrom(ground.conclusion('in-house-device') ?? 'unknown')

/** A device made in house needs none, whatever its class; while that is open, so is this. */
export const notifiedBody = equal((view) =>
  shown(all(knownFrom(view.ground.conclusion('notified-body-needed') ?? 'unknown'), not(madeInHouse(view)))),
)

/** Of a device made in house only Annex I of MDR and IVDR is asked (art. 5(5)). */
export const ceMarking = equal((view) =>
  shown(all(answered(view, 'declaredDevice', 'mdr', 'ivdr', 'annexXvi'), not(madeInHouse(view)))),
)
