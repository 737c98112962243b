import { notFound } from 'next/navigation'
import type { z } from 'zod'
import { surroundingsOf, tenantFor } from './auth/current'
import { NotThere } from './errors'
import type { Permission } from './permission'
import { inTenant, type Surroundings, type Tenant, type TenantDb } from './tenancy'

/** A read as a value: who may, and what it reads. Null is "not there", and so is what `params` does not accept. */
export type Read<P, R> = {
  readonly may: Permission
  readonly params?: z.ZodType<P>
  readonly read: (db: TenantDb, params: P, tenant: Tenant) => Promise<R | null>
  /** In milliseconds, for a read of very many rows. */
  readonly timeout?: number
}

export type Loader<P, R> = Read<P, R> & ((slug: string, params: P) => Promise<R>)

/** A read of what came with the entrance, without a query of its own: who may, and what it sees. */
export type Glance<R> = { readonly may: Permission; readonly see: (tenant: Tenant, around: Surroundings) => R | null }

/** Whether this tenant may read it, and asks for something that can be there. */
export const mayRead = <P, R>(l: Read<P, R>, tenant: Tenant, params: P): boolean =>
  tenant.may.has(l.may) && (l.params === undefined || l.params.safeParse(params).success)

/** Reads as this tenant: permission, transaction, read. Null when it may not or is not there: the same answer. */
export async function readAs<P, R>(l: Read<P, R>, tenant: Tenant, params: P): Promise<R | null> {
  if (!mayRead(l, tenant, params)) return null
  try {
    return await inTenant(tenant, (db) => l.read(db, params, tenant), l.timeout ? { timeout: l.timeout } : {})
  } catch (e) {
    if (e instanceof NotThere) return null
    throw e
  }
}

/** Every read a page makes is one of these. Leaving out `may` does not compile. Nothing found is a 404. */
export function loader<P, R>(l: Read<P, R>): Loader<P, R> {
  const load = async (slug: string, params: P): Promise<R> =>
    (await readAs(l, await tenantFor(slug), params)) ?? notFound()
  return Object.assign(load, {
    may: l.may,
    read: l.read,
    ...(l.params ? { params: l.params } : {}),
    ...(l.timeout ? { timeout: l.timeout } : {}),
  })
}

/** What a glance sees as this tenant. Null when it may not. */
export const seeAs = <R>(g: Glance<R>, tenant: Tenant, around: Surroundings): R | null =>
  tenant.may.has(g.may) ? g.see(tenant, around) : null

/** A glance for pages: not there is a 404. */
export function glance<R>(g: Glance<R>): Glance<R> & ((slug: string) => Promise<R>) {
  const look = async (slug: string): Promise<R> => {
    const tenant = await tenantFor(slug)
    const around = await surroundingsOf(slug)
    return (around && seeAs(g, tenant, around)) ?? notFound()
  }
  return Object.assign(look, g)
}

/** One loader with what it is asked, as a part of several that are read together. */
export type Part<R> = {
  readonly may: Permission
  readonly read: (db: TenantDb, tenant: Tenant) => Promise<R | null>
}

export const part = <P, R>(l: Read<P, R>, params: P): Part<R> => ({
  may: l.may,
  read: async (db, tenant) => (l.params && !l.params.safeParse(params).success ? null : l.read(db, params, tenant)),
})

/** Reads several loaders as this tenant in one transaction. Null when any may not be read or is not there. */
export async function readTogether<T extends Record<string, unknown>>(
  tenant: Tenant,
  parts: { readonly [K in keyof T]: Part<T[K]> },
): Promise<T | null> {
  const names = Object.keys(parts) as (keyof T)[]
  if (names.some((name) => !tenant.may.has(parts[name].may))) return null
  return inTenant(tenant, async (db) => {
    const found: Partial<T> = {}
    for (const name of names) {
      const value = await parts[name].read(db, tenant)
      if (value === null) return null
      found[name] = value
    }
    return found as T
  })
}

/** What a page needs of several rooms, read in one transaction. Any that is not there makes the page a 404. */
export async function together<T extends Record<string, unknown>>(
  slug: string,
  parts: { readonly [K in keyof T]: Part<T[K]> },
): Promise<T> {
  return (await readTogether(await tenantFor(slug), parts)) ?? notFound()
}
