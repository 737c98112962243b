import { z } from 'zod'
import { holds } from '@/lib/duties/model'
import { findOwed } from '@/lib/duties/repository'
import { listMembers } from '@/lib/people/members/repository'
import { formerMember } from '@/lib/people/nl'
import { personOf } from '@/lib/platform/actor'
import { today } from '@/lib/platform/clock'
import { loader } from '@/lib/platform/loader'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import { dutyOf, needsReview } from './model'
import { findChecked, type NamedCheck } from './repository'

const OfSystem = z.object({ systemId: z.uuid() })

async function readChecks(db: TenantDb, systemId: string, tenant: Tenant) {
  const found = await findChecked(db, systemId)
  if (!found) return null
  const { system, checks } = found
  const shown = async (check: NamedCheck) => ({
    ...check,
    responsible: check.responsible ?? (check.responsibleId ? formerMember : null),
    reviewDue: needsReview(check, today()),
    stillOwed: check.status === 'notNeeded' && (await findOwed(db, systemId, dutyOf[check.kind])) !== null,
  })
  return {
    system: { id: system.id, name: system.name },
    dpia: await shown(checks.dpia),
    supplierChecklist: await shown(checks.supplierChecklist),
    mayEdit: tenant.may.has('check:edit') || (holds(system, personOf(tenant)) && tenant.may.has('check:editOwn')),
  }
}

/** Both checks of one system. */
export const loadChecks = loader({
  may: 'duty:read',
  params: OfSystem,
  read: (db, { systemId }, tenant) => readChecks(db, systemId, tenant),
})

/** The same with the people who may be responsible, for the page of a check. */
export const loadCheckPage = loader({
  may: 'duty:read',
  params: OfSystem,
  read: async (db, { systemId }, tenant) => {
    const checks = await readChecks(db, systemId, tenant)
    if (!checks) return null
    const members = await listMembers(db)
    const peopleFor = ({ responsibleId }: NamedCheck) =>
      members.filter((m) => m.owns || m.id === responsibleId).map((m) => ({ value: m.id, label: m.name }))
    return {
      ...checks,
      people: { dpia: peopleFor(checks.dpia), supplierChecklist: peopleFor(checks.supplierChecklist) },
    }
  },
})

export type Checks = Awaited<ReturnType<typeof loadChecks>>
export type CheckPage = Awaited<ReturnType<typeof loadCheckPage>>
