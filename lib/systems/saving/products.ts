import { blankOf, type FieldKey, fieldOf, fields, isBlank, type Patch, type Values } from '../fields/model'
import { type KnownProduct, type KnownSystem, type Plan, type PlannedProduct, plainName, type Sharing } from './model'

type Product = PlannedProduct & { uses: number; readonly isNew: boolean }

/** What a product says; its name is apart, because a system shows it only where it differs from its own. */
const factKeys = fields.filter((f) => f.stored === 'product' && f.key !== 'productName').map((f) => f.key)
const factsIn = (patch: Patch): Patch =>
  Object.fromEntries(factKeys.filter((k) => k in patch).map((k) => [k, patch[k]]))
const nothing: Patch = Object.fromEntries(factKeys.map((k) => [k, blankOf(fieldOf(k))]))

const keyOf = (name: string, vendorId: string | null): string => `${plainName(name)}|${vendorId ?? ''}`

/** Which product a system uses after a change, and what that product then says. */
export function productShelf(
  known: readonly KnownProduct[],
  made: Plan,
  newId: () => string,
  sharing: Sharing,
  vendorNamed: (name: string) => string,
) {
  const products = new Map<string, Product>()
  const byName = new Map<string, Product[]>()
  const shelve = (product: Product) => {
    products.set(product.id, product)
    const key = keyOf(product.values.productName ?? '', product.vendorId)
    const there = byName.get(key) ?? []
    if (!there.includes(product)) byName.set(key, [...there, product])
  }
  for (const p of known) shelve({ ...p, values: { ...p.values }, isNew: false })

  const make = (name: string, vendorId: string | null, platformId: string | null, facts: Patch): Product => {
    const product = {
      id: newId(),
      vendorId,
      platformId,
      values: { ...nothing, ...facts, productName: name },
      uses: 0,
      isNew: true,
    }
    made.newProducts.push(product)
    shelve(product)
    return product
  }

  const platformNamed = (name: string, vendorId: string | null): Product =>
    byName.get(keyOf(name, vendorId))?.[0] ??
    [...products.values()].find((p) => plainName(p.values.productName ?? '') === plainName(name)) ??
    make(name, vendorId, null, {})

  /** Whether a row may go on with this product: in a spreadsheet only where it says just what the row says. */
  const agrees = (product: Product, facts: Patch): boolean =>
    Object.entries(facts).every(([key, value]) => {
      const there = product.values[key as FieldKey] ?? null
      if (there === value) return true
      const field = fieldOf(key as FieldKey)
      return sharing === 'together' && (isBlank(field, value) || isBlank(field, there))
    })

  const write = (product: Product, facts: Patch, name: string, vendorId: string | null, platformId: string | null) => {
    const next = { ...product.values, ...facts, productName: name }
    const platform = platformId === product.id ? null : platformId
    const differs = Object.entries(next).some(([key, value]) => (product.values[key as FieldKey] ?? null) !== value)
    if (!differs && product.vendorId === vendorId && product.platformId === platform) return product
    Object.assign(product, { values: next, vendorId, platformId: platform })
    if (!product.isNew && !made.changedProducts.includes(product)) made.changedProducts.push(product)
    shelve(product)
    return product
  }

  const choose = (before: KnownSystem | null, typed: Values, patch: Patch): Product | null => {
    const current = before?.productId ? products.get(before.productId) : undefined
    const renamed = 'productName' in patch && (patch.productName ?? null) !== (before?.values.productName ?? null)
    const resold = 'vendorName' in patch && (patch.vendorName ?? null) !== (before?.values.vendorName ?? null)
    const name = renamed || !current ? (typed.productName ?? typed.name ?? '') : (current.values.productName ?? '')
    const vendorId = resold || !current ? (typed.vendorName ? vendorNamed(typed.vendorName) : null) : current.vendorId
    const facts = factsIn(patch)
    const empty = !typed.productName && !vendorId && !typed.versionLabel && !typed.platformName
    if (!current && empty && agreesWithNothing(facts)) return null

    const sameModule = current && (typed.platformName ?? null) === (before?.values.platformName ?? null)
    const platformId = sameModule
      ? current.platformId
      : typed.platformName
        ? platformNamed(typed.platformName, vendorId).id
        : null
    const same = current && !renamed && !resold
    const own = current && (current.uses <= 1 || (same && (sharing === 'together' || agrees(current, facts))))
    const others = (byName.get(keyOf(name, vendorId)) ?? []).filter((p) => p !== current)
    const changedFacts = current
      ? Object.fromEntries(Object.entries(facts).filter(([k, v]) => (current.values[k as FieldKey] ?? null) !== v))
      : facts
    const found = same && own ? undefined : others.find((p) => agrees(p, sharing === 'apart' ? facts : changedFacts))
    if (found)
      return write(
        found,
        withoutBlanks(changedFacts),
        found.values.productName ?? name,
        vendorId,
        platformId ?? found.platformId,
      )
    if (current && own) return write(current, facts, name, vendorId, platformId)
    return make(name, vendorId, platformId, { ...current?.values, ...facts })
  }

  return (before: KnownSystem | null, typed: Values, patch: Patch): { id: string; facts: Patch } | null => {
    const product = choose(before, typed, patch)
    const current = before?.productId ? products.get(before.productId) : undefined
    if (current && current !== product) current.uses -= 1
    if (!product) return null
    if (current !== product) product.uses += 1
    const { productName, ...facts } = product.values
    return {
      id: product.id,
      facts: { ...facts, productName: productName === typed.name ? null : (productName ?? null) },
    }
  }
}

const agreesWithNothing = (facts: Patch): boolean =>
  Object.entries(facts).every(([key, value]) => isBlank(fieldOf(key as FieldKey), value))

const withoutBlanks = (facts: Patch): Patch =>
  Object.fromEntries(Object.entries(facts).filter(([key, value]) => !isBlank(fieldOf(key as FieldKey), value)))
