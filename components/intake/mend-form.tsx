import { correctRow } from '@/lib/intake/actions'
import type { MendField } from '@/lib/intake/batch/deciding/model'
import { fieldOf } from '@/lib/intake/fields/model'
import { labelOf, optionLabel } from '@/lib/intake/fields/nl'
import type { ImportPage } from '@/lib/intake/loaders'
import { parseCell } from '@/lib/intake/values/model'
import { shortly } from '@/lib/intake/values/nl'
import { ActionForm } from '../ui/action-form'
import { LinkButton } from '../ui/button'
import { Field, type FieldProps } from '../ui/field'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'

type Members = ImportPage['members']
type Props = {
  slug: string
  id: string
  back: string
  row: number
  fields: readonly MendField[]
  members: Members
  close: string
}

/** Other texts for the cells of a row that cannot go along. The user's file stays as it is. */
export function MendForm({ slug, id, back, row, fields, members, close }: Props) {
  return (
    <ActionForm action={correctRow.bind(null, slug)} id={`herstel-${row}`} className="mt-3 text-left">
      <Hidden name="id" value={id} />
      <Hidden name="back" value={back} />
      <Hidden name="row" value={row} />
      {fields.map((field) => (
        <Field key={field.at} {...controlFor(field, members)} />
      ))}
      <div className="form-actions">
        <SubmitButton>Rij {row} bijwerken</SubmitButton>
        <LinkButton href={close}>Annuleren</LinkButton>
      </div>
    </ActionForm>
  )
}

function controlFor({ at, field: key, text }: MendField, members: Members): FieldProps {
  const field = fieldOf(key)
  const name = `cell-${at}`
  const label = `${labelOf(key)} (cel ${at})`
  const hint = text === '' ? 'Deze cel is leeg.' : `Er staat: ${shortly(text)}`
  const read = parseCell(key, text)
  const value = read.is === 'value' ? read.value : ''
  switch (field.kind) {
    case 'choice': {
      const words = field.values.map((value) => optionLabel(key, value))
      return {
        kind: 'select',
        name,
        label,
        hint,
        empty: 'Leeg laten',
        defaultValue: value && optionLabel(key, value),
        options: words.map((w) => ({ value: w, label: w })),
      }
    }
    case 'person': {
      const able = key === 'clinicianEmail' ? members : members.filter((m) => m.owns)
      const options = able.map((m) => ({ value: m.email.toLowerCase(), label: m.name ?? m.email }))
      return { kind: 'select', name, label, hint, empty: 'Leeg laten', defaultValue: value, options }
    }
    case 'day':
      return { kind: 'date', name, label, hint, defaultValue: value }
    case 'longText':
    case 'list':
      return { kind: 'textarea', name, label, hint, defaultValue: text, rows: 4 }
    default:
      return { name, label, hint, defaultValue: text }
  }
}
