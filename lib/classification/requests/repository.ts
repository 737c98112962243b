import { now } from '@/lib/platform/clock'
import { fromDay, toDay } from '@/lib/platform/day'
import { type Role, rolesWith } from '@/lib/platform/permission'
import type { QuestionEnding } from '@/lib/platform/prisma/enums'
import type { TenantDb } from '@/lib/platform/tenancy'
import type { Whom } from '@/rules'
import type { QuestionRequest } from './model'

type Row = NonNullable<Awaited<ReturnType<TenantDb['questionRequest']['findFirst']>>>

const asRequest = (r: Row): QuestionRequest => ({
  id: r.id,
  systemId: r.systemId,
  whom: r.whom as Whom, // written by this file only
  factIds: r.factIds,
  toId: r.toId,
  askedById: r.askedById,
  askedOn: toDay(r.askedOn),
  ending: r.ending,
})

export async function insertRequest(db: TenantDb, r: Omit<QuestionRequest, 'ending'>): Promise<void> {
  await db.questionRequest.create({ data: { ...r, factIds: [...r.factIds], askedOn: fromDay(r.askedOn) } })
}

export async function findRequest(db: TenantDb, id: string): Promise<QuestionRequest | null> {
  const row = await db.questionRequest.findFirst({ where: { id } })
  return row && asRequest(row)
}

/** What was asked about a system and has not ended, the newest first. */
export async function listStanding(db: TenantDb, systemId: string): Promise<QuestionRequest[]> {
  const rows = await db.questionRequest.findMany({
    where: { systemId, endedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(asRequest)
}

/** What is with one member now, the oldest first, each with the name of its system. */
export async function listAskedOf(
  db: TenantDb,
  personId: string,
): Promise<(QuestionRequest & { readonly systemName: string })[]> {
  const rows = await db.questionRequest.findMany({
    where: { toId: personId, endedAt: null },
    include: { system: { select: { name: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  return rows.map(({ system, ...r }) => ({ ...asRequest(r), systemName: system.name }))
}

/** Ends what stands of these; what has ended stays as it ended. Gives how many. */
export async function endRequests(db: TenantDb, ids: readonly string[], ending: QuestionEnding): Promise<number> {
  if (ids.length === 0) return 0
  const { count } = await db.questionRequest.updateMany({
    where: { id: { in: [...ids] }, endedAt: null },
    data: { endedAt: now(), ending },
  })
  return count
}

/** A member who may answer what is handed over. */
export type Answerer = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly roles: readonly Role[]
}

export async function listAnswerers(db: TenantDb): Promise<Answerer[]> {
  const rows = await db.member.findMany({
    where: { endedAt: null, roles: { hasSome: rolesWith('classification:answerAsked') } },
    select: { personId: true, name: true, email: true, roles: true },
    orderBy: { name: 'asc' },
  })
  return rows.map(({ personId, ...m }) => ({ id: personId, ...m }))
}
