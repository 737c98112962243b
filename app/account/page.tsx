import type { Metadata } from 'next'
import { DoorPage } from '@/components/people/door-page'
import { SessionList } from '@/components/people/session-list'
import { SignOutButton } from '@/components/people/sign-out-button'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { Lead, Table, Td, Th } from '@/components/ui/table'
import { loadAccount } from '@/lib/people/account/loaders'
import { writeRoles } from '@/lib/people/nl'

export const metadata: Metadata = { title: 'Uw account' }

type Props = { searchParams: Promise<{ melding?: string | string[] }> }

const said = {
  beeindigd: 'Die sessie is beëindigd.',
  'andere-beeindigd': 'Alle andere sessies zijn beëindigd.',
}

export default async function AccountPage({ searchParams }: Props) {
  const { melding } = await searchParams
  const { email, institutions, sessions } = await loadAccount()
  return (
    <DoorPage wide action={<SignOutButton />}>
      <Flash code={melding} texts={said} />
      <h1 className="mb-2">Uw account</h1>
      <p className="page-sub mb-5">{email}</p>
      <div className="grid gap-6">
        <Card title="Uw organisaties" flush>
          {institutions.length === 0 ? (
            <p className="p-5">U hoort nu bij geen organisatie. Vraag uw beheerder om een uitnodiging.</p>
          ) : (
            <Table caption="Uw organisaties" cards>
              <thead>
                <tr>
                  <Th>Organisatie</Th>
                  <Th>Uw naam daar</Th>
                  <Th>Rollen</Th>
                </tr>
              </thead>
              <tbody>
                {institutions.map((i) => (
                  <tr key={i.slug}>
                    <Lead href={`/${i.slug}`} name={i.name} />
                    <Td label="Uw naam daar">{i.knownAs}</Td>
                    <Td label="Rollen">{writeRoles(i.roles)}</Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
        </Card>
        <SessionList sessions={sessions} />
      </div>
    </DoorPage>
  )
}
