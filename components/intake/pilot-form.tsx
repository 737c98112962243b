import { choosePilotDays } from '@/lib/intake/actions'
import type { Batch } from '@/lib/intake/batch/model'
import { labelOf } from '@/lib/intake/fields/nl'
import { ActionForm } from '../ui/action-form'
import { Card } from '../ui/card'
import { numberText } from '../ui/day-text'
import { Field } from '../ui/field'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'

/** The days of pilots whose rows do not say them: once for all of them. */
export function PilotForm({ slug, batch, back }: { slug: string; batch: Batch; back: string }) {
  const many = batch.summary?.pilotsWithoutDays ?? 0
  if (many === 0) return null
  const days = batch.choices.pilotDays
  return (
    <Card title="Pilots" id="pilots" className="mb-4">
      <p className="mb-3 text-ink-2">
        {many === 1 ? 'Eén rij is een pilot' : `${numberText(many)} rijen zijn een pilot`} zonder einde of dag van
        besluit. Deze dagen gelden voor elke pilot waarbij de lijst ze niet noemt.
      </p>
      <ActionForm action={choosePilotDays.bind(null, slug)} id="pilots-kiezen" look="plain">
        <Hidden name="id" value={batch.id} />
        <Hidden name="back" value={back} />
        <div className="flex flex-wrap items-end gap-3">
          <Field
            kind="date"
            name="pilotEndsOn"
            label={labelOf('pilotEndsOn')}
            required
            defaultValue={days?.pilotEndsOn ?? ''}
          />
          <Field
            kind="date"
            name="decisionOn"
            label={labelOf('decisionOn')}
            required
            defaultValue={days?.decisionOn ?? ''}
          />
          <SubmitButton tone="plain" pending="Rijen worden opnieuw bekeken…">
            Deze dagen gebruiken
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  )
}
