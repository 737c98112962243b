import type { Metadata } from 'next'
import { PublicShell } from '@/components/layout/public-shell'
import { LinkButton } from '@/components/ui/button'

export const metadata: Metadata = { title: 'Niet gevonden' }

/** The same answer for what is not there and for what is not yours. */
export default function NotFound() {
  return (
    <PublicShell brand="AI-register">
      <h1>Deze pagina is er niet</h1>
      <p className="page-sub mb-5 max-w-[60ch]">
        Het adres klopt niet, de pagina is verwijderd, of u hebt er geen toegang toe. Kreeg u dit adres van een collega?
        Vraag dan of u toegang kunt krijgen.
      </p>
      <LinkButton href="/">Naar het begin</LinkButton>
    </PublicShell>
  )
}
