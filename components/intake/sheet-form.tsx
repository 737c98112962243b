import { chooseSheet } from '@/lib/intake/actions'
import type { Batch } from '@/lib/intake/batch/model'
import { ActionForm } from '../ui/action-form'
import { Card } from '../ui/card'
import { Field } from '../ui/field'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'

/** Which sheet of the workbook is read. */
export function SheetForm({ slug, batch }: { slug: string; batch: Batch }) {
  const sheets = batch.about.sheets ?? []
  const refused = batch.state === 'refused'
  return (
    <Card title="Blad">
      <ActionForm action={chooseSheet.bind(null, slug)} id="blad" look="plain">
        <Hidden name="id" value={batch.id} />
        <Hidden name="revision" value={batch.revision} />
        <div className="flex flex-wrap items-end gap-3">
          <Field
            kind="select"
            name="sheet"
            label={`De werkmap heeft ${sheets.length} bladen. Lees dit blad:`}
            width="medium"
            defaultValue={batch.sheetName ?? ''}
            options={sheets.map((s) => ({ value: s.name, label: s.hidden ? `${s.name} (verborgen)` : s.name }))}
          />
          <SubmitButton tone={refused ? 'primary' : 'plain'}>Dit blad lezen</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  )
}
