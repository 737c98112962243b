import { dashboardFor } from '@/lib/institutions/model'
import { listNewest } from '@/lib/logbook/repository'
import { personOf } from '@/lib/platform/actor'
import { today } from '@/lib/platform/clock'
import { loader } from '@/lib/platform/loader'
import { touchedBy } from '@/lib/systems/list/repository'
import { legalDates } from '@/rules'
import type { LegalDay, Overview } from './model'
import { countEverything } from './repository'

/** The legal dates from the last one that passed on, with how many systems each touches here. */
function datesAhead(overview: Overview): LegalDay[] {
  const day = today()
  const all = legalDates(day)
  const lastPassed = all.findLastIndex((d) => d.day <= day)
  const marks = touchedBy(day)
  return all.slice(Math.max(0, lastPassed)).map((d) => ({
    id: d.id,
    day: d.day,
    label: d.label,
    touches: overview.touched[d.id] ?? (d.id in marks ? 0 : null),
  }))
}

/** What the dashboard shows. */
export const loadOverview = loader({
  may: 'system:read',
  read: async (db, _params: null, tenant) => {
    const asks = tenant.may.has('classification:answerAsked')
    const overview = await countEverything(db, today(), asks ? personOf(tenant) : null)
    return {
      overview,
      dates: datesAhead(overview),
      today: today(),
      events: tenant.may.has('logbook:read') ? await listNewest(db, 5) : null,
      cards: dashboardFor(tenant.kind),
      may: {
        register: tenant.may.has('system:register'),
        import: tenant.may.has('import:run'),
        judge: tenant.may.has('duty:judge'),
        classify: tenant.may.has('classification:answer'),
        decide: tenant.may.has('classification:decide'),
        edit: tenant.may.has('system:edit'),
        work: tenant.may.has('duty:workOwn'),
      },
    }
  },
})
