import { retryImport } from '@/lib/intake/actions'
import type { Batch } from '@/lib/intake/batch/model'
import { failures, progressOf } from '@/lib/intake/batch/nl'
import { importHref } from '@/lib/intake/batch/view/model'
import { ActionForm } from '../ui/action-form'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { Hidden } from '../ui/hidden'
import { LiveProgress } from '../ui/live-progress'
import { Notice } from '../ui/notice'
import { SubmitButton } from '../ui/submit-button'

/** While the background reads or takes over. It can be left and found again. */
export function ImportWaiting({ slug, batch }: { slug: string; batch: Batch }) {
  const here = importHref(slug, batch.id)
  return (
    <Card className="max-w-[720px]">
      <LiveProgress
        url={`${here}/voortgang`}
        page={here}
        initial={progressOf(batch)}
        label={batch.state === 'running' ? 'Rijen overgenomen' : 'Stappen gedaan'}
      />
      <p className="mt-4 text-ink-2">U kunt deze pagina verlaten. U vindt de import terug onder Importeren.</p>
    </Card>
  )
}

/** When the background failed or fell silent: nothing was saved, and it can be tried again. */
export function ImportFailed({ slug, batch, again }: { slug: string; batch: Batch; again: string }) {
  return (
    <div className="max-w-[720px]">
      <Notice tone="error" title={batch.work === 'run' ? 'De import is niet gelukt' : 'Het lezen is niet gelukt'}>
        {batch.silent ? failures.brokenOff : batch.refusal}
      </Notice>
      <ActionForm action={retryImport.bind(null, slug)} className="mt-4">
        <Hidden name="id" value={batch.id} />
        <div className="form-actions">
          <SubmitButton>Opnieuw proberen</SubmitButton>
          <LinkButton href={again}>Ander bestand</LinkButton>
        </div>
      </ActionForm>
    </div>
  )
}
