import { removeImport } from '@/lib/intake/actions'
import { ActionForm } from '../ui/action-form'
import { Fold } from '../ui/fold'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'

/** Lets go of an import that is not wanted after all. */
export function DiscardForm({ slug, id }: { slug: string; id: string }) {
  return (
    <div className="mt-4">
      <Fold title="Deze import weggooien">
        <ActionForm action={removeImport.bind(null, slug)} id="weggooien">
          <Hidden name="id" value={id} />
          <p>Het bestand, de rijen en uw keuzes worden verwijderd. Het register verandert er niet door.</p>
          <div className="form-actions">
            <SubmitButton tone="danger">Import weggooien</SubmitButton>
          </div>
        </ActionForm>
      </Fold>
    </div>
  )
}
