import type { MadeDocument } from '@/lib/dossier/model'
import { page } from '@/lib/dossier/nl'
import { formerMember } from '@/lib/people/nl'
import { writeInstant } from '@/lib/platform/day'
import { Lead, Table, Td, Th } from '../ui/table'

/** The documents that were made, newest first; the link makes the document again, as it stands now. */
export function MadeTable({ slug, made }: { slug: string; made: readonly MadeDocument[] }) {
  return (
    <Table caption={page.madeCaption} cards>
      <thead>
        <tr>
          <Th>Document</Th>
          <Th num>Versie</Th>
          <Th>Door</Th>
          <Th>Gemaakt</Th>
          <Th>Opnieuw</Th>
        </tr>
      </thead>
      <tbody>
        {made.map((m) => {
          const href = hrefOf(slug, m)
          return (
            <tr key={m.id}>
              <Lead name={m.label} {...(m.systemId ? { href: `/${slug}/systemen/${m.systemId}` } : {})} />
              <Td label="Versie" num>
                {m.version}
              </Td>
              <Td label="Door">{m.by ?? formerMember}</Td>
              <Td label="Gemaakt">
                <time dateTime={m.at.toISOString()}>{writeInstant(m.at)}</time>
              </Td>
              <Td label="Opnieuw">
                {href ? (
                  <a href={href} aria-label={`${page.again}: ${m.label}`}>
                    {page.again}
                  </a>
                ) : (
                  page.gone
                )}
              </Td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

function hrefOf(slug: string, { kind, systemId }: MadeDocument): string | null {
  if (kind === 'registerReport') return `/${slug}/dossier/register`
  return systemId ? `/${slug}/systemen/${systemId}/dossier` : null
}
