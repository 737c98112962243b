import { z } from 'zod'
import { type AuditEntry, remember } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { Refused } from '@/lib/platform/errors'
import { type Handler, handler, jobTenant } from '@/lib/platform/jobs'
import type { QueueName } from '@/lib/platform/jobs/queues'
import { logFault } from '@/lib/platform/log'
import { deleteStored, readStored } from '@/lib/platform/storage'
import { inTenant, type Tenant, type TenantDb } from '@/lib/platform/tenancy'
import { saveMany } from '@/lib/systems/saving/many/repository'
import { aboutSheet, type Batch, type Judged, judge, keptMapping, noChoices, writesOf } from './batch/model'
import { failures, importEntry } from './batch/nl'
import {
  beat,
  claimWork,
  failWork,
  findBatch,
  findMemory,
  forgetOld,
  loadRegister,
  lockChanged,
  rememberColumns,
  saveBatch,
} from './batch/repository'
import { clearCells, listCells, replaceRows, saveVerdicts } from './batch/rows/repository'
import { isAmericanList, proposeMapping } from './columns/model'
import { isRefusal, type Refusal, type Sheet } from './reading/model'
import { refusalText } from './reading/nl'
import { readSpreadsheet } from './reading/spreadsheet'

const Payload = z.object({ institutionId: z.uuid(), batchId: z.uuid(), attempt: z.int().positive() })
type Payload = z.infer<typeof Payload>

/** What work in the background is given: the batch, and a way to say how far it is. */
type Work = { readonly tenant: Tenant; readonly batch: Batch; readonly report: (progress: number) => void }

/**
 * Does the work of one attempt, once: a job that comes again finds it begun. Signs of life and progress go over a second
 * connection, so that they are seen while the work's own transaction is open. Whatever goes wrong, the batch says so.
 */
async function attempt(
  queue: QueueName,
  { institutionId, batchId, attempt }: Payload,
  work: (w: Work) => Promise<void>,
) {
  const tenant = await jobTenant(institutionId, queue)
  if (!tenant) return
  const batch = await inTenant(tenant, async (db) => {
    if (await claimWork(db, batchId, attempt)) return findBatch(db, batchId)
    const there = await findBatch(db, batchId)
    if (there?.silent) await failWork(db, batchId, attempt, failures.brokenOff)
    return null
  })
  if (!batch) return
  let progress = 0
  const alive = () => inTenant(tenant, (db) => beat(db, batchId, attempt, progress)).catch(logFault)
  const beating = setInterval(alive, 1_000)
  try {
    await work({
      tenant,
      batch,
      report: (reached) => {
        progress = reached
      },
    })
  } catch (e) {
    await tellFailure(tenant, batch, e instanceof Refused ? failures.refused(e.message) : failures.ours(logFault(e)))
  } finally {
    clearInterval(beating)
  }
}

/** Writes down that an attempt failed, however long the database needs to come back; up to half a minute. */
async function tellFailure(tenant: Tenant, batch: Batch, sentence: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await inTenant(tenant, async (db) => {
        const failed = await failWork(db, batch.id, batch.revision, sentence)
        if (failed && batch.work === 'run') await remember(db, tenant, [importEntry('import.failed', batch)])
      })
      return
    } catch (e) {
      if (tries >= 20) throw e
      await new Promise((resolve) => setTimeout(resolve, 1_500))
    }
  }
}

async function readOrJudge(work: Work): Promise<void> {
  const saved = work.batch.work === 'judge' ? await judgeAnew(work) : await readFile(work)
  if (saved) await tidyUp(work.tenant)
}

async function readFile({ tenant, batch, report }: Work): Promise<boolean> {
  const bytes = await readStored(batch.storageKey).catch(() => null)
  if (!bytes) return refused(tenant, batch, failures.fileGone)
  const sheet = await readSpreadsheet(bytes, batch.fileName, batch.sheetName === null ? {} : { sheet: batch.sheetName })
  if (isRefusal(sheet)) return refused(tenant, batch, refusalText(sheet), sheet)
  report(1)
  const { memory, register } = await inTenant(
    tenant,
    async (db) => ({ memory: await findMemory(db, sheet.headings), register: await loadRegister(db) }),
    { timeout: 20_000 },
  )
  const mapping = proposeMapping(sheet, memory?.mapping)
  const choices = { ...batch.choices, answers: { ...memory?.choices, ...batch.choices.answers } }
  const judged = judge({ mapping, choices, decisions: batch.decisions }, sheet.rows, register)
  report(2)
  const ready: Batch = {
    ...batch,
    state: 'ready',
    refusal: null,
    sheetName: sheet.name,
    about: aboutSheet(batch.about, sheet, isAmericanList(sheet)),
    mapping: keptMapping(mapping),
    choices,
    summary: judged.summary,
    total: sheet.rows.length,
    progress: 0,
  }
  return inTenant(tenant, (db) => storeSheet(db, ready, sheet, judged), { timeout: 60_000 })
}

async function storeSheet(db: TenantDb, ready: Batch, sheet: Sheet, judged: Judged): Promise<boolean> {
  if (!(await saveBatch(db, ready))) return false
  await replaceRows(db, ready.id, sheet.rows, judged.rows)
  return true
}

/** Keeps the sentence and nothing of the file, unless another sheet of it may still be chosen. */
async function refused(tenant: Tenant, batch: Batch, sentence: string, refusal?: Refusal): Promise<boolean> {
  const sheets = refusal?.sheets ?? []
  const about = { sha256: batch.about.sha256, size: batch.about.size, ...(sheets.length > 1 ? { sheets } : {}) }
  const saved = await inTenant(tenant, async (db) => {
    const empty = { about, mapping: [], decisions: {}, summary: null, total: 0, progress: 0 }
    if (!(await saveBatch(db, { ...batch, ...empty, state: 'refused', refusal: sentence }))) return false
    await replaceRows(db, batch.id, [], [])
    return true
  })
  if (saved && sheets.length <= 1) await deleteStored(batch.storageKey)
  return saved
}

async function judgeAnew({ tenant, batch }: Work): Promise<boolean> {
  const { rows, register } = await inTenant(
    tenant,
    async (db) => ({ rows: await listCells(db, batch.id), register: await loadRegister(db) }),
    { timeout: 60_000 },
  )
  const judged = judge(batch, rows, register)
  return inTenant(
    tenant,
    async (db) => {
      if (!(await saveBatch(db, { ...batch, state: 'ready', refusal: null, summary: judged.summary, progress: 0 })))
        return false
      await saveVerdicts(db, batch.id, judged.rows)
      return true
    },
    { timeout: 60_000 },
  )
}

async function tidyUp(tenant: Tenant): Promise<void> {
  const keys = await inTenant(tenant, (db) => forgetOld(db, failures.tooOld))
  for (const key of keys) await deleteStored(key).catch(logFault)
}

/** Systems that are written at once, between two reports of progress. */
const portion = 250

/** The longest that a run may take, in milliseconds; 5,000 rows take a few seconds. */
const longestRun = 5 * 60_000

/** Takes over all rows that the user saw, in one transaction, or none. */
async function takeOver({ tenant, batch, report }: Work): Promise<void> {
  const taken = await inTenant(tenant, (db) => run(db, { tenant, batch, report }), { timeout: longestRun })
  if (taken) await deleteStored(batch.storageKey).catch(logFault)
}

/** False where the register is no longer as it was when the user looked: then the batch shows what it would do now. */
async function run(db: TenantDb, { tenant, batch, report }: Work): Promise<boolean> {
  await lockChanged(db, batch.id)
  const register = await loadRegister(db)
  const judged = judge(batch, await listCells(db, batch.id), register)
  if (judged.summary.fingerprint !== batch.summary?.fingerprint) {
    await finish(db, {
      ...batch,
      state: 'ready',
      refusal: failures.registerChanged,
      summary: judged.summary,
      progress: 0,
    })
    await saveVerdicts(db, batch.id, judged.rows)
    return false
  }
  const writes = writesOf(judged.run, batch.id, register.members)
  for (let at = 0; at < writes.length; at += portion) {
    await rememberAll(db, tenant, await saveMany(db, tenant, writes.slice(at, at + portion)))
    report(Math.min(writes.length, at + portion))
  }
  await rememberColumns(db, batch)
  await clearCells(db, batch.id)
  await remember(db, tenant, [importEntry('import.done', batch, judged.summary.shown)])
  const decided = { choices: noChoices, decisions: {} }
  await finish(db, { ...batch, ...decided, state: 'done', refusal: null, progress: writes.length, finishedAt: now() })
  return true
}

async function rememberAll(db: TenantDb, tenant: Tenant, audit: readonly AuditEntry[]): Promise<void> {
  for (let at = 0; at < audit.length; at += portion) await remember(db, tenant, audit.slice(at, at + portion))
}

/** Ends the attempt; one that somebody else ended or began anew meanwhile is rolled back whole. */
async function finish(db: TenantDb, batch: Batch): Promise<void> {
  if (!(await saveBatch(db, batch))) throw new Error('the import was ended or begun anew while it ran')
}

export const intakeJobs: readonly Handler[] = [
  handler({ name: 'intake.read', payload: Payload, run: (payload) => attempt('intake.read', payload, readOrJudge) }),
  handler({ name: 'intake.run', payload: Payload, run: (payload) => attempt('intake.run', payload, takeOver) }),
]
