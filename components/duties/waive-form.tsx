import { reopenDuty, waiveDuty } from '@/lib/duties/actions'
import type { DutyPage } from '@/lib/duties/loaders'
import { ActionForm } from '../ui/action-form'
import { Field } from '../ui/field'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'

/** Says, with a reason, that an obligation does not apply here, or takes that back. */
export function WaiveForm({ slug, duty }: { slug: string; duty: DutyPage['duty'] }) {
  if (duty.status === 'notApplicable') {
    return (
      <ActionForm action={reopenDuty.bind(null, slug)} id="terug">
        <Hidden name="id" value={duty.id} />
        <Hidden name="revision" value={duty.revision} />
        <SubmitButton tone="plain">Toch van toepassing</SubmitButton>
      </ActionForm>
    )
  }
  return (
    <details>
      <summary>Niet van toepassing verklaren</summary>
      <ActionForm action={waiveDuty.bind(null, slug)} id="nvt">
        <Hidden name="id" value={duty.id} />
        <Hidden name="revision" value={duty.revision} />
        <Field
          kind="textarea"
          name="reason"
          label="Waarom geldt dit hier niet?"
          hint="Uw naam en deze reden staan in het logboek en in het dossier."
          required
          rows={3}
          maxLength={2000}
        />
        <SubmitButton tone="plain">Vastleggen</SubmitButton>
      </ActionForm>
    </details>
  )
}
