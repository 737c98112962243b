import { decides } from './citation'
import type { Conclusion, Says } from './conclusion'
import type { Condition } from './condition'
import type { Day } from './day'
import type { ChoiceFact, DayFact } from './fact'
import type { Norm, Scenario } from './norm'
import { legalDay, settingOn } from './period'

/** A condition made ready: conclusions are numbers, dates are days. */
export type Node =
  | { readonly op: 'is'; readonly fact: ChoiceFact; readonly values: readonly string[] }
  | { readonly op: 'before'; readonly fact: DayFact; readonly day: Day }
  | { readonly op: 'concluded'; readonly conclusion: Conclusion; readonly index: number; readonly inForceOnly: boolean }
  | { readonly op: 'all' | 'any' | 'together'; readonly of: readonly Node[] }
  | { readonly op: 'not'; readonly of: Node }
  | { readonly op: 'said'; readonly of: Node; readonly says: Says | null }

/** A norm made ready for one day. */
export type ReadyNorm = {
  readonly norm: Norm
  readonly from: Day
  readonly inForce: boolean
  readonly when: Node
  readonly unless: Node | null
  readonly unlessShown: Node | null
}

/** The norms that can be seen from one day, by what they conclude. */
export type RuleSet = {
  readonly day: Day
  readonly indexOf: ReadonlyMap<string, number>
  readonly norms: readonly (readonly ReadyNorm[])[]
}

/** A rule set that contradicts itself: named, so that its author can mend it. */
export class RuleError extends Error {}

/**
 * Makes norms ready for a day. Seen are those that an act had set by then, also when their day lies ahead;
 * not those that have ended, nor a replacement before its own day.
 */
export function compile(norms: readonly Norm[], day: Day, scenarios: ReadonlySet<Scenario> = new Set()): RuleSet {
  const seen = norms.filter((n) => isSeen(n, day, scenarios))
  const indexOf = new Map<string, number>()
  const indexFor = (c: Conclusion): number => {
    const known = indexOf.get(c.id)
    if (known !== undefined) return known
    indexOf.set(c.id, indexOf.size)
    return indexOf.size - 1
  }
  const ready = (c: Condition): Node => {
    switch (c.op) {
      case 'is':
        return c
      case 'before':
        return { op: 'before', fact: c.fact, day: legalDay(c.date, day) }
      case 'concluded':
        return { ...c, index: indexFor(c.conclusion) }
      case 'all':
      case 'any':
      case 'together':
        return { op: c.op, of: c.of.map(ready) }
      case 'not':
        return { op: 'not', of: ready(c.of) }
      case 'said':
        return { op: 'said', says: c.says, of: ready(c.of) }
    }
  }
  const byIndex: ReadyNorm[][] = []
  for (const n of seen) {
    const index = indexFor(n.concludes)
    const from = legalDay(n.inForce.from, day)
    const list = byIndex[index] ?? []
    byIndex[index] = list
    list.push({
      norm: n,
      from,
      inForce: from <= day,
      when: ready(n.when),
      unless: n.unless ? ready(n.unless) : null,
      unlessShown: n.unlessShown ? ready(n.unlessShown) : null,
    })
  }
  const byConclusion = Array.from({ length: indexOf.size }, (_, i) => byIndex[i] ?? [])
  refuseCycles(byConclusion)
  return { day, indexOf, norms: byConclusion }
}

function isSeen(n: Norm, day: Day, scenarios: ReadonlySet<Scenario>): boolean {
  if (n.scenario ? !scenarios.has(n.scenario) : !decides(n.standing)) return false
  if (settingOn(n.inForce.from, day) === null) return false
  if (n.inForce.before && legalDay(n.inForce.before, day) <= day) return false
  return !n.replaces || legalDay(n.inForce.from, day) <= day
}

/** A conclusion that rests on itself has no verdict: say which, and through what. */
function refuseCycles(byConclusion: readonly (readonly ReadyNorm[])[]): void {
  const done = new Set<number>()
  const path: { index: number; id: string }[] = []
  const visit = (index: number, id: string): void => {
    if (done.has(index)) return
    const at = path.findIndex((p) => p.index === index)
    if (at >= 0)
      throw new RuleError(
        `Rule cycle: ${[...path.slice(at), { id }].map((p) => p.id).join(' → ')}. A conclusion may not rest on itself.`,
      )
    path.push({ index, id })
    for (const n of byConclusion[index] ?? [])
      for (const root of [n.when, n.unless, n.unlessShown]) if (root) restsOn(root, visit)
    path.pop()
    done.add(index)
  }
  byConclusion.forEach((norms, index) => {
    visit(index, norms[0]?.norm.concludes.id ?? `conclusion ${index}`)
  })
}

function restsOn(node: Node, visit: (index: number, id: string) => void): void {
  if (node.op === 'concluded') visit(node.index, node.conclusion.id)
  else if (node.op === 'not' || node.op === 'said') restsOn(node.of, visit)
  else if (node.op !== 'is' && node.op !== 'before') for (const n of node.of) restsOn(n, visit)
}

/** What an author may get wrong in a set of norms; empty when all is well. */
export function mistakes(norms: readonly Norm[]): readonly string[] {
  const byId = new Map<string, Norm>()
  const found: string[] = []
  for (const n of norms) {
    if (byId.has(n.id)) found.push(`${n.id}: the id is used twice`)
    byId.set(n.id, n)
    if (!decides(n.standing) && !n.scenario) found.push(`${n.id}: a draft or proposal needs a scenario`)
  }
  for (const n of norms) {
    if (!n.replaces) continue
    const old = byId.get(n.replaces)
    if (!old) found.push(`${n.id}: replaces ${n.replaces}, which does not exist`)
    else if (old.inForce.before !== n.inForce.from) found.push(`${n.id}: does not adjoin ${n.replaces}`)
    else if (old.concludes.id !== n.concludes.id) found.push(`${n.id}: concludes something else than ${n.replaces}`)
  }
  return found
}
