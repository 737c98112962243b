import type { Day } from '@/lib/platform/day'
import type { Category, CheckStatus, Choice, ClassificationState, Stage } from '@/lib/platform/prisma/enums'

/** One row of the list, with what its columns may show. */
export type ListRow = {
  readonly id: string
  readonly name: string
  readonly reference: string | null
  readonly summary: string | null
  readonly product: string | null
  readonly version: string | null
  readonly department: string | null
  readonly vendor: string | null
  readonly owner: string | null
  readonly deputy: string | null
  readonly stage: Stage
  readonly category: Category
  readonly transparency: Choice
  readonly state: ClassificationState
  readonly regulation: string | null
  readonly mdrClass: string | null
  readonly origin: string
  readonly autonomy: string
  readonly ceMarking: string
  readonly certificateUntil: Day | null
  readonly putIntoUseOn: Day | null
  readonly updatedOn: Day
  readonly filled: number
  readonly dpia: CheckStatus | null
  readonly checklist: CheckStatus | null
  readonly owed: number
  readonly substantiated: number
  /** The own target that comes first of what is still open. */
  readonly firstDay: Day | null
}

/** What can be filtered on, with how many systems of the register each choice has. */
export type Facet = { readonly value: string; readonly label: string | null; readonly count: number }
export type Facets = {
  readonly all: number
  readonly stage: readonly Facet[]
  readonly category: readonly Facet[]
  readonly owner: readonly Facet[]
  readonly department: readonly Facet[]
  readonly dpia: readonly Facet[]
  readonly checklist: readonly Facet[]
  readonly mine: number
  readonly withoutOwner: number
  readonly transparency: number
  readonly annexI: number
  readonly annexIII: number
}
