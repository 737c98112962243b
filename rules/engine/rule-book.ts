import { compile, type RuleSet } from './compile'
import type { Day } from './day'
import type { Norm, Scenario } from './norm'

/**
 * Norms compiled once for each stretch of days on which nothing changes. Everything that can change has a day:
 * an act becoming known, a norm beginning or ending.
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
  [n.inForce.from, n.inForce.before].flatMap((d) => d?.settings.flatMap((s) => [s.day, s.known]) ?? [])
