/** What a published key may hold. */
export type Value = boolean | string | readonly string[]

/** Equal; a list is a set. */
export function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return new Set(a).size === new Set(b).size && a.every((item) => b.includes(item))
}
