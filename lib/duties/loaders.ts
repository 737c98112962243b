import { z } from 'zod'
import { findLast } from '@/lib/logbook/repository'
import { listMembers } from '@/lib/people/members/repository'
import { formerMember } from '@/lib/people/nl'
import { personOf } from '@/lib/platform/actor'
import { today } from '@/lib/platform/clock'
import { loader } from '@/lib/platform/loader'
import type { DutyFilter } from './listing/model'
import { listDuties, listEveryDuty, listNorms, listPicked } from './listing/repository'
import { holds, mayJudge, standingOf, timingOf } from './model'
import { countOtherJudges, listOccurrences, listShownProofs } from './proofs/repository'
import { findDuty, findHolder, listDutiesOf } from './repository'

/** One page of obligations with what can be filtered on. */
export const loadDuties = loader({
  may: 'duty:read',
  read: async (db, filter: DutyFilter, tenant) => ({
    ...(await listDuties(db, filter, today(), personOf(tenant))),
    norms: await listNorms(db),
    today: today(),
    may: { plan: tenant.may.has('duty:work'), export: tenant.may.has('export:make') },
  }),
})

/** Every row of a list in its order, whatever its page: what an export holds. */
export const loadDutiesExport = loader({
  may: 'export:make',
  read: async (db, filter: DutyFilter, tenant) => ({
    rows: await listEveryDuty(db, filter, today(), personOf(tenant)),
    today: today(),
  }),
})

/** The obligations that were picked in the list, and who can own them. */
export const loadPickedDuties = loader({
  may: 'duty:work',
  params: z.object({ ids: z.array(z.uuid()).max(1_000) }),
  read: async (db, { ids }: { ids: string[] }) => ({
    duties: await listPicked(db, ids, today()),
    owners: (await listMembers(db)).filter((m) => m.owns),
  }),
})

/** One obligation with its proofs, occurrences and who may do what. */
export const loadDuty = loader({
  may: 'duty:read',
  params: z.object({ id: z.uuid() }),
  read: async (db, { id }, tenant) => {
    const duty = await findDuty(db, id)
    const system = duty && (await findHolder(db, duty.systemId))
    if (!duty || !system) return null
    const [proofs, occurrences, members] = [
      await listShownProofs(db, id),
      await listOccurrences(db, id),
      await listMembers(db),
    ]
    const names = new Map(members.map((m) => [m.id, m.name]))
    const name = (personId: string | null): string | null => (personId ? (names.get(personId) ?? formerMember) : null)
    const me = personOf(tenant)
    const own = holds(system, me) || (me !== null && duty.ownerId === me)
    const judge = tenant.may.has('duty:judge')
    const offered = proofs.some((p) => p.state === 'offered')
    const others = judge && me !== null && offered ? await countOtherJudges(db, me) : 0
    const waived = duty.status === 'notApplicable' ? await findLast(db, system.id, 'duty.waived', id) : null
    return {
      duty,
      stands: standingOf(duty, today()),
      timing: timingOf(duty, today()),
      system: { id: system.id, name: system.name },
      ownerName: name(duty.ownerId),
      waived: waived && { at: waived.at, by: name(waived.actorId) },
      proofs: proofs.map((p) => ({
        ...p,
        addedBy: name(p.addedById) ?? '',
        judgedBy: name(p.judgedById),
        toJudge: p.state !== 'offered' || !judge || me === null ? null : (mayJudge(p.addedById, me, others) ?? 'yes'),
      })),
      occurrences: occurrences.map((o) => ({ ...o, doneBy: name(o.doneById) })),
      owners: members.filter((m) => m.owns || m.id === duty.ownerId).map((m) => ({ value: m.id, label: m.name })),
      today: today(),
      may: {
        work: tenant.may.has('duty:work') || (own && tenant.may.has('duty:workOwn')),
        judge,
      },
    }
  },
})

/** The obligations of one system, for its page. */
export const loadDutiesOfSystem = loader({
  may: 'duty:read',
  params: z.object({ systemId: z.uuid() }),
  read: async (db, { systemId }) => {
    const duties = await listDutiesOf(db, systemId)
    return duties
      .filter((d) => !d.lapsed)
      .map((d) => ({
        ...d,
        stands: standingOf(d, today()),
        timing: timingOf(d, today()),
      }))
  },
})

export type DutyOfSystem = Awaited<ReturnType<typeof loadDutiesOfSystem>>[number]
export type DutyPage = Awaited<ReturnType<typeof loadDuty>>
