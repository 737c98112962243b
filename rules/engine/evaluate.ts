import type { Node, ReadyNorm, RuleSet } from './compile'
import type { Conclusion } from './conclusion'
import type { Day } from './day'
import type { Situation } from './fact'

/** Yes, no, or not known yet. */
export type Verdict = 'yes' | 'no' | 'unknown'

/** A verdict with its reasons. `appliesFrom` is the first day on which a yes has effect. */
export type Finding = {
  readonly verdict: Verdict
  readonly appliesFrom?: Day
  readonly because: readonly Finding[]
  readonly of:
    | { readonly kind: 'condition'; readonly node: Node; readonly answer?: string }
    | { readonly kind: 'conclusion'; readonly conclusion: Conclusion }
    | { readonly kind: 'norm'; readonly ready: ReadyNorm }
    | { readonly kind: 'exemption' }
}

/** One situation judged by one rule set; verdicts and findings are computed once, when asked. */
export type Judgement = {
  readonly set: RuleSet
  readonly situation: Situation
  readonly verdict: (conclusion: Conclusion) => Verdict
  readonly finding: (conclusion: Conclusion) => Finding
}

export const opposite: Readonly<Record<Verdict, Verdict>> = { yes: 'no', no: 'yes', unknown: 'unknown' }

/** Pure: the same rules and the same situation give the same verdicts and findings, for ever. */
export function judge(set: RuleSet, situation: Situation): Judgement {
  const verdicts = verdictsOf(set, situation)
  const { findConclusion } = findingsOf(set, situation)
  return {
    set,
    situation,
    verdict: (c) => {
      const index = set.indexOf.get(c.id)
      return index === undefined ? 'no' : verdicts.concludes(index, false)
    },
    finding: (c) => {
      const index = set.indexOf.get(c.id)
      return index === undefined
        ? { verdict: 'no', of: { kind: 'conclusion', conclusion: c }, because: [] }
        : findConclusion(c, index, false)
    },
  }
}

type Verdicts = { readonly concludes: (index: number, now: boolean) => Verdict }

/** The verdicts alone, as quick as they can be: nothing is made on the way. */
function verdictsOf(set: RuleSet, situation: Situation): Verdicts {
  const verdicts: Verdict[] = []
  const verdictsNow: Verdict[] = []

  const concludes = (index: number, now: boolean): Verdict => {
    const memo = now ? verdictsNow : verdicts
    const known = memo[index]
    if (known !== undefined) return known
    let verdict: Verdict = 'no'
    for (const n of set.norms[index] ?? []) {
      if (now && !n.inForce) continue
      const v = applies(n)
      if (v === 'yes') {
        verdict = 'yes'
        break
      }
      if (v === 'unknown') verdict = 'unknown'
    }
    memo[index] = verdict
    return verdict
  }

  const applies = (n: ReadyNorm): Verdict => {
    const when = holds(n.when)
    if (when === 'no') return 'no'
    const exception = n.unless === null ? 'no' : holds(n.unless)
    if (exception === 'yes') return 'no'
    if (n.unlessShown !== null && holds(n.unlessShown) === 'yes') return 'no'
    return when === 'unknown' || exception === 'unknown' ? 'unknown' : 'yes'
  }

  const holds = (node: Node): Verdict => {
    switch (node.op) {
      case 'is':
      case 'before': {
        const answer = situation.get(node.fact.id)
        return answer === undefined ? 'unknown' : answeredBy(node, answer)
      }
      case 'concluded':
        return concludes(node.index, node.inForceOnly)
      case 'not':
        return opposite[holds(node.of)]
      case 'said':
        return holds(node.of)
      case 'all':
      case 'together': {
        let verdict: Verdict = 'yes'
        for (const n of node.of) {
          const v = holds(n)
          if (v === 'no') return 'no'
          if (v === 'unknown') verdict = 'unknown'
        }
        return verdict
      }
      case 'any': {
        let verdict: Verdict = 'no'
        for (const n of node.of) {
          const v = holds(n)
          if (v === 'yes') return 'yes'
          if (v === 'unknown') verdict = 'unknown'
        }
        return verdict
      }
    }
  }

  return { concludes }
}

type Leaf = Extract<Node, { readonly op: 'is' | 'before' }>

const answeredBy = (node: Leaf, answer: string): Verdict =>
  (node.op === 'is' ? node.values.includes(answer) : answer < node.day) ? 'yes' : 'no'

/** The same verdicts with their reasons, as a tree: a verdict follows from those below it. */
function findingsOf(set: RuleSet, situation: Situation) {
  const findings: Finding[] = []
  const findingsNow: Finding[] = []

  const findConclusion = (conclusion: Conclusion, index: number, now: boolean): Finding => {
    const memo = now ? findingsNow : findings
    const known = memo[index]
    if (known) return known
    const because = (set.norms[index] ?? []).filter((n) => !now || n.inForce).map(findNorm)
    const finding = found(settled(because, 'yes'), { kind: 'conclusion', conclusion }, because, earliest(because))
    memo[index] = finding
    return finding
  }

  const findNorm = (n: ReadyNorm): Finding => {
    const when = find(n.when)
    const because = [when]
    let exception: Verdict = 'no'
    let exemption: Verdict = 'no'
    if (n.unless) {
      const inner = find(n.unless)
      exception = inner.verdict
      because.push(negated(n.unless, inner))
    }
    if (n.unlessShown) {
      const shown = find(n.unlessShown)
      exemption = shown.verdict
      because.push({ verdict: opposite[shown.verdict], of: { kind: 'exemption' }, because: [shown] })
    }
    const verdict = appliesWhen(when.verdict, exception, exemption)
    return found(verdict, { kind: 'norm', ready: n }, because, later(n.from, when.appliesFrom))
  }

  const find = (node: Node): Finding => {
    switch (node.op) {
      case 'is':
      case 'before': {
        const answer = situation.get(node.fact.id)
        if (answer === undefined) return unanswered(node)
        return { verdict: answeredBy(node, answer), of: { kind: 'condition', node, answer }, because: none }
      }
      case 'concluded':
        return findConclusion(node.conclusion, node.index, node.inForceOnly)
      case 'not':
        return negated(node.of, find(node.of))
      case 'said': {
        const inner = find(node.of)
        return found(inner.verdict, { kind: 'condition', node }, [inner], inner.appliesFrom)
      }
      case 'all':
      case 'together': {
        const because = node.of.map(find)
        return found(settled(because, 'no'), { kind: 'condition', node }, because, latest(because))
      }
      case 'any': {
        const because = node.of.map(find)
        return found(settled(because, 'yes'), { kind: 'condition', node }, because, earliest(because))
      }
    }
  }

  return { findConclusion }
}

/** An exception that is unknown keeps a norm open; an exemption must be shown. */
function appliesWhen(when: Verdict, exception: Verdict, exemption: Verdict): Verdict {
  if (when === 'no' || exception === 'yes' || exemption === 'yes') return 'no'
  return when === 'unknown' || exception === 'unknown' ? 'unknown' : 'yes'
}

const none: readonly Finding[] = []
const unansweredOf = new WeakMap<Node, Finding>()

/** An open leaf is the same in every situation, so it is made once. */
function unanswered(node: Node): Finding {
  const known = unansweredOf.get(node)
  if (known) return known
  const finding: Finding = { verdict: 'unknown', of: { kind: 'condition', node }, because: none }
  unansweredOf.set(node, finding)
  return finding
}

const negated = (of: Node, inner: Finding): Finding => ({
  verdict: opposite[inner.verdict],
  of: { kind: 'condition', node: { op: 'not', of } },
  because: [inner],
})

function found(verdict: Verdict, of: Finding['of'], because: readonly Finding[], from: Day | undefined): Finding {
  return verdict === 'yes' && from !== undefined
    ? { verdict, of, because, appliesFrom: from }
    : { verdict, of, because }
}

/** One `decisive` verdict settles it; failing that, one unknown keeps it open. */
function settled(of: readonly Finding[], decisive: 'yes' | 'no'): Verdict {
  let verdict: Verdict = opposite[decisive]
  for (const f of of) {
    if (f.verdict === decisive) return decisive
    if (f.verdict === 'unknown') verdict = 'unknown'
  }
  return verdict
}

const later = (a: Day, b: Day | undefined): Day => (b === undefined || a > b ? a : b)

/** All must hold: the last day decides. */
function latest(of: readonly Finding[]): Day | undefined {
  let day: Day | undefined
  for (const f of of) if (f.appliesFrom !== undefined) day = later(f.appliesFrom, day)
  return day
}

/** One is enough: the first day decides; one without a day has always held. */
function earliest(of: readonly Finding[]): Day | undefined {
  let day: Day | undefined
  for (const f of of) {
    if (f.verdict !== 'yes') continue
    if (f.appliesFrom === undefined) return undefined
    if (day === undefined || f.appliesFrom < day) day = f.appliesFrom
  }
  return day
}
