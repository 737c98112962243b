import { type Day, fromDay, toDayOrNull } from '@/lib/platform/day'
import type { TenantDb } from '@/lib/platform/tenancy'
import { type Standing, standingOf, timingOf } from '../model'
import { type DutyFilter, type DutyRow, pageSize } from './model'

type Where = NonNullable<NonNullable<Parameters<TenantDb['duty']['findMany']>[0]>['where']>

/** Duties that count: of systems that are not put away, and that still follow from a norm. */
const counted: Where = { lapsedAt: null, system: { stage: { notIn: ['rejected', 'retired'] } } }

function standingWhere(standing: Standing, today: Day): Where {
  const day = fromDay(today)
  switch (standing) {
    case 'notApplicable':
      return { OR: [{ verdict: 'notApplicable' }, { status: 'notApplicable' }] }
    case 'undetermined':
      return { verdict: 'undetermined', status: 'open' }
    case 'open':
      return { verdict: 'owed', status: 'open' }
    case 'substantiated':
      return {
        verdict: { not: 'notApplicable' },
        status: 'substantiated',
        OR: [{ proofUntil: null }, { proofUntil: { gte: day } }],
      }
    case 'expired':
      return { verdict: { not: 'notApplicable' }, status: 'substantiated', proofUntil: { lt: day } }
    default:
      return { verdict: { not: 'notApplicable' }, status: standing }
  }
}

const unfinished = (today: Day): Where => ({
  verdict: { not: 'notApplicable' },
  OR: [
    { verdict: 'owed', status: 'open' },
    { status: { in: ['inProgress', 'underReview'] } },
    standingWhere('expired', today),
  ],
})

function timingWhere(timing: 'targetPassed' | 'late', today: Day): Where {
  const day = fromDay(today)
  const late: Where = { standing: 'law', legalFrom: { lte: day } }
  return { AND: [unfinished(today), { targetOn: { lt: day } }, timing === 'late' ? late : { NOT: late }] }
}

function whereOf(filter: DutyFilter, today: Day, me: string | null): Where {
  const and: Where[] = [counted]
  if (filter.q)
    and.push({
      OR: [
        { title: { contains: filter.q, mode: 'insensitive' } },
        { system: { name: { contains: filter.q, mode: 'insensitive' } } },
      ],
    })
  if (filter.standing.length > 0) and.push({ OR: filter.standing.map((s) => standingWhere(s, today)) })
  else and.push({ verdict: { not: 'notApplicable' } })
  if (filter.timing) and.push(timingWhere(filter.timing, today))
  if (filter.attention) {
    const passed: Where = { AND: [unfinished(today), { targetOn: { lt: fromDay(today) } }] }
    and.push({ OR: [standingWhere('expired', today), passed] })
  }
  if (filter.owed) and.push({ verdict: 'owed', status: { not: 'notApplicable' } })
  if (filter.mine) and.push({ ownerId: me })
  if (filter.withoutOwner) and.push({ ownerId: null })
  if (filter.owner) and.push({ ownerId: filter.owner })
  if (filter.norm) and.push({ normId: filter.norm })
  if (filter.system) and.push({ systemId: filter.system })
  if (filter.legalOn) and.push({ legalFrom: fromDay(filter.legalOn) })
  return { AND: and }
}

/** One page of duties, those with the nearest target first, and how many there are. */
export async function listDuties(
  db: TenantDb,
  filter: DutyFilter,
  today: Day,
  me: string | null,
): Promise<{ rows: DutyRow[]; total: number }> {
  const where = whereOf(filter, today, me)
  const total = await db.duty.count({ where })
  const rows = await db.duty.findMany({
    where,
    orderBy: [
      { targetOn: { sort: 'asc', nulls: 'last' } },
      { legalFrom: { sort: 'asc', nulls: 'last' } },
      { id: 'asc' },
    ],
    skip: (filter.page - 1) * pageSize,
    take: pageSize,
    include: { system: { select: { name: true } }, owner: { select: { name: true } } },
  })
  return {
    total,
    rows: rows.map((r) => {
      const duty = {
        id: r.id,
        title: r.title,
        article: r.article,
        standing: r.standing,
        legalFrom: toDayOrNull(r.legalFrom),
        targetOn: toDayOrNull(r.targetOn),
        proofUntil: toDayOrNull(r.proofUntil),
        systemId: r.systemId,
        verdict: r.verdict,
        status: r.status,
      }
      return {
        ...duty,
        systemName: r.system.name,
        ownerName: r.owner?.name ?? null,
        stands: standingOf(duty, today),
        timing: timingOf(duty, today),
      }
    }),
  }
}

/** The kinds of duty that occur here, for the filter. */
export async function listNorms(db: TenantDb): Promise<{ normId: string; title: string; count: number }[]> {
  const groups = await db.duty.groupBy({
    by: ['normId', 'title'],
    where: { AND: [counted, { verdict: { not: 'notApplicable' } }] },
    _count: { _all: true },
    orderBy: { title: 'asc' },
  })
  return groups.map((g) => ({ normId: g.normId, title: g.title, count: g._count._all }))
}
