import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { fault, type Next, type Reply, tooMany } from './action'
import { requirePerson } from './auth/current'
import { problemsOf } from './command'
import { Refused } from './errors'
import { fromForm } from './form'
import { logFault } from './log'
import { mayTry } from './rate-limit'

/** A write on what is a person's own, whatever institution: sessions. */
export type PersonCommand<S extends z.ZodType> = {
  readonly own: string
  readonly input: S
  readonly run: (input: z.output<S>, person: { id: string; email: string }) => Promise<Next>
}

/** The door of a form for whoever is signed in, on their own things. */
export function personAction<S extends z.ZodType>(
  c: PersonCommand<S>,
): (previous: Reply, form: FormData) => Promise<Reply> {
  return async (_previous, form) => {
    const person = await requirePerson()
    const typed = fromForm(form)
    if (!(await mayTry('write', person.id))) return { state: 'problems', problems: { '': [tooMany] }, typed }
    const parsed = c.input.safeParse(typed)
    if (!parsed.success) return { state: 'problems', problems: problemsOf(parsed.error), typed }
    let next: Next
    try {
      next = await c.run(parsed.data, person)
    } catch (e) {
      const problems = e instanceof Refused ? { [e.field ?? '']: [e.message] } : { '': [fault(logFault(e))] }
      return { state: 'problems', problems, typed }
    }
    if ('to' in next) redirect(next.to)
    return { state: 'done', message: next.say }
  }
}
