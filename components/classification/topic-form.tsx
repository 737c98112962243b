import { answerPage, saveDraft } from '@/lib/classification/actions'
import type { Page, Question } from '@/lib/classification/questionnaire/model'
import { ActionForm } from '../ui/action-form'
import { HiddenField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'
import { ChecklistFields } from './checklist-fields'
import { DraftKeeper } from './draft-keeper'
import { QuestionField } from './question-field'

type Props = {
  slug: string
  systemId: string
  page: Page
  revision: number
  names: ReadonlyMap<string, string>
  /** Where each point of the checklist has its own question; null when it has already. */
  perPoint: string | null
  isFirst: boolean
}

/** The questions of one topic. Every button keeps what is filled in. */
export function TopicForm({ slug, systemId, page, revision, names, perPoint, isFirst }: Props) {
  const asked = page.questions.filter((q) => q.fixed === null && !q.elsewhere)
  const inList = new Set<string>(perPoint === null ? [] : (page.topic.checklist?.factIds ?? []))
  const listed = asked.filter((q) => inList.has(q.fact.id))
  const single = asked.filter((q) => !inList.has(q.fact.id))
  const by = ({ answer }: Question) => (answer?.byId ? (names.get(answer.byId) ?? null) : null)
  return (
    <ActionForm action={answerPage.bind(null, slug)}>
      <HiddenField name="systemId" value={systemId} />
      <HiddenField name="topic" value={page.topic.id} />
      <HiddenField name="revision" value={String(revision)} />
      {listed.length > 0 && perPoint !== null && (
        <ChecklistFields
          questions={listed}
          noneLabel={page.topic.checklist?.noneLabel ?? 'Geen van deze'}
          perPoint={perPoint}
        />
      )}
      {single.map((question) => (
        <div key={question.fact.id}>
          <input type="hidden" name="shown[]" value={question.fact.id} />
          <QuestionField question={question} by={by(question)} />
        </div>
      ))}
      <div className="form-actions">
        <SubmitButton name="intent" value="next">
          Verder
        </SubmitButton>
        <SubmitButton tone="plain" name="intent" value={isFirst ? 'later' : 'back'}>
          Terug
        </SubmitButton>
        <SubmitButton tone="quiet" name="intent" value="later">
          Later verder
        </SubmitButton>
        <DraftKeeper save={saveDraft.bind(null, slug)} questions={asked.length} />
      </div>
    </ActionForm>
  )
}
