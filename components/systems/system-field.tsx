import { formerMember } from '@/lib/people/nl'
import { splitList } from '@/lib/systems/editing/model'
import { blankOf, type FieldKey, fieldOf, type Values } from '@/lib/systems/fields/model'
import { capital, hints, labels, optionLabel, suggestions } from '@/lib/systems/fields/nl'
import type { Choices } from '@/lib/systems/model'
import { Field } from '../ui/field'

type Props = {
  name: FieldKey
  values: Values
  choices: Choices
  required?: boolean
  hint?: string
}

/** One field of the catalogue as a question of the form. */
export function SystemField({ name, values, choices, required, hint = hints[name] }: Props) {
  const field = fieldOf(name)
  const value = values[name]
  const base = { name, label: labels[name], hint, required }
  switch (field.kind) {
    case 'text':
      return (
        <Field
          {...base}
          maxLength={field.max}
          defaultValue={value ?? ''}
          list={name === 'vendorName' ? choices.vendors : undefined}
          width={field.max <= 100 ? 'medium' : undefined}
        />
      )
    case 'longText':
      return <Field {...base} kind="textarea" rows={2} maxLength={field.max} defaultValue={value ?? ''} />
    case 'day':
      return <Field {...base} kind="date" defaultValue={value ?? ''} />
    case 'list':
      return <ListField {...base} value={value} />
    case 'choice':
      return (
        <Field
          {...base}
          kind="select"
          width="medium"
          empty={blankOf(field) === 'unknown' ? 'Nog onbekend' : 'Maak een keuze'}
          defaultValue={value === blankOf(field) ? '' : (value ?? '')}
          options={field.values
            .filter((v) => v !== 'unknown')
            .map((v) => ({ value: v, label: capital(optionLabel(name, v) ?? v) }))}
        />
      )
    case 'person':
      return (
        <Field
          {...base}
          kind="select"
          width="medium"
          empty={name === 'ownerId' ? 'Kies een eigenaar' : 'Niemand'}
          defaultValue={value ?? ''}
          options={peopleFor(name, value, choices)}
        />
      )
    case 'department':
      return (
        <Field
          {...base}
          kind="select"
          width="medium"
          empty={choices.departments.length > 0 ? 'Geen afdeling' : 'Er zijn nog geen afdelingen'}
          defaultValue={value ?? ''}
          options={withCurrent(choices.departments, value).map((d) => ({ value: d, label: d }))}
        />
      )
  }
}

/** Who may be chosen; someone who left and stands there still, stays to be seen. */
function peopleFor(name: FieldKey, value: string | null, { people }: Choices) {
  const options = people
    .filter((p) => (name === 'clinicianId' ? p.active : p.owns))
    .map((p) => ({ value: p.id, label: p.name }))
  return value && !options.some((o) => o.value === value) ? [...options, { value, label: formerMember }] : options
}

const withCurrent = (all: readonly string[], value: string | null): readonly string[] =>
  value && !all.includes(value) ? [...all, value] : all

type ListProps = { name: FieldKey; label: string; hint?: string; value: string | null }

/** What is often said to tick, and a line for the rest. */
function ListField({ name, label, hint, value }: ListProps) {
  const often: readonly string[] = name === 'dataSubjects' || name === 'dataKinds' ? suggestions[name] : []
  const { ticked, rest } = splitList(name, value)
  return (
    <>
      <input type="hidden" name={`${name}[]`} value="" />
      <Field
        kind="checks"
        plain
        name={name}
        label={label}
        hint={hint}
        defaultValue={ticked}
        options={often.map((item) => ({ value: item, label: capital(item) }))}
      />
      <Field
        name={`${name}Other`}
        label={`${label}: anders`}
        hint="Meer dan één? Zet een komma ertussen."
        maxLength={800}
        defaultValue={rest}
      />
    </>
  )
}
