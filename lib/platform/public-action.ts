import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { fault, type Next, type Reply, tooMany } from './action'
import { problemsOf } from './command'
import { NotThere, Refused } from './errors'
import { fromForm } from './form'
import { logFault } from './log'
import { type DoorName, mayTry } from './rate-limit'
import { visitorAddress } from './visitor'

/** A write for whoever comes: it says aloud why it is public, and which counted door it is. */
export type PublicCommand<S extends z.ZodType> = {
  readonly public: string
  readonly door: DoorName
  readonly input: S
  /** Throws `refuse(…)` for what the user can mend, `notThere()` for what does not exist. */
  readonly run: (input: z.output<S>) => Promise<Next>
}

/** The door of a form that needs no institution: sign-in, an invitation. Counted per network address. */
export function publicAction<S extends z.ZodType>(
  c: PublicCommand<S>,
): (previous: Reply, form: FormData) => Promise<Reply> {
  return async (_previous, form) => {
    const typed = fromForm(form)
    if (!(await mayTry(c.door, await visitorAddress())))
      return { state: 'problems', problems: { '': [tooMany] }, typed }
    const parsed = c.input.safeParse(typed)
    if (!parsed.success) return { state: 'problems', problems: problemsOf(parsed.error), typed }
    const next = await attempt(() => c.run(parsed.data))
    if (next === 'not-there') notFound()
    if ('problems' in next) return { state: 'problems', problems: next.problems, typed }
    if ('to' in next) redirect(next.to)
    return { state: 'done', message: next.say }
  }
}

type Attempt = Next | { readonly problems: Record<string, string[]> } | 'not-there'

async function attempt(run: () => Promise<Next>): Promise<Attempt> {
  try {
    return await run()
  } catch (e) {
    if (e instanceof NotThere) return 'not-there'
    if (e instanceof Refused) return { problems: { [e.field ?? '']: [e.message] } }
    return { problems: { '': [fault(logFault(e))] } }
  }
}
