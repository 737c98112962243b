import type { Day } from '@/lib/platform/day'
import type { EvidenceState } from '@/lib/platform/prisma/enums'

export type Proof = {
  readonly id: string
  readonly dutyId: string
  readonly state: EvidenceState
  readonly title: string
  readonly coversFrom: Day
  readonly coversUntil: Day | null
  readonly addedById: string
}

/** A proof as the page of its duty shows it. */
export type ShownProof = Proof & {
  readonly note: string | null
  readonly url: string | null
  readonly file: { readonly id: string; readonly name: string; readonly size: number } | null
  readonly addedAt: Date
  readonly judgedById: string | null
  readonly judgedAt: Date | null
  readonly judgedReason: string | null
}

export type OfferedProof = Omit<Proof, 'dutyId' | 'state'> & {
  readonly note: string | null
  readonly url: string | null
  readonly fileId: string | null
}

/** One time that a returning duty falls due. */
export type Occurrence = {
  readonly id: string
  readonly dueOn: Day
  readonly doneOn: Day | null
  readonly doneById: string | null
}
