import { answerUnknown } from '@/lib/intake/actions'
import type { Batch } from '@/lib/intake/batch/model'
import { leaveEmpty } from '@/lib/intake/batch/schema'
import { type FieldKey, fieldOf } from '@/lib/intake/fields/model'
import { labelOf, optionLabel } from '@/lib/intake/fields/nl'
import type { ImportPage } from '@/lib/intake/loaders'
import { newDepartment } from '@/lib/intake/values/model'
import { shortly } from '@/lib/intake/values/nl'
import { ActionForm } from '../ui/action-form'
import { Card } from '../ui/card'
import { numberText } from '../ui/day-text'
import { Field, type Option } from '../ui/field'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'
import { Lead, Table, Td, Th } from '../ui/table'

type Members = ImportPage['members']
type Departments = ImportPage['departments']
type Props = { slug: string; batch: Batch; back: string; members: Members; departments: Departments }

/** More unknown texts than this are no answers to one question: the column is probably mapped wrongly. */
const shown = 50

/** Texts that are no known choice, person or department: each once, with what to make of it. */
export function UnknownForm({ slug, batch, back, members, departments }: Props) {
  const unknown = batch.summary?.unknown ?? []
  if (unknown.length === 0) return null
  return (
    <Card
      title="Onbekende waarden"
      className="mb-4"
      id="onbekend"
      aside={<span className="muted">meest voorkomende eerst</span>}
    >
      <p className="mb-3 text-ink-2">
        Zeg één keer wat u ermee bedoelt; dat geldt voor alle rijen waarin de waarde staat.
        {unknown.length > shown &&
          ` Hier staan de ${shown} meest voorkomende van ${numberText(unknown.length)}. Staat de kolom wel goed gekoppeld?`}
      </p>
      <ActionForm action={answerUnknown.bind(null, slug)} id="waarden" look="plain">
        <Hidden name="id" value={batch.id} />
        <Hidden name="back" value={back} />
        <Table caption="Onbekende waarden" cards>
          <thead>
            <tr>
              <Th>In uw bestand</Th>
              <Th>Gegeven</Th>
              <Th num>Rijen</Th>
              <Th>Wordt</Th>
            </tr>
          </thead>
          <tbody>
            {unknown.slice(0, shown).map((u, i) => (
              <tr key={`${u.field}:${u.key}`}>
                <Lead name={shortly(u.text)} />
                <Td label="Gegeven">{labelOf(u.field)}</Td>
                <Td label="Rijen" num>
                  {numberText(u.count)}
                </Td>
                <Td label="Wordt">
                  <div>
                    <Hidden name={`text-${i}`} value={`${u.field}:${u.key}`} />
                    <Field
                      kind="select"
                      name={`value-${i}`}
                      label={<span className="sr-only">{`"${shortly(u.text)}" wordt`}</span>}
                      empty="Nog niet gekozen"
                      defaultValue={u.suggestion ?? ''}
                      options={
                        u.field === 'departmentName'
                          ? departmentAnswers(u.text, departments)
                          : answersFor(u.field, members)
                      }
                    />
                  </div>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
        <div className="form-actions mt-4">
          <SubmitButton tone="plain" pending="Rijen worden opnieuw bekeken…">
            Keuzes toepassen
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  )
}

/** Any department that is there, or a new one by the name in the file. */
const departmentAnswers = (text: string, departments: Departments): Option[] => [
  { value: newDepartment(text), label: `Nieuwe afdeling: ${shortly(text)}` },
  ...departments.map((name) => ({ value: name, label: name })),
  { value: leaveEmpty, label: 'Leeg laten' },
]

/** What a text can be said to mean. */
function answersFor(key: FieldKey, members: Members): Option[] {
  const field = fieldOf(key)
  if (field.kind === 'choice')
    return [
      ...field.values.map((value) => ({ value, label: optionLabel(key, value) })),
      { value: leaveEmpty, label: 'Leeg laten' },
    ]
  const able = key === 'clinicianEmail' ? members : members.filter((m) => m.owns)
  return [
    ...able.map((m) => ({ value: m.email.toLowerCase(), label: m.name ?? m.email })),
    { value: leaveEmpty, label: key === 'ownerEmail' ? 'Leeg laten: de eigenaar hierboven' : 'Leeg laten' },
  ]
}
