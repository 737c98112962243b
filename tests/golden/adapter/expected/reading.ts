import type { Outcome } from '@/rules'
import { type Known, knownFrom } from '../known'
import type { Ground } from '../outcome'
import type { Expected } from '../vocabulary/expected'
import type { Facts } from '../vocabulary/facts'
import { same, type Value } from '../vocabulary/value'

/** What an expected answer is read from. */
export type View = {
  readonly outcome: Outcome
  readonly ground: Ground
  readonly facts: Facts
  readonly expected: Expected
}

/** How one expected key is read: what the engine says, and whether that is what the source says. */
export type Reading = {
  /** Null where the engine has not decided, or does not decide this. */
  readonly actual: (view: View) => Value | null
  readonly holds: (view: View, wanted: Value) => Known
}

/** Right when equal. */
export const equal = (actual: Reading['actual']): Reading => ({
  actual,
  holds: (view, wanted) => {
    const found = actual(view)
    return found === null ? undefined : same(found, wanted)
  },
})

/** A verdict of the engine as yes or no. */
export const verdict = (of: (view: View) => 'yes' | 'no' | 'unknown' | null): Reading =>
  equal((view) => knownFrom(of(view) ?? 'unknown') ?? null)

/** The engine has no norm that decides this. */
export const notDecided: Reading = equal(() => null)
