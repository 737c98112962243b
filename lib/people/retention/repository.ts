import type { Day } from '@/lib/platform/day'
import { outside, type TenantDb } from '@/lib/platform/tenancy'

/** Whose names have to go by this day, per institution: ids only. */
export async function dueForRetention(until: Day): Promise<ReadonlyMap<string, readonly string[]>> {
  const items = await outside({ agenda: until }, (db) =>
    db.agendaItem.findMany({ where: { kind: 'retention' }, orderBy: [{ dueDay: 'asc' }], take: 1000 }),
  )
  const due = new Map<string, string[]>()
  for (const item of items) due.set(item.institutionId, [...(due.get(item.institutionId) ?? []), item.recordId])
  return due
}

/** Forgets the address of a person who is known nowhere any more by name, with every session and link. */
export async function forgetPerson(personId: string): Promise<boolean> {
  return outside({ person: personId }, async (db) => {
    if ((await db.member.count({ where: { personId, pseudonymisedAt: null } })) > 0) return false
    await db.session.deleteMany({ where: { personId } })
    const { count } = await db.person.updateMany({
      where: { id: personId },
      data: { email: `${personId}@vergeten.invalid` },
    })
    return count === 1
  })
}

/** Takes off the agenda what was done. */
export async function strikeRetention(db: TenantDb, ids: readonly string[]): Promise<void> {
  await db.agendaItem.deleteMany({ where: { kind: 'retention', recordId: { in: [...ids] } } })
}
