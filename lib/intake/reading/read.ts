import { readFile } from 'node:fs/promises'
import { openArchive } from './archive'
import { containerOf } from './container'
import { readCsv } from './csv'
import { withHeadings } from './headings'
import {
  type Limits,
  type Merge,
  type Notice,
  type Refusal,
  RefusedFile,
  type Sheet,
  type SheetName,
  type Table,
} from './model'
import { readWorkbook } from './workbook'
import { readWorksheet } from './worksheet'

/** What the reading process is asked. */
export type Request = {
  readonly source: Uint8Array | { readonly path: string }
  readonly name: string
  readonly sheet?: string
  readonly limits: Limits
}

/** Reads a spreadsheet in the calling process; its size has been looked at. Only the reading process and tests do that. */
export async function read(request: Request): Promise<Sheet | Refusal> {
  const seen: { sheets: readonly SheetName[] } = { sheets: [] }
  try {
    const bytes = await bytesOf(request)
    const kind = containerOf(bytes, request.name)
    const table = kind === 'text' ? readCsv(bytes, request.limits) : await readXlsx(bytes, request, seen)
    return withHeadings(table, request.name, request.limits)
  } catch (fault) {
    if (!(fault instanceof RefusedFile)) throw fault
    return seen.sheets.length > 1 ? { ...fault.refusal, sheets: seen.sheets } : fault.refusal
  }
}

async function bytesOf({ source }: Request): Promise<Buffer> {
  if (!(source instanceof Uint8Array)) return readFile(source.path)
  return Buffer.from(source.buffer, source.byteOffset, source.byteLength)
}

/** The sheet that was asked for, or else the first one that can be seen and holds something. */
async function readXlsx(bytes: Buffer, request: Request, seen: { sheets: readonly SheetName[] }): Promise<Table> {
  const archive = await openArchive(bytes, request.limits)
  const book = await readWorkbook(archive)
  seen.sheets = book.sheets.map(({ name, hidden }) => ({ name, hidden }))
  const asked = request.sheet
  const candidates = book.sheets.filter((s) => (asked === undefined ? !s.hidden : s.name === asked))
  if (asked !== undefined && candidates.length === 0) throw new RefusedFile({ refused: 'unknown-sheet', sheet: asked })
  for (const { name, part } of candidates) {
    const { rows, merges, hiddenRows } = await readWorksheet(archive, book, part, request.limits)
    if (rows.length > 0) return tableOf(name, seen.sheets, rows, merges, hiddenRows)
  }
  throw new RefusedFile({ refused: 'empty-sheet', sheet: candidates[0]?.name ?? null })
}

function tableOf(
  name: string,
  sheets: readonly SheetName[],
  rows: Table['rows'],
  merges: readonly Merge[],
  hidden: number,
): Table {
  const notices: Notice[] = hidden > 0 ? [{ is: 'hidden-rows', count: hidden }] : []
  return { format: 'xlsx', name, sheets, rows, merges, notices }
}
