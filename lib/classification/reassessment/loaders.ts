import { z } from 'zod'
import { today } from '@/lib/platform/clock'
import { loader } from '@/lib/platform/loader'
import type { TenantDb } from '@/lib/platform/tenancy'
import { ruleSet } from '@/rules'
import { comingDays, pageIn } from '../coming/model'
import { namesOf } from '../repository'
import { reassessmentPageSize as size } from './model'
import { progressOf } from './nl'
import { findReassessment, findRun, listReassessments } from './repository'

/** A page after the last is the first. */
async function pageOf(db: TenantDb, asked: number) {
  const found = await listReassessments(db, { page: asked, size })
  if (found.total > 0 || asked === 1) return { ...found, page: asked }
  return { ...(await listReassessments(db, { page: 1, size })), page: 1 }
}

/** What the rules of now say otherwise of earlier decisions, and how far the comparison is. Nothing is computed here. */
export const loadNewRules = loader({
  may: 'classification:read',
  params: z.object({ pagina: z.unknown() }),
  read: async (db, { pagina }) => ({
    ...(await pageOf(db, pageIn(pagina))),
    run: await findRun(db, ruleSet.version),
    days: comingDays(today()),
    version: ruleSet.version,
  }),
})
export type NewRules = Awaited<ReturnType<typeof loadNewRules>>

/** How far the comparison with the rules of now is, for the screen that polls it. */
export const loadRunProgress = loader({
  may: 'classification:read',
  read: async (db, _: null) => progressOf(await findRun(db, ruleSet.version)),
})

/** One decision that somebody is asked to look at again. */
export const loadReassessment = loader({
  may: 'classification:read',
  params: z.object({ id: z.uuid() }),
  read: async (db, { id }, tenant) => {
    const asked = await findReassessment(db, id)
    if (!asked) return null
    const names = await namesOf(db, [asked.decidedById, asked.closedById])
    return {
      asked,
      by: names.get(asked.decidedById) ?? null,
      closedBy: asked.closedById ? (names.get(asked.closedById) ?? null) : null,
      mayDecide: tenant.may.has('classification:decide') && tenant.actor.kind === 'member',
    }
  },
})
export type ReassessmentPage = Awaited<ReturnType<typeof loadReassessment>>
