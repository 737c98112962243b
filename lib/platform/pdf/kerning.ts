import { kernTable } from './kern-table'
import type { KitFont } from './sheet'
import type { FaceName } from './theme'

/** The signs of which the table knows every pair. */
export const usual = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéëèïöüÉË.,:;()/-–'’‘“”"

/** How far the space after each sign of a text goes from its own width, in thousandths of the size: what fontkit says. */
export const kernOf = (kit: KitFont, text: string): readonly number[] =>
  kit
    .layout(text, { liga: false, calt: false })
    .positions.map(({ xAdvance, advanceWidth }) => Math.round(xAdvance - advanceWidth))

type Read = ReadonlyMap<string, ReadonlyMap<string, number>>
const read: Partial<Record<FaceName, Read>> = {}

function readTable(name: FaceName): Read {
  const known = new Map<string, Map<string, number>>([...usual].map((sign) => [sign, new Map()]))
  for (const [left, rights] of Object.entries(kernTable[name]))
    for (const pair of rights.split(' ')) known.get(left)?.set(pair.slice(0, 1), Number(pair.slice(1)))
  read[name] = known
  return known
}

/** The kerning of a pair of usual signs, in thousandths of the size; undefined where one of them is not. */
export function usualKern(name: FaceName, left: string, right: string): number | undefined {
  const known = read[name] ?? readTable(name)
  const after = known.get(left)
  return after && known.has(right) ? (after.get(right) ?? 0) : undefined
}
