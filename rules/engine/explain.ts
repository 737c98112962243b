import type { Citation, Citations, Standing } from './citation'
import type { Node } from './compile'
import type { Conclusion, Says } from './conclusion'
import { type Day, dutchDay, dutchTerm } from './day'
import { type Finding, opposite, type Verdict } from './evaluate'
import { optionOf } from './fact'
import type { Norm } from './norm'

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
export function citationsOf(n: Cited): readonly CitationText[] {
  const known = citationTexts.get(n)
  if (known) return known
  const texts = n.cites.map((c) => citationText(c, n.standing))
  citationTexts.set(n, texts)
  return texts
}

type Cited = { readonly cites: Citations; readonly standing: Standing }

const citationTexts = new WeakMap<Cited, readonly CitationText[]>()

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
  const [first, ...rest] = written([finding], context)
  if (first && rest.length === 0) return first
  return { verdict: finding.verdict, text: 'Redenen', citations: [], children: first ? [first, ...rest] : [] }
}

/** The first line that decided a norm or its conclusion, without what lies under it; null when it has none. */
export function decisive(finding: Finding, seenOn: Day): Explanation | null {
  const only = finding.of.kind === 'conclusion' && finding.because.length === 1 ? finding.because[0] : undefined
  const context: Context = { seenOn, flipped: false, top: false, depth: 0 }
  for (const child of deciding(only ?? finding)) {
    const decided = firstLine(child, finding.verdict, context)
    if (decided) return decided
  }
  return null
}

type Context = { readonly seenOn: Day; readonly flipped: boolean; readonly top: boolean; readonly depth: number }

const below = (c: Context): Context => ({ ...c, top: false, depth: c.depth - 1 })

/** The findings whose lines stand in the place of this one; null where it has a line of its own, or none. */
function inPlace({ of, because }: Finding): readonly Finding[] | null {
  if (of.kind === 'exemption') return because
  if (of.kind !== 'condition') return null
  const { op } = of.node
  return op === 'not' || op === 'all' || op === 'any' || op === 'together' ? because : null
}

const turned = ({ of }: Finding, c: Context): Context =>
  of.kind === 'exemption' || (of.kind === 'condition' && of.node.op === 'not') ? { ...c, flipped: !c.flipped } : c

/** Adds the lines of a finding. */
function write(f: Finding, context: Context, to: Explanation[]): void {
  const inner = inPlace(f)
  if (inner) {
    for (const child of inner) write(child, turned(f, context), to)
    return
  }
  const own = lineOf(f, context)
  if (own) to.push(own)
}

/** The first of its lines with this mark. */
function firstLine(f: Finding, verdict: Verdict, context: Context): Explanation | null {
  const inner = inPlace(f)
  if (!inner) {
    const own = lineOf(f, context)
    return own?.verdict === verdict ? own : null
  }
  for (const child of inner) {
    const first = firstLine(child, verdict, turned(f, context))
    if (first) return first
  }
  return null
}

function written(findings: readonly Finding[], context: Context): Explanation[] {
  const lines: Explanation[] = []
  for (const f of findings) write(f, context, lines)
  return lines
}

function lineOf(f: Finding, context: Context): Explanation | null {
  switch (f.of.kind) {
    case 'exemption':
      return null
    case 'norm':
      return normLine(f, f.of.ready.norm, f.of.ready.norm.concludes, context)
    case 'conclusion':
      return conclusionLine(f, f.of.conclusion, context)
    case 'condition':
      return conditionLine(f, f.of.node, f.of.answer, context)
  }
}

function conclusionLine(f: Finding, conclusion: Conclusion, context: Context): Explanation | null {
  if (!context.top) {
    if (f.because.length === 0) return null
    if (conclusion.retold === 'never' && f.verdict === 'yes') return null
    if (conclusion.retold === 'briefly') return line(f, conclusion, conclusion.says, none, none, context)
  }
  const only = f.because.length === 1 ? f.because[0] : undefined
  if (only?.of.kind === 'norm') return normLine(only, only.of.ready.norm, conclusion, context)
  if (conclusion.table) return tableLine(f, conclusion, context)
  return line(f, conclusion, conclusion.says, none, lower(f, context), context)
}

/** The rows of a table are cited, and the answers that decided stand under it. */
function tableLine(f: Finding, conclusion: Conclusion, context: Context): Explanation {
  const rows = written(deciding(f), below(context))
  const cited = distinct(
    rows.flatMap((l) => l.citations),
    (c) => c.text,
  )
  return line(f, conclusion, conclusion.says, cited, context.depth > 0 ? leaves(rows) : none, context)
}

function normLine(f: Finding, norm: Norm, conclusion: Conclusion, context: Context): Explanation {
  const children = once(lower(f, context))
  const told = line(f, conclusion, norm.finds ?? conclusion.says, citationsOf(norm), children, context)
  const only = children.length === 1 ? children[0] : undefined
  if (!only?.factId || (only.text !== told.text && !(f.verdict === 'unknown' && norm.finds))) return told
  return { ...told, factId: only.factId, children: none }
}

function conditionLine(f: Finding, node: Node, answer: string | undefined, context: Context): Explanation | null {
  if (node.op === 'is' || node.op === 'before') return leaf(f, node, answer, context)
  return node.op === 'said' && node.says !== null ? line(f, null, node.says, none, lower(f, context), context) : null
}

const none: readonly never[] = []

/** The lines under a finding, as deep as is asked. */
const lower = (f: Finding, context: Context): readonly Explanation[] =>
  context.depth <= 0 ? none : written(deciding(f), below(context))

/** What settled it: of a conclusion's norms those with its verdict, and all of them where none concludes it. */
const deciding = (f: Finding): readonly Finding[] =>
  f.of.kind === 'conclusion' && f.verdict !== 'no' ? f.because.filter((n) => n.verdict === f.verdict) : f.because

/** The answers that decided a table, each once. */
const leaves = (lines: readonly Explanation[]): readonly Explanation[] =>
  once(lines.flatMap((l) => (l.children.length > 0 ? leaves(l.children) : [l])))

/** The same answer is told once among its neighbours. */
const once = (lines: readonly Explanation[]): readonly Explanation[] =>
  lines.length < 2 ? lines : distinct(lines, (l) => `${l.verdict} ${l.text}`)

const distinct = <T>(of: readonly T[], key: (t: T) => string): readonly T[] => [
  ...new Map(of.map((t) => [key(t), t])).values(),
]

function line(
  f: Finding,
  conclusion: Conclusion | null,
  says: Says,
  citations: readonly CitationText[],
  children: readonly Explanation[],
  context: Context,
): Explanation {
  const told = { verdict: marked(f.verdict, context), text: says[f.verdict], citations, children }
  return conclusion?.dated && f.appliesFrom
    ? { ...told, appliesFrom: f.appliesFrom, term: dutchTerm(f.appliesFrom, context.seenOn) }
    : told
}

type Leaf = Extract<Extract<Finding['of'], { kind: 'condition' }>['node'], { fact: unknown }>

function leaf(f: Finding, node: Leaf, answer: string | undefined, context: Context): Explanation {
  const told = {
    verdict: marked(f.verdict, context),
    text: answer === undefined ? `Nog te beantwoorden: ${node.fact.asks}` : answered(node, answer),
    citations: none,
    factId: node.fact.id,
    children: none,
  }
  return node.op === 'is' && node.fact.judged ? { ...told, judged: true } : told
}

function answered(node: Leaf, answer: string): string {
  if (node.op === 'before') return `${node.fact.says} ${dutchDay(answer as Day)}`
  return optionOf(node.fact, answer)?.says ?? answer
}

const marked = (verdict: Verdict, context: Context): Verdict => (context.flipped ? opposite[verdict] : verdict)
