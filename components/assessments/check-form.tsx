import { saveCheck } from '@/lib/assessments/actions'
import type { CheckPage } from '@/lib/assessments/loaders'
import type { CheckKind, CheckStatus } from '@/lib/assessments/model'
import { checkAbout, statusWords } from '@/lib/assessments/nl'
import { fileProblems } from '@/lib/evidence/nl'
import { largestFile } from '@/lib/platform/largest-file'
import { ActionForm } from '../ui/action-form'
import { Field } from '../ui/field'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'

const statuses: readonly CheckStatus[] = ['notStarted', 'inProgress', 'done', 'notNeeded']

/** Records where a check stands: status, day, responsible person, document. */
export function CheckForm({ slug, checks, kind }: { slug: string; checks: CheckPage; kind: CheckKind }) {
  const check = checks[kind]
  return (
    <ActionForm
      action={saveCheck.bind(null, slug)}
      fileLimit={{ bytes: largestFile, says: fileProblems.tooLarge }}
      warnUnsaved
    >
      <Hidden name="systemId" value={checks.system.id} />
      <Hidden name="kind" value={kind} />
      <Hidden name="revision" value={check.revision} />
      <Field
        kind="radio"
        name="status"
        label="Status"
        required
        defaultValue={check.status}
        options={statuses.map((value) => ({
          value,
          label: statusWords[value],
          ...(value === 'notNeeded' ? { hint: checkAbout[kind].notNeeded } : {}),
        }))}
      />
      <Field
        kind="date"
        name="on"
        label="Op welke dag?"
        hint="Bij gereed: de dag van vaststelling."
        defaultValue={check.on ?? ''}
      />
      <Field
        kind="select"
        name="responsibleId"
        label="Wie is verantwoordelijk?"
        empty="Nog niemand"
        options={checks.people[kind]}
        defaultValue={check.responsibleId ?? ''}
      />
      <Field
        kind="date"
        name="reviewBefore"
        label="Herzien vóór"
        hint="Laat leeg als er geen dag is afgesproken."
        defaultValue={check.reviewBefore ?? ''}
      />
      <Field
        kind="file"
        name="file"
        label="Document"
        hint={
          check.document
            ? `Nu: ${check.document.name}. Een nieuw bestand komt ervoor in de plaats; het oude blijft bewaard.`
            : 'Tot 20 MB.'
        }
      />
      <Field
        kind="url"
        name="documentUrl"
        label="Of een link naar het document"
        defaultValue={check.documentUrl ?? ''}
      />
      <Field
        kind="textarea"
        name="note"
        label="Toelichting"
        rows={4}
        maxLength={4000}
        defaultValue={check.note ?? ''}
      />
      <div className="form-actions">
        <SubmitButton>Vastleggen</SubmitButton>
      </div>
    </ActionForm>
  )
}
