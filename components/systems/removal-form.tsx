import { removeDraft } from '@/lib/systems/actions'
import { systemHref } from '@/lib/systems/list/model'
import type { System } from '@/lib/systems/model'
import { refusals } from '@/lib/systems/nl'
import { ActionForm } from '../ui/action-form'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'

/** Asks before a draft is deleted; says what to do instead where it is no draft. */
export function RemovalForm({ slug, system, draft }: { slug: string; system: System; draft: boolean }) {
  if (!draft)
    return (
      <Card className="max-w-[720px]">
        <p>{refusals.notDraft}</p>
        <div className="btns mt-4">
          <LinkButton tone="primary" href={systemHref(slug, system.id, 'stadium')}>
            Stadium wijzigen
          </LinkButton>
          <LinkButton href={systemHref(slug, system.id)}>Terug</LinkButton>
        </div>
      </Card>
    )
  return (
    <Card className="max-w-[720px]">
      <ActionForm action={removeDraft.bind(null, slug)}>
        <Hidden name="id" value={system.id} />
        <Hidden name="revision" value={system.revision} />
        <p>
          Het concept en de antwoorden die erbij horen worden verwijderd. Dat kan niet ongedaan worden gemaakt. In het
          logboek blijft staan dat het er was, en wie het verwijderde. Product, versie en leverancier blijven bewaard.
        </p>
        <div className="form-actions">
          <SubmitButton tone="danger">Concept verwijderen</SubmitButton>
          <LinkButton href={systemHref(slug, system.id)}>Annuleren</LinkButton>
        </div>
      </ActionForm>
    </Card>
  )
}
