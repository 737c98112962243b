'use client'

import { useReturned } from './form-context'
import { textFor } from './form-state'

/** A value that travels with a form unseen. After an answer it holds what the answer says: a newer revision, say. */
export function Hidden({ name, value }: { name: string; value: string | number }) {
  const { typed, round } = useReturned(name)
  const own = String(value)
  return (
    <input
      key={round}
      type="hidden"
      name={name}
      defaultValue={typed && name in typed ? textFor(name, typed, own) : own}
    />
  )
}
