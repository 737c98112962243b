'use client'

import { createContext, useContext } from 'react'
import { type FormState, fieldId, problemsOf, type Typed, typedOf } from './form-state'

type Returned = {
  /** Prefix of control ids, so that two forms on one page do not share them. */
  readonly form?: string
  readonly problems: Readonly<Record<string, readonly string[]>>
  readonly typed?: Typed
  /** Counts the answers: a control with a new count shows its new starting value. */
  readonly round: number
}

const Context = createContext<Returned>({ problems: {}, round: 0 })

export const FormContext = Context.Provider

export const returnedOf = (state: FormState, round: number, form?: string): Returned => ({
  form,
  problems: problemsOf(state),
  typed: typedOf(state),
  round,
})

/** What came back for one field. */
export function useReturned(name: string) {
  const { form, problems, typed, round } = useContext(Context)
  return { id: fieldId(name, form), errors: problems[name] ?? [], typed, round }
}
