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
import { type Doc, embed, gather, openSheet } from './sheet'
import { body, headings } from './theme'

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

/** Two passes over the same steps: the first finds the page of each heading and the number of pages. */
async function write(doc: Doc, plan: Plan): Promise<void> {
  const { rested } = gather(doc)
  const faces: Faces = { regular: new Face(embed(doc, 'regular')), strong: new Face(embed(doc, 'strong')) }
  const entries = index(plan)
  const named = new Map([...entries].flatMap(([section, { name }]) => (section.id ? [[section.id, name]] : [])))

  const counted = layout(plan, entries, faces, dryPen, 0)
  await walk(counted.steps, doc, rested)
  const inked = layout(plan, entries, faces, inkPen(doc, named), counted.flow.page)
  await walk(inked.steps, doc, rested)
  if (doc.destroyed) return
  inked.pen.root.end()
  doc.end()
}

async function walk(steps: Steps, doc: Doc, rested: () => Promise<void>): Promise<void> {
  let since = performance.now()
  for (const _ of steps) {
    if (performance.now() - since < 12) continue
    await new Promise<void>((resolve) => setImmediate(resolve))
    await rested()
    if (doc.destroyed) return
    since = performance.now()
  }
}

type Index = ReadonlyMap<Section, Entry>

/** Every section in order with its number, its named destination and, after the first pass, its page. */
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

function layout(plan: Plan, entries: Index, faces: Faces, pen: Pen, of: number) {
  const flow: Flow = new Flow(pen, faces, (page) => furniture(flow, plan, page, of))
  return { flow, pen, steps: document(flow, plan, entries) }
}

function* document(flow: Flow, plan: Plan, entries: Index): Steps {
  const { root } = flow.pen
  cover(flow, root, plan)
  const listed = [...entries.values()].filter((entry) => entry.listed)
  if (plan.contents !== false && listed.length > 0) contents(flow, root, listed)
  if (plan.sections.length > 0) flow.newPage()
  for (const part of plan.sections) yield* section(flow, root, part, entries)
}

function* section(flow: Flow, under: Tag, part: Section, entries: Index): Steps {
  const entry = entries.get(part)
  if (!entry) return
  const node = under.child('Sect')
  heading(flow, node, entry, part.newPage ?? false)
  yield
  for (const block of blocksOf(part)) {
    yield* set(flow, node, block, entry.depth)
    yield
  }
  for (const inner of part.sections ?? []) yield* section(flow, node, inner, entries)
  node.end()
}

const aboveHeading = [22, 16, 12]

function heading(flow: Flow, under: Tag, entry: Entry, onNewPage: boolean): void {
  const type = headings[Math.min(entry.depth, headings.length - 1)] ?? body
  if (onNewPage) flow.need(Number.POSITIVE_INFINITY)
  flow.skip(aboveHeading[entry.depth] ?? 12)
  flow.need(type.lead + 4 * body.lead)
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
