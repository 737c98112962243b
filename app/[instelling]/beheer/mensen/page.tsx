import type { Metadata } from 'next'
import { ManageHead } from '@/components/institutions/manage-head'
import { InvitationTable } from '@/components/people/invitation-table'
import { PeopleTable } from '@/components/people/people-table'
import { PermissionTable } from '@/components/people/permission-table'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { numberText } from '@/components/ui/day-text'
import { Flash } from '@/components/ui/flash'
import { loadManage } from '@/lib/institutions/loaders'
import { loadPeople } from '@/lib/people/loaders'

export const metadata: Metadata = { title: 'Mensen' }

type Props = {
  params: Promise<{ instelling: string }>
  searchParams: Promise<{ melding?: string | string[] }>
}

const said = {
  uitgenodigd: 'De uitnodiging is verstuurd.',
  opnieuw: 'De uitnodiging is opnieuw verstuurd. De vorige link werkt niet meer.',
  ingetrokken: 'De uitnodiging is ingetrokken. De link werkt niet meer.',
  rollen: 'De wijziging is opgeslagen en geldt meteen.',
  beeindigd: 'De toegang is beëindigd.',
}

export default async function PeoplePage({ params, searchParams }: Props) {
  const { instelling } = await params
  const { melding } = await searchParams
  const [{ people, invitations, manage }, { pages }] = await Promise.all([
    loadPeople(instelling, null),
    loadManage(instelling, null),
  ])
  return (
    <>
      <ManageHead
        slug={instelling}
        pages={pages}
        current="people"
        sub={people.length === 1 ? 'Eén persoon heeft toegang.' : `${numberText(people.length)} mensen hebben toegang.`}
        actions={
          manage && (
            <LinkButton tone="primary" icon="plus" href={`/${instelling}/beheer/mensen/uitnodigen`}>
              Iemand uitnodigen
            </LinkButton>
          )
        }
      />
      <Flash code={melding} texts={said} />
      <div className="stack">
        <Card flush>
          <PeopleTable slug={instelling} people={people} manage={manage} />
        </Card>
        {invitations.length > 0 && (
          <Card title="Open uitnodigingen" flush>
            <InvitationTable slug={instelling} invitations={invitations} />
          </Card>
        )}
        <PermissionTable />
      </div>
    </>
  )
}
