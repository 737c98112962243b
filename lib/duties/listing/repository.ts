import { type Day, fromDay, toDayOrNull } from '@/lib/platform/day'
import type { Stage } from '@/lib/platform/prisma/enums'
import type { TenantDb } from '@/lib/platform/tenancy'
import { begunIn, type Standing, stagesBeforeUse, standingOf, timingOf } from '../model'
import { type DutyFilter, type DutyRow, type DutySort, pageSize } from './model'

type Args = NonNullable<Parameters<TenantDb['duty']['findMany']>[0]>
/** A row as the database has it. */
type DutyRecord = Awaited<ReturnType<TenantDb['duty']['findMany']>>[number]
type Where = NonNullable<Args['where']>

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
  const late: Where = {
    verdict: 'owed',
    status: { not: 'substantiated' },
    standing: 'law',
    legalFrom: { lte: day },
    OR: [{ dueBefore: null }, { system: { stage: { notIn: [...stagesBeforeUse] } } }],
  }
  const notLate: Where = {
    OR: [
      { verdict: { not: 'owed' } },
      { status: 'substantiated' },
      { standing: { not: 'law' } },
      { legalFrom: null },
      { legalFrom: { gt: day } },
      { dueBefore: { not: null }, system: { stage: { in: [...stagesBeforeUse] } } },
    ],
  }
  return { AND: [unfinished(today), { targetOn: { lt: day } }, timing === 'late' ? late : notLate] }
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

/** The chosen column first; then the nearest target and the nearest legal day. */
function orderOf({ key, desc }: DutySort): Extract<Args['orderBy'], readonly unknown[]> {
  const sort = desc ? 'desc' : 'asc'
  const day = { sort, nulls: 'last' } as const
  const chosen = {
    title: { title: sort },
    system: { system: { name: sort } },
    owner: { owner: { name: sort } },
    legalFrom: { legalFrom: day },
    targetOn: { targetOn: day },
  } as const
  return [
    chosen[key],
    { targetOn: { sort: 'asc', nulls: 'last' } },
    { legalFrom: { sort: 'asc', nulls: 'last' } },
    { id: 'asc' },
  ]
}

const named = { system: { select: { name: true, stage: true } }, owner: { select: { name: true } } } as const

/** One page of duties in the order asked for, and how many there are. */
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
    orderBy: orderOf(filter.sort),
    skip: (filter.page - 1) * pageSize,
    take: pageSize,
    include: named,
  })
  return { total, rows: rows.map((r) => asRow(r, today)) }
}

/** Every duty of a filter, whatever its page: what an export holds. */
export async function listEveryDuty(
  db: TenantDb,
  filter: DutyFilter,
  today: Day,
  me: string | null,
): Promise<DutyRow[]> {
  const where = whereOf(filter, today, me)
  const rows = await db.duty.findMany({ where, orderBy: orderOf(filter.sort), include: named })
  return rows.map((r) => asRow(r, today))
}

const stillCounted = (ids: readonly string[]): Where => ({
  AND: [counted, { id: { in: [...ids] }, verdict: { not: 'notApplicable' } }],
})

/** These duties, as far as they are here and still count. */
export async function listPicked(db: TenantDb, ids: readonly string[], today: Day): Promise<DutyRow[]> {
  const rows = await db.duty.findMany({
    where: stillCounted(ids),
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    include: named,
  })
  return rows.map((r) => asRow(r, today))
}

type Named = DutyRecord & {
  readonly system: { readonly name: string; readonly stage: Stage }
  readonly owner: { readonly name: string } | null
}

function asRow(r: Named, today: Day): DutyRow {
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
    dueBefore: r.dueBefore,
    begun: begunIn(r.system.stage),
  }
  return {
    ...duty,
    systemName: r.system.name,
    ownerName: r.owner?.name ?? null,
    stands: standingOf(duty, today),
    timing: timingOf(duty, today),
  }
}

export type Picked = Pick<DutyRow, 'id' | 'systemId' | 'title' | 'targetOn'> & { readonly ownerId: string | null }

/** These duties, held until the transaction ends, as far as they are here and still count. */
export async function lockPicked(db: TenantDb, ids: readonly string[]): Promise<Picked[]> {
  await db.$queryRaw`select 1 from duty where id = any (${ids}::uuid[]) order by id for update`
  const rows = await db.duty.findMany({ where: stillCounted(ids) })
  return rows.map((r) => ({
    id: r.id,
    systemId: r.systemId,
    title: r.title,
    targetOn: toDayOrNull(r.targetOn),
    ownerId: r.ownerId,
  }))
}

/** Gives these duties, which the caller holds, an owner, a target or both; gives how many. */
export async function planPicked(
  db: TenantDb,
  ids: readonly string[],
  plan: { readonly ownerId?: string; readonly targetOn?: Day },
): Promise<number> {
  const { count } = await db.duty.updateMany({
    where: { id: { in: [...ids] } },
    data: { ...plan, ...(plan.targetOn ? { targetOn: fromDay(plan.targetOn) } : {}), revision: { increment: 1 } },
  })
  return count
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
