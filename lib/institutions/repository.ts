import type { TenantDb } from '@/lib/platform/tenancy'

export type ShellCounts = { readonly systems: number; readonly practices: number }

/** What the menu counts, in one round trip. */
export async function countForShell(db: TenantDb): Promise<ShellCounts> {
  const [counts] = await db.$queryRaw<ShellCounts[]>`
    select
      (select count(*)::int from ai_system where stage not in ('rejected', 'retired')) as systems,
      (select count(distinct g.institution_id)::int from "grant" g
        where g.receiver_id = current_setting('app.institution_id')::uuid and g.revoked_at is null
          and g.since <= (now() at time zone 'Europe/Amsterdam')::date
          and (g.until is null or g.until >= (now() at time zone 'Europe/Amsterdam')::date)) as practices`
  return counts ?? { systems: 0, practices: 0 }
}
