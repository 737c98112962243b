import { planDuties } from '@/lib/duties/listing/actions'
import { type DutyRow, dutiesHref } from '@/lib/duties/listing/model'
import { manyWords } from '@/lib/duties/listing/nl'
import type { Member } from '@/lib/people/members/model'
import { ActionForm } from '../ui/action-form'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { EmptyState } from '../ui/empty-state'
import { Field } from '../ui/field'
import { Fold } from '../ui/fold'
import { SubmitButton } from '../ui/submit-button'

type Props = { slug: string; duties: readonly DutyRow[]; owners: readonly Member[] }

/** Gives the picked obligations one owner, one target, or both. */
export function PlanManyForm({ slug, duties, owners }: Props) {
  if (duties.length === 0) return <NoDutyPicked slug={slug} />
  return (
    <Card className="max-w-[720px]">
      <ActionForm action={planDuties.bind(null, slug)}>
        <PickedDuties duties={duties} />
        <Field
          kind="select"
          name="ownerId"
          label="Nieuwe eigenaar"
          width="medium"
          empty="Laat de eigenaren zoals ze zijn"
          options={owners.map((p) => ({ value: p.id, label: p.name }))}
        />
        <Field
          kind="date"
          name="targetOn"
          label="Nieuwe streefdatum"
          hint="Laat leeg om de streefdatums te laten zoals ze zijn. Wettelijke data veranderen hier niet door."
        />
        <div className="form-actions">
          <SubmitButton>
            {duties.length === 1 ? 'Verplichting wijzigen' : `${duties.length} verplichtingen wijzigen`}
          </SubmitButton>
          <LinkButton href={dutiesHref(slug, {})}>Annuleren</LinkButton>
        </div>
      </ActionForm>
    </Card>
  )
}

function PickedDuties({ duties }: { duties: readonly DutyRow[] }) {
  const list = (
    <ul className="list-disc pl-5">
      {duties.map((d) => (
        <li key={d.id}>
          {d.title} <span className="muted">{d.systemName}</span>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {duties.map((d) => (
        <input key={d.id} type="hidden" name="keuze[]" value={d.id} />
      ))}
      {duties.length > 8 ? <Fold title={`${duties.length} verplichtingen`}>{list}</Fold> : list}
    </>
  )
}

const NoDutyPicked = ({ slug }: { slug: string }) => (
  <EmptyState
    title="U heeft nog niets gekozen"
    actions={<LinkButton href={dutiesHref(slug, {})}>Naar de lijst</LinkButton>}
  >
    {manyWords.nothingChosen}
  </EmptyState>
)
