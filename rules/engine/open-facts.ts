import type { Finding } from './evaluate'
import type { Fact } from './fact'

export type OpenQuestions = {
  /** Every fact that could still change one of the verdicts, in the order of the norms. */
  readonly openFacts: readonly Fact[]
  /**
   * Those to ask now. Where several conditions must all hold, only the first open one: its answer may spare the
   * others.
   */
  readonly nextFacts: readonly Fact[]
}

/** What these findings still ask. */
export function openQuestions(findings: readonly Finding[]): OpenQuestions {
  const open = new Set<Fact>()
  const next = new Set<Fact>()
  /** The conclusions that have been visited, and whether as something to ask now: only those are shared. */
  const visited = new Map<Finding, boolean>()

  const visit = (f: Finding, now: boolean): void => {
    if (f.verdict === 'no') return
    const node = f.of.kind === 'condition' ? f.of.node : null
    if (node && (node.op === 'is' || node.op === 'before')) {
      if (f.verdict === 'yes') return
      open.add(node.fact)
      if (now) next.add(node.fact)
      return
    }
    if (f.of.kind === 'conclusion') {
      const before = visited.get(f)
      if (before || before === now) return
      visited.set(f, now)
    }
    if (f.verdict === 'yes') {
      for (const child of f.because) if (child.verdict === 'yes' || child.of.kind === 'exemption') visit(child, now)
      return
    }
    const inOrder = f.of.kind === 'norm' || node?.op === 'all'
    let asking = now
    for (const child of f.because) {
      if (child.verdict !== 'unknown') continue
      visit(child, asking)
      if (inOrder) asking = false
    }
  }

  for (const f of findings) visit(f, true)
  return { openFacts: [...open], nextFacts: [...next] }
}
