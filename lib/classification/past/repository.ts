import type { Day } from '@/lib/platform/day'
import type { TenantDb } from '@/lib/platform/tenancy'
import type { StoodDecision, StoodSystem } from './model'

type Row = Pick<StoodSystem, 'id' | 'name'> & {
  readonly decision: (Omit<StoodDecision, 'decidedAt'> & { readonly decidedAt: string }) | null
  readonly total: number
  readonly decided: number
}

/**
 * Systems that stood in the register at the end of a Dutch day, by name, each with its last decision until then; one page
 * of them, with how many there are and how many of those were decided: an interim result is no decision. One query.
 */
export async function listStoodOn(
  db: TenantDb,
  day: Day,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<{ readonly systems: readonly StoodSystem[]; readonly total: number; readonly decided: number }> {
  const rows = await db.$queryRaw<Row[]>`
    with until as materialized (
      select ((${day}::date + 1)::timestamp at time zone 'Europe/Amsterdam') as moment
    ), stood as materialized (
      select distinct on (k.system_id) k.system_id, k.id, k.decided_category from classification k
      where k.decided_at < (select moment from until)
      order by k.system_id, k.decided_at desc, k.id desc
    ), page as materialized (
      select s.institution_id, s.id, s.name, d.id as decision, count(*) over ()::int as total,
        (count(*) filter (where d.decided_category <> 'undetermined') over ())::int as decided,
        row_number() over (order by lower(s.name), s.id) as at
      from ai_system s left join stood d on d.system_id = s.id
      where d.id is not null or s.created_at < (select moment from until)
      order by at limit ${size} offset ${(page - 1) * size}
    )
    select page.id, page.name, page.total, page.decided,
      case when k.id is not null then jsonb_build_object('id', k.id, 'kind', k.decision, 'decided', k.decided_category,
        'decidedById', k.decided_by_id, 'decidedAt', k.decided_at, 'ruleSetVersion', k.rule_set_version) end as decision
    from page left join classification k on k.institution_id = page.institution_id and k.id = page.decision
    order by page.at`
  return {
    systems: rows.map(({ id, name, decision }) => ({
      id,
      name,
      decision: decision && { ...decision, decidedAt: new Date(decision.decidedAt) },
    })),
    total: rows[0]?.total ?? 0,
    decided: rows[0]?.decided ?? 0,
  }
}
