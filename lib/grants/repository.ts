import { now } from '@/lib/platform/clock'
import { type Day, fromDay, fromDayOrNull, toDay, toDayOrNull } from '@/lib/platform/day'
import type { TenantDb } from '@/lib/platform/tenancy'
import type { Grant, GrantScope, Practice } from './model'

export type Named = { readonly id: string; readonly name: string }

/** The regional organisations that a grant can be given to. */
export const listReceivers = (db: TenantDb): Promise<Named[]> =>
  db.institution.findMany({
    where: { kind: 'regionalOrganisation', closedAt: null },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })

/** What an institution is called that this one may see. */
export async function findName(db: TenantDb, institutionId: string): Promise<string | null> {
  const found = await db.institution.findFirst({ where: { id: institutionId }, select: { name: true } })
  return found?.name ?? null
}

type Row = {
  id: string
  other: string | null
  otherId: string
  scopes: GrantScope[]
  since: Date
  until: Date | null
  givenBy: string | null
  revokedAt: Date | null
}

const asGrant = (row: Row): Grant => ({
  ...row,
  other: row.other ?? 'Onbekende organisatie',
  since: toDay(row.since),
  until: toDayOrNull(row.until),
})

/** Everything that this institution granted, what runs first. */
export async function listGiven(db: TenantDb): Promise<Grant[]> {
  const rows = await db.$queryRaw<Row[]>`
    select g.id, i.name as other, g.receiver_id as "otherId", to_jsonb(g.scopes) as scopes, g.since, g.until,
      m.name as "givenBy", g.revoked_at as "revokedAt"
    from "grant" g
    left join institution i on i.id = g.receiver_id
    left join member m on m.institution_id = g.institution_id and m.person_id = g.given_by_id
    where g.institution_id = current_setting('app.institution_id')::uuid
    order by g.revoked_at is not null, g.since desc, g.id desc`
  return rows.map(asGrant)
}

/** Two who grant the same organisation at once come one after the other. */
export async function lockReceiver(db: TenantDb, receiverId: string): Promise<void> {
  await db.$executeRaw`
    select pg_advisory_xact_lock(hashtextextended('grant:' || current_setting('app.institution_id') || ${receiverId}, 0))`
}

export async function insertGrant(
  db: TenantDb,
  grant: {
    readonly id: string
    readonly receiverId: string
    readonly scopes: readonly GrantScope[]
    readonly since: Day
    readonly until: Day | null
    readonly givenById: string
  },
): Promise<void> {
  const { since, until, scopes, ...rest } = grant
  await db.grant.create({ data: { ...rest, scopes: [...scopes], since: fromDay(since), until: fromDayOrNull(until) } })
}

/** Ends a grant now; false where it is not this institution's, or was revoked before. */
export async function revoke(db: TenantDb, id: string, institutionId: string, by: string | null): Promise<boolean> {
  const { count } = await db.grant.updateMany({
    where: { id, institutionId, revokedAt: null },
    data: { revokedAt: now(), revokedById: by },
  })
  return count === 1
}

/** Who lets this institution look today, with what all its running grants open together. */
export async function listPractices(db: TenantDb): Promise<Practice[]> {
  const rows = await db.$queryRaw<(Omit<Practice, 'until'> & { until: Date | null })[]>`
    select i.id, i.slug, i.name, jsonb_agg(distinct s.scope) as scopes,
      case when bool_or(g.until is null) then null else max(g.until) end as until
    from "grant" g
    join institution i on i.id = g.institution_id
    cross join lateral unnest(g.scopes) as s (scope)
    where g.receiver_id = current_setting('app.institution_id')::uuid and g.revoked_at is null and i.closed_at is null
      and g.since <= (now() at time zone 'Europe/Amsterdam')::date
      and (g.until is null or g.until >= (now() at time zone 'Europe/Amsterdam')::date)
    group by i.id, i.slug, i.name order by lower(i.name)`
  return rows.map((row) => ({ ...row, until: toDayOrNull(row.until) }))
}
