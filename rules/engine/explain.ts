import type { Citation, Standing } from './citation'
import type { Conclusion, Says } from './conclusion'
import { type Day, dutchDay, dutchTerm } from './day'
import { type Finding, opposite, type Verdict } from './evaluate'
import { optionOf } from './fact'

/** A finding in Dutch, ready to be shown, stored or printed. ✓ is yes, ✕ is no, ? is unknown. */
export type Explanation = {
  readonly verdict: Verdict
  readonly text: string
  readonly citations: readonly CitationText[]
  /** Present where a day matters: the first day on which this has effect. */
  readonly appliesFrom?: Day
  /** "geldt vanaf 2 augustus 2028" */
  readonly term?: string
  /** Present at a leaf: the question that was or must be answered. */
  readonly factId?: string
  /** Whether a named person judged this. */
  readonly judged?: true
  readonly children: readonly Explanation[]
}

export type CitationText = { readonly text: string; readonly standing: Standing; readonly url?: string }

/** Writes out a citation with the weight of its source. */
export const citationText = (c: Citation, standing: Standing): CitationText => ({
  text: c.text,
  standing,
  ...(c.act.url ? { url: c.act.url } : {}),
})

/** The reasons as a tree of Dutch sentences, seen from a day. Only what decided the verdict is shown. */
export function explain(finding: Finding, seenOn: Day): Explanation {
  const [first, ...rest] = write(finding, { seenOn, flipped: false, top: true })
  if (first && rest.length === 0) return first
  return { verdict: finding.verdict, text: 'Redenen', citations: [], children: first ? [first, ...rest] : [] }
}

type Context = { readonly seenOn: Day; readonly flipped: boolean; readonly top: boolean }

/** `flipped` keeps the mark right below a negation: each line says whether it carries the conclusion at the top. */
function write(f: Finding, context: Context): readonly Explanation[] {
  const below = { ...context, top: false }
  switch (f.of.kind) {
    case 'exemption':
      return f.because.flatMap((child) => write(child, { ...below, flipped: !context.flipped }))
    case 'norm':
      return [writeNorm(f, f.of.ready.norm.finds ?? f.of.ready.norm.concludes.says, below)]
    case 'conclusion':
      return writeConclusion(f, f.of.conclusion, context)
    case 'condition':
      return writeCondition(f, f.of, below)
  }
}

function writeConclusion(f: Finding, conclusion: Conclusion, context: Context): readonly Explanation[] {
  if (f.because.length === 0 && !context.top) return []
  if (conclusion.standsAlone && !context.top && f.verdict === 'yes') return []
  const below = { ...context, top: false }
  const only = f.because.length === 1 ? f.because[0] : undefined
  if (only?.of.kind === 'norm') return [writeNorm(only, only.of.ready.norm.finds ?? conclusion.says, below)]
  const lines = deciding(f, 'any').flatMap((n) => write(n, below))
  if (!conclusion.table) return [line(f, conclusion.says, [], lines, context)]
  return [
    line(
      f,
      conclusion.says,
      distinct(
        lines.flatMap((l) => l.citations),
        (c) => c.text,
      ),
      leaves(lines),
      context,
    ),
  ]
}

/** The answers that decided a table, each once. */
const leaves = (lines: readonly Explanation[]): readonly Explanation[] =>
  distinct(
    lines.flatMap((l) => (l.children.length > 0 ? leaves(l.children) : [l])),
    (l) => `${l.factId ?? l.text} ${l.verdict}`,
  )

const distinct = <T>(of: readonly T[], key: (t: T) => string): readonly T[] => [
  ...new Map(of.map((t) => [key(t), t])).values(),
]

function writeNorm(f: Finding, says: Says, context: Context): Explanation {
  if (f.of.kind !== 'norm') return line(f, says, [], [], context)
  const { norm } = f.of.ready
  const cited = norm.cites.map((c) => citationText(c, norm.standing))
  const children = deciding(f, 'all').flatMap((child) => write(child, context))
  const told = line(f, says, cited, children, context)
  const only = children.length === 1 ? children[0] : undefined
  if (!only?.factId || (only.text !== told.text && !(f.verdict === 'unknown' && norm.finds))) return told
  return { ...told, factId: only.factId, children: [] }
}

function writeCondition(
  f: Finding,
  of: Extract<Finding['of'], { kind: 'condition' }>,
  context: Context,
): readonly Explanation[] {
  const { node } = of
  switch (node.op) {
    case 'is':
    case 'before':
      return [leaf(f, of, context)]
    case 'not':
      return f.because.flatMap((child) => write(child, { ...context, flipped: !context.flipped }))
    case 'said':
      return [
        line(
          f,
          node.says,
          [],
          f.because.flatMap((child) => write(child, context)),
          context,
        ),
      ]
    case 'all':
    case 'any':
      return deciding(f, node.op).flatMap((child) => write(child, context))
    case 'concluded':
      return []
  }
}

/** What settled it; for an open conjunction also what already holds. */
function deciding(f: Finding, op: 'all' | 'any'): readonly Finding[] {
  if (op === 'all' && f.verdict !== 'no') return f.because
  if (op === 'any' && f.verdict === 'no') return f.because
  return f.because.filter((child) => child.verdict === f.verdict)
}

const line = (
  f: Finding,
  says: Says,
  citations: readonly CitationText[],
  children: readonly Explanation[],
  context: Context,
): Explanation => ({
  verdict: marked(f.verdict, context),
  text: says[f.verdict],
  citations,
  ...(f.appliesFrom ? { appliesFrom: f.appliesFrom, term: dutchTerm(f.appliesFrom, context.seenOn) } : {}),
  children,
})

function leaf(f: Finding, of: Extract<Finding['of'], { kind: 'condition' }>, context: Context): Explanation {
  const { node, answer } = of
  if (node.op !== 'is' && node.op !== 'before') return line(f, { yes: '', no: '', unknown: '' }, [], [], context)
  const judged = node.fact.kind === 'choice' && node.fact.judged
  return {
    verdict: marked(f.verdict, context),
    text: answer === undefined ? `Nog te beantwoorden: ${node.fact.asks}` : answered(node, answer),
    citations: [],
    factId: node.fact.id,
    ...(judged ? { judged: true as const } : {}),
    children: [],
  }
}

function answered(
  node: Extract<Extract<Finding['of'], { kind: 'condition' }>['node'], { fact: unknown }>,
  answer: string,
): string {
  if (node.op === 'before') return `${node.fact.says} ${dutchDay(answer as Day)}`
  return optionOf(node.fact, answer)?.says ?? answer
}

const marked = (verdict: Verdict, { flipped }: Context): Verdict => (flipped ? opposite[verdict] : verdict)
