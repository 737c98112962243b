import type { Day } from '@/lib/platform/day'
import type { GrantScope } from '@/lib/platform/prisma/enums'

export type { GrantScope }

/** One institution lets another look. `other` is the name of the other side. */
export type Grant = {
  readonly id: string
  readonly other: string
  readonly otherId: string
  readonly scopes: readonly GrantScope[]
  readonly since: Day
  readonly until: Day | null
  readonly givenBy: string | null
  readonly revokedAt: Date | null
}

export type GrantState = 'coming' | 'running' | 'ended' | 'revoked'

/** Where a grant stands on a day; its last day counts. */
export function stateOf(grant: Pick<Grant, 'since' | 'until' | 'revokedAt'>, today: Day): GrantState {
  if (grant.revokedAt !== null) return 'revoked'
  if (grant.until !== null && grant.until < today) return 'ended'
  return grant.since > today ? 'coming' : 'running'
}

export type GrantRefusal = 'no-scope' | 'unknown-receiver' | 'already-given' | 'ends-before-it-starts' | 'ended-already'

/** Whether a grant can be given like this. */
export function checkGrant(
  grant: { readonly scopes: readonly GrantScope[]; readonly since: Day; readonly until: Day | null },
  today: Day,
): GrantRefusal | null {
  if (grant.scopes.length === 0) return 'no-scope'
  if (grant.until !== null && grant.until < grant.since) return 'ends-before-it-starts'
  if (grant.until !== null && grant.until < today) return 'ended-already'
  return null
}

/** A practice as its regional organisation sees it in the list: what it granted, and how much there is of it. */
export type Practice = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly scopes: readonly GrantScope[]
  readonly until: Day | null
}

/** What is counted of a practice; null is "not shared". */
export type PracticeCounts = {
  readonly systems: number | null
  readonly highRisk: number | null
  readonly unclassified: number | null
  readonly duties: number | null
  readonly substantiated: number | null
}
