import { fieldKeys, fieldOf, fields, type Patch, sheetKey } from '../fields/model'
import type { System } from '../model'

/** What a row of a spreadsheet says, under the names that spreadsheets know: an owner by e-mail address. */
export type SheetValues = Readonly<Record<string, string>>

/** A row on its way into the register: a new system under its new id, or the fields that change of one that is there. */
export type ImportedSystem = { readonly id: string; readonly values: SheetValues }

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

export type SheetProblem = { readonly id: string; readonly email: string }

/** The row as a patch; people by the ids behind their addresses. */
export function patchOf(
  row: ImportedSystem,
  people: ReadonlyMap<string, string>,
): { readonly patch: Patch } | SheetProblem {
  const patch: Patch = {}
  for (const field of fields) {
    const value = row.values[sheetKey(field)]
    if (value === undefined) continue
    if (field.kind !== 'person') {
      patch[field.key] = value
      continue
    }
    const id = people.get(value.toLowerCase())
    if (!id) return { id: row.id, email: value }
    patch[field.key] = id
  }
  return { patch }
}
