import { addDays, type Day } from '@/lib/platform/day'
import type { TenantDb } from '@/lib/platform/tenancy'
import { type Counted, certificateNoticeDays, type Overview, overviewOf } from './model'

/**
 * The whole dashboard in one statement, whatever the size of the register. It reads the obligations from an index alone
 * (see the schema of `duty`); what a status or a passed day means is said in the models, not here.
 */
export async function countEverything(db: TenantDb, today: Day): Promise<Overview> {
  const [counted] = await db.$queryRaw<Counted[]>`
    with away as materialized (
      select coalesce(array_agg(s.id), '{}') as ids from ai_system s where s.stage in ('rejected', 'retired')
    ),
    systems as (
      select s.stage, s.category, count(*) as systems,
        count(*) filter (where s.transparency = 'yes') as transparency,
        count(*) filter (where s.annex_i = 'yes') as "annexI",
        count(*) filter (where s.annex_iii = 'yes') as "annexIII",
        count(*) filter (where s.owner_id is null) as "withoutOwner",
        count(*) filter (where s.product_id in (
          select p.id from product p where p.certificate_until < ${addDays(today, certificateNoticeDays)}::date
        )) as certificates
      from ai_system s group by s.stage, s.category
    ),
    duties as materialized (
      select d.norm_id as "normId", d.verdict, d.status, d.standing, d.legal_from as "legalFrom",
        d.target_on < ${today}::date as "targetPassed", d.proof_until < ${today}::date as "proofEnded", count(*) as duties
      from duty d
      where d.lapsed_at is null and d.verdict <> 'notApplicable' and d.status <> 'notApplicable'
        and d.system_id <> all ((select ids from away)::uuid[])
      group by 1, 2, 3, 4, 5, 6, 7
    ),
    titles as (
      select n."normId", (select d.title from duty d where d.norm_id = n."normId" and d.lapsed_at is null limit 1) as title
      from (select distinct "normId" from duties) n
    ),
    checks as (
      select c.kind, c.status, count(*) as systems
      from system_check c where c.system_id <> all ((select ids from away)::uuid[])
      group by c.kind, c.status
    )
    select (select coalesce(jsonb_agg(x), '[]') from systems x) as systems,
      (select coalesce(jsonb_agg(x), '[]') from duties x) as duties,
      (select coalesce(jsonb_object_agg("normId", title), '{}') from titles) as titles,
      (select coalesce(jsonb_agg(x), '[]') from checks x) as checks`
  if (!counted) throw new Error('the counts of the dashboard gave no row')
  return overviewOf(counted, today)
}
