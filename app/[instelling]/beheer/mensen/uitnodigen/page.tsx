import type { Metadata } from 'next'
import { RolesFields } from '@/components/people/roles-fields'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { invitePerson } from '@/lib/people/actions'
import { loadInviting } from '@/lib/people/loaders'
import { invitationDays } from '@/lib/people/model'

export const metadata: Metadata = { title: 'Iemand uitnodigen' }

export default async function InvitePage({ params }: { params: Promise<{ instelling: string }> }) {
  const { instelling } = await params
  await loadInviting(instelling, null)
  const people = `/${instelling}/beheer/mensen`
  return (
    <>
      <PageHead
        title="Iemand uitnodigen"
        sub={`De link in de mail werkt één keer, ${invitationDays} dagen lang.`}
        crumbs={[{ label: 'Mensen', href: people }, { label: 'Uitnodigen' }]}
      />
      <Card className="max-w-[46rem]">
        <ActionForm action={invitePerson.bind(null, instelling)} warnUnsaved>
          <Field name="name" label="Naam" width="medium" autoComplete="off" required />
          <Field kind="email" name="email" label="E-mailadres" width="medium" autoComplete="off" required />
          <RolesFields />
          <div className="form-actions">
            <SubmitButton icon="mail">Uitnodiging versturen</SubmitButton>
            <LinkButton href={people}>Annuleren</LinkButton>
          </div>
        </ActionForm>
      </Card>
    </>
  )
}
