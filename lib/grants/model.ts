import type { Duty } from '@/lib/duties/model'
import type { Day } from '@/lib/platform/day'
import type {
  Category,
  CheckKind,
  CheckStatus,
  ClassificationDecision,
  EvidenceState,
  GrantScope,
  Stage,
} from '@/lib/platform/prisma/enums'

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

export type SeenSystem = {
  readonly id: string
  readonly name: string
  readonly product: string | null
  readonly vendor: string | null
  readonly version: string | null
  readonly stage: Stage
  readonly use: string | null
  readonly owner: string | null
  /** Null where the classification is not shared. */
  readonly category: Category | null
}

export type SeenDuty = Pick<
  Duty,
  | 'id'
  | 'title'
  | 'article'
  | 'standing'
  | 'verdict'
  | 'status'
  | 'targetOn'
  | 'legalFrom'
  | 'proofUntil'
  | 'dueBefore'
  | 'begun'
> & {
  /** Null where the systems are not shared. */
  readonly system: string | null
}

export type SeenDecision = {
  readonly id: string
  /** Null where the systems are not shared. */
  readonly system: string | null
  readonly category: Category
  readonly decision: ClassificationDecision
  readonly decidedAt: Date
  readonly reason: string | null
}

export type SeenCheck = {
  /** Null where the systems are not shared. */
  readonly system: string | null
  readonly kind: CheckKind
  readonly status: CheckStatus
  readonly on: Day | null
  readonly reviewBefore: Day | null
}

export type SeenEvidence = {
  readonly id: string
  readonly title: string
  readonly state: EvidenceState
  readonly coversFrom: Date
  readonly coversUntil: Date | null
  /** Null where the obligations are not shared. */
  readonly duty: string | null
}
