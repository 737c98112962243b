import type { AuditEntry, Change } from '@/lib/platform/audit'
import type { Day } from '@/lib/platform/day'
import { blankValues, type Field, type FieldKey, fields, type Patch, type Values } from '../fields/model'
import { optionLabel } from '../fields/nl'
import { changeLabel, otherLabels } from '../nl'
import { productShelf } from './products'

/** A product in the register, with the values that it holds for every system that uses it. */
export type KnownProduct = {
  readonly id: string
  readonly vendorId: string | null
  readonly platformId: string | null
  readonly uses: number
  readonly values: Patch
}
export type KnownSystem = {
  readonly id: string
  readonly productId: string | null
  readonly versionId: string | null
  readonly departmentId: string | null
  readonly values: Values
}
export type KnownVersion = { readonly id: string; readonly productId: string; readonly label: string }

/** What stands in the register already, as far as these rows touch it. */
export type Known = {
  readonly systems: readonly KnownSystem[]
  readonly products: readonly KnownProduct[]
  readonly versions: readonly KnownVersion[]
  readonly vendors: readonly { readonly id: string; readonly name: string }[]
  readonly departments: readonly { readonly id: string; readonly name: string }[]
}

/** One system to write: what the patch leaves out stays as it is. */
export type Row = { readonly id: string; readonly patch: Patch; readonly reason?: string | undefined }

export type PlannedProduct = { id: string; vendorId: string | null; platformId: string | null; values: Patch }
export type PlannedSystem = {
  readonly id: string
  readonly values: Values
  readonly productId: string | null
  readonly versionId: string | null
  readonly departmentId: string | null
}
type Named = { readonly id: string; readonly name: string }

/** Everything that writing these rows does to the register, and what the logbook will say. */
export type Plan = {
  readonly vendors: Named[]
  readonly departments: Named[]
  readonly newProducts: PlannedProduct[]
  readonly changedProducts: PlannedProduct[]
  readonly versions: KnownVersion[]
  readonly newSystems: PlannedSystem[]
  readonly changedSystems: PlannedSystem[]
  readonly stages: {
    readonly id: string
    readonly systemId: string
    readonly stage: string
    readonly on: string | null
    readonly reason: string | null
  }[]
  readonly audit: AuditEntry[]
}

export const plainName = (name: string): string => name.trim().toLocaleLowerCase('nl')

/**
 * How a fact about a product is written when other systems use it too. `together`: for all of them, as the form says.
 * `apart`: this system goes on with a product of its own, so that every row of a spreadsheet keeps what it says.
 */
export type Sharing = 'together' | 'apart'

type Planning = { readonly today: Day; readonly newId: () => string; readonly sharing: Sharing }

/** Decides, without touching anything, what has to be written. Vendors, products and versions are found by name, else made. */
export function plan(known: Known, rows: readonly Row[], { today, newId, sharing }: Planning): Plan {
  const made: Plan = {
    vendors: [],
    departments: [],
    newProducts: [],
    changedProducts: [],
    versions: [],
    newSystems: [],
    changedSystems: [],
    stages: [],
    audit: [],
  }
  const shelf = shelfOf(known, made, newId, sharing)
  const systems = new Map(known.systems.map((s) => [s.id, s]))
  for (const row of rows) {
    const before = systems.get(row.id) ?? null
    const typed = { ...(before?.values ?? freshValues(today)), ...row.patch }
    if (before && typed.stage !== before.values.stage && row.patch.stageSince === undefined) typed.stageSince = today
    const product = shelf.productFor(before, typed, row.patch)
    const department = typed.departmentName ? shelf.department(typed.departmentName) : null
    const values = { ...typed, ...product?.facts, departmentName: department?.name ?? null }
    if (values.stage === 'inUse') Object.assign(values, daysOfUse(values, before, row.patch))
    const planned: PlannedSystem = {
      id: row.id,
      values,
      productId: product?.id ?? null,
      versionId: values.versionLabel && product ? shelf.version(product.id, values.versionLabel) : null,
      departmentId: department?.id ?? null,
    }
    record(made, before, planned, row, newId)
  }
  return made
}

/**
 * What came into use on a day was put into use that day; what was put into use on a day and says no other, is in use since.
 * Not what was out of use meanwhile: its first day of use is no day on which it came back.
 */
function daysOfUse({ stageSince, putIntoUseOn }: Values, before: KnownSystem | null, patch: Patch): Patch {
  const cameIntoUse = before?.values.stage !== 'inUse'
  const saysFirstDay = before === null || !cameIntoUse || Boolean(patch.putIntoUseOn)
  return {
    stageSince: stageSince ?? (saysFirstDay ? putIntoUseOn : null),
    putIntoUseOn: putIntoUseOn ?? (cameIntoUse ? stageSince : null),
  }
}

const freshValues = (today: Day): Values => ({ ...blankValues(), stage: 'idea', stageSince: today })

function record(made: Plan, before: KnownSystem | null, after: PlannedSystem, row: Row, newId: () => string): void {
  const changes = changedKeys(before?.values ?? blankValues(), after.values)
  const moved = before !== null && (before.productId !== after.productId || before.versionId !== after.versionId)
  if (before && changes.length === 0 && !moved) return
  ;(before ? made.changedSystems : made.newSystems).push(after)
  const { stage, stageSince } = after.values
  if (stage && (!before || changes.includes('stage') || changes.includes('stageSince')))
    made.stages.push({ id: newId(), systemId: after.id, stage, on: stageSince, reason: row.reason ?? null })
  if (changes.length > 0 || !before)
    made.audit.push({
      name: before ? (changes.includes('stage') ? 'system.stageChanged' : 'system.changed') : 'system.registered',
      subject: { kind: 'system', id: after.id, label: after.values.name ?? '' },
      systemId: after.id,
      changes: [
        ...changesInWords(before?.values ?? blankValues(), after.values),
        ...(row.reason ? [{ field: otherLabels.reason, from: null, to: row.reason }] : []),
      ],
    })
}

export const changedKeys = (before: Values, after: Patch): FieldKey[] =>
  fields.filter((f) => f.key in after && (after[f.key] ?? null) !== before[f.key]).map((f) => f.key)

/**
 * What changed, in the words of that day: labels and choices in Dutch, days as 2028-08-02. A person stays its id, so that
 * who left can be pseudonymised in one place.
 */
export function changesInWords(before: Values, after: Patch): Change[] {
  const changed = new Set(changedKeys(before, after))
  return fields
    .filter((f) => changed.has(f.key))
    .map((f) => ({ field: changeLabel(f.key), from: worded(f, before[f.key]), to: worded(f, after[f.key] ?? null) }))
}

const worded = (field: Field, value: string | null): string | null =>
  value !== null && field.kind === 'choice' ? optionLabel(field.key, value) : value

/** The vendors, versions and departments at hand: found by name, made when not there, each once. */
function shelfOf(known: Known, made: Plan, newId: () => string, sharing: Sharing) {
  const vendors = new Map(known.vendors.map((v) => [plainName(v.name), v]))
  const departments = new Map(known.departments.map((d) => [plainName(d.name), d]))
  const versions = new Map(known.versions.map((v) => [`${v.productId}|${v.label}`, v.id]))

  const named = (from: Map<string, Named>, list: Named[], name: string): Named => {
    const found = from.get(plainName(name))
    if (found) return found
    const made = { id: newId(), name }
    from.set(plainName(name), made)
    list.push(made)
    return made
  }

  return {
    productFor: productShelf(known.products, made, newId, sharing, (name) => named(vendors, made.vendors, name)),
    department: (name: string) => named(departments, made.departments, name),
    version(productId: string, label: string): string {
      const key = `${productId}|${label}`
      const found = versions.get(key)
      if (found) return found
      const version = { id: newId(), productId, label }
      versions.set(key, version.id)
      made.versions.push(version)
      return version.id
    },
  }
}
