import type { Metadata } from 'next'
import { RemovalForm } from '@/components/people/removal-form'
import { RolesFields } from '@/components/people/roles-fields'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Field, HiddenField } from '@/components/ui/field'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { changeRoles } from '@/lib/people/actions'
import { loadPerson } from '@/lib/people/loaders'

export const metadata: Metadata = { title: 'Rollen en toegang' }

export default async function PersonPage({ params }: { params: Promise<{ instelling: string; persoon: string }> }) {
  const { instelling, persoon } = await params
  const { person, revision, owners, self } = await loadPerson(instelling, { id: persoon })
  const people = `/${instelling}/beheer/mensen`
  return (
    <>
      <PageHead
        title={person.name}
        sub={person.email}
        crumbs={[{ label: 'Mensen', href: people }, { label: person.name }]}
      />
      <div className="grid max-w-[46rem] gap-6">
        <Card title="Naam en rollen">
          <ActionForm action={changeRoles.bind(null, instelling)} warnUnsaved>
            <input type="hidden" name="id" value={person.id} />
            <HiddenField name="revision" value={String(revision)} />
            <Field name="name" label="Naam" width="medium" required defaultValue={person.name} />
            <RolesFields roles={person.roles} advisorKind={person.advisorKind} />
            <div className="form-actions">
              <SubmitButton>Opslaan</SubmitButton>
              <LinkButton href={people}>Annuleren</LinkButton>
            </div>
          </ActionForm>
        </Card>
        <Card title={self ? 'Uw eigen toegang beëindigen' : 'Toegang beëindigen'}>
          <RemovalForm slug={instelling} person={person} owners={owners} self={self} />
        </Card>
      </div>
    </>
  )
}
