import { type Day, fromDayOrNull } from '@/lib/platform/day'
import { notThere } from '@/lib/platform/errors'
import { owningRoles } from '@/lib/platform/permission'
import type { Choice, Learning } from '@/lib/platform/prisma/enums'
import type { TenantDb } from '@/lib/platform/tenancy'
import { blankOf, type Field, fields, type Values } from './fields/model'
import type { Category, Choices, ClassificationState, Kept, StageRow, System, VersionRow } from './model'

/** Where a field is read: the system `s`, its product `p`, version `pv`, vendor `v`, platform `pl`, department `d`. */
function readsFrom(field: Field): string {
  switch (field.stored) {
    case 'details':
      return `s.details->>'${field.column}'`
    case 'vendor':
      return 'v.name'
    case 'platform':
      return 'pl.name'
    case 'department':
      return 'd.name'
    case 'version':
      return 'pv.label'
    case 'product':
      return field.key === 'productName' ? 'nullif(p.name, s.name)' : `p.${field.column}`
    case 'system':
      return `s.${field.column}`
  }
}

/** A field as its canonical text; a choice that knows "unknown" says so where nothing is stored. */
export function readsAsText(field: Field): string {
  const column = readsFrom(field)
  if (field.kind === 'list') return `nullif(array_to_string(${column}, '; '), '')`
  if (field.kind === 'choice' && field.values.includes('unknown')) return `coalesce(${column}::text, 'unknown')`
  return field.kind === 'text' || field.kind === 'longText' ? column : `${column}::text`
}

/** A system with its product, version, vendor, platform and department beside it. */
const joined = `ai_system s
  left join product p on p.institution_id = s.institution_id and p.id = s.product_id
  left join product_version pv on pv.institution_id = s.institution_id and pv.id = s.version_id
  left join vendor v on v.institution_id = p.institution_id and v.id = p.vendor_id
  left join product pl on pl.institution_id = p.institution_id and pl.id = p.platform_id
  left join department d on d.institution_id = s.institution_id and d.id = s.department_id`

const inDetails = fields.filter((f) => f.stored === 'details')
const inColumns = fields.filter((f) => f.stored !== 'details')
const blanks = JSON.stringify(Object.fromEntries(inDetails.map((f) => [f.key, blankOf(f)])))

/** Every field by its key. The details are taken whole: each that is asked for by itself would unpack them all again. */
const valuesObject = `'${blanks}'::jsonb || jsonb_strip_nulls(s.details)
  || jsonb_build_object(${chunked(inColumns.map((f) => `'${f.key}', ${readsAsText(f)}`)).join(') || jsonb_build_object(')})`

/** PostgreSQL takes at most a hundred arguments in one call. */
function chunked(pairs: readonly string[]): string[] {
  const parts: string[] = []
  for (let i = 0; i < pairs.length; i += 45) parts.push(pairs.slice(i, i + 45).join(', '))
  return parts
}

const systemSelect = `select s.id, s.revision, p.vendor_id as "vendorId", s.product_id as "productId", p.name as "productTitle", s.version_id as "versionId",
  s.department_id as "departmentId", s.category::text as category, s.transparency::text as transparency,
  s.annex_i::text as "annexI", s.annex_iii::text as "annexIII", s.classification_state::text as "classificationState",
  ${valuesObject} as values
  from ${joined}`

type SystemRow = {
  id: string
  revision: number
  vendorId: string | null
  productId: string | null
  productTitle: string | null
  versionId: string | null
  departmentId: string | null
  category: Category
  transparency: Choice
  annexI: Choice
  annexIII: Choice
  classificationState: ClassificationState
  values: Values
}

/** The systems with these ids that this institution has; the order is not theirs. */
export const listSystemsById = (db: TenantDb, ids: readonly string[]): Promise<System[]> =>
  db.$queryRawUnsafe<SystemRow[]>(`${systemSelect} where s.id = any ($1::uuid[])`, ids)

/** Every system of the institution, whole: for export, report and import. */
export const listSystems = (db: TenantDb): Promise<System[]> =>
  db.$queryRawUnsafe<SystemRow[]>(`${systemSelect} order by lower(s.name), s.id`)

export async function findSystem(db: TenantDb, id: string): Promise<System | null> {
  return (await listSystemsById(db, [id]))[0] ?? null
}

export async function getSystem(db: TenantDb, id: string): Promise<System> {
  return (await findSystem(db, id)) ?? notThere()
}

/** How many systems the register has, those that were put away included. */
export const countSystems = (db: TenantDb): Promise<number> => db.aiSystem.count()

/**
 * The one who saves next waits: two people cannot both save over the same revision. With them those that share a product,
 * since a fact about it changes them all; in one order, so that nobody waits for each other.
 */
export const lockSystems = (db: TenantDb, ids: readonly string[]): Promise<unknown> =>
  db.$queryRaw`
    select 1 from ai_system
    where id = any (${ids}::uuid[])
      or product_id in (select product_id from ai_system where id = any (${ids}::uuid[]))
    order by id for update`

/** What a form of a system lets one choose from. */
export async function listChoices(db: TenantDb): Promise<Choices> {
  const [row] = await db.$queryRawUnsafe<Choices[]>(
    `select
      coalesce((select jsonb_agg(jsonb_build_object('id', m.person_id, 'name', m.name, 'email', null,
        'active', true,
        'owns', m.roles && $1::"Role"[]) order by lower(m.name))
        from member m where m.ended_at is null), '[]') as people,
      coalesce((select jsonb_agg(d.name order by lower(d.name)) from department d where d.closed_at is null), '[]') as departments,
      coalesce((select jsonb_agg(v.name order by lower(v.name)) from vendor v), '[]') as vendors`,
    [...owningRoles],
  )
  return row ?? { people: [], departments: [], vendors: [] }
}

const versionsSql = `select pv.id, pv.label, pv.installed_on::text as "installedOn", pv.release_notes as "releaseNotes",
    pv.learning::text as learning, pv.significant_change::text as "significantChange", m.name as "releasedBy",
    pv.rolled_back_on::text as "rolledBackOn", pv.rollback_reason as "rollbackReason"
  from product_version pv
  left join member m on m.institution_id = pv.institution_id and m.person_id = pv.released_by_id
  where pv.product_id = $1::uuid
  order by pv.installed_on desc nulls last, pv.created_at desc, pv.id desc`

export const listVersions = (db: TenantDb, productId: string): Promise<VersionRow[]> =>
  db.$queryRawUnsafe<VersionRow[]>(versionsSql, productId)

const stagesSql = `select c.id, c.stage::text as stage, c."on"::text as "on", c.reason, m.name as by
  from stage_change c left join member m on m.institution_id = c.institution_id and m.person_id = c.by_id
  where c.system_id = $1::uuid order by coalesce(c."on", c.at::date) desc, c.at desc, c.id desc`

/** The day of each stage of a system, the newest first. */
export const listStages = (db: TenantDb, systemId: string): Promise<StageRow[]> =>
  db.$queryRawUnsafe<StageRow[]>(stagesSql, systemId)

const noneKept: Kept = { receipts: 0, checks: 0, proofs: 0 }

const keptSql = `jsonb_build_object(
    'receipts', (select count(*) from classification k where k.system_id = $1::uuid),
    'checks', (select count(*) from system_check k where k.system_id = $1::uuid),
    'proofs', (select count(*) from evidence k join duty u on u.institution_id = k.institution_id and u.id = k.duty_id
      where u.system_id = $1::uuid))`

export type Story = {
  readonly kept: Kept
  readonly versions: readonly VersionRow[]
  readonly stages: readonly StageRow[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** A system with what belongs to its page: one query. */
export async function findStory(db: TenantDb, id: string): Promise<(Story & { readonly system: System }) | null> {
  const [found] = await db.$queryRawUnsafe<(Story & { system: System })[]>(
    `select to_jsonb(x) as system, ${keptSql} as kept,
      coalesce((select jsonb_agg(to_jsonb(r)) from (${stagesSql}) r), '[]') as stages,
      coalesce((select jsonb_agg(to_jsonb(r)) from (${versionsSql.replace('$1::uuid', 'x."productId"')}) r), '[]') as versions,
      coalesce((select jsonb_agg(jsonb_build_object('id', m.person_id, 'name', m.name)) from member m
        where m.person_id::text in (x.values->>'ownerId', x.values->>'deputyId', x.values->>'clinicianId')), '[]') as people
    from (${systemSelect} where s.id = $1::uuid) x`,
    id,
  )
  return found ?? null
}

export type NewVersion = {
  readonly id: string
  readonly productId: string
  readonly label: string
  readonly installedOn: Day | null
  readonly releaseNotes: string | null
  readonly learning: Learning
  readonly significantChange: Choice
  readonly releasedById: string | null
}

/** False where the product has this version already. */
export async function insertVersion(db: TenantDb, version: NewVersion): Promise<boolean> {
  const { count } = await db.productVersion.createMany({
    data: [{ ...version, installedOn: fromDayOrNull(version.installedOn) }],
    skipDuplicates: true,
  })
  return count === 1
}

export const markRolledBack = (db: TenantDb, versionId: string, on: Day, reason: string): Promise<{ count: number }> =>
  db.productVersion.updateMany({
    where: { id: versionId },
    data: { rolledBackOn: fromDayOrNull(on), rollbackReason: reason },
  })

/** Puts a system on a version of its product. */
export const setVersion = (db: TenantDb, id: string, versionId: string): Promise<number> =>
  db.$executeRaw`update ai_system set version_id = ${versionId}::uuid, revision = revision + 1, updated_at = now() where id = ${id}::uuid`

/** What hangs under a system that must stay: with one of them it is no draft any more. */
export async function countKept(db: TenantDb, systemId: string): Promise<Kept> {
  const [row] = await db.$queryRawUnsafe<{ kept: Kept }[]>(`select ${keptSql} as kept`, systemId)
  return row?.kept ?? noneKept
}

export async function deleteSystem(db: TenantDb, id: string): Promise<boolean> {
  return (await db.aiSystem.deleteMany({ where: { id } })).count === 1
}

/** Other systems that use the same product, by name. */
export const listSharing = (db: TenantDb, productId: string, except: string): Promise<{ id: string; name: string }[]> =>
  db.aiSystem.findMany({
    where: { productId, id: { not: except } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
    take: 50,
  })
