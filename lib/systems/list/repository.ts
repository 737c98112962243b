import { type CheckKind, dutyOf } from '@/lib/assessments/model'
import type { Day } from '@/lib/platform/day'
import { containing, placeholders } from '@/lib/platform/placeholders'
import type { TenantDb } from '@/lib/platform/tenancy'
import { legalDates } from '@/rules'
import { type CoreKey, coreKeys, fieldOf } from '../fields/model'
import { readsAsText } from '../repository'
import type { SortKey } from './columns/model'
import type { CheckFilter, ListFilter } from './filter/model'
import type { ListView } from './model'
import type { Facet, Facets, ListRow } from './rows/model'

const text = (key: CoreKey): string => readsAsText(fieldOf(key))

/** The same as `isMissing` of the model, for the database to filter and sort on; a test holds them together. */
function filledSql(key: CoreKey): string {
  const field = fieldOf(key)
  const blank =
    field.kind === 'choice' && field.values.includes('unknown')
      ? `${text(key)} <> 'unknown'`
      : `${text(key)} is not null`
  if (key === 'mdrClass') return `(${blank} or ${text('regulation')} = 'none')`
  if (key === 'dataSubjects' || key === 'dataKinds') return `(${blank} or ${text('personalData')} = 'none')`
  if (key === 'vendorName') return `(p.vendor_id is not null or ${text('origin')} = 'inHouse')`
  if (key === 'versionLabel') return '(s.version_id is not null)'
  return `(${blank})`
}

const filled = coreKeys.map((key) => `${filledSql(key)}::int`).join(' + ')

/** What a filter or an order may look at, each joined only where the statement names it. */
const joins: readonly (readonly [alias: string, sql: string])[] = [
  ['p', 'left join product p on p.institution_id = s.institution_id and p.id = s.product_id'],
  ['pv', 'left join product_version pv on pv.institution_id = s.institution_id and pv.id = s.version_id'],
  ['v', 'left join vendor v on v.institution_id = p.institution_id and v.id = p.vendor_id'],
  ['d', 'left join department d on d.institution_id = s.institution_id and d.id = s.department_id'],
  ['o', 'left join member o on o.institution_id = s.institution_id and o.person_id = s.owner_id'],
  [
    'dp',
    `left join system_check dp on dp.institution_id = s.institution_id and dp.system_id = s.id and dp.kind = 'dpia'`,
  ],
  [
    'sc',
    `left join system_check sc on sc.institution_id = s.institution_id and sc.system_id = s.id and sc.kind = 'supplierChecklist'`,
  ],
]

function tablesFor(sql: string): string {
  const names = (alias: string) => new RegExp(`\\b${alias}\\.`).test(sql)
  const wanted = joins.filter(([alias]) => names(alias) || (alias === 'p' && names('v')))
  return ['ai_system s', ...wanted.map(([, join]) => join)].join('\n  ')
}

function checkSql(
  statuses: readonly CheckFilter[],
  alias: 'dp' | 'sc',
  kind: CheckKind,
  $: (v: unknown) => string,
): string {
  return statuses
    .map((status) => {
      if (status === 'needed')
        return `(coalesce(${alias}.status, 'notStarted') <> 'done' and exists (select 1 from duty u
          where u.institution_id = s.institution_id and u.system_id = s.id and u.norm_id = ${$(dutyOf[kind])}
            and u.verdict = 'owed' and u.status <> 'notApplicable' and u.lapsed_at is null))`
      return `coalesce(${alias}.status, 'notStarted') = ${$(status)}::"CheckStatus"`
    })
    .join(' or ')
}

/** Which systems a legal date touches, by the route or mark whose date it is: for the list, and for the numbers that lead to it. */
export function touchedBy(today: Day): Readonly<Record<string, string>> {
  const dates = new Map(legalDates(today).map((d) => [d.id, d.day]))
  const older = (route: string, from: string | undefined): string =>
    `(${route} = 'yes' and s.product_id in (select older.id from product older
      where older.intended_for_public_authorities = 'yes' and older.first_placed_on < '${from}'::date))`
  return {
    highRiskAnnexI: `s.annex_i = 'yes'`,
    highRiskAnnexIII: `s.annex_iii = 'yes'`,
    transparency: `s.transparency = 'yes'`,
    newProhibitions: 's.newly_prohibited',
    publicAuthorityLegacy: `(${older('s.annex_i', dates.get('highRiskAnnexI'))} or ${older('s.annex_iii', dates.get('highRiskAnnexIII'))})`,
  }
}

/** Which systems the legal date of a day touches; where no mark tells, by an obligation from that day. */
export function legalDaySql(day: Day, today: Day, $: (v: unknown) => string): string {
  const marks = touchedBy(today)
  const on = legalDates(today).flatMap((d) => (d.day === day && marks[d.id] ? [marks[d.id]] : []))
  const touched =
    on.length > 0
      ? on.join(' or ')
      : `exists (select 1 from duty u where u.institution_id = s.institution_id and u.system_id = s.id
          and u.legal_from = ${$(day)}::date and u.verdict = 'owed' and u.lapsed_at is null)`
  return `(${touched}) and s.stage not in ('rejected', 'retired')`
}

function whereSql(filter: ListFilter, me: string | null, today: Day, $: (v: unknown) => string): string {
  const all: string[] = []
  for (const word of filter.q.split(/\s+/).filter(Boolean).slice(0, 8)) {
    const at = $(containing(word))
    all.push(
      `concat_ws(' ', s.name, s.reference, s.summary, p.name, v.name, p.provider_name, d.name, o.name, p.fda_number, p.udi_di) ilike ${at}`,
    )
  }
  if (filter.stages.length > 0) all.push(`s.stage = any (${$(filter.stages)}::"Stage"[])`)
  if (filter.categories.length > 0) all.push(`s.category = any (${$(filter.categories)}::"Category"[])`)
  if (filter.transparency) all.push(`s.transparency = 'yes'`)
  if (filter.routes.length > 0)
    all.push(filter.routes.map((r) => (r === 'annexI' ? `s.annex_i = 'yes'` : `s.annex_iii = 'yes'`)).join(' or '))
  if (filter.dpia.length > 0) all.push(checkSql(filter.dpia, 'dp', 'dpia', $))
  if (filter.checklist.length > 0) all.push(checkSql(filter.checklist, 'sc', 'supplierChecklist', $))
  if (filter.owner === 'me') {
    const at = $(me)
    all.push(`s.owner_id = ${at}::uuid or s.deputy_id = ${at}::uuid`)
  } else if (filter.owner) all.push(`s.owner_id = ${$(filter.owner)}::uuid`)
  if (filter.withoutOwner) all.push('s.owner_id is null')
  if (filter.departments.length > 0) all.push(`d.name = any (${$(filter.departments)}::text[])`)
  if (filter.vendor) all.push(`v.name ilike ${$(containing(filter.vendor))}`)
  if (filter.complete) all.push(`(${filled}) ${filter.complete === 'yes' ? '=' : '<'} ${coreKeys.length}`)
  if (filter.certificateBefore) all.push(`p.certificate_until < ${$(filter.certificateBefore)}::date`)
  if (filter.legalDay) all.push(legalDaySql(filter.legalDay, today, $))
  return all.length > 0 ? `where ${all.map((a) => `(${a})`).join(' and ')}` : ''
}

const firstDay = `(select min(u.target_on) from duty u where u.institution_id = s.institution_id and u.system_id = s.id
  and u.lapsed_at is null and u.verdict <> 'notApplicable' and u.status not in ('substantiated', 'notApplicable'))`

const sortSql: Readonly<Record<SortKey, string>> = {
  name: 'lower(s.name)',
  stage: 's.stage',
  category: `array_position(array['prohibited','highRisk','other','notAi','undetermined']::"Category"[], s.category)`,
  owner: 'lower(o.name)',
  department: 'lower(d.name)',
  vendor: 'lower(v.name)',
  dpia: `coalesce(dp.status, 'notStarted')`,
  checklist: `coalesce(sc.status, 'notStarted')`,
  firstDay,
  certificateUntil: 'p.certificate_until',
  putIntoUseOn: 's.put_into_use_on',
  completeness: filled,
  updatedAt: 's.updated_at',
  reference: 's.reference',
}

/** The ids of a view in its order. */
function idsSql(
  view: Pick<ListView, 'filter' | 'sort'>,
  me: string | null,
  today: Day,
  $: (v: unknown) => string,
  also = '',
): string {
  const where = whereSql(view.filter, me, today, $)
  const order = `${sortSql[view.sort.key]} ${view.sort.desc ? 'desc' : 'asc'} nulls last, lower(s.name), s.id`
  return `select s.id${also} from ${tablesFor(`${where} ${order}`)} ${where} order by ${order}`
}

/** One page of the list and how many rows the filter has: one statement, one value (fifty rows of columns parse slower). */
export async function listRows(
  db: TenantDb,
  view: Omit<ListView, 'size'> & { readonly size: number },
  me: string | null,
  today: Day,
): Promise<{ rows: ListRow[]; total: number }> {
  const { values, $ } = placeholders()
  const ids = `${idsSql(view, me, today, $, ', count(*) over ()::int as total')} limit ${$(view.size)} offset ${$((view.page - 1) * view.size)}`
  const day = $(today)
  const [found] = await db.$queryRawUnsafe<{ rows: ListRow[]; total: number }[]>(
    `with page as materialized (select x.id, x.total, row_number() over () as at from (${ids}) x)
     select coalesce(max(r.total), 0)::int as total, coalesce(json_agg(r order by r.at), '[]') as rows from (
     select page.total, page.at, s.id, s.name, s.reference, left(s.summary, 200) as summary, nullif(p.name, s.name) as product,
       pv.label as version, d.name as department, v.name as vendor, o.name as owner, deputy.name as deputy,
       s.stage::text as stage, s.category::text as category, s.transparency::text as transparency,
       s.classification_state::text as state, p.regulation::text as regulation, p.device_class::text as "mdrClass",
       s.origin::text as origin, s.autonomy::text as autonomy, coalesce(p.ce_marking::text, 'unknown') as "ceMarking",
       p.certificate_until::text as "certificateUntil", s.put_into_use_on::text as "putIntoUseOn",
       (s.updated_at at time zone 'Europe/Amsterdam')::date::text as "updatedOn", (${filled}) as filled,
       dp.status::text as dpia, sc.status::text as checklist,
       work.owed, work.substantiated, work.first::text as "firstDay"
     from page join ai_system s on s.id = page.id
     ${joins.map(([, join]) => join).join('\n     ')}
     left join member deputy on deputy.institution_id = s.institution_id and deputy.person_id = s.deputy_id
     left join lateral (
       select count(*)::int as owed,
         count(*) filter (where u.status = 'substantiated' and (u.proof_until is null or u.proof_until >= ${day}::date))::int as substantiated,
         min(u.target_on) filter (where u.status <> 'substantiated') as first
       from duty u
       where u.institution_id = s.institution_id and u.system_id = s.id and u.lapsed_at is null
         and u.verdict <> 'notApplicable' and u.status <> 'notApplicable'
     ) work on true
     ) r`,
    ...values,
  )
  return found ?? { rows: [], total: 0 }
}

/** Every row of a filter, in the order of the view: for an export of exactly what is shown. */
export const listEveryRow = async (db: TenantDb, view: ListView, me: string | null, today: Day): Promise<ListRow[]> =>
  (await listRows(db, { ...view, page: 1, size: everything }, me, today)).rows

/** More rows than a register has. */
const everything = 1_000_000

type Counted = {
  readonly facet: Exclude<keyof Facets, 'all' | keyof Marks>
  readonly value: string | null
  readonly label: string | null
  readonly count: number
}
type Marks = Pick<Facets, 'mine' | 'withoutOwner' | 'transparency' | 'annexI' | 'annexIII'>

/** What can be filtered on, with how many systems of the whole register each choice has: one query. */
export async function listFacets(db: TenantDb, me: string | null): Promise<Facets> {
  const [found] = await db.$queryRaw<{ all: number; marks: Marks; counted: Counted[] }[]>`
    with alike as materialized (
      select s.stage, s.category, s.owner_id, s.department_id, dp.status as dpia, sc.status as checklist,
        count(*) as systems,
        count(*) filter (where s.owner_id = ${me}::uuid or s.deputy_id = ${me}::uuid) as mine,
        count(*) filter (where s.transparency = 'yes') as transparency,
        count(*) filter (where s.annex_i = 'yes') as annex_i,
        count(*) filter (where s.annex_iii = 'yes') as annex_iii
      from ai_system s
      left join system_check dp on dp.institution_id = s.institution_id and dp.system_id = s.id and dp.kind = 'dpia'
      left join system_check sc on sc.institution_id = s.institution_id and sc.system_id = s.id and sc.kind = 'supplierChecklist'
      group by 1, 2, 3, 4, 5, 6
    ),
    counted as (
      select 'stage' as facet, stage::text as value, null as label, systems from alike
      union all select 'category', category::text, null, systems from alike
      union all select 'dpia', coalesce(dpia::text, 'notStarted'), null, systems from alike
      union all select 'checklist', coalesce(checklist::text, 'notStarted'), null, systems from alike
      union all select 'owner', a.owner_id::text, m.name, systems from alike a
        left join member m on m.person_id = a.owner_id where a.owner_id is not null
      union all select 'department', d.name, d.name, systems from alike a join department d on d.id = a.department_id
    )
    select coalesce((select sum(systems) from alike), 0)::int as all,
      (select jsonb_build_object('mine', sum(mine), 'transparency', sum(transparency), 'annexI', sum(annex_i),
        'annexIII', sum(annex_iii), 'withoutOwner', sum(systems) filter (where owner_id is null)) from alike) as marks,
      (select json_agg(c) from (
        select facet, value, label, sum(systems) as count from counted
        group by facet, value, label order by lower(coalesce(label, value))
      ) c) as counted`
  const of = (facet: Counted['facet']): Facet[] =>
    (found?.counted ?? []).flatMap(({ facet: kind, value, label, count }) =>
      kind === facet && value ? [{ value, label, count }] : [],
    )
  return {
    all: found?.all ?? 0,
    stage: of('stage'),
    category: of('category'),
    owner: of('owner'),
    department: of('department'),
    dpia: of('dpia'),
    checklist: of('checklist'),
    mine: found?.marks.mine ?? 0,
    withoutOwner: found?.marks.withoutOwner ?? 0,
    transparency: found?.marks.transparency ?? 0,
    annexI: found?.marks.annexI ?? 0,
    annexIII: found?.marks.annexIII ?? 0,
  }
}
