import { LinkButton } from '@/components/ui/button'

/** The same answer for what is not there and for what is not yours, with the menu around it. */
export default function NotFound() {
  return (
    <>
      <h1>Deze pagina is er niet</h1>
      <p className="page-sub mb-5 max-w-[60ch]">
        Het adres klopt niet, het is verwijderd, of u hebt er geen toegang toe. Kreeg u dit adres van een collega? Vraag
        dan of u toegang kunt krijgen.
      </p>
      <LinkButton href="/">Naar het begin</LinkButton>
    </>
  )
}
