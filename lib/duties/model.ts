import { addMonths, type Day } from '@/lib/platform/day'
import type { DutyMoment, DutyStatus, DutyVerdict, EvidenceState, Stage } from '@/lib/platform/prisma/enums'
import { isSeldom, type DutyConclusion as RulesConclusion } from '@/rules'

/** What the rules conclude about one obligation of one system. `legalFrom` is the earliest legal day; null where the law names none. */
export type DutyConclusion = {
  readonly normId: string
  readonly verdict: DutyVerdict
  readonly title: string
  readonly article: string
  readonly standing: string
  readonly because: string | null
  readonly legalFrom: Day | null
  readonly everyMonths: number | null
  /** Before which moment the law wants it done; null where it ties it to none. */
  readonly dueBefore: DutyMoment | null
}

const verdicts = { yes: 'owed', no: 'notApplicable', unknown: 'undetermined' } as const

/** A conclusion of the rules as it is kept: known again by the duty, not by the text of the norm, which may change. */
export const fromRules = (c: RulesConclusion): DutyConclusion => ({
  normId: c.dutyId,
  verdict: verdicts[c.verdict],
  title: c.title,
  article: c.citations.map((citation) => citation.text).join('; '),
  standing: c.standing,
  because: c.reason?.read().text ?? null,
  legalFrom: c.standing === 'law' && c.roughly === null ? c.appliesFrom : null,
  everyMonths: c.everyMonths,
  dueBefore: c.dueBefore,
})

/** What is seldom owed is kept once it is certain that the institution owes it; until then only the outcome tells of it. */
export const isKept = (c: Pick<RulesConclusion, 'owedBy' | 'verdict' | 'seldom'>): boolean =>
  !isSeldom(c) || c.verdict === 'yes'

/** An obligation as it stands for one system. */
export type Duty = DutyConclusion & {
  readonly id: string
  readonly systemId: string
  readonly status: DutyStatus
  readonly targetOn: Day | null
  readonly ownerId: string | null
  readonly proofUntil: Day | null
  readonly notApplicableReason: string | null
  readonly lapsed: boolean
  readonly revision: number
  /** The system is used, or was: the moment before which some duties must be done has come. */
  readonly begun: boolean
}

/** Stages in which nobody uses the system for anybody yet. */
export const stagesBeforeUse = ['idea', 'shortlist', 'inReview', 'rejected'] as const satisfies readonly Stage[]

/** Whether the use of a system, and with it the processing of data, has begun. */
export const begunIn = (stage: Stage): boolean => !(stagesBeforeUse as readonly Stage[]).includes(stage)

/** How a duty stands for the reader; `expired` is a substantiated one whose proof has run out. */
export type Standing = DutyStatus | 'expired' | 'undetermined'

export function standingOf(duty: Pick<Duty, 'verdict' | 'status' | 'proofUntil'>, today: Day): Standing {
  if (duty.verdict === 'notApplicable') return 'notApplicable'
  if (duty.status === 'substantiated')
    return duty.proofUntil !== null && duty.proofUntil < today ? 'expired' : 'substantiated'
  if (duty.verdict === 'undetermined' && duty.status === 'open') return 'undetermined'
  return duty.status
}

/**
 * What is said of a target: before the legal day a passed one is "streefdatum verstreken", from that day on "te laat". What
 * must be done before a moment, such as a DPIA before the processing, is not late until that moment has come.
 */
export type Timing = 'none' | 'ahead' | 'targetPassed' | 'late'

export function timingOf(
  duty: Pick<Duty, 'verdict' | 'status' | 'proofUntil' | 'targetOn' | 'legalFrom' | 'standing' | 'dueBefore' | 'begun'>,
  today: Day,
): Timing {
  const standing = standingOf(duty, today)
  if (standing === 'substantiated' || standing === 'notApplicable' || standing === 'undetermined') return 'none'
  if (duty.targetOn === null) return 'none'
  if (duty.targetOn >= today) return 'ahead'
  const came = duty.dueBefore === null || duty.begun
  const inForce = came && duty.standing === 'law' && duty.legalFrom !== null && duty.legalFrom <= today
  // Late is only what is certainly owed and was never proven: proof that ran out did so by an end of our own or its own.
  return inForce && duty.verdict === 'owed' && standing !== 'expired' ? 'late' : 'targetPassed'
}

/** The own target that is proposed for a new duty: three months before a legal day ahead, else a month from now. */
export function proposedTarget(legalFrom: Day | null, today: Day): Day {
  if (legalFrom === null || legalFrom <= today) return addMonths(today, 1)
  const before = addMonths(legalFrom, -3)
  return before > today ? before : legalFrom
}

export type Reconciliation = {
  readonly add: readonly DutyConclusion[]
  readonly change: readonly { readonly duty: Duty; readonly to: DutyConclusion }[]
  readonly lapse: readonly Duty[]
}

/** What must happen so that the duties of a system follow these conclusions. Matched by norm; nothing is ever taken away. */
export function reconcile(existing: readonly Duty[], conclusions: readonly DutyConclusion[]): Reconciliation {
  const byNorm = new Map(existing.map((d) => [d.normId, d]))
  const concluded = new Set(conclusions.map((c) => c.normId))
  return {
    add: conclusions.filter((c) => !byNorm.has(c.normId)),
    change: conclusions.flatMap((to) => {
      const duty = byNorm.get(to.normId)
      return duty && (duty.lapsed || differs(duty, to)) ? [{ duty, to }] : []
    }),
    lapse: existing.filter((d) => !d.lapsed && !concluded.has(d.normId)),
  }
}

const compared = [
  'verdict',
  'title',
  'article',
  'standing',
  'because',
  'legalFrom',
  'everyMonths',
  'dueBefore',
] as const

const differs = (duty: Duty, to: DutyConclusion): boolean => compared.some((key) => duty[key] !== to[key])

export type Refusal =
  | 'already-judged'
  | 'own-proof'
  | 'not-applicable'
  | 'not-waived'
  | 'period-reversed'
  | 'reason-missing'
  | 'rejected-without-reason'
  | 'title-missing'
  | 'nothing-offered'
  | 'owner-unknown'
  | 'proof-ended'
  | 'proof-not-begun'
  | 'verdict-missing'
  | 'proof-too-old'

/** Whether this proof may be accepted: by another than who offered it, unless nobody else could. */
export function mayJudge(offeredBy: string, judge: string, otherJudges: number): Refusal | null {
  return offeredBy === judge && otherJudges > 0 ? 'own-proof' : null
}

type Period = { readonly coversFrom: Day; readonly coversUntil: Day | null }

/** Until when a proof covers a duty: to its end, and one that returns no longer than its interval. Null: without end. */
export function reachOf(everyMonths: number | null, proof: Period): Day | null {
  if (everyMonths === null) return proof.coversUntil
  const byInterval = addMonths(proof.coversFrom, everyMonths)
  return proof.coversUntil !== null && proof.coversUntil < byInterval ? proof.coversUntil : byInterval
}

/** Until when accepted proofs cover a duty, and when one that returns is due again; null when one of them has no end. */
export function coveredUntil(everyMonths: number | null, proofs: readonly Period[]): Day | null {
  const ends: Day[] = []
  for (const proof of proofs) {
    const end = reachOf(everyMonths, proof)
    if (end === null) return null
    ends.push(end)
  }
  return ends.sort().at(-1) ?? null
}

/** Why this proof substantiates nothing today: it does not cover yet, or no longer. Null when it does. */
export function uncovered(everyMonths: number | null, proof: Period, today: Day): Refusal | null {
  if (proof.coversFrom > today) return 'proof-not-begun'
  if (proof.coversUntil !== null && proof.coversUntil < today) return 'proof-ended'
  const reach = reachOf(everyMonths, proof)
  return reach !== null && reach < today ? 'proof-too-old' : null
}

/** How a duty stands by what was offered for it, where nothing else says so. */
export function statusFrom(proofs: readonly { readonly state: EvidenceState }[]): DutyStatus {
  if (proofs.some((p) => p.state === 'accepted')) return 'substantiated'
  if (proofs.some((p) => p.state === 'offered')) return 'underReview'
  return proofs.length > 0 ? 'inProgress' : 'open'
}

/** Whether this person owns the system of a duty or check, or deputises for its owner. */
export const holds = (
  system: { readonly ownerId: string | null; readonly deputyId: string | null },
  personId: string | null,
): boolean => personId !== null && (system.ownerId === personId || system.deputyId === personId)
