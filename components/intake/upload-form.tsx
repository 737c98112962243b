import { uploadImport } from '@/lib/intake/actions'
import { batchRefusals } from '@/lib/intake/batch/nl'
import { largestFile } from '@/lib/platform/largest-file'
import { ActionForm } from '../ui/action-form'
import { Field, HiddenField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'

/** Chooses a list and sends it. */
export function UploadForm({ slug, id }: { slug: string; id: string }) {
  return (
    <ActionForm action={uploadImport.bind(null, slug)} fileLimit={{ bytes: largestFile, says: batchRefusals.tooLarge }}>
      <HiddenField name="id" value={id} />
      <Field
        kind="file"
        name="file"
        label="Bestand"
        required
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        hint="Excel (.xlsx) of CSV, hoogstens 5.000 rijen en 20 MB. Koppen in de eerste rij, daaronder één systeem per rij."
      />
      <div className="form-actions">
        <SubmitButton pending="Bestand wordt verstuurd…">Lezen en controleren</SubmitButton>
      </div>
    </ActionForm>
  )
}
