import type { Metadata } from 'next'
import { DoorPage } from '@/components/people/door-page'
import { Buttons, LinkButton } from '@/components/ui/button'
import { isDemo } from '@/lib/platform/env'

export const metadata: Metadata = { title: 'Kijk in uw mail' }

export default function LinkSentPage() {
  return (
    <DoorPage>
      <h1 className="mb-2">Kijk in uw mail</h1>
      <p className="mb-3">
        Heeft dit adres toegang tot een organisatie, dan staat er binnen een minuut een link in uw mail. De link werkt
        één keer, een kwartier lang.
      </p>
      <p className="text-ink-2 mb-5">
        Niets gekregen? Kijk bij ongewenste mail, of controleer of u het adres gebruikt waarmee u bent uitgenodigd. Bent
        u nog niet uitgenodigd, vraag dat dan aan de beheerder van uw organisatie.
      </p>
      <Buttons>
        <LinkButton href="/inloggen">Ander adres gebruiken</LinkButton>
        {isDemo() && (
          <LinkButton href="/demo/postvak" tone="primary" icon="inbox">
            Naar het postvak van de demonstratie
          </LinkButton>
        )}
      </Buttons>
    </DoorPage>
  )
}
