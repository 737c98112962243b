import { labels as systemLabels, optionLabel as systemOption } from '@/lib/systems/fields/nl'
import { type FieldKey, isChoiceKey } from './model'

const { ownerId, deputyId, clinicianId, ...others } = systemLabels

/** The heading of each field in the template and in the export: the register's own words. */
export const labels = {
  ...others,
  id: 'Registernummer',
  ownerEmail: `${ownerId} (e-mail)`,
  deputyEmail: `${deputyId} (e-mail)`,
  clinicianEmail: `${clinicianId} (e-mail)`,
} as const satisfies Record<FieldKey, string>

export const labelOf = (key: FieldKey): string => labels[key]

/** A choice's key in words; any other text as it is. */
export const optionLabel = (key: FieldKey, value: string): string =>
  isChoiceKey(key) ? (systemOption(key, value) ?? value) : value

export const emptyWord = 'leeg'
