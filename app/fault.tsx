'use client'

import { Button, LinkButton } from '@/components/ui/button'

/** What a user sees of a fault of ours: a reference to quote, never a message. */
export function Fault({ error, retry }: { error: unknown; retry: () => void }) {
  const reference =
    error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined
  return (
    <>
      <h1>Er ging iets mis aan onze kant</h1>
      <p className="page-sub mb-5 max-w-[60ch]">
        Het ligt niet aan u. Probeer het opnieuw. Blijft het misgaan, meld het dan bij uw beheerder
        {reference ? (
          <>
            {' '}
            en noem daarbij <b>referentie {reference}</b>.
          </>
        ) : (
          '.'
        )}
      </p>
      <div className="btns">
        <Button tone="primary" onClick={retry}>
          Probeer opnieuw
        </Button>
        <LinkButton href="/">Naar het begin</LinkButton>
      </div>
    </>
  )
}
