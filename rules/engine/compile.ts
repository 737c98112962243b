import { decides } from './citation'
import type { Conclusion, Says } from './conclusion'
import { type Condition, partsOf } from './condition'
import type { Day } from './day'
import type { ChoiceFact, DayFact } from './fact'
import { conditionsOf, type Norm, type Scenario } from './norm'
import { legalDay, settingOn } from './period'
import { type Program, ProgramBuilder } from './program'

/** The place of a verdict in the program of its rule set. */
type Placed = { readonly at: number }

type Parts =
  | { readonly op: 'is'; readonly fact: ChoiceFact; readonly values: readonly string[] }
  | { readonly op: 'before'; readonly fact: DayFact; readonly day: Day }
  | { readonly op: 'concluded'; readonly ready: ReadyConclusion }
  | { readonly op: 'all' | 'any' | 'together'; readonly of: readonly Node[] }
  | { readonly op: 'not'; readonly of: Node }
  | { readonly op: 'said'; readonly of: Node; readonly says: Says | null }

/** A condition made ready: dates are days, and its verdict has a place. The same condition is one node. */
export type Node = Placed &
  Parts & {
    /** Its number among the nodes of the rule set. */
    readonly nr: number
    readonly asReason: { readonly kind: 'condition'; readonly node: Node }
  }

/** A norm made ready for one day. */
export type ReadyNorm = Placed & {
  readonly norm: Norm
  readonly from: Day
  readonly inForce: boolean
  /** Its condition and, where it has an exception, that this does not hold. */
  readonly must: readonly Node[]
  /** What takes it away once it is shown. */
  readonly exemption: { readonly kind: 'exemption'; readonly shown: Node } | null
  readonly asReason: { readonly kind: 'norm'; readonly ready: ReadyNorm }
}

/** What is concluded, by the norms that may conclude it. */
export type ReadyConclusion = Placed & {
  /** Its number among what the rule set concludes. */
  readonly nr: number
  readonly asReason: {
    readonly kind: 'conclusion'
    readonly conclusion: Conclusion
    readonly norms: readonly ReadyNorm[]
  }
}

/** The norms that can be seen from one day, by the id of what they conclude and in their own order. */
export type RuleSet = {
  readonly day: Day
  readonly conclusions: ReadonlyMap<string, ReadyConclusion>
  /** How many conditions have a number. */
  readonly nodes: number
  /** How many conclusions have one. */
  readonly verdicts: number
  readonly program: Program
}

/** A rule set that contradicts itself: named, so that its author can mend it. */
export class RuleError extends Error {}

/**
 * Makes norms ready for a day. Seen are those that an act had set by then, also when their day lies ahead;
 * not those that have ended, nor a replacement before its own day. With a scenario on, its norm stands in for what it
 * replaces.
 */
export function compile(norms: readonly Norm[], day: Day, scenarios: ReadonlySet<Scenario> = new Set()): RuleSet {
  const seen = standingIn(norms.filter((n) => isSeen(n, day, scenarios)))
  const spoken = spokenOf(seen)
  const program = new ProgramBuilder()
  const nodeOf = new Map<Condition, Node>()
  const concludedBy = new Map<string, Concluded>()
  /** The conclusions under way, each resting on the next. */
  const path: Conclusion[] = []
  let nodes = 0
  let verdicts = 0

  const conclude = (c: Conclusion): Concluded => {
    const known = concludedBy.get(c.id)
    if (known) return known
    refuseCycle(path, c)
    path.push(c)
    const norms = (spoken.get(c.id)?.norms ?? []).map(readyNorm)
    path.pop()
    const made = {
      ever: readyConclusion(c, norms),
      now: readyConclusion(
        c,
        norms.filter((n) => n.inForce),
      ),
    }
    concludedBy.set(c.id, made)
    return made
  }

  const readyConclusion = (conclusion: Conclusion, norms: readonly ReadyNorm[]): ReadyConclusion => ({
    at: program.any(norms.map((n) => n.at)),
    nr: verdicts++,
    asReason: { kind: 'conclusion', conclusion, norms },
  })

  const readyNorm = (norm: Norm): ReadyNorm => {
    const from = legalDay(norm.inForce.from, day)
    const must = norm.unless ? [ready(norm.when), negation(ready(norm.unless))] : [ready(norm.when)]
    const shown = norm.unlessShown ? ready(norm.unlessShown) : null
    const places = must.map((n) => n.at)
    const at = program.all(shown ? [...places, program.notShown(shown.at)] : places)
    const exemption = shown && ({ kind: 'exemption', shown } as const)
    return withReason({ norm, from, inForce: from <= day, must, exemption, at }, (n) => ({ kind: 'norm', ready: n }))
  }

  const ready = (c: Condition): Node => {
    const known = nodeOf.get(c)
    if (known) return known
    const node = make(c)
    nodeOf.set(c, node)
    return node
  }

  const placed = (parts: Parts, at: number): Node =>
    withReason({ ...parts, at, nr: nodes++ }, (node) => ({ kind: 'condition', node }))

  const negation = (of: Node): Node => placed({ op: 'not', of }, program.not(of.at))

  const make = (c: Condition): Node => {
    switch (c.op) {
      case 'is':
        return placed(c, program.is(c.fact, c.values))
      case 'before': {
        const limit = legalDay(c.date, day)
        return placed({ op: 'before', fact: c.fact, day: limit }, program.before(c.fact, limit))
      }
      case 'concluded': {
        const { ever, now } = conclude(c.conclusion)
        const concluded = c.inForceOnly ? now : ever
        return placed({ op: 'concluded', ready: concluded }, concluded.at)
      }
      case 'all':
      case 'any':
      case 'together': {
        const of = c.of.map(ready)
        const places = of.map((n) => n.at)
        return placed({ op: c.op, of }, c.op === 'any' ? program.any(places) : program.all(places))
      }
      case 'not':
        return negation(ready(c.of))
      case 'said': {
        const of = ready(c.of)
        return placed({ op: 'said', says: c.says, of }, of.at)
      }
    }
  }

  const conclusions = new Map([...spoken].map(([id, { conclusion }]) => [id, conclude(conclusion).ever]))
  return { day, conclusions, nodes, verdicts, program: program.build() }
}

/** A conclusion whether the day of its norms has come or lies ahead, and by the norms in force on the day itself. */
type Concluded = { readonly ever: ReadyConclusion; readonly now: ReadyConclusion }

/** Made once, for the same part of the rules is the reason of many findings. */
const withReason = <T extends object, R>(part: T, reason: (part: T & { readonly asReason: R }) => R) => {
  const whole = part as T & { asReason: R }
  whole.asReason = reason(whole)
  return whole
}

function isSeen(n: Norm, day: Day, scenarios: ReadonlySet<Scenario>): boolean {
  if (n.scenario ? !scenarios.has(n.scenario) : !decides(n.standing)) return false
  if (settingOn(n.inForce.from, day) === null) return false
  if (n.inForce.before && legalDay(n.inForce.before, day) <= day) return false
  return !n.replaces || legalDay(n.inForce.from, day) <= day
}

/** What a norm of a scenario replaces, gives it its place. */
function standingIn(seen: readonly Norm[]): readonly Norm[] {
  const replacing = new Map(seen.flatMap((n) => (n.scenario && n.replaces ? [[n.replaces, n] as const] : [])))
  return seen.flatMap((n) => (n.scenario && n.replaces ? [] : [replacing.get(n.id) ?? n]))
}

type Spoken = { readonly conclusion: Conclusion; readonly norms: Norm[] }

/** The conclusions in the order in which the norms speak of them, each with the norms that conclude it. */
function spokenOf(norms: readonly Norm[]): ReadonlyMap<string, Spoken> {
  const spoken = new Map<string, Spoken>()
  const speak = (conclusion: Conclusion): Spoken => {
    const known = spoken.get(conclusion.id)
    if (known) return known
    const made = { conclusion, norms: [] }
    spoken.set(conclusion.id, made)
    return made
  }
  const visit = (c: Condition): void => {
    if (c.op === 'concluded') speak(c.conclusion)
    partsOf(c).forEach(visit)
  }
  for (const n of norms) {
    speak(n.concludes).norms.push(n)
    conditionsOf(n).forEach(visit)
  }
  return spoken
}

/** A conclusion that rests on itself has no verdict: say which, and through what. */
function refuseCycle(path: readonly Conclusion[], next: Conclusion): void {
  const at = path.findIndex((c) => c.id === next.id)
  if (at < 0) return
  const cycle = [...path.slice(at), next].map((c) => c.id).join(' → ')
  throw new RuleError(`Rule cycle: ${cycle}. A conclusion may not rest on itself.`)
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
  const taken = new Set<string>()
  for (const n of norms) {
    if (!n.replaces) continue
    const old = byId.get(n.replaces)
    const place = `${n.scenario} ${n.replaces}`
    if (n.scenario && taken.has(place)) found.push(`${n.id}: another norm of its scenario replaces ${n.replaces}`)
    taken.add(place)
    if (!old) found.push(`${n.id}: replaces ${n.replaces}, which does not exist`)
    else if (!n.scenario && old.inForce.before !== n.inForce.from) found.push(`${n.id}: does not adjoin ${n.replaces}`)
    else if (old.scenario) found.push(`${n.id}: replaces ${n.replaces}, which is itself of a scenario`)
    else if (old.concludes.id !== n.concludes.id) found.push(`${n.id}: concludes something else than ${n.replaces}`)
  }
  return found
}
