import type { Metadata } from 'next'
import { DoorPage } from '@/components/people/door-page'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { DescriptionList } from '@/components/ui/description-list'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { acceptInvitation } from '@/lib/people/invitation/actions'
import { loadInvitation } from '@/lib/people/invitation/loaders'
import { peopleRefusals, writeRoles } from '@/lib/people/nl'
import { toDay, writeDay } from '@/lib/platform/day'

export const metadata: Metadata = { title: 'Uitnodiging' }

/** Where the link in the letter leads. Only the button accepts: mail scanners open pages, they press nothing. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const { invitation, signedInAs } = await loadInvitation(token)
  if (!invitation) return <NoInvitation />
  return (
    <DoorPage>
      <h1 className="mb-2">Werk mee in het AI-register van {invitation.institution}</h1>
      <p className="mb-4">
        {invitation.invitedBy ?? 'De beheerder'} nodigt u uit. Met deze knop neemt u de uitnodiging aan. Werkte u hier
        al in een ander register, dan logt u daarna in zoals u gewend bent.
      </p>
      <DescriptionList
        items={[
          { term: 'Naam', value: invitation.name },
          { term: 'E-mailadres', value: invitation.email },
          { term: 'Rollen', value: writeRoles(invitation.roles) },
          { term: 'Geldig tot en met', value: writeDay(toDay(invitation.endsAt)) },
        ]}
      />
      {signedInAs && signedInAs !== invitation.email && (
        <div className="mt-4">
          <Notice tone="warn">
            U bent nu ingelogd als {signedInAs}, en deze uitnodiging is voor {invitation.email}. Als u aanneemt, wordt u
            uitgelogd als {signedInAs}.
          </Notice>
        </div>
      )}
      <ActionForm action={acceptInvitation} look="plain" className="mt-5 grid gap-4">
        <input type="hidden" name="token" value={token} />
        <div>
          <SubmitButton icon="check">Uitnodiging aannemen</SubmitButton>
        </div>
      </ActionForm>
    </DoorPage>
  )
}

/** Whatever the token: that it was never there, was used, has ended or was withdrawn reads the same. */
function NoInvitation() {
  return (
    <DoorPage>
      <h1 className="mb-2">Deze uitnodiging werkt niet (meer)</h1>
      <p className="mb-5">{peopleRefusals['used-door']}</p>
      <LinkButton href="/inloggen" tone="primary">
        Inloggen
      </LinkButton>
    </DoorPage>
  )
}
