import type { Readable } from 'node:stream'
import { reasons } from './blocks/reasons'
import { table } from './blocks/table'
import { list, notice, pairs, paragraph, setText, smallHeading } from './blocks/text'
import { contents, cover, type Entry, furniture } from './cover'
import { Face } from './face'
import { Flow, type Steps } from './flow'
import type { Faces } from './lines'
import { dryPen, inkPen, type Pen, type Tag } from './pen'
import { type Block, blocksOf, type Plan, type Section } from './plan'
import { type Doc, embed, type Gathered, gather, openSheet } from './sheet'
import { headings, body as text } from './theme'

/**
 * Sets a plan as a tagged A4 PDF. The stream starts at once; a failure destroys it.
 * The same plan gives the same bytes. Long documents give way to other work while they are drawn.
 */
export function draw(plan: Plan): Readable {
  const doc = openSheet(plan)
  write(doc, plan).catch((fault: unknown) => doc.destroy(fault instanceof Error ? fault : new Error(String(fault))))
  return doc
}

/** The whole PDF in memory. */
export async function drawToBuffer(plan: Plan): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of draw(plan)) parts.push(part)
  return Buffer.concat(parts)
}

/**
 * Sets everything once: first the sections, each heading noting its page; then cover and contents, which stand in front
 * and of which only the number of pages had to be known; last, on every page, out of how many it is.
 */
async function write(doc: Doc, plan: Plan): Promise<void> {
  const gathered = gather(doc)
  const faces: Faces = {
    regular: new Face(embed(doc, 'regular'), 'regular'),
    strong: new Face(embed(doc, 'strong'), 'strong'),
  }
  const entries = index(plan)
  const named = new Map([...entries].flatMap(([section, { name }]) => (section.id ? [[section.id, name]] : [])))

  const counted = flowOn(dryPen, faces, plan, 0)
  await walk(front(counted, dryPen.root, plan, entries), doc, gathered)
  const pen = inkPen(doc, gathered, named)
  const first = pen.root.child('Part')
  const rest = flowOn(pen, faces, plan, counted.page)
  await walk(body(rest, plan, entries), doc, gathered)
  await walk(front(flowOn(pen, faces, plan, 0), first, plan, entries), doc, gathered)
  if (doc.destroyed) return
  first.end()
  pen.root.end()
  pen.toFront(counted.page, listedIn(plan, entries).length > 0 ? 1 : 0)
  pen.numberPages(rest.page)
  doc.end()
}

async function walk(steps: Steps, doc: Doc, { rested }: Gathered): Promise<void> {
  let since = performance.now()
  for (const wait of steps) {
    if (wait) {
      await wait
      if (doc.destroyed) return
    }
    if (performance.now() - since < 12) continue
    await new Promise<void>((resolve) => setImmediate(resolve))
    await rested()
    if (doc.destroyed) return
    since = performance.now()
  }
}

type Index = ReadonlyMap<Section, Entry>

/** Every section in order with its number, its named destination and, once it is set, its page. */
function index(plan: Plan): Index {
  const entries = new Map<Section, Entry>()
  const visit = (sections: readonly Section[], depth: number, prefix: string): void => {
    let count = 0
    for (const section of sections) {
      if (section.numbered !== false) count += 1
      const number = section.numbered === false ? '' : `${prefix}${count}`
      const title = number ? `${number}\u00a0 ${section.title}` : section.title
      const name = `s${String(entries.size).padStart(6, '0')}`
      entries.set(section, { name, title, depth, listed: section.listed !== false, page: 0 })
      visit(section.sections ?? [], depth + 1, number ? `${number}.` : '')
    }
  }
  visit(plan.sections, 0, '')
  return entries
}

function flowOn(pen: Pen, faces: Faces, plan: Plan, after: number): Flow {
  const flow: Flow = new Flow(pen, faces, (page) => furniture(flow, plan, page), after)
  return flow
}

function* front(flow: Flow, under: Tag, plan: Plan, entries: Index): Steps {
  cover(flow, under, plan)
  const listed = listedIn(plan, entries)
  if (listed.length > 0) yield* contents(flow, under, listed)
}

const listedIn = (plan: Plan, entries: Index): readonly Entry[] =>
  plan.contents === false ? [] : [...entries.values()].filter((entry) => entry.listed)

function* body(flow: Flow, plan: Plan, entries: Index): Steps {
  if (plan.sections.length > 0) flow.newPage()
  for (const part of plan.sections) yield* section(flow, flow.pen.root, part, entries)
}

function* section(flow: Flow, under: Tag, part: Section, entries: Index): Steps {
  const entry = entries.get(part)
  if (!entry) return
  const node = under.child('Sect')
  heading(flow, node, entry, part.newPage ?? false)
  yield
  let blocks = blocksOf(part)
  if (blocks instanceof Promise) {
    let come: readonly Block[] = []
    yield blocks.then((found) => {
      come = found
    })
    blocks = come
  }
  for (const block of blocks) {
    yield* set(flow, node, block, entry.depth)
    yield
  }
  for (const inner of part.sections ?? []) yield* section(flow, node, inner, entries)
  node.end()
}

const aboveHeading = [22, 16, 12]

function heading(flow: Flow, under: Tag, entry: Entry, onNewPage: boolean): void {
  const type = headings[Math.min(entry.depth, headings.length - 1)] ?? text
  if (onNewPage) flow.need(Number.POSITIVE_INFINITY)
  flow.skip(aboveHeading[entry.depth] ?? 12)
  flow.need(type.lead + 4 * text.lead)
  entry.page = flow.page
  flow.pen.destination(entry.name, flow.y)
  flow.pen.bookmark(entry.depth, entry.title, flow.y)
  setText(flow, under, `H${Math.min(entry.depth + 2, 6)}`, entry.title, type, 4)
}

function* set(flow: Flow, under: Tag, block: Block, depth: number): Steps {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(flow, under, block.text, block.muted)
    case 'subheading':
      return smallHeading(flow, under, block.text, Math.min(depth + 3, 6))
    case 'pairs':
      return pairs(flow, under, block.pairs, block.compact)
    case 'table':
      return yield* table(flow, under, block)
    case 'reasons':
      return reasons(flow, under, block.reasons)
    case 'notice':
      return notice(flow, under, block)
    case 'list':
      return list(flow, under, block.items, block.ordered)
    case 'pageBreak':
      return flow.need(Number.POSITIVE_INFINITY)
  }
}
