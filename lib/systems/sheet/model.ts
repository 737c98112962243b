import { fieldKeys, fieldOf, sheetKey } from '../fields/model'
import type { System } from '../model'

/** A system under the names that spreadsheets know: an owner by e-mail address. */
export type SheetSystem = { readonly id: string; readonly values: Partial<Record<string, string>> }

/** A system as a spreadsheet holds it: only what is filled. Someone without an address (who left) is left out. */
export function sheetSystem(system: System, emails: ReadonlyMap<string, string>): SheetSystem {
  const values: Record<string, string> = {}
  for (const key of fieldKeys) {
    const field = fieldOf(key)
    const value = key === 'productName' ? system.productTitle : system.values[key]
    const shown = value !== null && field.kind === 'person' ? emails.get(value) : value
    if (shown) values[sheetKey(field)] = shown
  }
  return { id: system.id, values }
}
