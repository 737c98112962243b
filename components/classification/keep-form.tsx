import { keepDecision } from '@/lib/classification/reassessment/actions'
import { oneWords } from '@/lib/classification/reassessment/nl'
import { ActionForm } from '../ui/action-form'
import { Field } from '../ui/field'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'

/** Says, with a reason, that a decision stays as it is. */
export function KeepForm({ slug, id }: { slug: string; id: string }) {
  return (
    <ActionForm action={keepDecision.bind(null, slug)} id="blijft">
      <Hidden name="id" value={id} />
      <Field
        kind="textarea"
        name="reason"
        label={oneWords.keepReason}
        hint={oneWords.keepHint}
        rows={3}
        maxLength={4_000}
        required
      />
      <div className="form-actions">
        <SubmitButton tone="plain">{oneWords.keepButton}</SubmitButton>
      </div>
    </ActionForm>
  )
}
