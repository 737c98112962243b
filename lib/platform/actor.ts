import { notThere } from './errors'
import type { Tenant } from './tenancy'

/** The person who acts; null when it is a job. */
export const personOf = ({ actor }: Pick<Tenant, 'actor'>): string | null =>
  actor.kind === 'member' ? actor.personId : null

/** The person who acts, where a job has no business. */
export const personIn = (tenant: Pick<Tenant, 'actor'>): string => personOf(tenant) ?? notThere()
