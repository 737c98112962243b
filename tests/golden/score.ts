import type { Known } from './adapter/known'
import { type Case, type Group, groupOf } from './case'
import type { Result } from './run'

export type Score = 'right' | 'wrong' | 'undecided'

/** One wrong answer makes a case wrong; failing that, one open answer keeps it undecided. */
export function scoreOf(compared: readonly (Known | null)[]): Score {
  if (compared.includes(false)) return 'wrong'
  return compared.includes(undefined) ? 'undecided' : 'right'
}

type Count = Record<Score, number>
type Tally = { readonly open: Count; readonly closed: Count }

export type Totals = { readonly total: number } & Readonly<Record<Group | 'strictStated', Tally>>

const nothing = (): Count => ({ right: 0, wrong: 0, undecided: 0 })
const empty = (): Tally => ({ open: nothing(), closed: nothing() })

/** The sums; `strictStated` is strict without the cases whose facts were reasoned back from their answer. */
export class Counting {
  private total = 0
  private readonly tallies = { strict: empty(), strictStated: empty(), draft: empty(), apart: empty() }

  add(of: Case, { open, closed }: Result): void {
    const group = groupOf(of)
    this.total += 1
    const counted = group === 'strict' && !of.inferred ? (['strict', 'strictStated'] as const) : ([group] as const)
    for (const name of counted) {
      this.tallies[name].open[open.verdict] += 1
      this.tallies[name].closed[closed.verdict] += 1
    }
  }

  totals(): Totals {
    return { total: this.total, ...this.tallies }
  }
}
