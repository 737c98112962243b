import { now } from '@/lib/platform/clock'
import { type Day, fromDay, fromDayOrNull, toDay, toDayOrNull } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import { rolesWith } from '@/lib/platform/permission'
import type { TenantDb } from '@/lib/platform/tenancy'
import type { Duty } from '../model'
import { setStanding } from '../repository'
import type { Occurrence, OfferedProof, Proof, ShownProof } from './model'

type Row = NonNullable<Awaited<ReturnType<TenantDb['evidence']['findFirst']>>>

const asProof = (r: Row): Proof => ({
  id: r.id,
  dutyId: r.dutyId,
  state: r.state,
  title: r.title,
  coversFrom: toDay(r.coversFrom),
  coversUntil: toDayOrNull(r.coversUntil),
  addedById: r.addedById,
})

/** One proof, locked until the transaction ends: two judges do not both decide. */
export async function lockProof(db: TenantDb, id: string): Promise<Proof | null> {
  await db.$queryRaw`select 1 from evidence where id = ${id}::uuid for update`
  const row = await db.evidence.findFirst({ where: { id } })
  return row ? asProof(row) : null
}

/** Whether this proof is there already: a form that was sent twice makes one. */
export const hasProof = async (db: TenantDb, id: string): Promise<boolean> =>
  (await db.evidence.count({ where: { id } })) > 0

/** What was offered for a duty, whatever became of it. */
export async function listProofsOf(db: TenantDb, dutyId: string): Promise<Proof[]> {
  return (await db.evidence.findMany({ where: { dutyId } })).map(asProof)
}

/** The same with its file and judgement, the newest first. */
export async function listShownProofs(db: TenantDb, dutyId: string): Promise<ShownProof[]> {
  const rows = await db.evidence.findMany({
    where: { dutyId },
    include: { file: { select: { id: true, name: true, size: true } } },
    orderBy: { addedAt: 'desc' },
  })
  return rows.map((r) => ({
    ...asProof(r),
    note: r.note,
    url: r.url,
    file: r.file,
    addedAt: r.addedAt,
    judgedById: r.judgedById,
    judgedAt: r.judgedAt,
    judgedReason: r.judgedReason,
  }))
}

/** Adds a proof that waits for judgement; the duty waits with it, unless it is substantiated already. */
export async function insertProof(db: TenantDb, duty: Pick<Duty, 'id' | 'status'>, proof: OfferedProof): Promise<void> {
  await db.evidence.create({
    data: {
      ...proof,
      dutyId: duty.id,
      coversFrom: fromDay(proof.coversFrom),
      coversUntil: fromDayOrNull(proof.coversUntil),
    },
  })
  if (duty.status !== 'substantiated') await setStanding(db, duty.id, { status: 'underReview' })
}

/** Writes down what somebody decided of a proof. */
export async function judgeProof(
  db: TenantDb,
  id: string,
  by: { readonly verdict: 'accepted' | 'rejected'; readonly personId: string; readonly reason: string | null },
): Promise<void> {
  await db.evidence.updateMany({
    where: { id },
    data: { state: by.verdict, judgedById: by.personId, judgedAt: now(), judgedReason: by.reason },
  })
}

/** How many others in the institution may judge proof. */
export async function countOtherJudges(db: TenantDb, personId: string): Promise<number> {
  return db.member.count({
    where: {
      personId: { not: personId },
      endedAt: null,
      roles: { hasSome: rolesWith('duty:judge') },
    },
  })
}

/** The latest times that a duty falls or fell due, the last one first. */
export async function listOccurrences(db: TenantDb, dutyId: string): Promise<Occurrence[]> {
  const rows = await db.dutyOccurrence.findMany({ where: { dutyId }, orderBy: { dueOn: 'desc' }, take: 12 })
  return rows.map((r) => ({ id: r.id, dueOn: toDay(r.dueOn), doneOn: toDayOrNull(r.doneOn), doneById: r.doneById }))
}

/** Closes the occurrences that are open and plans the next, unless it is planned already; `dueOn` null plans none. */
export async function turnOccurrence(
  db: TenantDb,
  dutyId: string,
  doneOn: Day,
  byId: string | null,
  dueOn: Day | null,
): Promise<void> {
  await db.dutyOccurrence.updateMany({
    where: { dutyId, doneOn: null, ...(dueOn === null ? {} : { dueOn: { not: fromDay(dueOn) } }) },
    data: { doneOn: fromDayOrNull(doneOn), doneById: byId },
  })
  if (dueOn === null) return
  await db.dutyOccurrence.createMany({ data: [{ id: newId(), dutyId, dueOn: fromDay(dueOn) }], skipDuplicates: true })
}
