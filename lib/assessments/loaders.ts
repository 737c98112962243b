import { z } from 'zod'
import { holds } from '@/lib/duties/model'
import { findOwed } from '@/lib/duties/repository'
import { membersById } from '@/lib/people/members/repository'
import { formerMember } from '@/lib/people/nl'
import { personOf } from '@/lib/platform/actor'
import { today } from '@/lib/platform/clock'
import { loader } from '@/lib/platform/loader'
import { type Check, dutyOf, needsReview } from './model'
import { findChecked } from './repository'

/** Both checks of one system with the people who may be responsible. */
export const loadChecks = loader({
  may: 'duty:read',
  params: z.object({ systemId: z.uuid() }),
  read: async (db, { systemId }, tenant) => {
    const found = await findChecked(db, systemId)
    if (!found) return null
    const { system, checks } = found
    const members = await membersById(db)
    const shown = async (check: Check) => ({
      ...check,
      responsible: check.responsibleId ? (members.get(check.responsibleId)?.name ?? formerMember) : null,
      reviewDue: needsReview(check, today()),
      stillOwed: check.status === 'notNeeded' && (await findOwed(db, systemId, dutyOf[check.kind])) !== null,
      people: [...members.values()]
        .filter((m) => m.owns || m.id === check.responsibleId)
        .map((m) => ({ value: m.id, label: m.name })),
    })
    return {
      system: { id: system.id, name: system.name },
      dpia: await shown(checks.dpia),
      supplierChecklist: await shown(checks.supplierChecklist),
      mayEdit: tenant.may.has('check:edit') || (holds(system, personOf(tenant)) && tenant.may.has('check:editOwn')),
    }
  },
})

export type Checks = Awaited<ReturnType<typeof loadChecks>>
