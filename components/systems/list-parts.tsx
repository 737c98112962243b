import { exportHref, type ListView, listHref, plainView, viewHref } from '@/lib/systems/list/model'
import { LinkButton } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { Menu, MenuLink } from '../ui/menu'

type May = { readonly register: boolean; readonly import: boolean; readonly export: boolean }

const importHref = (slug: string): string => `${listHref(slug)}/importeren`
const newHref = (slug: string): string => `${listHref(slug)}/nieuw`

/** Above the list: bring in, take out, register. */
export function ListActions({ slug, view, may }: { slug: string; view: ListView; may: May }) {
  return (
    <>
      {may.import && <LinkButton href={importHref(slug)}>Importeren</LinkButton>}
      {may.export && (
        <Menu label="Exporteren" end>
          <MenuLink href={exportHref(slug, view, 'xlsx')} download hint="Alle gegevens van de getoonde systemen">
            Excel (.xlsx)
          </MenuLink>
          <MenuLink href={exportHref(slug, view, 'csv')} download hint="Puntkomma’s, voor andere programma’s">
            CSV
          </MenuLink>
        </Menu>
      )}
      {may.register && (
        <LinkButton tone="primary" href={newHref(slug)}>
          Systeem registreren
        </LinkButton>
      )}
    </>
  )
}

/** The very first visit: nothing yet, and two ways to begin. */
export function NoSystems({ slug, may }: { slug: string; may: May }) {
  return (
    <EmptyState
      title="Nog geen AI-systemen"
      actions={
        <>
          {may.import && (
            <LinkButton tone="primary" href={importHref(slug)}>
              Lijst importeren
            </LinkButton>
          )}
          {may.register && <LinkButton href={newHref(slug)}>Systeem registreren</LinkButton>}
        </>
      }
    >
      {may.register || may.import
        ? 'Heeft u al een lijst in Excel? Importeer die. U kunt ook met één systeem beginnen: een naam en een eigenaar zijn genoeg.'
        : 'Zodra een collega systemen registreert, ziet u ze hier.'}
    </EmptyState>
  )
}

export function NothingFound({ slug, view }: { slug: string; view: ListView }) {
  const beyond = view.page > 1
  return (
    <EmptyState
      title={beyond ? 'Deze pagina is er niet' : 'Geen systemen met deze filters'}
      actions={
        <LinkButton
          href={
            beyond
              ? viewHref(slug, { ...view, page: 1 })
              : viewHref(slug, { ...view, filter: plainView.filter, page: 1 })
          }
        >
          {beyond ? 'Naar de eerste pagina' : 'Alle filters wissen'}
        </LinkButton>
      }
    >
      {beyond ? 'De lijst is korter dan u dacht.' : 'Zet een filter uit of zoek op een ander woord.'}
    </EmptyState>
  )
}
