import {
  type ChoiceKey,
  type ChoiceValues,
  type Patch,
  type FieldKey as SystemKey,
  type Values as SystemValues,
  fields as systemFields,
} from '@/lib/systems/fields/model'

export type { ChoiceKey, ChoiceValues }

/** Fields that hold a person: a spreadsheet knows that person by e-mail address, the register by id. */
const people = { ownerId: 'ownerEmail', deputyId: 'deputyEmail', clinicianId: 'clinicianEmail' } as const
type PersonId = keyof typeof people
export type PersonKey = (typeof people)[PersonId]

/** The fields that a spreadsheet can fill: those of an AI system, people by e-mail address, and the register's number. */
export type FieldKey = 'id' | Exclude<SystemKey, PersonId> | PersonKey

export type Field = { readonly key: FieldKey } & (
  | { readonly kind: 'text' | 'longText' | 'list' | 'department'; readonly max: number }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'day' | 'person' | 'id' }
)

/** What a row says about a system: text, a choice's key, a day as 2028-08-02, or a member's e-mail address. */
export type Values = Partial<Record<FieldKey, string>>

const isPersonId = (key: SystemKey): key is PersonId => Object.hasOwn(people, key)

const keyFor = (key: SystemKey): FieldKey => (isPersonId(key) ? people[key] : key)

function fieldFor(field: (typeof systemFields)[number]): Field {
  const key = keyFor(field.key)
  switch (field.kind) {
    case 'department':
      return { key, kind: 'department', max: 300 }
    case 'text':
    case 'longText':
    case 'list':
      return { key, kind: field.kind, max: field.max }
    case 'choice':
      return { key, kind: 'choice', values: field.values }
    case 'day':
    case 'person':
      return { key, kind: field.kind }
  }
}

const all: readonly Field[] = [{ key: 'id', kind: 'id' }, ...systemFields.map(fieldFor)]
const byKey = new Map<FieldKey, Field>(all.map((field) => [field.key, field]))

/** Every field in the order of the template and of the export. */
export const fieldKeys: readonly FieldKey[] = all.map((field) => field.key)

export function fieldOf(key: FieldKey): Field {
  const found = byKey.get(key)
  if (!found) throw new Error(`No such field: ${key}`)
  return found
}

export const isFieldKey = (text: unknown): text is FieldKey => fieldKeys.some((key) => key === text)

export const isChoiceKey = (key: FieldKey): key is ChoiceKey => byKey.get(key)?.kind === 'choice'

export const choiceKeys: readonly ChoiceKey[] = fieldKeys.filter(isChoiceKey)

export const personKeys: readonly PersonKey[] = Object.values(people)

/** A stored system as a spreadsheet would say it; `emails` by person id. What is empty is left out. */
export function valuesOf(stored: Readonly<SystemValues>, emails: ReadonlyMap<string, string>): Values {
  return Object.fromEntries(
    systemFields.flatMap(({ key }): [FieldKey, string][] => {
      const value = stored[key]
      const said = value !== null && isPersonId(key) ? emails.get(value)?.toLowerCase() : value
      return said === null || said === undefined || said === '' ? [] : [[keyFor(key), said]]
    }),
  )
}

/** What a row says, as the register takes it; `personIds` by e-mail address. */
export function patchOf(values: Values, personIds: ReadonlyMap<string, string>): Patch {
  return Object.fromEntries(
    systemFields.flatMap(({ key }): [SystemKey, string][] => {
      const value = values[keyFor(key)]
      const stored = value !== undefined && isPersonId(key) ? personIds.get(value) : value
      return stored === undefined ? [] : [[key, stored]]
    }),
  )
}

/**
 * Text made comparable: lower case, no accents, no punctuation, single spaces.
 * "  Func. beheerder " and "func beheerder" are the same.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
