import { plain, type Values } from '../../fields/model'

/** Why two entries may be the same system. */
export type Likeness = 'same-name' | 'same-number' | 'same-product-and-vendor' | 'same-product' | 'near-name'

export type Likely<T> = { readonly of: T; readonly because: Likeness }

/** Finds entries that may be the same system, through keys: never by comparing everything with everything. */
export type LikenessIndex<T> = {
  readonly add: (entry: T, values: Values) => void
  /** At most three, the surest first. */
  readonly like: (values: Values, allowed: (entry: T) => boolean) => readonly Likely<T>[]
  /** How many pairs have been compared until now. */
  readonly comparisons: () => number
}

/** More entries than this under one key are not looked at: a name that everything has says nothing. */
const mostPerKey = 12
const mostLikely = 3

export function likenessIndex<T>(): LikenessIndex<T> {
  const byKey = new Map<string, { of: T; facts: Facts }[]>()
  let comparisons = 0
  return {
    add: (of, values) => {
      const facts = factsOf(values)
      for (const key of keysOf(facts)) {
        const bucket = byKey.get(key)
        if (!bucket) byKey.set(key, [{ of, facts }])
        else if (bucket.length < mostPerKey) bucket.push({ of, facts })
      }
    },
    like: (values, allowed) => {
      const facts = factsOf(values)
      const seen = new Set<T>()
      const likely: Likely<T>[] = []
      for (const key of keysOf(facts)) {
        for (const entry of byKey.get(key) ?? []) {
          if (seen.has(entry.of) || !allowed(entry.of)) continue
          seen.add(entry.of)
          comparisons += 1
          const because = compare(facts, entry.facts)
          if (because) likely.push({ of: entry.of, because })
        }
      }
      return likely.sort((a, b) => order.indexOf(a.because) - order.indexOf(b.because)).slice(0, mostLikely)
    },
    comparisons: () => comparisons,
  }
}

const order: readonly Likeness[] = ['same-name', 'same-number', 'same-product-and-vendor', 'same-product', 'near-name']

type Facts = {
  readonly name: string
  readonly product: string
  readonly vendor: string
  readonly department: string
  readonly numbers: ReadonlyMap<string, string>
}

/** Numbers that belong to one thing: two different ones mean two different things. */
const numberFields = ['reference', 'fdaNumber', 'udiDi'] as const

function factsOf(values: Values): Facts {
  const numbers = numberFields.flatMap((key): [string, string][] => {
    const number = compact(values[key])
    return number === '' ? [] : [[key, number]]
  })
  return {
    name: compact(withoutVersion(values.name)),
    product: compact(withoutVersion(values.productName)),
    vendor: vendorOf(values.vendorName),
    department: compact(values.departmentName),
    numbers: new Map(numbers),
  }
}

const compact = (text: string | undefined): string =>
  plain(text ?? '')
    .replaceAll(' ', '')
    .slice(0, 80)

/** "BoneView (v3.1.0)" and "BoneView 2.4" are versions of one thing. */
const withoutVersion = (text: string | undefined): string =>
  (text ?? '').slice(0, 200).replace(/\(?\b(v|versie|version|ver|release)?\.? ?\d+(\.\d+)+\w{0,10}\)?/gi, ' ')

const legalForms = new Set([
  'bv',
  'nv',
  'gmbh',
  'inc',
  'ltd',
  'llc',
  'sa',
  'sas',
  'ag',
  'co',
  'corp',
  'corporation',
  'limited',
  'srl',
  'ab',
  'as',
  'oy',
  'holding',
  'group',
  'b',
  'v',
  'n',
])

const vendorOf = (text: string | undefined): string => {
  const words = plain(text ?? '').split(' ')
  return words.filter((word) => !legalForms.has(word)).join('') || words.join('')
}

/** The keys under which an entry is found: its names, its names with one letter less, its numbers. */
function keysOf(facts: Facts): Set<string> {
  const keys = new Set<string>()
  for (const name of [facts.name, facts.product]) {
    if (name === '') continue
    keys.add(name)
    if (name.length >= 6 && name.length <= 40) {
      for (let i = 0; i < name.length; i++) keys.add(`${name.slice(0, i)}${name.slice(i + 1)}`)
    }
  }
  for (const [field, number] of facts.numbers) keys.add(`${field}:${number}`)
  return keys
}

function compare(a: Facts, b: Facts): Likeness | null {
  const shared = [...a.numbers].filter(([field]) => b.numbers.has(field))
  if (shared.some(([field, number]) => b.numbers.get(field) !== number)) return null
  const sameVendor = a.vendor !== '' && a.vendor === b.vendor
  const otherVendor = a.vendor !== '' && b.vendor !== '' && a.vendor !== b.vendor
  const otherDepartment = a.department !== '' && b.department !== '' && a.department !== b.department
  if (otherDepartment) return null
  if (a.name !== '' && a.name === b.name && !otherVendor) return 'same-name'
  if (shared.some(([field]) => field !== 'reference')) return 'same-number'
  if (otherVendor) return null
  const crossed = namesOf(a).some((name) => namesOf(b).includes(name))
  if (crossed) return sameVendor ? 'same-product-and-vendor' : 'same-product'
  return oneSlipApart(a.name, b.name) && differentWords(a.name, b.name) ? 'near-name' : null
}

const namesOf = (facts: Facts): string[] => [facts.name, facts.product].filter((name) => name !== '')

/** One letter added, missing or changed, or two swapped, in a name long enough for that to be a slip. */
function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 6) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (Math.max(restA.length, restB.length) <= 1) return true
  return restA.length === 2 && restA === [...restB].reverse().join('')
}

/** "Systeem 1" and "Systeem 2" differ on purpose; "Botbreuk" and "Botbruek" do not. */
const differentWords = (a: string, b: string): boolean => a.replace(/\d/g, '') !== b.replace(/\d/g, '')
