import { offerEvidence } from '@/lib/duties/actions'
import { fileProblems } from '@/lib/evidence/nl'
import type { Day } from '@/lib/platform/day'
import { largestFile } from '@/lib/platform/largest-file'
import { ActionForm } from '../ui/action-form'
import { Field } from '../ui/field'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'

type Props = {
  readonly slug: string
  readonly dutyId: string
  readonly newId: string
  readonly today: Day
  readonly primary: boolean
}

/** Adds a proof with the period that it covers. */
export function EvidenceForm({ slug, dutyId, newId, today, primary }: Props) {
  return (
    <ActionForm
      action={offerEvidence.bind(null, slug)}
      id="bewijs"
      fileLimit={{ bytes: largestFile, says: fileProblems.tooLarge }}
      warnUnsaved
    >
      <Hidden name="id" value={newId} />
      <Hidden name="dutyId" value={dutyId} />
      <Field
        name="title"
        label="Wat is het?"
        hint="Bijvoorbeeld: scholing radiologie voorjaar 2026."
        required
        maxLength={200}
      />
      <Field
        kind="file"
        name="file"
        label="Bestand"
        hint="Pdf, Word, Excel, PowerPoint, afbeelding of tekst, tot 20 MB."
      />
      <Field kind="url" name="url" label="Of een link" hint="Naar de plek in uw documentsysteem." />
      <Field kind="date" name="coversFrom" label="Dekt vanaf" required defaultValue={today} />
      <Field kind="date" name="coversUntil" label="Dekt tot en met" hint="Laat leeg als er geen einddatum is." />
      <Field kind="textarea" name="note" label="Toelichting" rows={3} maxLength={4000} />
      <div className="form-actions">
        <SubmitButton tone={primary ? 'primary' : 'plain'}>Bewijs toevoegen</SubmitButton>
      </div>
    </ActionForm>
  )
}
