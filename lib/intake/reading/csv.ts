import { CsvError, parse } from 'csv-parse/sync'
import { type Cell, cellAddress, cleanText, type Limits, type Notice, RefusedFile, type Row, type Table } from './model'

const delimiters = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** A record longer than this is a quote that was never closed. */
const longestRecord = 2_000_000
const rowsAbove = 25

/** Reads comma, semicolon, tab or bar separated text in UTF-8, UTF-16 or Windows-1252. Throws RefusedFile. */
export function readCsv(bytes: Buffer, limits: Limits): Table {
  const { text: whole, notices } = decode(bytes)
  const announced = whole.match(/^sep=(.)\r?\n/i)
  const text = announced ? whole.slice(announced[0].length) : whole
  const delimiter = announced?.[1] ?? delimiterOf(text)
  refuseSeparatorsAlone(text, delimiter, limits)
  const records = parseRecords(text, delimiter, limits)
  if (records.length > limits.rows + rowsAbove) throw new RefusedFile({ refused: 'too-many-rows', limit: limits.rows })
  const rows = records.map((record, i) => rowOf(record, i + 1, limits)).filter((row) => row.cells.length > 0)
  return { format: 'csv', name: null, sheets: [], rows, merges: [], notices }
}

function decode(bytes: Buffer): { text: string; notices: Notice[] } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), notices: [] }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), notices: [] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notices: [] }
  } catch {
    return { text: windowsText(bytes), notices: [{ is: 'windows-1252' }] }
  }
}

/** In pieces: one replacement over a whole file would hold every sign that it puts back at once. */
function windowsText(bytes: Buffer): string {
  const piece = 65_536
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, i) =>
    cleanText(bytes.toString('latin1', i * piece, (i + 1) * piece)),
  )
  return pieces.join('')
}

/** The sign that divides the first lines into the same number of parts most often. Quoted text does not count. */
export function delimiterOf(text: string): Delimiter {
  const lines = firstLines(text, 30)
  const scored = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1)
    const expected = counts[0] ?? 0
    const typical = expected > 0 ? expected : Math.max(0, ...counts)
    return { delimiter, same: typical === 0 ? 0 : counts.filter((c) => c === typical).length, parts: typical }
  })
  scored.sort((a, b) => b.same - a.same || b.parts - a.parts)
  const best = scored[0]
  return best && best.same > 0 ? best.delimiter : ','
}

/** The first lines without what stands between quotes, so that a delimiter or line break in a text does not count. */
function firstLines(text: string, count: number): string[] {
  const bare = text.slice(0, 200_000).replace(/(^|[;,\t|\n\r])"(?:[^"]|"")*"/g, '$1')
  return bare
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, count)
}

/** Counted before the records are built: a file of separators would be millions of empty cells. Twice what a full list has. */
function refuseSeparatorsAlone(text: string, delimiter: string, { rows, columns }: Limits): void {
  const limit = (rows + rowsAbove) * columns * 2
  let found = 0
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) {
    found += 1
    if (found > limit) throw new RefusedFile({ refused: 'too-many-separators', separator: delimiter, limit })
  }
}

function parseRecords(text: string, delimiter: string, limits: Limits): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: longestRecord,
      to: limits.rows + rowsAbove + 1,
    })
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault
    const records = fault.records
    throw new RefusedFile({ refused: 'unclosed-quote', row: typeof records === 'number' ? records + 1 : 1 })
  }
}

function rowOf(record: readonly string[], number: number, limits: Limits): Row {
  const cells = record.map(cellOf)
  while (cells.length > 0 && cells.at(-1) === null) cells.pop()
  if (cells.length > limits.columns) {
    const at = cellAddress(cells.length - 1, number)
    throw new RefusedFile({ refused: 'too-many-columns', limit: limits.columns, at })
  }
  return { number, cells }
}

/** Spreadsheets write ="0012" to keep zeros, and our own export writes '= before a text that would be a formula. */
function cellOf(text: string): Cell {
  if (text.trim() === '') return null
  const kept = text.match(/^="((?:[^"]|"")*)"$/)?.[1]
  if (kept !== undefined) return kept.replaceAll('""', '"')
  if (/^'['=+\-@\t\r]/.test(text)) return text.slice(1)
  return /^=\s*[A-Z][A-Z0-9.]*\(|^=\s*\$?[A-Z]{1,3}\$?\d+([-+*/&,;:)]|$)/i.test(text) ? { formula: text } : text
}
