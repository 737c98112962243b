import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { personOf } from './actor'
import { tenantFor } from './auth/current'
import { type Command, execute } from './command'
import type { Difference } from './errors'
import { filesFrom, fromForm, type Typed } from './form'
import { mayTry } from './rate-limit'

/** What a form is told after a submit. `problems` are per field ('' for the whole), `typed` is what stood in it. */
export type Reply =
  | { readonly state: 'idle' }
  | {
      readonly state: 'problems'
      readonly problems: Readonly<Record<string, readonly string[]>>
      readonly typed: Typed
    }
  | {
      readonly state: 'conflict'
      readonly differences: readonly Difference[]
      readonly version: number
      readonly typed: Typed
    }
  | { readonly state: 'done'; readonly message: string }

/** Where the user goes after a write that succeeded, or what is said on the spot. */
export type Next = { readonly to: string } | { readonly say: string }

/** Said when somebody goes too fast. */
export const tooMany = 'U doet dit te vaak achter elkaar. Wacht een minuut en probeer het opnieuw.'
/** Said when it went wrong on our side. */
export const fault = (reference: string): string =>
  `Dit is bij ons misgegaan en er is niets opgeslagen. Probeer het opnieuw; blijft het misgaan, noem dan ${reference} aan de beheerder.`

export type FormAction = (slug: string, previous: Reply, form: FormData) => Promise<Reply>

/**
 * The door of a form onto a command: session, tenant, rate, then the command. Works without JavaScript and keeps what
 * was typed. Exported from a room's actions.ts, which says 'use server'.
 */
export function action<S extends z.ZodType, R, P>(
  c: Command<S, R, P>,
  next: (value: R, slug: string) => Next,
): FormAction {
  return async (slug, _previous, form) => {
    const tenant = await tenantFor(slug)
    const typed = fromForm(form)
    const who = personOf(tenant) ?? tenant.institutionId
    if (!(await mayTry('write', who))) return { state: 'problems', problems: { '': [tooMany] }, typed }
    const outcome = await execute(c, tenant, { ...typed, ...(await filesFrom(form)) })
    switch (outcome.is) {
      case 'refused':
        notFound()
        break
      case 'problems':
        return { state: 'problems', problems: outcome.problems, typed }
      case 'conflict':
        return {
          state: 'conflict',
          differences: outcome.differences,
          version: outcome.revision,
          // The next submit is on purpose over what the other saved.
          typed: { ...typed, ...outcome.fresh, revision: String(outcome.revision) },
        }
      case 'fault':
        return { state: 'problems', problems: { '': [fault(outcome.reference)] }, typed }
      case 'done': {
        const then = next(outcome.value, tenant.slug)
        if ('to' in then) redirect(then.to)
        return { state: 'done', message: then.say }
      }
    }
  }
}
