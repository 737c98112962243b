import { classify, type Outcome, type Verdict } from '@/rules'
import { any, knownFrom } from '../known'
import { groundOf } from '../outcome'
import type { Value } from '../vocabulary/value'
import { equal, type View, verdict } from './reading'

/** "Annex III 5(d)" is `5-d` in the ids of the norms; "Annex III 4" all of 4. */
function pointsNamed(ref: Value | undefined): readonly string[] {
  const found = [...String(ref ?? '').matchAll(/Annex III\D*?(\d)(?:\(([a-z])\))?/g)]
  return found.map(([, number, letter]) => (letter ? `${number}-${letter}` : `${number}`))
}

const verdictsOf = ({ ground }: View, point: string): readonly Verdict[] => [
  ...ground.norms(`ai-act.annex-iii.${point}`).values(),
  ...ground.norms(`draft-guidelines.${point}`).values(),
]

/** The one point that the case is about, by its reference or its facts; else any point at all. */
export const pointApplies = equal((view) => {
  const { annex_iii_point: stated } = view.facts
  const named = pointsNamed(view.expected.annex_ref)
  const points = named.length > 0 ? named : pointsNamed(stated && `Annex III ${stated}`)
  if (points.length === 0) return knownFrom(view.ground.conclusion('annex-iii-point') ?? 'unknown') ?? null
  return any(...points.flatMap((p) => verdictsOf(view, p)).map(knownFrom)) ?? null
})

export const emotionRecognition = verdict(({ ground }) => ground.norm('ai-act.annex-iii.1-c'))

/** What the outcome would rest on, had the provider claimed this ground with a document. */
const relyingOn = (letter: string, { situation, day, scenarios }: Outcome) =>
  groundOf(classify(new Map([...situation, ['art63Claim', 'documented'], ['art63Ground', letter]]), day, { scenarios }))

/** Whether the exemption can be relied on, as far as the engine says: a claim that holds, or what forbids any claim. */
function available({ ground, outcome, facts }: View, letter: string | null): boolean | null {
  const given = outcome.situation.get('art63Ground')
  if (ground.conclusion('annex-iii-point') === 'no') return false
  if (ground.excepted('ai-act.6-3') || given === 'none') return false
  if (letter !== null && relyingOn(letter, outcome).excepted('ai-act.6-3')) return false
  const named: readonly string[] = facts.art6_3_ground ?? []
  const holds = ground.conclusion('art-6-3-exempt') === 'yes' && (letter === null || named.includes(letter))
  return holds ? true : null
}

export const exemption = (letter: string | null) => equal((view) => available(view, letter))
