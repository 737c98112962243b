import type { Day } from '@/lib/platform/day'
import type { Category, CheckStatus, Stage } from '@/lib/platform/prisma/enums'

/** Which systems of the register a list shows. */
export type ListFilter = {
  readonly q: string
  readonly stages: readonly Stage[]
  readonly categories: readonly Category[]
  readonly transparency: boolean
  readonly routes: readonly Route[]
  readonly dpia: readonly CheckFilter[]
  readonly checklist: readonly CheckFilter[]
  /** A person's id, or 'me'. */
  readonly owner: string | null
  readonly withoutOwner: boolean
  readonly departments: readonly string[]
  readonly vendor: string
  readonly complete: 'yes' | 'no' | null
  /** Certificate ends before this day. */
  readonly certificateBefore: Day | null
  /** Touched by the legal date of this day. */
  readonly legalDay: Day | null
}

export type Route = 'annexI' | 'annexIII'
/** `needed`: the DPIA or checklist is owed and not finished; the others are how it stands. */
export type CheckFilter = CheckStatus | 'needed'

export const noFilter: ListFilter = {
  q: '',
  stages: [],
  categories: [],
  transparency: false,
  routes: [],
  dpia: [],
  checklist: [],
  owner: null,
  withoutOwner: false,
  departments: [],
  vendor: '',
  complete: null,
  certificateBefore: null,
  legalDay: null,
}
