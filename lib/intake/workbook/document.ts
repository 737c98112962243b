import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node'
import { type Day, isDay } from '@/lib/platform/day'
import { type FieldKey, fieldKeys, fieldOf } from '../fields/model'
import { labelOf, optionLabel } from '../fields/nl'
import { cleanText } from '../reading/model'
import type { ExistingSystem } from '../verdicts/identity/model'
import { fillText, helpHeadings, requiredWords, sheetNames } from './nl'

/** Every column that an export can have, in its usual order. The first finds the system back when it is imported. */
export const exportColumns: readonly FieldKey[] = fieldKeys

export const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const

/** What stands after the fields of each system and is not read back: headings that an import leaves alone, and cells. */
export type Told = { readonly headings: readonly string[]; readonly cellsOf: (id: string) => readonly string[] }
const untold: Told = { headings: [], cellsOf: () => [] }

/** Systems as an .xlsx that can be edited and imported back. */
export async function writeWorkbook(
  systems: readonly ExistingSystem[],
  columns: readonly FieldKey[] = exportColumns,
  told: Told = untold,
): Promise<Buffer> {
  const rows = systems.map((system) => [
    ...columns.map((field) => excelCell(field, storedValue(system, field))),
    ...told.cellsOf(system.id).map(plainCell),
  ])
  return writeExcelFile([headed(sheetNames.systems, [...columns.map(labelOf), ...told.headings], rows)]).toBuffer()
}

/** Systems as a CSV that a Dutch Excel opens: a mark for UTF-8, semicolons, CRLF. */
export function writeCsv(
  systems: readonly ExistingSystem[],
  columns: readonly FieldKey[] = exportColumns,
  told: Told = untold,
): Buffer {
  return csv([
    [...columns.map(labelOf), ...told.headings],
    ...systems.map((system) => [
      ...columns.map((field) => asText(field, storedValue(system, field))),
      ...told.cellsOf(system.id),
    ]),
  ])
}

/** Any other list that can be taken out: texts and days under headings. */
export type Listed = {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | { readonly day: Day } | null)[])[]
}

/** A list as an .xlsx, on a sheet of its name. */
export async function tableWorkbook({ name, headings, rows }: Listed): Promise<Buffer> {
  const cells = rows.map((row) => row.map((v) => (v !== null && typeof v === 'object' ? dayCell(v.day) : plainCell(v))))
  return writeExcelFile([headed(name, headings, cells)]).toBuffer()
}

/** A list as a CSV that a Dutch Excel opens. */
export const tableCsv = ({ headings, rows }: Listed): Buffer =>
  csv([
    headings,
    ...rows.map((row) => row.map((v) => (v !== null && typeof v === 'object' ? dutchDay(v.day) : (v ?? '')))),
  ])

/** An empty list to fill in, with the allowed values and an explanation on sheets of their own. */
export async function templateWorkbook(): Promise<Buffer> {
  const columns = fieldKeys.filter((key) => key !== 'id')
  return writeExcelFile([
    headed(sheetNames.systems, columns.map(labelOf), []),
    allowedValues(),
    headed(sheetNames.help, helpHeadings, columns.map(helpRow)),
  ]).toBuffer()
}

function storedValue(system: ExistingSystem, field: FieldKey): string | undefined {
  const value = field === 'id' ? system.id : system.values[field]
  return value === undefined ? undefined : cleanText(value)
}

const asText = (field: FieldKey, value: string | undefined): string => {
  if (value === undefined) return ''
  if (fieldOf(field).kind === 'day' && isDay(value)) return dutchDay(value)
  return optionLabel(field, value)
}

/** Texts are written as texts, so that "=1+1" stays what someone typed; days as days. */
function excelCell(field: FieldKey, value: string | undefined): Cell {
  if (value === undefined || value === '') return null
  if (fieldOf(field).kind === 'day' && isDay(value)) return dayCell(value)
  return { value: optionLabel(field, value), type: String }
}

const dutchDay = (day: Day): string => day.split('-').reverse().join('-')

const dayCell = (day: Day): Cell => ({ value: new Date(`${day}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' })

const plainCell = (text: string | null): Cell => (text ? { value: cleanText(text), type: String } : null)

const csv = (lines: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\ufeff${lines.map((line) => line.map(csvCell).join(';')).join('\r\n')}\r\n`)

/** A spreadsheet would run a text that starts like a formula: the apostrophe makes it text, and reading takes it off. */
const csvCell = (text: string): string => {
  const safe = /^['=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function headed(sheet: string, headings: readonly string[], rows: readonly Row[]) {
  const heading = headings.map((text): Cell => ({ value: text, type: String, fontWeight: 'bold' }))
  const columns = headings.map((text) => ({ width: Math.min(40, Math.max(14, text.length + 2)) }))
  return { sheet, data: [heading, ...rows], columns, stickyRowsCount: 1 }
}

function allowedValues() {
  const lists = fieldKeys.flatMap((key) => {
    const field = fieldOf(key)
    return field.kind === 'choice' ? [{ key, words: field.values.map((value) => optionLabel(key, value)) }] : []
  })
  const longest = Math.max(...lists.map((list) => list.words.length))
  const rows = Array.from({ length: longest }, (_, i) => lists.map((list): Cell => list.words[i] ?? null))
  return headed(
    sheetNames.values,
    lists.map((list) => labelOf(list.key)),
    rows,
  )
}

const required: readonly FieldKey[] = ['name', 'ownerEmail']

const helpRow = (key: FieldKey): Row => [
  labelOf(key),
  required.includes(key) ? requiredWords.yes : requiredWords.no,
  fillText(fieldOf(key)),
]
