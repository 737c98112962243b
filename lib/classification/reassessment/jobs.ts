import { z } from 'zod'
import { remember } from '@/lib/platform/audit'
import { today } from '@/lib/platform/clock'
import { enqueue, type Handler, handler, jobTenant } from '@/lib/platform/jobs'
import { bare, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { ruleSet } from '@/rules'
import { listUnderOtherRules } from '../repository'
import { compare, type Run } from './model'
import { comparedEntry, differsEntry, replacedEntry } from './nl'
import { askAgain, beginRun, endRun, type Found, isCompared, moveRun } from './repository'

/** Asks for a comparison at each institution whose decisions were not compared with the rules of now. Twice is harmless. */
async function askEach(): Promise<void> {
  for (const institutionId of await bare.openInstitutions()) {
    const tenant = await jobTenant(institutionId, 'classification.reassess')
    if (!tenant) continue
    await inTenant(tenant, async (db) => {
      if (!(await isCompared(db, ruleSet.version)))
        await enqueue(db, { name: 'classification.reassess', data: { institutionId } })
    })
  }
}

/** Systems that are compared between two short transactions, and memory holds no more. */
const portion = 200

type Of = { readonly version?: string; readonly size?: number }

/**
 * Compares the decisions of an institution with the rules of now, and asks to look again where the outcome differs. It
 * goes on where it was broken off; who finds that somebody else is at it, lets go.
 */
export async function compareDecisions(tenant: Tenant, of: Of = {}): Promise<void> {
  const { version = ruleSet.version, size = portion } = of
  if (await inTenant(tenant, (db) => isCompared(db, version))) return
  const begun = await inTenant(tenant, (db) => beginRun(db, version, today()), { timeout: 60_000 })
  for (let run = begun; run && run.endedAt === null; run = await comparePart(tenant, run, size));
}

/** The run after its next part; null where it has ended, here or by somebody else. */
async function comparePart(tenant: Tenant, run: Run, size: number): Promise<Run | null> {
  const { ruleSetVersion: version, reached: after } = run
  const part = await inTenant(tenant, (db) => listUnderOtherRules(db, tenant, version, { after, size }))
  const last = part.at(-1)
  if (!last) {
    await inTenant(tenant, async (db) => {
      if (await endRun(db, version)) await remember(db, tenant, run.done > 0 ? [comparedEntry(run)] : [])
    })
    return null
  }
  const found = part.map(({ subject, latest }) => ({
    systemId: subject.id,
    classificationId: latest.id,
    ...compare(subject.dossier, latest, run.day),
  }))
  return keepPart(tenant, run, found, last.subject.id)
}

async function keepPart(tenant: Tenant, run: Run, found: readonly Found[], reached: string): Promise<Run | null> {
  const step = { reached, done: found.length, differing: found.filter((f) => f.sentences.length > 0).length }
  return inTenant(
    tenant,
    async (db) => {
      if (!(await moveRun(db, run, step))) return null
      const { replaced, opened } = await askAgain(db, run, found)
      await remember(db, tenant, [
        ...replaced.map((r) => replacedEntry(r, run.ruleSetVersion)),
        ...opened.map((o) => differsEntry(o, run.ruleSetVersion)),
      ])
      return { ...run, reached, done: run.done + step.done, differing: run.differing + step.differing }
    },
    { timeout: 15_000 },
  )
}

export const reassessmentJobs: readonly Handler[] = [
  handler({ name: 'classification.newRules', payload: z.object({}), run: askEach }),
  handler({
    name: 'classification.reassess',
    payload: z.object({ institutionId: z.uuid() }),
    run: async ({ institutionId }) => {
      const tenant = await jobTenant(institutionId, 'classification.reassess')
      if (tenant) await compareDecisions(tenant)
    },
  }),
]
