import type { Finding } from './evaluate'
import type { Fact } from './fact'

/** Every fact that could still change one of these verdicts, in the order of the norms. */
export const openFacts = (findings: readonly Finding[]): readonly Fact[] => walk(findings, false)

/**
 * The facts to ask now. Where several conditions must all hold, only the first open one: its answer may spare
 * the others.
 */
export const nextFacts = (findings: readonly Finding[]): readonly Fact[] => walk(findings, true)

function walk(findings: readonly Finding[], firstOnly: boolean): readonly Fact[] {
  const facts = new Map<string, Fact>()
  const visited = new Set<Finding>()
  const visit = (f: Finding): void => {
    if (visited.has(f) || f.verdict === 'no') return
    visited.add(f)
    if (f.verdict === 'yes') {
      for (const child of f.because) if (child.verdict === 'yes' || child.of.kind === 'exemption') visit(child)
      return
    }
    const node = f.of.kind === 'condition' ? f.of.node : null
    if (node && (node.op === 'is' || node.op === 'before')) {
      facts.set(node.fact.id, node.fact)
      return
    }
    const inOrder = f.of.kind === 'norm' || node?.op === 'all'
    for (const child of f.because) {
      if (child.verdict !== 'unknown') continue
      visit(child)
      if (inOrder && firstOnly) return
    }
  }
  for (const f of findings) visit(f)
  return [...facts.values()]
}
