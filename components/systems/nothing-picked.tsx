import { listHref } from '@/lib/systems/list/model'
import { LinkButton } from '../ui/button'
import { EmptyState } from '../ui/empty-state'

/** A bulk action without anything to do it to. */
export function NothingPicked({ slug }: { slug: string }) {
  return (
    <EmptyState
      title="U heeft nog niets gekozen"
      actions={<LinkButton href={listHref(slug)}>Naar de lijst</LinkButton>}
    >
      Vink in de lijst een of meer systemen aan.
    </EmptyState>
  )
}
