import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node'
import { isDay } from '@/lib/platform/day'
import { type FieldKey, fieldKeys, fieldOf } from '../fields/model'
import { labelOf, optionLabel } from '../fields/nl'
import { cleanText } from '../reading/model'
import type { ExistingSystem } from '../verdicts/identity/model'
import { fillText, helpHeadings, requiredWords, sheetNames } from './nl'

/** Every column that an export can have, in its usual order. The first finds the system back when it is imported. */
export const exportColumns: readonly FieldKey[] = fieldKeys

/** Systems as an .xlsx that can be edited and imported back. */
export async function writeWorkbook(
  systems: readonly ExistingSystem[],
  columns: readonly FieldKey[] = exportColumns,
): Promise<Buffer> {
  const rows = systems.map((system) => columns.map((field) => excelCell(field, storedValue(system, field))))
  return writeExcelFile([headed(sheetNames.systems, columns.map(labelOf), rows)]).toBuffer()
}

/** Systems as a CSV that a Dutch Excel opens: a mark for UTF-8, semicolons, CRLF. */
export function writeCsv(systems: readonly ExistingSystem[], columns: readonly FieldKey[] = exportColumns): Buffer {
  const lines = [
    columns.map(labelOf),
    ...systems.map((system) => columns.map((field) => asText(field, storedValue(system, field)))),
  ]
  return Buffer.from(`\ufeff${lines.map((line) => line.map(csvCell).join(';')).join('\r\n')}\r\n`)
}

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
  if (fieldOf(field).kind === 'day' && isDay(value)) return value.split('-').reverse().join('-')
  return optionLabel(field, value)
}

/** Texts are written as texts, so that "=1+1" stays what someone typed; days as days. */
function excelCell(field: FieldKey, value: string | undefined): Cell {
  if (value === undefined || value === '') return null
  if (fieldOf(field).kind === 'day' && isDay(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' }
  return { value: optionLabel(field, value), type: String }
}

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
