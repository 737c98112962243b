import { chooseKind } from '@/lib/classification/actions'
import { kindWords } from '@/lib/classification/kinds/nl'
import { startPlace } from '@/lib/classification/places/model'
import { type ToolKind, toolKinds } from '@/rules'
import { ActionForm } from '../ui/action-form'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { Field, HiddenField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'

type Props = { slug: string; systemId: string; kind: ToolKind | null; waiting: number; choosing: boolean }

/** The kind of tool that was begun from, or the way to choose one. It answers nothing: it puts proposals beside questions. */
export function KindCard({ slug, systemId, kind, waiting, choosing }: Props) {
  return (
    <Card id="soort" title={kindWords.title(kind)} aside={kind ? kindWords.waiting(waiting) : kindWords.skip}>
      <p className="mb-3">{kindWords.explain}</p>
      {choosing ? (
        <KindForm slug={slug} systemId={systemId} kind={kind} />
      ) : (
        <LinkButton href={`${startPlace(slug, systemId)}?soort#soort`}>
          {kind ? 'Andere soort kiezen' : 'Kies een soort'}
        </LinkButton>
      )}
    </Card>
  )
}

function KindForm({ slug, systemId, kind }: Pick<Props, 'slug' | 'systemId' | 'kind'>) {
  return (
    <ActionForm action={chooseKind.bind(null, slug)}>
      <HiddenField name="systemId" value={systemId} />
      <Field
        kind="radio"
        name="kind"
        label={kindWords.asks}
        defaultValue={kind?.id ?? ''}
        options={[
          ...toolKinds.map((k) => ({ value: k.id, label: k.name, hint: kindWords.examples(k) })),
          { value: 'none', label: kindWords.none, hint: kindWords.noneHint },
        ]}
      />
      <div className="form-actions">
        <SubmitButton>Soort bewaren</SubmitButton>
        <LinkButton href={startPlace(slug, systemId)}>Annuleren</LinkButton>
      </div>
    </ActionForm>
  )
}
