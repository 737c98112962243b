import type { Citation, Citations, Standing } from './citation'
import type { Conclusion, Says } from './conclusion'
import { type Day, dutchDay, dutchTerm } from './day'
import { type Finding, opposite, type Verdict } from './evaluate'
import { optionOf } from './fact'

/** A finding in Dutch, ready to be shown, stored or printed. */
export type Explanation = {
  /** The mark of the line: ✓ yes, ✕ no, ? unknown. Below a negation it says whether the line carries the top. */
  readonly verdict: Verdict
  readonly text: string
  readonly citations: readonly CitationText[]
  /** The first day on which this has effect, where a day is said. */
  readonly appliesFrom?: Day
  /** "geldt vanaf 2 augustus 2028" */
  readonly term?: string
  /** The question that was, or must be, answered. */
  readonly factId?: string
  /** A named person judged this. */
  readonly judged?: true
  readonly children: readonly Explanation[]
}

export type CitationText = { readonly text: string; readonly standing: Standing; readonly url?: string }

/** The citations of a norm written out; the same array for the same norm. */
export function citationsOf(n: { readonly cites: Citations; readonly standing: Standing }): readonly CitationText[] {
  const known = written.get(n.cites)
  if (known) return known
  const texts = n.cites.map((c) => citationText(c, n.standing))
  written.set(n.cites, texts)
  return texts
}

const written = new WeakMap<Citations, readonly CitationText[]>()

/** Writes out a citation with the weight of its source. */
export const citationText = (c: Citation, standing: Standing): CitationText => ({
  text: c.text,
  standing,
  ...(c.act.url ? { url: c.act.url } : {}),
})

/**
 * The reasons as a tree of Dutch sentences, seen from a day. Only what decided the verdict is shown.
 * `depth` limits the levels below the top.
 */
export function explain(finding: Finding, seenOn: Day, depth = Number.POSITIVE_INFINITY): Explanation {
  const conclusion = finding.of.kind === 'conclusion' ? finding.of.conclusion : null
  const context = { seenOn, flipped: conclusion?.absence === true, top: true, depth }
  const [first, ...rest] = write(finding, context)
  if (first && rest.length === 0) return first
  return { verdict: finding.verdict, text: 'Redenen', citations: [], children: first ? [first, ...rest] : [] }
}

/** The first line that decided a norm or its conclusion, without what lies under it; null when it has none. */
export function decisive(finding: Finding, seenOn: Day): Explanation | null {
  const only = finding.of.kind === 'conclusion' && finding.because.length === 1 ? finding.because[0] : undefined
  const context: Context = { seenOn, flipped: false, top: false, depth: 0 }
  const of = only ?? finding
  for (const child of deciding(of, of.of.kind === 'norm' ? 'all' : 'any')) {
    const line = write(child, context).find((l) => l.verdict === finding.verdict)
    if (line) return line
  }
  return null
}

type Context = { readonly seenOn: Day; readonly flipped: boolean; readonly top: boolean; readonly depth: number }

const below = (c: Context): Context => ({ ...c, top: false, depth: c.depth - 1 })

function write(f: Finding, context: Context): readonly Explanation[] {
  switch (f.of.kind) {
    case 'exemption':
      return f.because.flatMap((child) => write(child, { ...context, flipped: !context.flipped }))
    case 'norm':
      return [writeNorm(f, f.of.ready.norm.concludes, context)]
    case 'conclusion':
      return writeConclusion(f, f.of.conclusion, context)
    case 'condition':
      return writeCondition(f, f.of, context)
  }
}

function writeConclusion(f: Finding, conclusion: Conclusion, context: Context): readonly Explanation[] {
  if (!context.top) {
    if (f.because.length === 0) return []
    if (conclusion.retold === 'never' && f.verdict === 'yes') return []
    if (conclusion.retold === 'briefly') return [line(f, conclusion, conclusion.says, [], [], context)]
  }
  const only = f.because.length === 1 ? f.because[0] : undefined
  if (only?.of.kind === 'norm') return [writeNorm(only, conclusion, context)]
  const norms = () => deciding(f, 'any').flatMap((n) => write(n, below(context)))
  if (!conclusion.table) return [line(f, conclusion, conclusion.says, [], lower(context, norms), context)]
  const rows = norms()
  const cited = distinct(
    rows.flatMap((l) => l.citations),
    (c) => c.text,
  )
  return [
    line(
      f,
      conclusion,
      conclusion.says,
      cited,
      lower(context, () => leaves(rows)),
      context,
    ),
  ]
}

function writeNorm(f: Finding, conclusion: Conclusion, context: Context): Explanation {
  if (f.of.kind !== 'norm') return line(f, conclusion, conclusion.says, [], [], context)
  const { norm } = f.of.ready
  const says = norm.finds ?? conclusion.says
  const cited = citationsOf(norm)
  const children = lower(context, () => once(deciding(f, 'all').flatMap((child) => write(child, below(context)))))
  const told = line(f, conclusion, says, cited, children, context)
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
      return [leaf(f, node, of.answer, context)]
    case 'not':
      return f.because.flatMap((child) => write(child, { ...context, flipped: !context.flipped }))
    case 'said': {
      if (node.says === null) return []
      const children = lower(context, () => f.because.flatMap((child) => write(child, below(context))))
      return [line(f, null, node.says, [], children, context)]
    }
    case 'all':
    case 'any':
    case 'together':
      return deciding(f, node.op === 'any' ? 'any' : 'all').flatMap((child) => write(child, context))
    case 'concluded':
      return []
  }
}

const lower = (context: Context, children: () => readonly Explanation[]): readonly Explanation[] =>
  context.depth <= 0 ? [] : children()

/** What settled it; for an open conjunction also what already holds. */
function deciding(f: Finding, op: 'all' | 'any'): readonly Finding[] {
  if (op === 'all' && f.verdict !== 'no') return f.because
  if (op === 'any' && f.verdict === 'no') return f.because
  return f.because.filter((child) => child.verdict === f.verdict)
}

/** The answers that decided a table, each once. */
const leaves = (lines: readonly Explanation[]): readonly Explanation[] =>
  once(lines.flatMap((l) => (l.children.length > 0 ? leaves(l.children) : [l])))

/** The same answer is told once among its neighbours. */
const once = (lines: readonly Explanation[]): readonly Explanation[] => distinct(lines, (l) => `${l.verdict} ${l.text}`)

const distinct = <T>(of: readonly T[], key: (t: T) => string): readonly T[] => [
  ...new Map(of.map((t) => [key(t), t])).values(),
]

const line = (
  f: Finding,
  conclusion: Conclusion | null,
  says: Says,
  citations: readonly CitationText[],
  children: readonly Explanation[],
  context: Context,
): Explanation => ({
  verdict: marked(f.verdict, context),
  text: says[f.verdict],
  citations,
  ...(conclusion?.dated && f.appliesFrom
    ? { appliesFrom: f.appliesFrom, term: dutchTerm(f.appliesFrom, context.seenOn) }
    : {}),
  children,
})

type Leaf = Extract<Extract<Finding['of'], { kind: 'condition' }>['node'], { fact: unknown }>

function leaf(f: Finding, node: Leaf, answer: string | undefined, context: Context): Explanation {
  const judged = node.op === 'is' && node.fact.judged === true
  return {
    verdict: marked(f.verdict, context),
    text: answer === undefined ? `Nog te beantwoorden: ${node.fact.asks}` : answered(node, answer),
    citations: [],
    factId: node.fact.id,
    ...(judged ? { judged: true as const } : {}),
    children: [],
  }
}

function answered(node: Leaf, answer: string): string {
  if (node.op === 'before') return `${node.fact.says} ${dutchDay(answer as Day)}`
  return optionOf(node.fact, answer)?.says ?? answer
}

const marked = (verdict: Verdict, { flipped }: Context): Verdict => (flipped ? opposite[verdict] : verdict)
