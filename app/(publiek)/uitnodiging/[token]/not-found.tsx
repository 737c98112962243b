import { DoorPage } from '@/components/people/door-page'
import { LinkButton } from '@/components/ui/button'
import { peopleRefusals } from '@/lib/people/nl'

export default function NoInvitation() {
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
