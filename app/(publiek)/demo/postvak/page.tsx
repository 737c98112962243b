import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CapturedLetter } from '@/components/people/captured-letter'
import { DoorPage } from '@/components/people/door-page'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { loadMailbox } from '@/lib/people/demo/loaders'

export const metadata: Metadata = { title: 'Postvak van de demonstratie' }

export default async function DemoMailboxPage() {
  const letters = await loadMailbox()
  if (!letters) notFound()
  return (
    <DoorPage wide action={<LinkButton href="/inloggen">Inloggen</LinkButton>}>
      <h1 className="mb-2">Postvak van de demonstratie</h1>
      <p className="page-sub mb-5 max-w-[60ch]">
        Alles wat deze demonstratie verstuurt, blijft hier. Er gaat niets naar buiten.
      </p>
      {letters.length === 0 ? (
        <EmptyState title="Nog geen berichten" actions={<LinkButton href="/demo/postvak">Vernieuwen</LinkButton>}>
          Vraag op de inlogpagina een link aan, of nodig iemand uit. Het bericht staat dan binnen een paar seconden
          hier.
        </EmptyState>
      ) : (
        <div className="grid gap-4">
          {letters.map((letter) => (
            <CapturedLetter key={letter.id} letter={letter} />
          ))}
        </div>
      )}
    </DoorPage>
  )
}
