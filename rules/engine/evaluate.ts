import type { Node, ReadyConclusion, ReadyNorm, RuleSet } from './compile'
import type { Conclusion } from './conclusion'
import type { Day } from './day'
import { Effect } from './effect'
import type { Situation } from './fact'
import { type OpenQuestions, openQuestions } from './open-facts'
import { type Row, run, verdictAt } from './program'

/** Yes, no, or not known yet. */
export type Verdict = 'yes' | 'no' | 'unknown'

/** A verdict with its reasons, which are made when they are read. */
export type Finding = {
  readonly verdict: Verdict
  /** The first day on which a yes has effect, where it has one. */
  readonly appliesFrom: Day | undefined
  /** What it follows from: of a condition only the parts that settle it, of a conclusion all its norms. */
  readonly because: readonly Finding[]
  readonly of:
    | { readonly kind: 'condition'; readonly node: Node; readonly answer?: string }
    | { readonly kind: 'conclusion'; readonly conclusion: Conclusion; readonly norms: readonly ReadyNorm[] }
    | { readonly kind: 'norm'; readonly ready: ReadyNorm }
    | { readonly kind: 'exemption'; readonly shown: Node }
}

export const opposite: Readonly<Record<Verdict, Verdict>> = { yes: 'no', no: 'yes', unknown: 'unknown' }

/**
 * One situation judged by one rule set: the verdicts at once, a finding when it is asked. Pure: the same rules and the same
 * situation give the same verdicts and findings, for ever.
 */
export class Judgement {
  private readonly row: Row
  private reasons: Reasons | null = null

  constructor(
    readonly set: RuleSet,
    readonly situation: Situation,
  ) {
    this.row = run(set.program, situation)
  }

  /** What no norm concludes is no. */
  verdict(c: Conclusion): Verdict {
    const ready = this.set.conclusions.get(c.id)
    return ready ? verdictAt(this.row, ready.at) : 'no'
  }

  finding(c: Conclusion): Finding {
    const ready = this.set.conclusions.get(c.id)
    if (!ready) return leafFinding('no', { kind: 'conclusion', conclusion: c, norms: [] })
    this.reasons ??= new Reasons(this.set, this.situation, this.row)
    return this.reasons.ofConclusion(ready)
  }

  /** What these findings of it still ask. */
  open(findings: readonly Finding[]): OpenQuestions {
    return openQuestions(findings, this.row)
  }
}

/** The findings of one situation, each made once. */
class Reasons {
  /** By the number of a conclusion. */
  private readonly known: (Finding | undefined)[]
  private readonly leaves: Leaves
  private readonly effect: Effect

  constructor(
    set: RuleSet,
    private readonly situation: Situation,
    private readonly row: Row,
  ) {
    this.known = new Array(set.verdicts)
    this.leaves = leavesIn(set)
    this.effect = new Effect(row, (ready) => this.ofConclusion(ready).appliesFrom)
  }

  ofConclusion(ready: ReadyConclusion): Finding {
    const known = this.known[ready.nr]
    if (known) return known
    const finding = new Reasoned(verdictAt(this.row, ready.at), ready.asReason, this)
    this.known[ready.nr] = finding
    return finding
  }

  /** What a finding follows from. */
  because(verdict: Verdict, of: Finding['of']): readonly Finding[] {
    switch (of.kind) {
      case 'condition':
        return this.becauseOfNode(verdict, of.node)
      case 'conclusion':
        return of.norms.map(this.ofNorm, this)
      case 'norm':
        return this.becauseOfNorm(verdict, of.ready)
      case 'exemption':
        return [this.ofNode(of.shown)]
    }
  }

  /** The first day on which it has effect. */
  appliesFrom(of: Finding['of']): Day | undefined {
    switch (of.kind) {
      case 'condition':
        return this.effect.ofNode(of.node)
      case 'conclusion':
        return this.effect.ofNorms(of.norms)
      case 'norm':
        return this.effect.ofNorm(of.ready)
      case 'exemption':
        return undefined
    }
  }

  private becauseOfNorm(verdict: Verdict, n: ReadyNorm): readonly Finding[] {
    const because = this.settling(n.must, verdict, 'no')
    if (!n.exemption) return because
    const shown = verdictAt(this.row, n.exemption.shown.at)
    if (verdict === 'no' && shown !== 'yes') return because
    return [...because, new Reasoned(opposite[shown], n.exemption, this)]
  }

  private becauseOfNode(verdict: Verdict, node: Node): readonly Finding[] {
    switch (node.op) {
      case 'is':
      case 'before':
      case 'concluded':
        return none
      case 'not':
      case 'said':
        return [this.ofNode(node.of)]
      case 'all':
      case 'together':
        return this.settling(node.of, verdict, 'no')
      case 'any':
        return this.settling(node.of, verdict, 'yes')
    }
  }

  private ofNorm(n: ReadyNorm): Finding {
    return new Reasoned(verdictAt(this.row, n.at), n.asReason, this)
  }

  private ofNode(node: Node): Finding {
    switch (node.op) {
      case 'concluded':
        return this.ofConclusion(node.ready)
      case 'is':
      case 'before':
        return this.leaf(node, verdictAt(this.row, node.at))
      default:
        return new Reasoned(verdictAt(this.row, node.at), node.asReason, this)
    }
  }

  private leaf(node: NodeOf<'is' | 'before'>, verdict: Verdict): Finding {
    const answer = this.situation.get(node.fact.id)
    if (node.op === 'before' && answer !== undefined) return leafFinding(verdict, { kind: 'condition', node, answer })
    const known = this.leaves[node.nr]?.get(answer ?? '')
    if (known) return known
    const made = leafFinding(verdict, answer === undefined ? node.asReason : { kind: 'condition', node, answer })
    this.leaves[node.nr]?.set(answer ?? '', made)
    return made
  }

  /**
   * The findings of the parts that settle a verdict: one `decisive` part is enough for that verdict, the opposite needs them
   * all, and of what is open only an open part of an alternative matters.
   */
  private settling(parts: readonly Node[], verdict: Verdict, decisive: 'yes' | 'no'): readonly Finding[] {
    if (verdict === opposite[decisive] || (verdict === 'unknown' && decisive === 'no'))
      return parts.map(this.ofNode, this)
    return this.having(parts, verdict)
  }

  /** The findings of the parts with this verdict, in an array of their number: an array that grows is mostly empty. */
  private having(parts: readonly Node[], verdict: Verdict): readonly Finding[] {
    let count = 0
    for (const n of parts) if (verdictAt(this.row, n.at) === verdict) count++
    const findings = new Array<Finding>(count)
    let i = 0
    for (const n of parts) if (verdictAt(this.row, n.at) === verdict) findings[i++] = this.ofNode(n)
    return findings
  }
}

/** A finding that looks for its reasons once they are read. */
class Reasoned implements Finding {
  #because: readonly Finding[] | undefined
  #from: Day | null | undefined
  readonly #reasons: Reasons

  constructor(
    readonly verdict: Verdict,
    readonly of: Finding['of'],
    reasons: Reasons,
  ) {
    this.#reasons = reasons
  }

  get because(): readonly Finding[] {
    this.#because ??= this.#reasons.because(this.verdict, this.of)
    return this.#because
  }

  get appliesFrom(): Day | undefined {
    if (this.verdict !== 'yes') return undefined
    if (this.#from === undefined) this.#from = this.#reasons.appliesFrom(this.of) ?? null
    return this.#from ?? undefined
  }
}

const none: readonly Finding[] = []

const leafFinding = (verdict: Verdict, of: Finding['of']): Finding => ({
  verdict,
  of,
  because: none,
  appliesFrom: undefined,
})

type NodeOf<Op extends Node['op']> = Extract<Node, { readonly op: Op }>

type Leaves = Map<string, Finding>[]

/** What an answer says to a condition is the same in every situation, so it is made once; days are too many for that. */
const leavesOf = new WeakMap<RuleSet, Leaves>()

function leavesIn(set: RuleSet): Leaves {
  const known = leavesOf.get(set)
  if (known) return known
  const made = Array.from({ length: set.nodes }, () => new Map<string, Finding>())
  leavesOf.set(set, made)
  return made
}
