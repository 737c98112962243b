import { z } from 'zod'
import { today } from '@/lib/platform/clock'
import { loader } from '@/lib/platform/loader'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import { classify, difference, ruleSet } from '@/rules'
import { listTouched, listUnderOtherRules } from '../repository'
import { type ComingView, changeOn, comingDays, comingPageSize, comingView, pageIn } from './model'

/** What the address asks; anything else than a coming day and a page is the first of them. */
const Asked = z.object({ dag: z.unknown(), pagina: z.unknown() })

/** The systems that the day of a view touches. A page after the last is the first. */
async function comingIn(db: TenantDb, tenant: Tenant, asked: ComingView) {
  const found = await listTouched(db, tenant, asked, comingPageSize)
  if (found.total === 0 && asked.page > 1) return comingIn(db, tenant, { ...asked, page: 1 })
  const systems = found.touched.map(({ subject, decision }) => ({
    id: subject.id,
    name: subject.name,
    overridden: decision?.kind === 'overridden',
    ...changeOn(subject.dossier, decision, asked.day),
  }))
  return { view: asked, systems, total: found.total }
}

/** The systems that a coming legal day touches, each with the day before beside the day itself; no view where none comes. */
export const loadComing = loader({
  may: 'classification:read',
  params: Asked,
  read: async (db, asked, tenant) => {
    const view = comingView(asked, today())
    const coming = view ? await comingIn(db, tenant, view) : { view: null, systems: [], total: 0 }
    return { ...coming, days: comingDays(today()) }
  },
})
export type Coming = Awaited<ReturnType<typeof loadComing>>

/** The systems that were decided by other rules than those of now. A page after the last is the first. */
async function otherRulesIn(db: TenantDb, tenant: Tenant, page: number) {
  const found = await listUnderOtherRules(db, tenant, ruleSet.version, { page, size: comingPageSize })
  if (found.total === 0 && page > 1) return otherRulesIn(db, tenant, 1)
  const systems = found.systems.map(({ subject, latest }) => ({
    id: subject.id,
    name: subject.name,
    decided: latest.decided,
    ruleSetVersion: latest.ruleSetVersion,
    sentences: difference(latest.receipt.proposed, classify(subject.dossier.situation, today())).sentences,
  }))
  return { page, systems, total: found.total }
}

/** What the rules of now say about systems that were decided by earlier ones. Nothing is changed by it. */
export const loadOtherRules = loader({
  may: 'classification:read',
  params: z.object({ pagina: z.unknown() }),
  read: async (db, { pagina }, tenant) => ({
    ...(await otherRulesIn(db, tenant, pageIn(pagina))),
    days: comingDays(today()),
    version: ruleSet.version,
  }),
})
export type OtherRules = Awaited<ReturnType<typeof loadOtherRules>>
