import { type FieldKey, fieldKeys, isChoiceKey, type Values } from '../../fields/model'
import { answerKey, parseCell } from '../../values/model'

/** A system that is in the register, with its fields in the register's own form. */
export type ExistingSystem = { readonly id: string; readonly values: Values }

export type Change = { readonly field: FieldKey; readonly from: string | null; readonly to: string }

/** What a row would change. An empty cell changes nothing, and "unknown" says no more than nothing does. */
export function changesTo(system: ExistingSystem, values: Values): Change[] {
  return fieldKeys.flatMap((field): Change[] => {
    const to = values[field]
    const from = system.values[field]
    if (field === 'id' || to === undefined || saysTheSame(field, from, to, values.name ?? system.values.name)) return []
    return [{ field, from: from ?? null, to }]
  })
}

/** Names of other records: the register finds those whatever their capitals. */
const foundByName: ReadonlySet<FieldKey> = new Set(['vendorName', 'departmentName', 'platformName', 'productName'])

function saysTheSame(field: FieldKey, from: string | undefined, to: string, name: string | undefined): boolean {
  if (from === undefined) {
    return (isChoiceKey(field) && to === 'unknown') || (field === 'productName' && sameName(to, name ?? ''))
  }
  if (foundByName.has(field) && sameName(from, to)) return true
  return from === to || asRead(field, from) === to
}

const sameName = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('nl') === b.trim().toLocaleLowerCase('nl')

/** A stored value as it would come back from a file. */
const asRead = (field: FieldKey, stored: string): string => {
  const parsed = parseCell(field, stored)
  return parsed.is === 'value' ? parsed.value : stored
}

/** Finds which system of the register a row is about. A system is given to one row only. */
export type Identity = {
  readonly byId: (id: string) => ExistingSystem | undefined
  /** By own reference, or by exact name with the same FDA number or UDI. */
  readonly certain: (values: Values) => ExistingSystem | undefined
  /** By exact name and department, as long as that can be only one. */
  readonly byName: (values: Values) => ExistingSystem | undefined
  readonly claim: (system: ExistingSystem) => void
  readonly isClaimed: (system: ExistingSystem) => boolean
  readonly comparisons: () => number
}

/** Of systems with one name or number, no more than this are looked at. */
const mostAlike = 20

const key = (text: string | undefined): string => answerKey(text ?? '')

/** Indexes the register once; `rows` tells which references the file itself uses twice. */
export function identityOf(existing: readonly ExistingSystem[], rows: readonly Values[]): Identity {
  const ids = new Map(existing.map((s) => [s.id.toLowerCase(), s]))
  const references = unique(existing, (s) => key(s.values.reference))
  const referencesInFile = countBy(rows, (values) => key(values.reference))
  const names = groupBy(existing, (s) => [key(s.values.name)])
  const numbers = groupBy(existing, (s) => numberKeys(s.values))
  const claimed = new Set<ExistingSystem>()
  let comparisons = 0

  /** The first ones under a key that are still to be given away. */
  const first = (group: ReadonlySet<ExistingSystem> | undefined): ExistingSystem[] => {
    const found: ExistingSystem[] = []
    for (const s of group ?? []) {
      comparisons += 1
      found.push(s)
      if (found.length === mostAlike) break
    }
    return found
  }

  const certain = (values: Values): ExistingSystem | undefined => {
    const reference = key(values.reference)
    const own = reference !== '' && referencesInFile.get(reference) === 1 ? references.get(reference) : undefined
    if (own && !claimed.has(own)) return own
    const numbered = numberKeys(values).flatMap((number) => first(numbers.get(number)))
    return only(numbered.filter((s) => key(s.values.name) === key(values.name) && fitsDepartment(s.values, values)))
  }

  const byName = (values: Values): ExistingSystem | undefined => {
    const found = first(names.get(key(values.name))).filter((s) => !contradicts(s.values, values))
    const exact = found.filter((s) => key(s.values.departmentName) === key(values.departmentName))
    const candidates = exact.length > 0 || values.departmentName ? exact : found
    return only(candidates) ?? candidates.find((s) => changesTo(s, values).length === 0)
  }

  return {
    byId: (id) => ids.get(id.trim().toLowerCase()),
    certain,
    byName,
    claim: (system) => {
      claimed.add(system)
      names.get(key(system.values.name))?.delete(system)
      for (const number of numberKeys(system.values)) numbers.get(number)?.delete(system)
    },
    isClaimed: (system) => claimed.has(system),
    comparisons: () => comparisons,
  }
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)

const numberFields = ['fdaNumber', 'udiDi'] as const

const numberKeys = (values: Values): string[] =>
  numberFields.flatMap((field) => (values[field] ? [`${field} ${key(values[field])}`] : []))

/** A row that names no department may be about a system that has one since. */
const fitsDepartment = (existing: Values, row: Values): boolean =>
  !row.departmentName || key(existing.departmentName) === key(row.departmentName)

/** Both have a number of their own, and it is not the same. */
const contradicts = (a: Values, b: Values): boolean =>
  [...numberFields, 'reference' as const].some((field) => a[field] && b[field] && key(a[field]) !== key(b[field]))

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, Set<T>> {
  const groups = new Map<string, Set<T>>()
  for (const item of items) {
    for (const name of keysOf(item)) groups.set(name, (groups.get(name) ?? new Set<T>()).add(item))
  }
  return groups
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

/** Items by a key that only one of them has. */
function unique<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  const counts = countBy(items, keyOf)
  return new Map(items.flatMap((item): [string, T][] => (counts.get(keyOf(item)) === 1 ? [[keyOf(item), item]] : [])))
}
