import { largestFile } from '@/lib/platform/largest-file'

/** One cell as it stands in the file. Null is an empty cell. Plain JSON, so that it can be stored between two screens. */
export type Cell =
  | null
  | string
  | number
  | boolean
  | { readonly day: string }
  | { readonly error: string }
  | { readonly formula: string }

/** `number` is the row number that the user sees in the spreadsheet. */
export type Row = { readonly number: number; readonly cells: readonly Cell[] }

export type SheetName = { readonly name: string; readonly hidden: boolean }

/** Something that the user should know about a sheet that could be read. */
export type Notice =
  | { readonly is: 'hidden-rows'; readonly count: number }
  | { readonly is: 'merged-cells'; readonly at: string }
  | { readonly is: 'windows-1252' }

/** What was read: one heading per column ('' where there is none), and the rows that hold something. */
export type Sheet = {
  readonly file: string
  readonly format: 'xlsx' | 'csv'
  readonly name: string | null
  readonly sheets: readonly SheetName[]
  readonly headingRow: number
  readonly headings: readonly string[]
  readonly rows: readonly Row[]
  readonly notices: readonly Notice[]
}

/** Why a file cannot be read. `nl.ts` says what to do about each. */
export type Refusal = { readonly sheets?: readonly SheetName[] } & (
  | { readonly refused: 'too-large'; readonly megabytes: number; readonly limit: number }
  | { readonly refused: 'empty-file' }
  | { readonly refused: 'wrong-type'; readonly seen: SeenType }
  | { readonly refused: 'password' }
  | { readonly refused: 'legacy' }
  | { readonly refused: 'unreadable' }
  | { readonly refused: 'inflates' }
  | { readonly refused: 'too-many-rows'; readonly limit: number }
  | { readonly refused: 'too-many-columns'; readonly limit: number; readonly at: string }
  | { readonly refused: 'too-many-separators'; readonly separator: string; readonly limit: number }
  | { readonly refused: 'empty-sheet'; readonly sheet: string | null }
  | { readonly refused: 'only-headings'; readonly sheet: string | null }
  | { readonly refused: 'no-headings'; readonly row: number }
  | { readonly refused: 'two-heading-rows'; readonly first: number; readonly second: number }
  | { readonly refused: 'duplicate-headings'; readonly heading: string; readonly columns: readonly string[] }
  | { readonly refused: 'formulas'; readonly count: number; readonly at: string }
  | { readonly refused: 'unclosed-quote'; readonly row: number }
  | { readonly refused: 'unknown-sheet'; readonly sheet: string }
  | { readonly refused: 'took-too-long' }
  | { readonly refused: 'stopped' }
)

export type SeenType = 'pdf' | 'html' | 'xml' | 'json' | 'ods' | 'xlsb' | 'office' | 'zip' | 'image' | 'binary'

export const isRefusal = (read: Sheet | Refusal): read is Refusal => 'refused' in read

/** How much of a file is read. Sizes in bytes unless the name says otherwise. */
export type Limits = {
  readonly bytes: number
  readonly inflatedBytes: number
  readonly entries: number
  readonly rows: number
  readonly columns: number
  /** All text of a sheet together. */
  readonly characters: number
  readonly milliseconds: number
  readonly heapMegabytes: number
}

export const LIMITS: Limits = {
  bytes: largestFile,
  inflatedBytes: 200 * 1024 * 1024,
  entries: 2_000,
  rows: 5_000,
  columns: 200,
  characters: 24_000_000,
  milliseconds: 30_000,
  heapMegabytes: 256,
}

/** A refusal on its way out of the reading process. */
export class RefusedFile extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused)
  }
}

/** "A", "Z", "AA": the letters above the column with this index. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

/** "F203": as a spreadsheet names its cells. */
export const cellAddress = (column: number, row: number): string => `${columnLetters(column)}${row}`

/** The text of a cell as its user would type it. */
export function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)))
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee'
  if ('day' in cell) return cell.day.split('-').reverse().join('-')
  if ('error' in cell) return cell.error
  return cell.formula
}

const unwanted = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/gu

/** What Windows-1252 has at 0x80 to 0x9f. Node's own decoder gives control characters there before Node 23. */
const windowsSigns = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/**
 * Text without the characters that a database or a workbook refuses. Signs that a wrong conversion
 * left behind as control characters ("\u0099" for "™") are put back.
 */
export const cleanText = (text: string): string =>
  text.replace(unwanted, (character) => {
    if (character === '\t' || character === '\n' || character === '\r') return character
    return windowsSigns[character.charCodeAt(0) - 0x80]?.trim() ?? ''
  })

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** A sheet before anyone has looked for its headings. */
export type Table = {
  readonly format: 'xlsx' | 'csv'
  readonly name: string | null
  readonly sheets: readonly SheetName[]
  readonly rows: readonly Row[]
  readonly merges: readonly Merge[]
  readonly notices: readonly Notice[]
}

/** A block of cells shown as one. Columns from 0, rows as the user sees them, both ends included. */
export type Merge = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}
