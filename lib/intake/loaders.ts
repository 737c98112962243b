import { z } from 'zod'
import { newId } from '@/lib/platform/id'
import { loader } from '@/lib/platform/loader'
import { type Batch, isLarge, systemIdFor } from './batch/model'
import { type Progress, progressOf } from './batch/nl'
import { findBatch, listBatches, loadDepartments, loadMembers } from './batch/repository'
import { findCells, listRows } from './batch/rows/repository'
import { type RowsView, shows } from './batch/view/model'

/** The imports of before, and the id of the one that the form makes. */
export const loadImports = loader({
  may: 'import:run',
  read: async (db, _: null) => ({ id: newId(), imports: await listBatches(db) }),
})
export type Imports = Awaited<ReturnType<typeof loadImports>>

const RowsViewSchema: z.ZodType<RowsView> = z.object({
  show: z.enum(shows).nullable(),
  page: z.int().min(1).max(10_000_000),
  mend: z.int().min(1).max(10_000_000).nullable(),
})

const ImportParams = z.object({ id: z.uuid(), view: RowsViewSchema })

/** One import as it stands, with the rows that the view asks for: at most five queries, whatever its size. */
export const loadImport = loader({
  may: 'import:run',
  params: ImportParams,
  read: async (db, { id, view }: { id: string; view: RowsView }) => {
    const batch = await findBatch(db, id)
    if (!batch) return null
    const shown = batch.state === 'ready' || batch.state === 'done'
    const { rows, total } = shown ? await listRows(db, id, view) : { rows: [], total: 0 }
    return {
      batch,
      large: isLarge(batch),
      rows: rows.map((row) => ({ ...row, systemId: systemOf(batch, row) })),
      total,
      mending: shown && view.mend ? await findCells(db, id, view.mend) : null,
      members: batch.state === 'ready' ? await loadMembers(db) : [],
      departments: batch.state === 'ready' ? await loadDepartments(db) : [],
    }
  },
})
export type ImportPage = Awaited<ReturnType<typeof loadImport>>
export type ImportRow = ImportPage['rows'][number]

type Line = Awaited<ReturnType<typeof listRows>>['rows'][number]

/** The system that a row is about: one of the register, or the one that it made. */
function systemOf(batch: Batch, { number, outcome: { verdict, leftOut } }: Line): string | null {
  if (verdict.is === 'changed' || verdict.is === 'unchanged') return verdict.id
  return batch.state === 'done' && verdict.is === 'new' && !leftOut ? systemIdFor(batch.id, number) : null
}

/** How far the background is. */
export const loadProgress = loader({
  may: 'import:run',
  params: z.object({ id: z.uuid() }),
  read: async (db, { id }: { id: string }): Promise<Progress | null> => {
    const batch = await findBatch(db, id)
    return batch && progressOf(batch)
  },
})
