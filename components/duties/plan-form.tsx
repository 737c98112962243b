import { planDuty } from '@/lib/duties/actions'
import type { DutyPage } from '@/lib/duties/loaders'
import { ActionForm } from '../ui/action-form'
import { Field } from '../ui/field'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'

/** Who works on an obligation and by when. */
export function PlanForm({ slug, duty, owners }: { slug: string; duty: DutyPage['duty']; owners: DutyPage['owners'] }) {
  return (
    <ActionForm action={planDuty.bind(null, slug)} id="plan">
      <Hidden name="id" value={duty.id} />
      <Hidden name="revision" value={duty.revision} />
      <Field
        kind="select"
        name="ownerId"
        label="Eigenaar"
        empty="Nog niemand"
        options={owners}
        defaultValue={duty.ownerId ?? ''}
      />
      <Field
        kind="date"
        name="targetOn"
        label="Streefdatum"
        hint="De dag waarop u het zelf geregeld wilt hebben. De wettelijke datum verandert hier niet door."
        defaultValue={duty.targetOn ?? ''}
      />
      {(duty.status === 'open' || duty.status === 'inProgress') && (
        <Field kind="check" name="started" label="We zijn ermee bezig" defaultChecked={duty.status === 'inProgress'} />
      )}
      <SubmitButton tone="plain">Opslaan</SubmitButton>
    </ActionForm>
  )
}
