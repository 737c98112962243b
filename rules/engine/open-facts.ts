import type { Node, ReadyConclusion, ReadyNorm } from './compile'
import type { Finding, Verdict } from './evaluate'
import type { Fact } from './fact'
import { type Row, verdictAt } from './program'

export type OpenQuestions = {
  /** Every fact that could still change one of the verdicts, in the order of the norms. */
  readonly openFacts: readonly Fact[]
  /**
   * Those to ask now. Where several conditions must all hold, only the first open one: its answer may spare the
   * others.
   */
  readonly nextFacts: readonly Fact[]
}

/** What these findings still ask in the situation that gave this row. */
export function openQuestions(findings: readonly Finding[], row: Row): OpenQuestions {
  const search = new Search(row)
  for (const { of } of findings) {
    if (of.kind === 'conclusion') search.conclusion(of, true)
    else if (of.kind === 'norm') search.norm(of.ready, true)
    else search.node(of.kind === 'condition' ? of.node : of.shown, true)
  }
  return { openFacts: [...search.open], nextFacts: [...search.next] }
}

type Concluded = ReadyConclusion['asReason']

/** Goes through what a verdict rests on; `now` is whether its questions are to be asked now. What is no, asks nothing. */
class Search {
  readonly open = new Set<Fact>()
  readonly next = new Set<Fact>()
  /** The conclusions that have been gone through, and whether as something to ask now: only those are shared. */
  private readonly visited = new Map<Concluded, boolean>()

  constructor(private readonly row: Row) {}

  /** The norms that conclude it or, where none does, may still. */
  conclusion(of: Concluded, now: boolean): void {
    const before = this.visited.get(of)
    if (before || before === now) return
    this.visited.set(of, now)
    const verdict = of.norms.some((n) => this.verdict(n) === 'yes') ? 'yes' : 'unknown'
    for (const n of of.norms) if (this.verdict(n) === verdict) this.norm(n, now)
  }

  /** An exception that is not known is asked, also of what holds until it is shown. */
  norm(n: ReadyNorm, now: boolean): void {
    const verdict = this.verdict(n)
    if (verdict === 'no') return
    const asking = this.inOrder(n.must, verdict, now)
    if (n.exemption && this.verdict(n.exemption.shown) === 'unknown') this.node(n.exemption.shown, asking)
  }

  node(node: Node, now: boolean): void {
    const verdict = this.verdict(node)
    if (verdict === 'no') return
    switch (node.op) {
      case 'is':
      case 'before':
        if (verdict === 'unknown') this.ask(node.fact, now)
        return
      case 'concluded':
        this.conclusion(node.ready.asReason, now)
        return
      case 'not':
      case 'said':
        if (this.verdict(node.of) === verdict) this.node(node.of, now)
        return
      case 'all':
        this.inOrder(node.of, verdict, now)
        return
      case 'any':
      case 'together':
        for (const part of node.of) if (this.verdict(part) === verdict) this.node(part, now)
    }
  }

  /** Of what must all hold only the first that is open is asked now. Gives whether what follows may be. */
  private inOrder(parts: readonly Node[], verdict: Verdict, now: boolean): boolean {
    let asking = now
    for (const part of parts) {
      if (this.verdict(part) !== verdict) continue
      this.node(part, asking)
      if (verdict === 'unknown') asking = false
    }
    return asking
  }

  private verdict(of: { readonly at: number }): Verdict {
    return verdictAt(this.row, of.at)
  }

  private ask(fact: Fact, now: boolean): void {
    this.open.add(fact)
    if (now) this.next.add(fact)
  }
}
