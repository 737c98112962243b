import { isKnownHeading } from '../fields/headings/nl'
import { choiceKeys } from '../fields/model'
import { choiceFor } from '../fields/spellings/nl'
import {
  type Cell,
  cellAddress,
  cleanText,
  columnLetters,
  isEmpty,
  type Limits,
  type Merge,
  type Notice,
  RefusedFile,
  type Row,
  type Sheet,
  type Table,
  textOf,
} from './model'

/** Finds the one row of headings and the rows below it. Throws RefusedFile when that is not clear. */
export function withHeadings(table: Table, file: string, limits: Limits): Sheet {
  const rows = table.rows.map(tidy).filter((row) => row.cells.length > 0)
  const at = headingIndex(rows, table)
  const heading = rows[at]
  if (!heading) throw new RefusedFile({ refused: 'empty-sheet', sheet: table.name })
  const data = rows.slice(at + 1)
  refuseSecondHeading(heading, data[0], table.merges)
  if (data.length === 0) throw new RefusedFile({ refused: 'only-headings', sheet: table.name })
  if (data.length > limits.rows) throw new RefusedFile({ refused: 'too-many-rows', limit: limits.rows })
  const width = Math.max(heading.cells.length, ...data.map((row) => row.cells.length))
  const headings = Array.from({ length: width }, (_, i) =>
    textOf(heading.cells[i] ?? null)
      .replace(/\s+/g, ' ')
      .trim(),
  )
  refuseDuplicates(headings)
  refuseFormulas(data)
  const notices = [...table.notices, ...mergeNotice(table.merges, heading.number)]
  const { format, name, sheets } = table
  return { file, format, name, sheets, headingRow: heading.number, headings, rows: data, notices }
}

function tidy(row: Row): Row {
  const cells = row.cells.map((cell): Cell => {
    if (typeof cell === 'string') {
      const text = cleanText(cell)
      return text.trim() === '' ? null : text
    }
    return cell
  })
  while (cells.length > 0 && isEmpty(cells.at(-1))) cells.pop()
  return { number: row.number, cells }
}

const filled = (row: Row) => row.cells.filter((cell) => !isEmpty(cell))

/** Rows among which the headings are looked for. */
const searched = 25

/** Titles and remarks above the list are passed over; the first row that could be the headings must be them. */
function headingIndex(rows: readonly Row[], table: Table): number {
  const top = rows.slice(0, searched)
  const width = Math.max(0, ...top.map((row) => filled(row).length))
  const full = (row: Row) => width <= 1 || filled(row).length > 1
  const sure = top.findIndex((row) => knownIn(row) >= 2)
  const at = top.findIndex((row, i) => i === sure || (full(row) && (i > sure || filled(row).every(couldBeHeading))))
  const row = rows[at]
  if (!row) throw new RefusedFile({ refused: 'empty-sheet', sheet: table.name })
  if (at === sure) return at
  const texts = filled(row).every(couldBeHeading)
  const strange = knownIn(row) === 0 && (repeatsBelow(row, rows.slice(at + 1)) || (rows.length === 1 && width > 1))
  if (!texts || strange) throw new RefusedFile({ refused: 'no-headings', row: row.number })
  return at
}

const knownIn = (row: Row): number => filled(row).filter((cell) => isKnownHeading(textOf(cell))).length

const dataLike = /@[\w-]+\.|^https?:|^\d[\d\s.,/:-]*$|^(K|DEN|P)\d{6}/i

function couldBeHeading(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim().length <= 120 && !dataLike.test(cell.trim())
}

/** A heading does not come back as a value in its own column; a first row of data often does. */
function repeatsBelow(row: Row, below: readonly Row[]): boolean {
  return row.cells.some(
    (cell, column) => typeof cell === 'string' && below.some((other) => other.cells[column] === cell),
  )
}

function refuseSecondHeading(first: Row, second: Row | undefined, merges: readonly Merge[]): void {
  if (!second) return
  const fused = merges.some(
    (m) => m.top <= first.number && m.bottom >= first.number && (m.bottom > first.number || coversTexts(m, second)),
  )
  if (fused || looksLikeHeadings(second)) {
    throw new RefusedFile({ refused: 'two-heading-rows', first: first.number, second: second.number })
  }
}

/** One heading shown over several columns, each with a text of its own below it. */
const coversTexts = (m: Merge, row: Row): boolean =>
  m.right > m.left &&
  row.cells.slice(m.left, m.right + 1).filter((cell) => cell !== null && couldBeHeading(cell)).length > 1

/** Two or more known headings, and nothing that only data would hold. "MDR" may be a value: it does not count. */
function looksLikeHeadings(row: Row): boolean {
  const cells = filled(row)
  const known = cells
    .map(textOf)
    .filter((text) => isKnownHeading(text) && !choiceKeys.some((key) => choiceFor(key, text)))
  return known.length >= 2 && known.length * 2 >= cells.length && cells.every(couldBeHeading)
}

function refuseDuplicates(headings: readonly string[]): void {
  const seen = new Map<string, number>()
  headings.forEach((heading, column) => {
    if (heading === '') return
    const same = seen.get(heading.toLowerCase())
    if (same !== undefined) {
      const columns = [columnLetters(same), columnLetters(column)]
      throw new RefusedFile({ refused: 'duplicate-headings', heading, columns })
    }
    seen.set(heading.toLowerCase(), column)
  })
}

/** A few formulas are told per cell; when half of the rows hold one, the file was never calculated. */
function refuseFormulas(rows: readonly Row[]): void {
  const at = rows.flatMap((row) =>
    row.cells.flatMap((cell, column) => (isFormula(cell) ? [cellAddress(column, row.number)] : [])),
  )
  const affected = rows.filter((row) => row.cells.some(isFormula)).length
  if (at[0] !== undefined && affected * 2 >= rows.length)
    throw new RefusedFile({ refused: 'formulas', count: at.length, at: at[0] })
}

const isFormula = (cell: Cell): boolean => typeof cell === 'object' && cell !== null && 'formula' in cell

function mergeNotice(merges: readonly Merge[], headingRow: number): Notice[] {
  const first = merges.find((m) => m.top > headingRow)
  if (!first) return []
  return [{ is: 'merged-cells', at: `${cellAddress(first.left, first.top)}:${cellAddress(first.right, first.bottom)}` }]
}
