import { z } from 'zod'
import { today } from '@/lib/platform/clock'
import { toDay, toDayOrNull } from '@/lib/platform/day'
import { loader } from '@/lib/platform/loader'
import { owningRoles } from '@/lib/platform/permission'
import type { Tenant } from '@/lib/platform/tenancy'
import type { DutyFilter } from './listing/model'
import { listDuties, listNorms } from './listing/repository'
import { standingOf, timingOf } from './model'
import { findDuty, listDutiesOf } from './repository'

const personOf = (tenant: Tenant): string | null => (tenant.actor.kind === 'member' ? tenant.actor.personId : null)

/** One page of obligations with what can be filtered on. */
export const loadDuties = loader({
  may: 'duty:read',
  read: async (db, filter: DutyFilter, tenant) => ({
    ...(await listDuties(db, filter, today(), personOf(tenant))),
    norms: await listNorms(db),
    today: today(),
  }),
})

/** One obligation with its proofs, occurrences and who may do what. */
export const loadDuty = loader({
  may: 'duty:read',
  params: z.object({ id: z.uuid() }),
  read: async (db, { id }, tenant) => {
    const duty = await findDuty(db, id)
    if (!duty) return null
    const [system, proofs, occurrences, members] = await Promise.all([
      db.aiSystem.findFirst({
        where: { id: duty.systemId },
        select: { id: true, name: true, ownerId: true, deputyId: true },
      }),
      db.evidence.findMany({
        where: { dutyId: id },
        include: { file: { select: { id: true, name: true, size: true } } },
        orderBy: { addedAt: 'desc' },
      }),
      db.dutyOccurrence.findMany({ where: { dutyId: id }, orderBy: { dueOn: 'desc' }, take: 12 }),
      db.member.findMany({
        select: { personId: true, name: true, roles: true, endedAt: true },
        orderBy: { name: 'asc' },
      }),
    ])
    const names = new Map(members.map((m) => [m.personId, m.name]))
    const me = personOf(tenant)
    const own = me !== null && (duty.ownerId === me || system?.ownerId === me || system?.deputyId === me)
    return {
      duty,
      stands: standingOf(duty, today()),
      timing: timingOf(duty, today()),
      system: { id: duty.systemId, name: system?.name ?? '' },
      ownerName: duty.ownerId ? (names.get(duty.ownerId) ?? null) : null,
      proofs: proofs.map((p) => ({
        id: p.id,
        title: p.title,
        note: p.note,
        url: p.url,
        file: p.file,
        coversFrom: toDay(p.coversFrom),
        coversUntil: toDayOrNull(p.coversUntil),
        state: p.state,
        addedBy: names.get(p.addedById) ?? '',
        addedAt: p.addedAt,
        judgedBy: p.judgedById ? (names.get(p.judgedById) ?? '') : null,
        judgedAt: p.judgedAt,
        judgedReason: p.judgedReason,
      })),
      occurrences: occurrences.map((o) => ({
        id: o.id,
        dueOn: toDay(o.dueOn),
        doneOn: toDayOrNull(o.doneOn),
        doneBy: o.doneById ? (names.get(o.doneById) ?? '') : null,
      })),
      owners: members
        .filter((m) => m.endedAt === null && m.roles.some((r) => owningRoles.includes(r)))
        .map((m) => ({ value: m.personId, label: m.name })),
      today: today(),
      may: {
        work: tenant.may.has('duty:work') || (own && tenant.may.has('duty:workOwn')),
        judge: tenant.may.has('duty:judge'),
      },
    }
  },
})

/** The obligations of one system, for its page. */
export const loadDutiesOfSystem = loader({
  may: 'duty:read',
  params: z.object({ systemId: z.uuid() }),
  read: async (db, { systemId }) => {
    const [duties, members] = await Promise.all([
      listDutiesOf(db, systemId),
      db.member.findMany({ select: { personId: true, name: true } }),
    ])
    const names = new Map(members.map((m) => [m.personId, m.name]))
    return duties
      .filter((d) => !d.lapsed)
      .map((d) => ({
        ...d,
        ownerName: d.ownerId ? (names.get(d.ownerId) ?? null) : null,
        stands: standingOf(d, today()),
        timing: timingOf(d, today()),
      }))
  },
})

export type DutyOfSystem = Awaited<ReturnType<typeof loadDutiesOfSystem>>[number]
export type DutyPage = Awaited<ReturnType<typeof loadDuty>>
