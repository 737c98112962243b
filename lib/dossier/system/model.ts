import type { Check, CheckKind } from '@/lib/assessments/model'
import type { Kept, KeptLine, Proposed } from '@/lib/classification/receipt/model'
import type { Since } from '@/lib/classification/view/model'
import { type Duty, type Standing, standingOf } from '@/lib/duties/model'
import type { LogRow } from '@/lib/logbook/model'
import type { Day } from '@/lib/platform/day'
import type { EvidenceState } from '@/lib/platform/prisma/enums'
import type { StageRow, System, VersionRow } from '@/lib/systems/model'

/** A proof as the dossier tells it. */
export type Proof = {
  readonly title: string
  readonly note: string | null
  readonly url: string | null
  readonly fileName: string | null
  readonly coversFrom: Day
  readonly coversUntil: Day | null
  readonly state: EvidenceState
  readonly addedById: string
  readonly judgedById: string | null
  readonly judgedOn: Day | null
  readonly judgedReason: string | null
}

export type DutyWithProofs = Duty & { readonly proofs: readonly Proof[] }

/** Everything that the dossier of one system tells. */
export type SystemStory = {
  readonly today: Day
  readonly system: System
  /** Every member, also those who left, by id. */
  readonly people: ReadonlyMap<string, string>
  readonly versions: readonly VersionRow[]
  readonly stages: readonly StageRow[]
  /** The decision that holds, or the interim result. */
  readonly decision: Kept | null
  /** Without a decision: what the answers of today come to, once there are any. */
  readonly undecided: Proposed | null
  readonly earlier: readonly KeptLine[]
  readonly since: Since | null
  readonly duties: readonly DutyWithProofs[]
  readonly checks: Readonly<Record<CheckKind, Check>>
  /** The newest, newest first, and how many there are in all. Null for who may not read the logbook. */
  readonly events: { readonly shown: readonly LogRow[]; readonly total: number } | null
}

/** More events than this stand in the logbook only. */
export const mostEvents = 100

export type DutyCount = { readonly owed: number; readonly substantiated: number; readonly undetermined: number }

type Counted = Pick<Duty, 'verdict' | 'status' | 'proofUntil' | 'lapsed'>

/** How many are owed, and how many of those are proven today. What is not applicable or lapsed counts for nothing. */
export function countDuties(duties: readonly Counted[], today: Day): DutyCount {
  const standings = duties.filter((d) => !d.lapsed).map((d): [Counted, Standing] => [d, standingOf(d, today)])
  const owed = standings.filter(([d, s]) => d.verdict === 'owed' && s !== 'notApplicable')
  return {
    owed: owed.length,
    substantiated: owed.filter(([, s]) => s === 'substantiated').length,
    undetermined: standings.filter(([d, s]) => d.verdict === 'undetermined' && s !== 'notApplicable').length,
  }
}
