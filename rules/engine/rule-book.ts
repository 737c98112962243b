import { compile, type RuleSet } from './compile'
import { type Condition, partsOf } from './condition'
import type { Day } from './day'
import { conditionsOf, type Norm, type Scenario } from './norm'
import type { LegalDate } from './period'

/**
 * Norms compiled once for each stretch of days on which nothing changes. Everything that can change has a day:
 * an act becoming known, a norm beginning or ending, a date within a condition.
 */
export function ruleBook(norms: readonly Norm[]): (day: Day, scenarios?: readonly Scenario[]) => RuleSet {
  const turns = [...new Set(norms.flatMap(turningDays))].sort()
  const compiled = new Map<string, RuleSet>()
  let last: { day: Day; key: string; set: RuleSet } | null = null
  return (day, scenarios = []) => {
    const wanted = [...scenarios].sort().join(' ')
    if (last && last.day === day && last.key === wanted) return last.set
    const turn = turns.findLast((t) => t <= day) ?? ''
    const key = `${turn} ${wanted}`
    const set = compiled.get(key) ?? compile(norms, day, new Set(scenarios))
    compiled.set(key, set)
    last = { day, key: wanted, set }
    return set
  }
}

const turningDays = (n: Norm): readonly Day[] =>
  [n.inForce.from, n.inForce.before, ...conditionsOf(n).flatMap(datesIn)].flatMap(
    (d) => d?.settings.flatMap((s) => [s.day, s.known]) ?? [],
  )

/** A date that was moved changes what an answered day is compared with. */
const datesIn = (c: Condition): readonly LegalDate[] => (c.op === 'before' ? [c.date] : partsOf(c).flatMap(datesIn))
