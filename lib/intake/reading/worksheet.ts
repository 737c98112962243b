import { isDay } from '@/lib/platform/day'
import type { Archive } from './archive'
import { type Cell, cellAddress, type Limits, type Merge, RefusedFile, type Row } from './model'
import type { Workbook } from './workbook'
import { type Attributes, readXml } from './xml'

export type Worksheet = {
  readonly rows: readonly Row[]
  readonly merges: readonly Merge[]
  readonly hiddenRows: number
}

/** Rows that may stand above the list (titles, headings) without counting as rows of it. */
const rowsAbove = 25

/** More merged cells than this are not looked at: the first ones already tell. */
const mostMerges = 10_000

type Read = { readonly number: number; readonly cells: (Cell | Shared)[] }
type Shared = { readonly shared: number }

/** Reads the rows of one sheet that hold something. Throws RefusedFile past the limits. */
export async function readWorksheet(
  archive: Archive,
  book: Workbook,
  part: string,
  limits: Limits,
): Promise<Worksheet> {
  const rows: Read[] = []
  const merges: Merge[] = []
  const needed = new Map<number, string>()
  let hiddenRows = 0
  let row = { number: 0, hidden: false, next: 0, cells: [] as (Cell | Shared)[] }
  let cell = emptyCell(0)
  let into: 'value' | 'formula' | 'inline' | null = null
  let phonetic = false
  let characters = 0

  const closeCell = () => {
    const value = contentOf(cell, book)
    if (value === null) return
    const at = cellAddress(cell.column, row.number)
    if (cell.column >= limits.columns) throw new RefusedFile({ refused: 'too-many-columns', limit: limits.columns, at })
    if (typeof value === 'object' && 'shared' in value) needed.set(value.shared, '')
    while (row.cells.length < cell.column) row.cells.push(null)
    row.cells[cell.column] = value
  }
  const closeRow = () => {
    if (row.cells.length === 0) return
    rows.push({ number: row.number, cells: row.cells })
    if (row.hidden) hiddenRows += 1
    if (rows.length > limits.rows + rowsAbove) throw new RefusedFile({ refused: 'too-many-rows', limit: limits.rows })
  }

  await readXml(archive, part, {
    open: (name, a) => {
      if (name === 'row') row = { number: rowNumber(a.r, row.number), hidden: isTrue(a.hidden), next: 0, cells: [] }
      else if (name === 'c') {
        cell = openCell(a, row.next)
        row.next = cell.column + 1
      } else if (name === 'v') into = 'value'
      else if (name === 'f') into = 'formula'
      else if (name === 't') into = phonetic ? null : 'inline'
      else if (name === 'rPh') phonetic = true
      else if (name === 'mergeCell' && merges.length < mostMerges) merges.push(...mergeOf(a.ref))
      if (into === 'value') cell.value ??= ''
      if (into === 'formula') cell.formula ??= ''
    },
    text: (text) => {
      if (into === null) return
      characters += text.length
      if (characters > limits.characters) throw new RefusedFile({ refused: 'inflates' })
      cell[into] = (cell[into] ?? '') + text
    },
    close: (name) => {
      if (name === 'c') closeCell()
      else if (name === 'row') closeRow()
      else if (name === 'rPh') phonetic = false
      if (name === 'v' || name === 'f' || name === 't') into = null
    },
  })
  if (needed.size > 0) await readSharedStrings(archive, book, needed, limits)
  return { rows: withTexts(rows, needed, limits), merges, hiddenRows }
}

/** Excel's last row. */
const lastRow = 1_048_576

/** Rows stand in order and each once: under its number a row is stored and shown. */
function rowNumber(said: string | undefined, before: number): number {
  const number = said === undefined ? before + 1 : Number(said)
  if (!Number.isInteger(number) || number <= before || number > lastRow)
    throw new RefusedFile({ refused: 'unreadable' })
  return number
}

type OpenCell = { column: number; type: string; style: number; value?: string; formula?: string; inline?: string }

const emptyCell = (column: number): OpenCell => ({ column, type: 'n', style: 0 })
const isTrue = (text: string | undefined) => text === '1' || text === 'true'

const openCell = (a: Attributes, next: number): OpenCell => ({
  column: columnOf(a.r) ?? next,
  type: a.t ?? 'n',
  style: Number(a.s ?? 0),
})

function columnOf(address: string | undefined): number | undefined {
  const letters = address?.match(/^\$?([A-Z]{1,3})\$?\d*$/i)?.[1]?.toUpperCase()
  if (!letters) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** "$XFD$1048576:$XFD$1048576" */
const longestRef = 25

function mergeOf(ref: string | undefined): Merge[] {
  const [from, to] = (ref ?? '').slice(0, longestRef).split(':')
  const left = columnOf(from)
  const right = columnOf(to)
  const top = Number(from?.match(/\d+$/)?.[0])
  const bottom = Number(to?.match(/\d+$/)?.[0])
  return left === undefined || right === undefined || !top || !bottom ? [] : [{ top, bottom, left, right }]
}

function contentOf(cell: OpenCell, book: Workbook): Cell | Shared {
  const { type, value, formula, inline } = cell
  if (type === 'inlineStr' || (value === undefined && inline !== undefined)) return inline ? unescaped(inline) : null
  if (value === undefined || (value === '' && type !== 'str'))
    return formula === undefined ? null : { formula: `=${formula}` }
  if (type === 's') return { shared: Number(value) }
  if (type === 'str') return value === '' ? null : unescaped(value)
  if (type === 'b') return value === '1'
  if (type === 'e') return { error: value }
  if (type === 'd') return isDay(value.slice(0, 10)) ? { day: value.slice(0, 10) } : value
  return numberCell(Number(value), cell.style, book)
}

function numberCell(value: number, style: number, book: Workbook): Cell {
  if (!Number.isFinite(value)) throw new RefusedFile({ refused: 'unreadable' })
  const kind = book.numberKinds[style] ?? 'number'
  if (kind === 'number') return value
  if (kind === 'day') {
    const day = dayOfSerial(value, book.date1904)
    return day === null ? value : { day }
  }
  return Number.isInteger(value) && value >= 0 ? String(value).padStart(kind.digits, '0') : value
}

/** A spreadsheet counts days from 1900 (in which it believes in 29 February) or from 1904. */
export function dayOfSerial(serial: number, date1904 = false): string | null {
  const days = Math.floor(serial) + (date1904 ? 1_462 : 0)
  if (days < 1 || days > 2_958_465) return null
  return new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Text parts write characters that XML forbids as _x000D_. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

async function readSharedStrings(archive: Archive, book: Workbook, needed: Map<number, string>, limits: Limits) {
  if (book.sharedStrings === null) throw new RefusedFile({ refused: 'unreadable' })
  let index = -1
  let reading = false
  let phonetic = false
  let characters = 0
  await readXml(archive, book.sharedStrings, {
    open: (name) => {
      if (name === 'si') index += 1
      else if (name === 'rPh') phonetic = true
      else if (name === 't') reading = !phonetic && needed.has(index)
    },
    text: (text) => {
      if (!reading) return
      characters += text.length
      if (characters > limits.characters) throw new RefusedFile({ refused: 'inflates' })
      needed.set(index, (needed.get(index) ?? '') + text)
    },
    close: (name) => {
      if (name === 't') reading = false
      else if (name === 'rPh') phonetic = false
    },
  })
}

/** Puts the shared texts in their cells. Counted again: one long text may be used in every cell. */
function withTexts(rows: readonly Read[], texts: ReadonlyMap<number, string>, limits: Limits): Row[] {
  let characters = 0
  const cellOf = (cell: Cell | Shared): Cell => {
    if (typeof cell !== 'object' || cell === null || !('shared' in cell)) return cell
    const text = texts.get(cell.shared) ?? ''
    characters += text.length
    if (characters > limits.characters) throw new RefusedFile({ refused: 'inflates' })
    return text === '' ? null : unescaped(text)
  }
  return rows.map((row) => ({ number: row.number, cells: row.cells.map(cellOf) }))
}
