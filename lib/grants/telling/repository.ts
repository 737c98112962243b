import { remember } from '@/lib/platform/audit'
import { today } from '@/lib/platform/clock'
import { enqueue } from '@/lib/platform/jobs'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import type { Practice } from '../model'

/** One at a time, so that a page opened twice at once is one look. */
const lockLook = (db: TenantDb, who: string, where: string) =>
  db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`look:${who}:${where}`}, 0))`

/** Notes that this person looked at a practice today, on this side, and has the practice told; once a day. */
export async function noteLook(db: TenantDb, tenant: Tenant, practice: Practice): Promise<void> {
  if (tenant.actor.kind !== 'member') return
  const { personId } = tenant.actor
  await lockLook(db, personId, practice.id)
  if (await lookedToday(db, personId, practice.id)) return
  await remember(db, tenant, [
    { name: 'grant.looked', subject: { kind: 'institution', id: practice.id, label: practice.name } },
  ])
  await enqueue(db, {
    name: 'grants.seen',
    data: { institutionId: practice.id, receiverId: tenant.institutionId, personId, day: today() },
  })
}

async function lookedToday(db: TenantDb, personId: string, practiceId: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ there: boolean }[]>`
    select exists (select 1 from log_entry where name = 'grant.looked' and actor_id = ${personId}::uuid
      and subject_id = ${practiceId}::uuid
      and (at at time zone 'Europe/Amsterdam')::date = (now() at time zone 'Europe/Amsterdam')::date) as there`
  return row?.there ?? false
}

export type SeenBy = { readonly at: Date; readonly who: string; readonly organisation: string }

/** Who looked here and when, the newest first. */
export const listSeenBy = (db: TenantDb, limit: number): Promise<SeenBy[]> => db.$queryRaw<SeenBy[]>`
  select at, subject_label as organisation, coalesce(changes->0->>'to', '') as who
  from log_entry where name = 'grant.seen' order by at desc, id desc limit ${limit}`

/** Writes in this institution's logbook that somebody of another looked; the same look twice is one. */
export async function writeSeen(
  db: TenantDb,
  tenant: Tenant,
  by: { readonly receiverId: string; readonly receiver: string; readonly who: string; readonly day: string },
): Promise<void> {
  await lockLook(db, by.who, by.receiverId)
  const [row] = await db.$queryRaw<{ there: boolean }[]>`
    select exists (select 1 from log_entry where name = 'grant.seen' and subject_id = ${by.receiverId}::uuid
      and changes @> jsonb_build_array(jsonb_build_object('field', 'who', 'to', ${by.who}::text),
        jsonb_build_object('field', 'day', 'to', ${by.day}::text))) as there`
  if (row?.there) return
  await remember(db, tenant, [
    {
      name: 'grant.seen',
      subject: { kind: 'institution', id: by.receiverId, label: by.receiver },
      changes: [
        { field: 'who', from: null, to: by.who },
        { field: 'day', from: null, to: by.day },
      ],
    },
  ])
}

/** Writes in the receiver's logbook that it may look, or no longer may; the same news twice is one. */
export async function writeTold(
  db: TenantDb,
  tenant: Tenant,
  news: { readonly name: 'grant.received' | 'grant.ended'; readonly grantId: string; readonly giver: string },
): Promise<void> {
  await lockLook(db, news.name, news.grantId)
  const there = await db.logEntry.findFirst({
    where: { name: news.name, subjectId: news.grantId },
    select: { id: true },
  })
  if (there) return
  await remember(db, tenant, [{ name: news.name, subject: { kind: 'grant', id: news.grantId, label: news.giver } }])
}
