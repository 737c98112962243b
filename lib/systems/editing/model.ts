import { fingerprint } from '@/lib/platform/fingerprint'
import { blankOf, type Field, type FieldKey, fieldOf, fields, type Patch, type Values } from '../fields/model'
import { itemsSaid, suggestions } from '../fields/nl'

/** What each field said when a form was drawn, as a number. */
export type Drawn = Readonly<Partial<Record<FieldKey, number>>>

/** A list says the same in any order and with any capitals: a form gives it back in its own. */
const printOf = (field: Field, value: string | null): number =>
  fingerprint(
    field.kind === 'list'
      ? itemsSaid(field.key, value ?? '')
          .sort()
          .join(';')
      : (value ?? ''),
  )

/** Travels with a form that edits a system, so that saving knows what its user touched. */
export const drawnFrom = (values: Values): Drawn =>
  Object.fromEntries(fields.map((f) => [f.key, printOf(f, values[f.key])]))

const saysOtherwise = (drawn: Drawn, key: FieldKey, value: string | null): boolean =>
  drawn[key] !== printOf(fieldOf(key), value)

/** What the user of a form changed. What the form only gives back as it was drawn, is not theirs to say. */
export const touchedIn = (patch: Patch, drawn: Drawn): Patch =>
  Object.fromEntries(
    Object.entries(patch).filter(([key, value]) => saysOtherwise(drawn, key as FieldKey, value ?? null)),
  )

/** The fields of a form that say something else now than when it was drawn: what somebody else changed. */
export const movedSince = (drawn: Drawn, patch: Patch, values: Values): FieldKey[] =>
  fields.filter((f) => f.key in patch && saysOtherwise(drawn, f.key, values[f.key])).map((f) => f.key)

/** A list field as its form has it: what is often said, to tick, and the rest as text. */
export function splitList(key: FieldKey, value: string | null): { ticked: string[]; rest: string } {
  const often: readonly string[] = key === 'dataSubjects' || key === 'dataKinds' ? suggestions[key] : []
  const items = value ? itemsSaid(key, value) : []
  return {
    ticked: items.filter((item) => often.includes(item)),
    rest: items.filter((item) => !often.includes(item)).join('; '),
  }
}

/** These fields as a form would hold them now. */
export function asTyped(keys: readonly FieldKey[], values: Values): Record<string, string | string[]> {
  return Object.fromEntries(
    keys.flatMap((key): [string, string | string[]][] => {
      const field = fieldOf(key)
      const value = values[key]
      if (field.kind !== 'list') return [[key, value === null || value === blankOf(field) ? '' : value]]
      const { ticked, rest } = splitList(key, value)
      return [
        [key, ticked],
        [`${key}Other`, rest],
      ]
    }),
  )
}
