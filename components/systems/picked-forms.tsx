import type { Member } from '@/lib/people/members/model'
import { changeOwnerOfMany, changeStageOfMany } from '@/lib/systems/actions'
import { listHref } from '@/lib/systems/list/model'
import type { Stage } from '@/lib/systems/model'
import { stageHints, stageLabel } from '@/lib/systems/nl'
import { ActionForm } from '../ui/action-form'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { numberText } from '../ui/day-text'
import { Field } from '../ui/field'
import { Fold } from '../ui/fold'
import { SubmitButton } from '../ui/submit-button'

type Picked = readonly { readonly id: string; readonly name: string; readonly stage: Stage }[]

function PickedList({ systems }: { systems: Picked }) {
  const list = (
    <ul className="list-disc pl-5">
      {systems.map((s) => (
        <li key={s.id}>
          {s.name} <span className="muted">{stageLabel(s.stage).toLowerCase()}</span>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {systems.map((s) => (
        <input key={s.id} type="hidden" name="keuze[]" value={s.id} />
      ))}
      {systems.length > 8 ? <Fold title={`${numberText(systems.length)} systemen`}>{list}</Fold> : list}
    </>
  )
}

/** Gives the picked systems one owner. */
export function OwnerOfManyForm({
  slug,
  systems,
  owners,
}: {
  slug: string
  systems: Picked
  owners: readonly Member[]
}) {
  return (
    <Card className="max-w-[720px]">
      <ActionForm action={changeOwnerOfMany.bind(null, slug)}>
        <PickedList systems={systems} />
        <Field
          kind="select"
          name="ownerId"
          label="Nieuwe eigenaar"
          required
          width="medium"
          empty="Kies een eigenaar"
          options={owners.map((p) => ({ value: p.id, label: p.name }))}
        />
        <Actions
          slug={slug}
          does={
            systems.length === 1 ? 'Eigenaar wijzigen' : `Eigenaar van ${numberText(systems.length)} systemen wijzigen`
          }
        />
      </ActionForm>
    </Card>
  )
}

/** The stages that many systems can go to together; a pilot asks for days of its own and goes one by one. */
const together: readonly Stage[] = ['shortlist', 'inReview', 'inUse', 'paused', 'rejected', 'retired']

export function StageOfManyForm({ slug, systems, today }: { slug: string; systems: Picked; today: string }) {
  return (
    <Card className="max-w-[720px]">
      <ActionForm action={changeStageOfMany.bind(null, slug)}>
        <PickedList systems={systems} />
        <Field
          kind="radio"
          name="stage"
          label="Nieuw stadium"
          required
          options={together.map((s) => ({ value: s, label: stageLabel(s), hint: stageHints[s] }))}
        />
        <Field kind="date" name="on" label="Vanaf" required defaultValue={today} max={today} />
        <Field
          kind="textarea"
          name="reason"
          label="Reden"
          hint="Verplicht bij pauzeren, afwijzen en uitfaseren."
          rows={2}
          maxLength={2000}
        />
        <p className="text-ink-2">Kan het bij één systeem niet, dan wordt er geen enkel gewijzigd.</p>
        <Actions
          slug={slug}
          does={
            systems.length === 1 ? 'Stadium wijzigen' : `Stadium van ${numberText(systems.length)} systemen wijzigen`
          }
        />
      </ActionForm>
    </Card>
  )
}

function Actions({ slug, does }: { slug: string; does: string }) {
  return (
    <div className="form-actions">
      <SubmitButton>{does}</SubmitButton>
      <LinkButton href={listHref(slug)}>Annuleren</LinkButton>
    </div>
  )
}
