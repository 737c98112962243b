import { changeStage } from '@/lib/systems/actions'
import { labels } from '@/lib/systems/fields/nl'
import { systemHref } from '@/lib/systems/list/model'
import type { Stage, System } from '@/lib/systems/model'
import { stageHints, stageLabel } from '@/lib/systems/nl'
import { ActionForm } from '../ui/action-form'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { Field } from '../ui/field'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'

type Props = { slug: string; system: System; next: readonly Stage[]; today: string }

/** Moves one system to another stage: only what can be reached from here is asked. */
export function StageForm({ slug, system, next, today }: Props) {
  return (
    <Card className="max-w-[760px]">
      <ActionForm action={changeStage.bind(null, slug)} warnUnsaved className="group">
        <Hidden name="id" value={system.id} />
        <Hidden name="revision" value={system.revision} />
        <Field
          kind="radio"
          name="stage"
          label="Nieuw stadium"
          required
          options={next.map((stage) => ({ value: stage, label: stageLabel(stage), hint: stageHints[stage] }))}
        />
        <Field kind="date" name="on" label="Vanaf" required defaultValue={today} max={today} />
        <Field
          kind="textarea"
          name="reason"
          label="Reden"
          hint="Verplicht bij pauzeren, afwijzen en uitfaseren. Staat in het logboek."
          rows={2}
          maxLength={2000}
        />
        {next.includes('pilot') && (
          <div className="hidden gap-5 group-has-[input[value=pilot]:checked]:grid">
            <Field
              kind="date"
              name="pilotEndsOn"
              label={labels.pilotEndsOn}
              required
              defaultValue={system.values.pilotEndsOn ?? ''}
            />
            <Field
              kind="date"
              name="decisionOn"
              label={labels.decisionOn}
              required
              defaultValue={system.values.decisionOn ?? ''}
            />
          </div>
        )}
        <div className="form-actions">
          <SubmitButton>Stadium wijzigen</SubmitButton>
          <LinkButton href={systemHref(slug, system.id)}>Annuleren</LinkButton>
        </div>
      </ActionForm>
    </Card>
  )
}
