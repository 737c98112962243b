import { stagesBeforeUse } from '@/lib/duties/model'
import { addDays, type Day } from '@/lib/platform/day'
import type { TenantDb } from '@/lib/platform/tenancy'
import { touchedBy } from '@/lib/systems/list/repository'
import { type Counted, certificateNoticeDays, endedStages, type Overview, overviewOf } from './model'

/** What obligations that count alike have in common, in the order of `duty_alike_idx`, and which of them count. */
const alike = 'd.norm_id, d.verdict, d.status, d.standing, d.legal_from, d.target_on, d.proof_until, d.due_before'
const counting = "d.lapsed_at is null and d.verdict <> 'notApplicable' and d.status <> 'notApplicable'"

/**
 * The whole dashboard in one statement, whatever the size of the register. It counts the obligations in the order of an
 * index and takes off those of systems that were put away, since looking up the system of each costs more than all the
 * rest; what a status or a passed day means is said in the models, not here.
 */
export async function countEverything(db: TenantDb, today: Day, personId: string | null = null): Promise<Overview> {
  const marks = Object.entries(touchedBy(today))
    .map(([id, sql]) => `'${id}', count(*) filter (where ${sql})`)
    .join(', ')
  const [ended, beforeUse, either] = [endedStages, stagesBeforeUse, new Set([...endedStages, ...stagesBeforeUse])].map(
    (stages) => [...stages].map((stage) => `'${stage}'`).join(', '),
  )
  const [counted] = await db.$queryRawUnsafe<Counted[]>(
    `
    with apart as materialized (select s.id, s.stage from ai_system s where s.stage in (${either})),
    away as (select a.id from apart a where a.stage in (${ended})),
    unused as (select a.id from apart a where a.stage in (${beforeUse})),
    systems as (
      select s.stage, s.category, count(*) as systems,
        jsonb_build_object(${marks}) as touched,
        count(*) filter (where s.owner_id is null) as "withoutOwner",
        count(*) filter (where s.product_id in (
          select p.id from product p where p.certificate_until < $2::date
        )) as certificates
      from ai_system s group by s.stage, s.category
    ),
    counted as (
      select ${alike}, false as waits, count(*) as duties from duty d where ${counting}
      group by d.institution_id, ${alike}
      union all
      select d.*, false, -1 from away a cross join lateral (
        select ${alike} from duty d where d.system_id = a.id and ${counting} offset 0
      ) d
      union all
      select d.*, moved.waits, moved.duties from unused u cross join lateral (
        select ${alike} from duty d where d.system_id = u.id and d.due_before is not null and ${counting} offset 0
      ) d cross join (values (false, -1), (true, 1)) as moved (waits, duties)
      where u.id not in (select id from away)
    ),
    duties as materialized (
      select c.norm_id as "normId", c.verdict, c.status,
        c.standing = 'law' and c.legal_from <= $1::date and not c.waits as "inForce",
        c.target_on < $1::date as "targetPassed", c.proof_until < $1::date as "proofEnded", sum(c.duties) as duties
      from counted c group by 1, 2, 3, 4, 5, 6 having sum(c.duties) > 0
    ),
    titles as (
      select n."normId", (select d.title from duty d where d.norm_id = n."normId" and d.lapsed_at is null limit 1) as title
      from (select distinct "normId" from duties) n
    ),
    checks as (
      select c.kind, c.status, count(*) as systems
      from system_check c where c.system_id not in (select id from away)
      group by c.kind, c.status
    )
    select (select coalesce(jsonb_agg(x), '[]') from systems x) as systems,
      (select coalesce(jsonb_agg(x), '[]') from duties x) as duties,
      (select coalesce(jsonb_object_agg("normId", title), '{}') from titles) as titles,
      (select coalesce(jsonb_agg(x), '[]') from checks x) as checks,
      (select count(*)::int from reassessment r
        where r.closed_at is null and r.system_id not in (select id from away)) as reassessments,
      (select count(*)::int from question_request q where q.to_id = $3::uuid and q.ended_at is null) as asked`,
    today,
    addDays(today, certificateNoticeDays),
    personId,
  )
  if (!counted) throw new Error('the counts of the dashboard gave no row')
  return overviewOf(counted, today)
}
