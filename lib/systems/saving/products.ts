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
  vendorNamed: (name: string) => { readonly id: string; readonly name: string },
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

  /** The name and seller that the change asks for; what the patch leaves out stays as the product has it. */
  const wished = (before: KnownSystem | null, current: Product | undefined, typed: Values, patch: Patch) => {
    const says = (key: 'productName' | 'vendorName') =>
      key in patch && (patch[key] ?? null) !== (before?.values[key] ?? null)
    const renamed = says('productName')
    const resold = says('vendorName')
    return {
      other: renamed || resold,
      name: renamed || !current ? (typed.productName ?? typed.name ?? '') : (current.values.productName ?? ''),
      vendorId: resold || !current ? (typed.vendorName ? vendorNamed(typed.vendorName).id : null) : current.vendorId,
    }
  }

  const platformOf = (
    before: KnownSystem | null,
    current: Product | undefined,
    typed: Values,
    vendorId: string | null,
  ) => {
    if (current && typed.platformName === before?.values.platformName) return current.platformId
    return typed.platformName ? platformNamed(typed.platformName, vendorId).id : null
  }

  const choose = (before: KnownSystem | null, current: Product | undefined, typed: Values, patch: Patch) => {
    const facts = factsIn(patch)
    const { other, name, vendorId } = wished(before, current, typed, patch)
    const bare = !typed.productName && !vendorId && !typed.versionLabel && !typed.platformName
    if (!current && bare && agreesWithNothing(facts)) return null

    const platformId = platformOf(before, current, typed, vendorId)
    const mayChange = current && (current.uses <= 1 || (!other && (sharing === 'together' || agrees(current, facts))))
    if (current && mayChange && !other) return write(current, facts, name, vendorId, platformId)

    const changed = current ? changedIn(current, facts) : facts
    const asked = sharing === 'together' ? changed : { ...nothing, ...factsIn(current?.values ?? {}), ...facts }
    const found = byName.get(keyOf(name, vendorId))?.find((p) => p !== current && agrees(p, asked))
    if (found) {
      const known = found.values.productName ?? name
      return write(found, withoutBlanks(changed), known, vendorId, platformId ?? found.platformId)
    }
    if (current && mayChange) return write(current, facts, name, vendorId, platformId)
    return make(name, vendorId, platformId, { ...current?.values, ...facts })
  }

  return (before: KnownSystem | null, typed: Values, patch: Patch): { id: string; facts: Patch } | null => {
    const current = before?.productId ? products.get(before.productId) : undefined
    const product = choose(before, current, typed, patch)
    if (current && current !== product) current.uses -= 1
    if (!product) return null
    if (current !== product) product.uses += 1
    const { productName, ...facts } = product.values
    return {
      id: product.id,
      facts: {
        ...facts,
        productName: productName === typed.name ? null : (productName ?? null),
        vendorName: typed.vendorName ? vendorNamed(typed.vendorName).name : null,
      },
    }
  }
}

const agreesWithNothing = (facts: Patch): boolean =>
  Object.entries(facts).every(([key, value]) => isBlank(fieldOf(key as FieldKey), value))

const changedIn = (product: Product, facts: Patch): Patch =>
  Object.fromEntries(
    Object.entries(facts).filter(([key, value]) => (product.values[key as FieldKey] ?? null) !== value),
  )

const withoutBlanks = (facts: Patch): Patch =>
  Object.fromEntries(Object.entries(facts).filter(([key, value]) => !isBlank(fieldOf(key as FieldKey), value)))
