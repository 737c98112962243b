import type { Node, ReadyConclusion, ReadyNorm } from './compile'
import type { Day } from './day'
import { type Row, verdictAt } from './program'

/** The first day on which what holds in one situation has effect, where it has one: asked of what is yes. */
export class Effect {
  constructor(
    private readonly row: Row,
    private readonly concluded: (ready: ReadyConclusion) => Day | undefined,
  ) {}

  /** One norm is enough: the first day decides. */
  ofNorms(norms: readonly ReadyNorm[]): Day | undefined {
    return this.earliest(norms, this.ofNorm)
  }

  readonly ofNorm = (n: ReadyNorm): Day | undefined => {
    const [when] = n.must
    return later(n.from, when && this.ofNode(when))
  }

  readonly ofNode = (node: Node): Day | undefined => {
    switch (node.op) {
      case 'is':
      case 'before':
      case 'not':
        return undefined
      case 'concluded':
        return this.concluded(node.ready)
      case 'said':
        return this.ofNode(node.of)
      case 'any':
        return this.earliest(node.of, this.ofNode)
      case 'all':
      case 'together':
        return this.latest(node.of)
    }
  }

  /** All must hold: the last day decides. */
  private latest(of: readonly Node[]): Day | undefined {
    let day: Day | undefined
    for (const n of of) {
      const from = this.ofNode(n)
      if (from !== undefined) day = later(from, day)
    }
    return day
  }

  /** Of what holds; one without a day has always held. */
  private earliest<T extends { readonly at: number }>(
    of: readonly T[],
    dayOf: (t: T) => Day | undefined,
  ): Day | undefined {
    let day: Day | undefined
    for (const t of of) {
      if (verdictAt(this.row, t.at) !== 'yes') continue
      const from = dayOf(t)
      if (from === undefined) return undefined
      if (day === undefined || from < day) day = from
    }
    return day
  }
}

const later = (a: Day, b: Day | undefined): Day => (b === undefined || a > b ? a : b)
