import type { Citations, Standing } from '../engine/citation'
import type { Condition } from '../engine/condition'
import { type DutyNorm, dutyNorm, type Ower, type Terms } from '../engine/norm'
import type { LegalDate } from '../engine/period'

type AsAWhole = {
  readonly id: string
  readonly cites: Citations
  readonly standing: Standing
  readonly from: LegalDate
  readonly says: string
  readonly when: Condition
  readonly owedBy: Ower
  readonly terms: Pick<Terms, 'title' | 'todo' | 'evidence'>
}

/** What an institution owes once as a whole, and not for each system. */
export const owedAsAWhole = ({ id, cites, standing, from, says, when, owedBy, terms }: AsAWhole): DutyNorm =>
  dutyNorm({
    id,
    dutyId: id,
    cites,
    standing,
    inForce: { from },
    says,
    when,
    duty: { ...terms, owedBy, via: null, level: 'institution', everyMonths: 12, intervalStanding: 'ourReading' },
  })
