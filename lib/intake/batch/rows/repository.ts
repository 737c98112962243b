import type { TenantDb } from '@/lib/platform/tenancy'
import type { Row } from '../../reading/model'
import type { JudgedRow, RowOutcome } from '../model'
import { type RowsView, rowsPerPage } from '../view/model'

/** Characters of JSON that go to the database at once. */
const portion = 2_000_000

function* portionsOf<T>(items: readonly T[], textOf: (item: T) => string): Generator<string> {
  let texts: string[] = []
  let length = 0
  for (const item of items) {
    const text = textOf(item)
    texts.push(text)
    length += text.length
    if (length > portion) {
      yield `[${texts.join(',')}]`
      texts = []
      length = 0
    }
  }
  if (texts.length > 0) yield `[${texts.join(',')}]`
}

/** Puts these rows in the place of what the batch held. */
export async function replaceRows(
  db: TenantDb,
  id: string,
  rows: readonly Row[],
  judged: readonly JudgedRow[],
): Promise<void> {
  const verdicts = new Map(judged.map((row) => [row.number, row]))
  await db.$executeRaw`delete from import_row where batch_id = ${id}::uuid`
  const texts = portionsOf(rows, ({ number, cells }) => JSON.stringify({ ...verdicts.get(number), number, cells }))
  for (const text of texts) {
    await db.$executeRaw`
      insert into import_row (batch_id, number, cells, verdict, outcome)
      select ${id}::uuid, r.number, r.cells, r.verdict, r.outcome
      from jsonb_to_recordset(${text}::jsonb) as r(number int, cells jsonb, verdict text, outcome jsonb)`
  }
}

/** Writes the verdicts that changed. */
export async function saveVerdicts(db: TenantDb, id: string, judged: readonly JudgedRow[]): Promise<void> {
  for (const text of portionsOf(judged, (row) => JSON.stringify(row))) {
    await db.$executeRaw`
      update import_row t set verdict = r.verdict, outcome = r.outcome
      from jsonb_to_recordset(${text}::jsonb) as r(number int, verdict text, outcome jsonb)
      where t.batch_id = ${id}::uuid and t.number = r.number
        and (t.verdict is distinct from r.verdict or t.outcome is distinct from r.outcome)`
  }
}

/** Every row as it was read. */
export const listCells = (db: TenantDb, id: string): Promise<Row[]> =>
  db.$queryRaw<Row[]>`select number, cells from import_row where batch_id = ${id}::uuid order by number`

/** Forgets what stood in the cells, once it has been taken over. */
export const clearCells = (db: TenantDb, id: string): Promise<number> =>
  db.$executeRaw`update import_row set cells = '[]' where batch_id = ${id}::uuid`

export type RowLine = { readonly number: number; readonly outcome: RowOutcome }

/** One page of rows: those that ask for something first. */
export async function listRows(db: TenantDb, id: string, view: RowsView): Promise<{ rows: RowLine[]; total: number }> {
  const which =
    view.show === null
      ? ''
      : view.show === 'leftOut'
        ? `and outcome->'leftOut' = 'true'`
        : `and verdict = '${view.show}' and outcome->'leftOut' <> 'true'`
  const rows = await db.$queryRawUnsafe<(RowLine & { total: number })[]>(
    `select number, outcome, count(*) over ()::int as total from import_row
     where batch_id = $1::uuid ${which}
     order by (outcome->'leftOut' = 'true'), array_position(array['wrong','duplicate','changed','new','unchanged'], verdict), number
     limit ${rowsPerPage} offset $2`,
    id,
    (view.page - 1) * rowsPerPage,
  )
  return { rows: rows.map(({ number, outcome }) => ({ number, outcome })), total: rows[0]?.total ?? 0 }
}

/** The cells of one row. */
export async function findCells(db: TenantDb, id: string, number: number): Promise<Row | null> {
  const [row] = await db.$queryRaw<Row[]>`
    select number, cells from import_row where batch_id = ${id}::uuid and number = ${number}`
  return row ?? null
}

/** The numbers of the rows of a kind that are not left out, or of those that are. */
export async function listNumbers(
  db: TenantDb,
  id: string,
  kind: 'wrong' | 'duplicate' | 'leftOut',
): Promise<number[]> {
  const which =
    kind === 'leftOut' ? `outcome->'leftOut' = 'true'` : `verdict = '${kind}' and outcome->'leftOut' <> 'true'`
  const rows = await db.$queryRawUnsafe<{ number: number }[]>(
    `select number from import_row where batch_id = $1::uuid and ${which} order by number`,
    id,
  )
  return rows.map((row) => row.number)
}
