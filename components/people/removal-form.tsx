import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { removePerson } from '@/lib/people/actions'
import { type Person, retentionMonths } from '@/lib/people/model'
import { numberText } from '../ui/day-text'

type Props = {
  slug: string
  person: Person
  owners: readonly { readonly id: string; readonly name: string }[]
  self: boolean
}

/** Ends somebody's access, and says first what will happen. */
export function RemovalForm({ slug, person, owners, self }: Props) {
  const owns = person.systems + person.duties > 0
  return (
    <ActionForm action={removePerson.bind(null, slug)} id="beeindigen">
      <ul className="list-disc pl-5">
        <li>
          {self ? 'U kunt' : `${person.name} kan`} dit register niet meer openen. Dat geldt meteen, ook waar{' '}
          {self ? 'u' : 'die'} nog is ingelogd.
        </li>
        <li>
          In het logboek blijft staan wie wat deed. Na {retentionMonths} maanden wordt de naam vervangen door een
          nummer.
        </li>
        {owns && (
          <li>
            {numberText(person.systems)} {person.systems === 1 ? 'AI-systeem' : 'AI-systemen'} en{' '}
            {numberText(person.duties)} {person.duties === 1 ? 'verplichting krijgt' : 'verplichtingen krijgen'} een
            nieuwe eigenaar.
          </li>
        )}
      </ul>
      <input type="hidden" name="id" value={person.id} />
      {owns && (
        <Field
          kind="select"
          name="newOwnerId"
          label="Wie neemt het over?"
          required
          width="medium"
          options={owners.map((o) => ({ value: o.id, label: o.name }))}
        />
      )}
      <div className="form-actions">
        <SubmitButton tone="danger">Toegang beëindigen</SubmitButton>
      </div>
    </ActionForm>
  )
}
