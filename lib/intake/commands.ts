import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { personIn } from '@/lib/platform/actor'
import { command, type Done } from '@/lib/platform/command'
import { notThere, refuse } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/id'
import type { Job } from '@/lib/platform/jobs'
import { largestFile } from '@/lib/platform/largest-file'
import { mayTry } from '@/lib/platform/rate-limit'
import { deleteStored, putFile, storageKey } from '@/lib/platform/storage'
import { inTenant, type Tenant, type TenantDb } from '@/lib/platform/tenancy'
import {
  fieldTwice,
  withAnswers,
  withColumns,
  withCorrections,
  withDecision,
  withFallbackOwner,
  withLeftOut,
  withPilotDays,
} from './batch/deciding/model'
import { type Batch, isLarge, type Judged, judge, mayChooseSheet, noChoices } from './batch/model'
import { batchRefusals, fieldTwiceText, importEntry } from './batch/nl'
import {
  deleteBatch,
  findBatch,
  getBatch,
  insertBatch,
  loadMembers,
  loadRegister,
  rememberColumns,
  saveBatch,
} from './batch/repository'
import { listCells, listNumbers, saveVerdicts } from './batch/rows/repository'
import {
  AnswersFormSchema,
  ColumnsSchema,
  CorrectSchema,
  DecisionSchema,
  FallbackOwnerSchema,
  ManySchema,
  OneSchema,
  PilotDaysSchema,
  RememberSchema,
  SheetSchema,
  StartSchema,
  UploadSchema,
} from './batch/schema'

const job = (tenant: Tenant, name: 'intake.read' | 'intake.run', batchId: string, attempt: number): Job => ({
  name,
  data: { institutionId: tenant.institutionId, batchId, attempt },
})

/** Takes a file in, under the id that its form carries: sent twice, it is one import. The worker reads it. */
export const uploadImport = command({
  may: 'import:run',
  input: UploadSchema,
  prepare: async ({ id, file }, tenant) => {
    if (!(await mayTry('upload', personIn(tenant)))) refuse(batchRefusals.tooMany)
    if (file.bytes.length > largestFile) refuse(batchRefusals.tooLarge, 'file')
    const sha256 = createHash('sha256').update(file.bytes).digest('hex')
    const there = await inTenant(tenant, (db) => findBatch(db, id))
    if (there?.about.sha256 === sha256) return { there: true as const, id }
    // A form that was gone back to, with another file: that is another import.
    const batchId = there ? newId() : id
    // A key of its own, never the id that a form carries: that could be the id of somebody's proof.
    const key = storageKey(tenant.institutionId, newId())
    await putFile(key, file.bytes)
    return { there: false as const, id: batchId, key, about: { sha256, size: file.bytes.length } }
  },
  undo: async (stored) => (stored.there ? null : deleteStored(stored.key)),
  run: async (db, { file }, tenant, stored) => {
    const value = { id: stored.id }
    if (stored.there) return { value, audit: [] }
    const { id, key, about } = stored
    const made = await insertBatch(db, {
      id,
      fileName: file.name,
      storageKey: key,
      about,
      startedById: personIn(tenant),
    })
    if (!made) return { value, audit: [], afterwards: () => deleteStored(key) }
    return { value, audit: [], jobs: [job(tenant, 'intake.read', id, 1)] }
  },
})

/** Reads another sheet of the same file. What was decided about the rows of the first is forgotten. */
export const chooseSheet = command({
  may: 'import:run',
  input: SheetSchema,
  run: async (db, { id, revision, sheet }, tenant) => {
    const batch = await getBatch(db, id)
    if (!mayChooseSheet(batch)) refuse(batchRefusals.notReady)
    if (!batch.about.sheets?.some((s) => s.name === sheet)) refuse(batchRefusals.noSuchSheet, 'sheet')
    const anew = { decisions: {}, choices: noChoices, summary: null, sheetName: sheet, mapping: [] }
    const reading: Batch = { ...batch, ...anew, revision, state: 'reading', work: 'read', refusal: null }
    return { value: { id }, audit: [], jobs: [await begin(db, tenant, reading)] }
  },
})

/** Stores a batch that waits for the background, and gives the job that does it. */
async function begin(db: TenantDb, tenant: Tenant, batch: Batch): Promise<Job> {
  if (!(await saveBatch(db, { ...batch, progress: 0 }))) refuse(batchRefusals.changedMeanwhile)
  return job(tenant, batch.work === 'run' ? 'intake.run' : 'intake.read', batch.id, batch.revision + 1)
}

/** What a user decided, with the dry run that follows from it; null where the background works that out. */
type Adjusted = { readonly batch: Batch; readonly judged: Judged | null }

/** The value of a command that adjusts an import: where its user looked. */
type Looked = { readonly id: string; readonly back: string }

/**
 * A decision about an import that is ready: every row is looked at anew. That is worked out before the transaction and
 * written set-based; a file of very many characters goes to the background instead.
 */
const adjusting = <S extends z.ZodType<{ id: string; back: string }>>(
  input: S,
  decide: (batch: Batch, input: z.output<S>, db: TenantDb) => Batch | Promise<Batch>,
) =>
  command({
    may: 'import:run',
    input,
    timeout: 20_000,
    prepare: (typed: z.output<S>, tenant: Tenant) => workOut(tenant, typed.id, (batch, db) => decide(batch, typed, db)),
    run: async (db, typed, tenant, adjusted): Promise<Done<Looked>> => ({
      value: { id: typed.id, back: typed.back },
      audit: [],
      jobs: await store(db, tenant, adjusted),
    }),
  })

async function workOut(
  tenant: Tenant,
  id: string,
  decide: (batch: Batch, db: TenantDb) => Batch | Promise<Batch>,
): Promise<Adjusted> {
  const read = async (db: TenantDb) => {
    const before = await getBatch(db, id)
    if (before.state !== 'ready') refuse(batchRefusals.notReady)
    const batch = await decide(before, db)
    if (isLarge(batch)) return { batch, rows: null }
    return { batch, rows: await listCells(db, id), register: await loadRegister(db) }
  }
  const found = await inTenant(tenant, read, { timeout: 20_000 })
  return { batch: found.batch, judged: found.rows && judge(found.batch, found.rows, found.register) }
}

async function store(db: TenantDb, tenant: Tenant, { batch, judged }: Adjusted): Promise<Job[]> {
  if (!judged) return [await begin(db, tenant, { ...batch, state: 'reading', work: 'judge', refusal: null })]
  const saved = await saveBatch(db, { ...batch, summary: judged.summary, refusal: null })
  if (!saved) refuse(batchRefusals.changedMeanwhile)
  await saveVerdicts(db, batch.id, judged.rows)
  return []
}

/** Says what each column becomes. */
export const mapColumns = adjusting(ColumnsSchema, (batch, { revision, columns }) => {
  if (batch.revision !== revision) refuse(batchRefusals.changedMeanwhile)
  const twice = fieldTwice(columns)
  if (twice) refuse(fieldTwiceText(twice), [...columns].filter(([, f]) => f === twice).map(([c]) => `column-${c}`)[1])
  return withColumns(batch, columns)
})

/** Says what unknown texts mean. */
export const answerUnknown = adjusting(AnswersFormSchema, (batch, { answers }) => withAnswers(batch, answers))

/** Says who owns new systems whose row names nobody. */
export const chooseFallbackOwner = adjusting(FallbackOwnerSchema, async (batch, { owner }, db) => {
  if (owner === '') return withFallbackOwner(batch, null)
  const members = await loadMembers(db)
  if (!members.some((m) => m.owns && m.email.toLowerCase() === owner)) refuse(batchRefusals.noSuchOwner, 'owner')
  return withFallbackOwner(batch, owner)
})

/** Says when pilots end, and are decided about, whose rows do not say so. */
export const choosePilotDays = adjusting(PilotDaysSchema, (batch, { pilotEndsOn, decisionOn }) =>
  withPilotDays(batch, { pilotEndsOn, decisionOn }),
)

/** Says of one row that it is a system of the register, another one, or left out. */
export const decideRow = adjusting(DecisionSchema, (batch, { decision }) => withDecision(batch, decision))

/** Leaves out every row of a kind, or takes all that are left out along again. */
export const leaveOutMany = adjusting(ManySchema, async (batch, { kind }, db) =>
  withLeftOut(batch, await listNumbers(db, batch.id, kind), kind !== 'leftOut'),
)

/** Puts other texts in cells of a row. */
export const correctRow = adjusting(CorrectSchema, (batch, { cells }) => withCorrections(batch, cells))

/** Keeps the columns and answers for the next file with these headings. */
export const rememberMapping = command({
  may: 'import:run',
  input: RememberSchema,
  run: async (db, { id, back }) => {
    const batch = await getBatch(db, id)
    if (batch.state !== 'ready') refuse(batchRefusals.notReady)
    await rememberColumns(db, batch)
    return { value: { id, back }, audit: [] }
  },
})

/**
 * Begins to take over what the user saw: the button said how many rows, and which cannot go along are left out by it.
 * The worker does it; here is only written down that it must.
 */
export const startImport = command({
  may: 'import:run',
  input: StartSchema,
  timeout: 20_000,
  prepare: async (input, tenant) => {
    const there = await inTenant(tenant, (db) => getBatch(db, input.id))
    // The button was pressed twice: what the first press began is under way.
    if (there.state === 'running' && there.revision === input.revision + 1) return null
    return workOut(tenant, input.id, async (batch, db) => {
      if (batch.revision !== input.revision) refuse(batchRefusals.changedMeanwhile)
      if (input.skip === (batch.summary?.counts.leftOut ?? 0)) return batch
      const blocking = [
        ...(await listNumbers(db, batch.id, 'wrong')),
        ...(await listNumbers(db, batch.id, 'duplicate')),
      ]
      return withLeftOut(batch, blocking, true)
    })
  },
  run: async (db, { id, take, skip }, tenant, adjusted) => {
    if (!adjusted) return { value: { id }, audit: [] }
    const { batch, judged } = adjusted
    const summary = judged?.summary ?? batch.summary
    if (!summary) return notThere()
    const { counts } = summary
    if (counts.blocking > 0) refuse(batchRefusals.stillBlocking)
    if (counts.toTake !== take || counts.leftOut !== skip) refuse(batchRefusals.otherThanSaid)
    if (take === 0) refuse(batchRefusals.nothingToTake)
    const running: Batch = { ...batch, summary, state: 'running', work: 'run', refusal: null }
    if (judged) await saveVerdicts(db, id, judged.rows)
    return {
      value: { id },
      audit: [importEntry('import.started', batch, summary.shown)],
      jobs: [await begin(db, tenant, running)],
    }
  },
})

/** Begins again what failed or broke off: the reading, or the taking over of what the user saw. */
export const retryImport = command({
  may: 'import:run',
  input: OneSchema,
  run: async (db, { id }, tenant) => {
    const batch = await getBatch(db, id)
    if (batch.state !== 'failed' && !batch.silent) refuse(batchRefusals.notFailed)
    const again: Batch = { ...batch, state: batch.work === 'run' ? 'running' : 'reading', refusal: null }
    return {
      value: { id },
      audit: batch.work === 'run' ? [importEntry('import.started', batch, batch.summary?.shown)] : [],
      jobs: [await begin(db, tenant, again)],
    }
  },
})

/** Lets go of an import that was not taken over: its rows and its file. */
export const removeImport = command({
  may: 'import:run',
  input: OneSchema,
  run: async (db, { id }) => {
    const batch = await getBatch(db, id)
    if (batch.state === 'done' || (batch.state === 'running' && !batch.silent)) refuse(batchRefusals.busy)
    await deleteBatch(db, id)
    return { value: { id }, audit: [], afterwards: () => deleteStored(batch.storageKey) }
  },
})
