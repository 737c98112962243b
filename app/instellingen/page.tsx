import type { Metadata } from 'next'
import { DoorPage } from '@/components/people/door-page'
import { SignOutButton } from '@/components/people/sign-out-button'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { kindWords } from '@/lib/institutions/nl'
import { loadOwnInstitutions } from '@/lib/people/account/loaders'
import { writeRoles } from '@/lib/people/nl'

export const metadata: Metadata = { title: 'Kies een organisatie' }

export default async function ChooseInstitutionPage() {
  const institutions = await loadOwnInstitutions()
  if (institutions.length === 0) {
    return (
      <DoorPage action={<SignOutButton />}>
        <h1 className="mb-2">U hoort nu bij geen organisatie</h1>
        <p className="mb-5">
          U bent ingelogd, maar u hebt geen toegang tot een register. Vraag de beheerder van uw organisatie om een
          uitnodiging.
        </p>
        <LinkButton href="/account">Uw account</LinkButton>
      </DoorPage>
    )
  }
  return (
    <DoorPage action={<SignOutButton />}>
      <h1 className="mb-5">Kies een organisatie</h1>
      <ul className="grid gap-3">
        {institutions.map((institution) => (
          <li key={institution.slug}>
            <Card>
              <a className="text-lg font-semibold" href={`/${institution.slug}`}>
                {institution.name}
              </a>
              <p className="text-ink-2">
                {kindWords[institution.kind]} · {writeRoles(institution.roles)}
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </DoorPage>
  )
}
