/** What was typed, by field name: one text, or a list for a field of checkboxes (sent as `name[]`). */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** One thing that the other person saved differently. */
export type Difference = { readonly label: string; readonly yours: string; readonly theirs: string }

/**
 * What a server action answers to a form. The first is how every form starts.
 * `problems` are keyed by field name; the key '' holds what concerns the whole form.
 * `unanswered` stands in what the form says of itself: it was not sent, or the action did not answer.
 * `conflict` says that another saved first: what was typed is kept, and `typed` then holds the revision to save over on purpose.
 */
export type FormState =
  | { readonly state: 'idle' }
  | {
      readonly state: 'problems'
      readonly problems: Readonly<Record<string, readonly string[]>>
      readonly typed: Typed
      readonly unanswered?: true
    }
  | {
      readonly state: 'refused'
      readonly message: string
      readonly typed?: Typed
      readonly unanswered?: true
    }
  | {
      readonly state: 'conflict'
      readonly message?: string
      readonly differences?: readonly Difference[]
      readonly typed: Typed
    }
  | { readonly state: 'done'; readonly message?: string }

/** How every form starts. */
export type Idle = { readonly state: 'idle' }
export const IDLE: Idle = { state: 'idle' }

/** A server action as a form calls it. `S` may be a room's own reply, as long as it is a `FormState`. */
export type FormAction<S extends FormState> = (previous: S | Idle, form: FormData) => Promise<S | Idle>

/** The id of the control of a field: what the error summary links to. */
export const fieldId = (name: string, form?: string): string => (form ? `${form}-${name}` : `veld-${name}`)

export const typedOf = (state: FormState): Typed | undefined => ('typed' in state ? state.typed : undefined)

export const problemsOf = (state: FormState): Readonly<Record<string, readonly string[]>> =>
  state.state === 'problems' ? state.problems : {}

/** The text to show in a control: what was typed if the form came back, else its own value. */
export function textFor(name: string, typed: Typed | undefined, own: string | undefined): string {
  if (!typed) return own ?? ''
  const value = typed[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** The options to tick: what was ticked if the form came back, else its own choice. */
export function picksFor(name: string, typed: Typed | undefined, own: readonly string[]): readonly string[] {
  if (!typed) return own
  const value = typed[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
