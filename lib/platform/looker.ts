import { notFound } from 'next/navigation'
import { tenantFor } from './auth/current'
import type { Permission } from './permission'
import { inGranted, inTenant, type Looking, type Tenant, type TenantDb } from './tenancy'

/**
 * A read of what other institutions granted: first, as oneself, what there is to look at and whether one may; then the
 * look, in a transaction that cannot write and sees no rows of one's own; then, as oneself, what is remembered of it.
 * Null at any step is "not there".
 */
export type Look<P, F, R> = {
  readonly may: Permission
  readonly find: (db: TenantDb, params: P, tenant: Tenant) => Promise<F | null>
  readonly at: (found: F) => Looking
  readonly look: (db: TenantDb, found: F) => Promise<R | null>
  readonly remember?: (db: TenantDb, found: F, tenant: Tenant) => Promise<void>
}

/** Looks as this tenant. Null when it may not, nothing is granted, or it is not there: the same answer. */
export async function lookAs<P, F, R>(l: Look<P, F, R>, tenant: Tenant, params: P): Promise<R | null> {
  if (!tenant.may.has(l.may)) return null
  const found = await inTenant(tenant, (db) => l.find(db, params, tenant))
  if (found === null) return null
  const seen = await inGranted(tenant, l.at(found), (db) => l.look(db, found))
  const { remember } = l
  if (seen !== null && remember) await inTenant(tenant, (db) => remember(db, found, tenant))
  return seen
}

/** The door of a page that looks at others. Leaving out `may` does not compile. Nothing found is a 404. */
export function looker<P, F, R>(l: Look<P, F, R>): Look<P, F, R> & ((slug: string, params: P) => Promise<R>) {
  const load = async (slug: string, params: P): Promise<R> =>
    (await lookAs(l, await tenantFor(slug), params)) ?? notFound()
  return Object.assign(load, l)
}
