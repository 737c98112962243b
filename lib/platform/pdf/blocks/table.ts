import type { Flow, Row, Steps } from '../flow'
import { breakLines, type Faces, type Line, lineWidth } from '../lines'
import { words } from '../nl'
import type { Align, Tag } from '../pen'
import type { Rich, Table } from '../plan'
import { cell, cellHead, lineSoft, lineStrong, measure, page } from '../theme'
import { paragraph, setText } from './text'

const gutter = 8

type Slot = { readonly x: number; readonly width: number; readonly align: Align | undefined }

/** A table whose head returns on each page and whose rows may be longer than a page. */
export function* table(flow: Flow, under: Tag, plan: Table): Steps {
  if (plan.rows.length === 0) {
    paragraph(flow, under, plan.empty ?? words.empty, true)
    return
  }
  const slots = place(plan, columnWidths(flow.faces, plan))
  const heads = plan.columns.map((column, at) => breakLines(flow.faces, column.head, cellHead, slots[at]?.width ?? 0))
  const first = setRow(flow, plan.rows[0] ?? [], slots)
  flow.need(heightOf(heads) + Math.min(heightOf(first), 120) + (plan.caption ? 20 : 0))

  const node = under.child('Table')
  if (plan.caption) setText(flow, node, 'Caption', plan.caption, cellHead, 2)
  head(flow, node, heads, slots)
  const rows = node.child('TBody')
  const repeat = () => repeatHead(flow, heads, slots)
  for (const row of plan.rows) {
    bodyRow(flow, rows, row, slots, plan.rowHeads ?? false, repeat)
    yield
  }
  node.end()
  flow.skip(10)
}

const setRow = (flow: Flow, row: readonly Rich[], slots: readonly Slot[]) =>
  slots.map((slot, at) => breakLines(flow.faces, row[at] ?? '', cell, slot.width))

const heightOf = (cells: readonly (readonly Line[])[]): number =>
  Math.max(1, ...cells.map((lines) => lines.length)) * cell.lead + 9

function bodyRow(
  flow: Flow,
  rows: Tag,
  row: readonly Rich[],
  slots: readonly Slot[],
  rowHeads: boolean,
  onNewPage: () => void,
): void {
  const lines = setRow(flow, row, slots)
  const node = rows.child('TR')
  const cells = slots.map((slot, at) => ({
    tag: rowHeads && at === 0 ? node.child('TH', { scope: 'Row' }) : node.child('TD'),
    lines: lines[at] ?? [],
    x: slot.x,
    align: slot.align,
  }))
  flow.row({ ...rowShape(flow, lineSoft, 0.5), cells, onNewPage, again: () => again(flow, row, slots) })
  node.end()
}

function again(flow: Flow, row: readonly Rich[], slots: readonly Slot[]) {
  const [name = ''] = plain(row[0] ?? '').split('\n')
  const text = { text: `${name}\n${words.continued}`, muted: true }
  return { lines: breakLines(flow.faces, [text], cell, slots[0]?.width ?? 0), x: page.left }
}

const rowShape = (flow: Flow, color: string, weight: number): Omit<Row, 'cells'> => ({
  lead: cell.lead,
  before: 4.5,
  after: 4.5,
  beside: ({ bottom }) => flow.pen.bar({ x: page.left, y: bottom - weight, w: measure, h: weight }, color),
})

function head(flow: Flow, node: Tag, heads: readonly (readonly Line[])[], slots: readonly Slot[]): void {
  const top = node.child('THead')
  const row = top.child('TR')
  const cells = slots.map(({ x, align }, at) => ({
    tag: row.child('TH', { scope: 'Column' }),
    lines: heads[at] ?? [],
    x,
    align,
  }))
  flow.row({ ...rowShape(flow, lineStrong, 1), cells })
  top.end()
}

/** The head on further pages is there for the eye only: a screen reader has it already. */
function repeatHead(flow: Flow, heads: readonly (readonly Line[])[], slots: readonly Slot[]): void {
  const height = heightOf(heads)
  flow.pen.artifact(() => {
    slots.forEach(({ x, align }, at) => {
      flow.pen.furniture(heads[at] ?? [], { x, top: flow.y + 4.5, lead: cell.lead, align })
    })
    flow.pen.bar({ x: page.left, y: flow.y + height - 1, w: measure, h: 1 }, lineStrong)
  }, 'Pagination')
  flow.y += height
}

function place(plan: Table, widths: readonly number[]): readonly Slot[] {
  let x = page.left
  return plan.columns.map(({ align }, at) => {
    const width = (widths[at] ?? 0) - (at < plan.columns.length - 1 ? gutter : 0)
    const slot = { x, width, align: align === 'right' ? { right: x + width } : undefined }
    x += widths[at] ?? 0
    return slot
  })
}

const sample = 60

/** Shares where the plan names them; else each column its longest word at least, and the rest by what it holds. */
function columnWidths(faces: Faces, plan: Table): readonly number[] {
  if (plan.columns.some((column) => column.share !== undefined)) {
    const shares = plan.columns.map((column) => column.share ?? 1)
    return split(measure, shares)
  }
  const asked = plan.columns.map((column, at) => {
    const cells = plan.rows.slice(0, sample).map((row) => row[at] ?? '')
    const head = lineWidth(faces, column.head, cellHead)
    const widest = cells.reduce((most: number, text) => Math.max(most, lineWidth(faces, short(text), cell)), head)
    const name = at === 0 ? lineWidth(faces, words.continued, cell) : 0
    const word = cells.reduce(
      (most: number, text) => Math.max(most, longestWord(faces, text)),
      longestWord(faces, column.head),
    )
    return { most: Math.min(widest, measure) + gutter, least: Math.min(Math.max(word, name), measure * 0.3) + gutter }
  })
  const least = asked.reduce((sum, { least }) => sum + least, 0)
  if (least >= measure)
    return split(
      measure,
      asked.map((column) => column.least),
    )
  const wish = split(
    measure - least,
    asked.map(({ most, least }) => Math.max(most - least, 1)),
  )
  return asked.map((column, at) => column.least + (wish[at] ?? 0))
}

const split = (total: number, shares: readonly number[]): readonly number[] => {
  const sum = shares.reduce((a, b) => a + b, 0) || 1
  return shares.map((share) => (total * share) / sum)
}

/** A text beyond this length wraps whatever its column is, so its full width says nothing. */
const short = (text: Rich): Rich => (plain(text).length > 160 ? plain(text).slice(0, 160) : text)

const plain = (text: Rich): string =>
  typeof text === 'string' ? text : text.map((span) => (typeof span === 'string' ? span : span.text)).join('')

const longestWord = (faces: Faces, text: Rich): number =>
  plain(text)
    .slice(0, 400)
    .split(/\s+/)
    .reduce((most, word) => (word.length < 4 ? most : Math.max(most, lineWidth(faces, word, cellHead))), 0)
