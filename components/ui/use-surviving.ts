'use client'

import { unstable_rethrow } from 'next/navigation'
import { useSyncExternalStore } from 'react'
import { type FormAction, type FormState, IDLE, type Idle, type Typed } from './form-state'
import { type FileLimit, tooLargeIn } from './too-large'

/** What the form says of itself. */
type Unanswered = Extract<FormState, { unanswered?: true }> & { readonly unanswered: true }
type Surviving<S> = (previous: S | Idle | Unanswered, form: FormData) => Promise<S | Idle | Unanswered>

/**
 * The action of a form, so that a file that is too large is refused before it is sent, and a lost connection answers in
 * the form instead of throwing the page, and what was typed, away. Until script runs it is the server action itself,
 * which a browser without script posts to.
 */
export function useSurviving<S extends FormState>(action: FormAction<S>, fileLimit?: FileLimit): Surviving<S> {
  const runs = useSyncExternalStore(never, yes, no)
  // The server action takes no notice of the previous answer, so that ours may stand there too.
  if (!runs) return action as Surviving<S>
  return async (previous, form) => {
    const problems = fileLimit && tooLargeIn(form, fileLimit)
    if (problems) return { state: 'problems', problems, typed: typedIn(form), unanswered: true }
    try {
      return await action(isUnanswered(previous) ? IDLE : previous, form)
    } catch (error) {
      unstable_rethrow(error)
      return { state: 'refused', message: LOST, typed: typedIn(form), unanswered: true }
    }
  }
}

const LOST =
  'Het versturen is niet gelukt. Wat u typte, staat er nog. Kijk of u verbinding hebt en probeer het opnieuw.'

const isUnanswered = (state: FormState): state is Unanswered => 'unanswered' in state

function typedIn(form: FormData): Typed {
  const typed: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    if (name.endsWith('[]')) typed[name.slice(0, -2)] = values
    else typed[name] = values.at(-1) ?? ''
  }
  return typed
}

const never = () => () => undefined
const yes = () => true
const no = () => false
