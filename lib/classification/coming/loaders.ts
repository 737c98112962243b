import { z } from 'zod'
import { today } from '@/lib/platform/clock'
import { loader } from '@/lib/platform/loader'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import { listTouched } from '../repository'
import { type ComingView, changeOn, comingDays, comingPageSize, comingView } from './model'

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
