import { redirect } from 'next/navigation'
import { DoorPage } from '@/components/people/door-page'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { currentPerson } from '@/lib/platform/auth/current'
import { institutionsOf } from '@/lib/platform/auth/people'

/** Whoever is signed in goes on to their own register; anybody else reads what this is. */
export default async function LandingPage() {
  const person = await currentPerson()
  if (person) {
    const [first, ...more] = await institutionsOf(person.id)
    redirect(first && more.length === 0 ? `/${first.slug}` : '/instellingen')
  }
  return (
    <DoorPage
      wide
      action={
        <LinkButton href="/inloggen" tone="primary">
          Inloggen
        </LinkButton>
      }
    >
      <h1 className="mb-2">Weet welke AI u gebruikt, en wat daarbij hoort</h1>
      <p className="page-sub mb-6 max-w-[62ch]">
        Eén register voor ziekenhuizen, huisartsenpraktijken en regio-organisaties: van de eigen lijst met AI-systemen
        naar een onderbouwde classificatie, verplichtingen met een eigenaar en een dag, en een dossier voor een
        inspecteur.
      </p>
      <div className="grid gap-4 md:grid-cols-3">
        <Card title="Registreren">
          <p>Lees uw eigen spreadsheet in of voeg een AI-systeem toe. Alleen een naam en een eigenaar zijn nodig.</p>
        </Card>
        <Card title="Classificeren">
          <p>
            Beantwoord de vragen die de wet stelt. U ziet de artikelen en redenen. De uitkomst is indicatief, tot iemand
            van uw organisatie die bevestigt.
          </p>
        </Card>
        <Card title="Onderbouwen">
          <p>Zie welke verplichtingen volgen, wie ze oppakt en welk bewijs er is. Download het dossier als PDF.</p>
        </Card>
      </div>
    </DoorPage>
  )
}
