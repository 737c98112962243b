import { z } from 'zod'
import { today } from '@/lib/platform/clock'
import { loader } from '@/lib/platform/loader'
import { needsReview } from './model'
import { listChecks } from './repository'

/** Both checks of one system with the people who may be responsible. */
export const loadChecks = loader({
  may: 'duty:read',
  params: z.object({ systemId: z.uuid() }),
  read: async (db, { systemId }, tenant) => {
    const system = await db.aiSystem.findFirst({
      where: { id: systemId },
      select: { id: true, name: true, ownerId: true, deputyId: true },
    })
    if (!system) return null
    const checks = await listChecks(db, systemId)
    const members = await db.member.findMany({
      select: { personId: true, name: true, endedAt: true },
      orderBy: { name: 'asc' },
    })
    const names = new Map(members.map((m) => [m.personId, m.name]))
    const me = tenant.actor.kind === 'member' ? tenant.actor.personId : null
    const own = me !== null && (system.ownerId === me || system.deputyId === me)
    const shown = (check: (typeof checks)['dpia']) => ({
      ...check,
      responsible: check.responsibleId ? (names.get(check.responsibleId) ?? null) : null,
      reviewDue: needsReview(check, today()),
    })
    return {
      system: { id: system.id, name: system.name },
      dpia: shown(checks.dpia),
      supplierChecklist: shown(checks.supplierChecklist),
      people: members.filter((m) => m.endedAt === null).map((m) => ({ value: m.personId, label: m.name })),
      mayEdit: tenant.may.has('check:edit') || (own && tenant.may.has('check:editOwn')),
    }
  },
})

export type Checks = Awaited<ReturnType<typeof loadChecks>>
