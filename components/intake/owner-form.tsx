import { chooseFallbackOwner } from '@/lib/intake/actions'
import type { Batch } from '@/lib/intake/batch/model'
import type { ImportPage } from '@/lib/intake/loaders'
import { ActionForm } from '../ui/action-form'
import { Card } from '../ui/card'
import { Field } from '../ui/field'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'

type Props = { slug: string; batch: Batch; back: string; members: ImportPage['members'] }

/** Who owns new systems whose row names nobody. */
export function OwnerForm({ slug, batch, back, members }: Props) {
  const owners = members.filter((m) => m.owns)
  return (
    <Card title="Eigenaar" id="eigenaar">
      <ActionForm action={chooseFallbackOwner.bind(null, slug)} id="eigenaar-kiezen" look="plain">
        <Hidden name="id" value={batch.id} />
        <Hidden name="back" value={back} />
        <div className="flex flex-wrap items-end gap-3">
          <Field
            kind="select"
            name="owner"
            label="Nieuwe systemen waarbij de lijst niemand noemt, zijn van"
            width="medium"
            empty="Niemand: die rijen kunnen niet mee"
            defaultValue={batch.choices.fallbackOwner ?? ''}
            options={owners.map((m) => ({ value: m.email.toLowerCase(), label: m.name ?? m.email }))}
          />
          <SubmitButton tone="plain" pending="Rijen worden opnieuw bekeken…">
            Deze eigenaar gebruiken
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  )
}
