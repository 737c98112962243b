import { personOf } from '@/lib/platform/actor'
import type { Json, Tenant, TenantDb } from '@/lib/platform/tenancy'
import { type Field, type FieldKey, fields, isBlank, itemsOf, type Patch, type Values } from '../fields/model'
import { listSystemsById } from '../repository'
import {
  type Known,
  type KnownProduct,
  type Plan,
  type PlannedProduct,
  type PlannedSystem,
  plainName,
  type Row,
  type Sharing,
} from './model'

/** Saves of one institution that make vendors or products go one at a time, so that a name is not made twice. */
export const lockNames = (db: TenantDb): Promise<unknown> =>
  db.$queryRaw`select pg_advisory_xact_lock(hashtext('systems.names'), hashtext(current_setting('app.institution_id')))::text`

const productFields = fields.filter((f) => f.stored === 'product')

const productValues = `jsonb_build_object(${productFields
  .map((f) => {
    const unknown = f.kind === 'choice' && f.values.includes('unknown')
    return `'${f.key}', ${unknown ? `coalesce(p.${f.column}::text, 'unknown')` : `p.${f.column}::text`}`
  })
  .join(', ')})`

/** The products that these rows may touch: those in use by their systems, and those that are named. */
const touched = 'p.id = any ($1::uuid[]) or lower(p.name) = any ($2::text[])'

/**
 * Holds these products until the transaction ends, and before them the systems that use them: a fact is written for all
 * of these. An import changes only what it holds already, so it holds the products alone.
 */
async function lockProducts(db: TenantDb, sharing: Sharing, ids: readonly string[], names: readonly string[]) {
  if (sharing === 'together')
    await db.$queryRawUnsafe(
      `select 1 from ai_system where product_id in (select p.id from product p where ${touched}) order by id for update`,
      ids,
      names,
    )
  await db.$queryRawUnsafe(`select 1 from product p where ${touched} order by p.id for update`, ids, names)
}

/** What the register holds that these rows may touch, held: a fixed number of queries, whatever their number. */
export async function loadKnown(db: TenantDb, rows: readonly Row[], sharing: Sharing): Promise<Known> {
  const systems = await listSystemsById(
    db,
    rows.map((r) => r.id),
  )
  const named = (...keys: FieldKey[]) => [
    ...new Set(
      [...rows.map((r) => r.patch), ...systems.map((s) => s.values)].flatMap((v: Patch) =>
        keys.flatMap((k) => (v[k] ? [plainName(v[k])] : [])),
      ),
    ),
  ]
  const ids = systems.flatMap((s) => (s.productId ? [s.productId] : []))
  const names = named('name', 'productName', 'platformName')
  await lockProducts(db, sharing, ids, names)
  const products = await db.$queryRawUnsafe<KnownProduct[]>(
    `select p.id, p.vendor_id as "vendorId", p.platform_id as "platformId",
      coalesce(used.uses, 0) as uses, ${productValues} as values
     from product p
     left join (select product_id, count(*)::int as uses from ai_system group by product_id) used on used.product_id = p.id
     where ${touched} order by p.id`,
    ids,
    names,
  )
  const versions = await db.productVersion.findMany({
    where: { productId: { in: products.map((p) => p.id) } },
    select: { id: true, productId: true, label: true },
  })
  const vendors = await db.$queryRawUnsafe<{ id: string; name: string }[]>(
    `select id, name from vendor where lower(name) = any ($1::text[]) order by id`,
    named('vendorName'),
  )
  const departments = await db.$queryRawUnsafe<{ id: string; name: string }[]>(
    `select id, name from department where lower(name) = any ($1::text[]) order by id`,
    named('departmentName'),
  )
  return { systems, products, versions, vendors, departments }
}

type Cells = Readonly<Record<string, Json | null>>

/** What a field is as JSON of its column. */
function stored(field: Field, value: string | null): Json | null {
  if (field.kind === 'list') return value === null ? [] : itemsOf(value)
  if (field.key === 'regulation' && value === 'unknown') return null
  return value
}

const columnsOf = (place: Field['stored']) => fields.filter((f) => f.stored === place)
const systemFields = columnsOf('system')
const detailFields = columnsOf('details')

const detailsOf = (values: Values): Json =>
  Object.fromEntries(detailFields.flatMap((f) => (isBlank(f, values[f.key]) ? [] : [[f.column, values[f.key]]])))

const systemRecord = (s: PlannedSystem): Cells => ({
  id: s.id,
  product_id: s.productId,
  version_id: s.versionId,
  department_id: s.departmentId,
  details: detailsOf(s.values),
  ...Object.fromEntries(systemFields.map((f) => [f.column, stored(f, s.values[f.key])])),
})

const productRecord = (p: PlannedProduct): Cells => ({
  id: p.id,
  vendor_id: p.vendorId,
  platform_id: p.platformId,
  ...Object.fromEntries(productFields.map((f) => [f.column, stored(f, p.values[f.key] ?? null)])),
})

const systemColumns = ['product_id', 'version_id', 'department_id', 'details', ...systemFields.map((f) => f.column)]
const productColumns = ['vendor_id', 'platform_id', ...productFields.map((f) => f.column)]

const quoted = (columns: readonly string[], prefix = '') => columns.map((c) => `${prefix}"${c}"`).join(', ')

/** Inserts all rows in one statement; the tenant is the table's own default. Gives the ids that were not there yet. */
async function insertAll(
  db: TenantDb,
  table: string,
  columns: readonly string[],
  rows: readonly Cells[],
): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const made = await db.$queryRawUnsafe<{ id: string }[]>(
    `insert into ${table} (${quoted(columns)}) select ${quoted(columns)}
     from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing returning id`,
    JSON.stringify(rows),
  )
  return new Set(made.map((r) => r.id))
}

/** Changes all rows in one statement. `also` stands beside the columns. */
async function updateAll(
  db: TenantDb,
  table: string,
  columns: readonly string[],
  rows: readonly Cells[],
  also = '',
): Promise<void> {
  if (rows.length === 0) return
  await db.$executeRawUnsafe(
    `update ${table} t set ${columns.map((c) => `"${c}" = r."${c}"`).join(', ')}${also}
     from jsonb_populate_recordset(null::${table}, $1::jsonb) r where t.id = r.id`,
    JSON.stringify(rows),
  )
}

/** Whoever is editing another system of a product that changed, is told so when they save. */
async function raiseSharing(db: TenantDb, { changedProducts, changedSystems }: Plan): Promise<void> {
  if (changedProducts.length === 0) return
  await db.$executeRaw`
    update ai_system set revision = revision + 1, updated_at = now()
    where product_id = any (${changedProducts.map((p) => p.id)}::uuid[])
      and id <> all (${changedSystems.map((s) => s.id)}::uuid[])`
}

/** Writes a plan, set-based. Gives the ids of systems that are new; one that was there already (sent twice) is not among them. */
export async function write(db: TenantDb, tenant: Tenant, plan: Plan): Promise<ReadonlySet<string>> {
  await insertAll(db, 'vendor', ['id', 'name'], plan.vendors)
  await insertAll(db, 'department', ['id', 'name'], plan.departments)
  await insertAll(db, 'product', ['id', ...productColumns], plan.newProducts.map(productRecord))
  await updateAll(db, 'product', productColumns, plan.changedProducts.map(productRecord))
  await raiseSharing(db, plan)
  await insertAll(
    db,
    'product_version',
    ['id', 'product_id', 'label'],
    plan.versions.map((v) => ({ id: v.id, product_id: v.productId, label: v.label })),
  )
  const made = await insertAll(db, 'ai_system', ['id', ...systemColumns], plan.newSystems.map(systemRecord))
  await updateAll(
    db,
    'ai_system',
    systemColumns,
    plan.changedSystems.map(systemRecord),
    ', revision = t.revision + 1, updated_at = now()',
  )
  const changed = new Set(plan.changedSystems.map((s) => s.id))
  const stages = plan.stages.filter((s) => made.has(s.systemId) || changed.has(s.systemId))
  await insertAll(
    db,
    'stage_change',
    ['id', 'system_id', 'stage', 'on', 'reason', 'by_id'],
    stages.map((s) => ({
      id: s.id,
      system_id: s.systemId,
      stage: s.stage,
      on: s.on,
      reason: s.reason,
      by_id: personOf(tenant),
    })),
  )
  return made
}
