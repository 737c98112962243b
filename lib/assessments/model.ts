import type { Day } from '@/lib/platform/day'
import type { CheckKind, CheckStatus } from '@/lib/platform/prisma/enums'

export type { CheckKind, CheckStatus }

/** The DPIA or the supplier checklist of one system: where it stands, since when, who is responsible, where the document is. */
export type Check = {
  readonly systemId: string
  readonly kind: CheckKind
  readonly status: CheckStatus
  readonly on: Day | null
  readonly reviewBefore: Day | null
  readonly responsibleId: string | null
  readonly document: { readonly id: string; readonly name: string } | null
  readonly documentUrl: string | null
  readonly note: string | null
  readonly revision: number
}

/** A check that nobody has recorded yet: not begun, revision 0. */
export const unrecorded = (systemId: string, kind: CheckKind): Check => ({
  systemId,
  kind,
  status: 'notStarted',
  on: null,
  reviewBefore: null,
  responsibleId: null,
  document: null,
  documentUrl: null,
  note: null,
  revision: 0,
})

/** Whether a finished check is due for review. */
export const needsReview = (check: Pick<Check, 'status' | 'reviewBefore'>, today: Day): boolean =>
  check.status === 'done' && check.reviewBefore !== null && check.reviewBefore <= today

/** The obligation that a finished check may substantiate. */
export const dutyOf = { dpia: 'avg.35', supplierChecklist: 'field.supplier-checklist' } as const satisfies Record<
  CheckKind,
  string
>

/** Whether saving `after` says that the check was finished, or finished anew, with something to show. */
export const finishedAnew = (before: Check, after: Check): boolean =>
  after.status === 'done' &&
  after.on !== null &&
  (before.status !== 'done' || before.on !== after.on || before.document?.id !== after.document?.id)
