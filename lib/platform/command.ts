import type { z } from 'zod'
import { type AuditEntry, remember } from './audit'
import { Conflict, type Difference, type Fresh, NotThere, Refused } from './errors'
import { enqueue, type Job } from './jobs'
import { logFault } from './log'
import type { Permission } from './permission'
import { inTenant, type Tenant, type TenantDb } from './tenancy'

/**
 * What a write leaves behind besides its value: rows for the logbook, and jobs for other rooms, in the same transaction.
 * `afterwards` is for what no transaction can take back, such as deleting a file: once it has been committed.
 */
export type Done<R> = {
  readonly value: R
  readonly audit: readonly AuditEntry[]
  readonly jobs?: readonly Job[]
  readonly afterwards?: () => Promise<unknown>
}

/**
 * A write as a value: who may, what comes in, what it does, what is remembered. Leaving out `may` or the audit of
 * `run` does not compile. `prepare` does what is slow (storing a file) before the transaction; `run` gets what it gave,
 * and `undo` takes it back when nothing came of the write. `timeout` in milliseconds for set-based work.
 */
export type Command<S extends z.ZodType, R, P = undefined> = {
  readonly may: Permission
  readonly input: S
  readonly prepare?: (input: z.output<S>, tenant: Tenant) => Promise<P>
  readonly run: (db: TenantDb, input: z.output<S>, tenant: Tenant, prepared: P) => Promise<Done<R>>
  readonly undo?: (prepared: P) => Promise<unknown>
  readonly timeout?: number
}

export function command<S extends z.ZodType, R, P>(
  c: Command<S, R, P> & { readonly prepare: (input: z.output<S>, tenant: Tenant) => Promise<P> },
): Command<S, R, P>
export function command<S extends z.ZodType, R>(c: Command<S, R>): Command<S, R>
export function command<S extends z.ZodType, R, P>(c: Command<S, R, P>): Command<S, R, P> {
  return c
}

/** What came of a write. `problems` are per field, in Dutch; the key '' holds what concerns the whole. */
export type Outcome<R> =
  | { readonly is: 'done'; readonly value: R }
  | { readonly is: 'problems'; readonly problems: Readonly<Record<string, readonly string[]>> }
  | { readonly is: 'refused' }
  | {
      readonly is: 'conflict'
      readonly differences: readonly Difference[]
      readonly revision: number
      readonly fresh?: Fresh
    }
  | { readonly is: 'fault'; readonly reference: string }

/** The one way in for a write, whoever comes: form, API, import or job. Permission, parse, transaction, run and logbook together. */
export async function execute<S extends z.ZodType, R, P>(
  c: Command<S, R, P>,
  tenant: Tenant,
  input: unknown,
): Promise<Outcome<R>> {
  if (!tenant.may.has(c.may)) return { is: 'refused' }
  const parsed = c.input.safeParse(input)
  if (!parsed.success) return { is: 'problems', problems: problemsOf(parsed.error) }
  try {
    // Without `prepare`, P is undefined by the overloads of `command`.
    const prepared = (await c.prepare?.(parsed.data, tenant)) as P
    const done = await transact(c, tenant, parsed.data, prepared)
    await done.afterwards?.().catch(logFault)
    return { is: 'done', value: done.value }
  } catch (e) {
    if (e instanceof Refused) return { is: 'problems', problems: { [e.field ?? '']: [e.message] } }
    if (e instanceof NotThere) return { is: 'refused' }
    if (e instanceof Conflict)
      return {
        is: 'conflict',
        differences: e.differences,
        revision: e.revision,
        ...(Object.keys(e.fresh).length > 0 ? { fresh: e.fresh } : {}),
      }
    return { is: 'fault', reference: logFault(e) }
  }
}

async function transact<S extends z.ZodType, R, P>(
  c: Command<S, R, P>,
  tenant: Tenant,
  input: z.output<S>,
  prepared: P,
): Promise<Done<R>> {
  let mayBeKept = false
  try {
    return await inTenant(
      tenant,
      async (db) => {
        const done = await c.run(db, input, tenant, prepared)
        await remember(db, tenant, done.audit)
        for (const job of done.jobs ?? []) await enqueue(db, job)
        mayBeKept = true
        return done
      },
      c.timeout ? { timeout: c.timeout } : {},
    )
  } catch (e) {
    // A connection that is lost during the commit does not say whether it was: what a row may point at then stays.
    if (!mayBeKept) await c.undo?.(prepared).catch(logFault)
    throw e
  }
}

/** A parse that failed, per field; '' holds what concerns the whole. */
export function problemsOf(error: z.ZodError): Record<string, string[]> {
  const problems: Record<string, string[]> = {}
  for (const issue of error.issues) {
    const field = issue.path.length > 0 ? issue.path.map(String).join('.') : ''
    problems[field] = [...(problems[field] ?? []), issue.message]
  }
  return problems
}
