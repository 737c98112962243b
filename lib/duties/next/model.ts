import type { Day } from '@/lib/platform/day'
import type { Standing } from '../model'

/** What a reader may do about the obligations of one system. */
export type Reader = {
  /** Any of them. */
  readonly work: boolean
  /** Those of this person; null where owning one gives no right to work on it. */
  readonly own: string | null
  readonly judge: boolean
}

type Candidate = { readonly stands: Standing; readonly ownerId: string | null; readonly targetOn: Day | null }
export type Next<D> = { readonly duty: D; readonly does: 'work' | 'judge' }

const toWorkOn: ReadonlySet<Standing> = new Set(['open', 'inProgress', 'expired'])

function deedFor(duty: Candidate, reader: Reader): Next<Candidate>['does'] | null {
  if (duty.stands === 'underReview') return reader.judge ? 'judge' : null
  if (!toWorkOn.has(duty.stands)) return null
  return reader.work || (reader.own !== null && duty.ownerId === reader.own) ? 'work' : null
}

/** The obligation that this reader can do something about, the earliest target first; null where there is none. */
export function nextFor<D extends Candidate>(duties: readonly D[], reader: Reader): Next<D> | null {
  const all = duties.flatMap((duty): Next<D>[] => {
    const does = deedFor(duty, reader)
    return does ? [{ duty, does }] : []
  })
  return all.sort((a, b) => (a.duty.targetOn ?? '9').localeCompare(b.duty.targetOn ?? '9'))[0] ?? null
}
