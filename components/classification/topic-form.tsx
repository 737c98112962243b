import { answerPage, saveDraft } from '@/lib/classification/actions'
import { proposedFor } from '@/lib/classification/kinds/model'
import type { Page, Question } from '@/lib/classification/questionnaire/model'
import type { ToolKind } from '@/rules'
import { ActionForm } from '../ui/action-form'
import { HiddenField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'
import { ChecklistFields } from './checklist-fields'
import { DraftKeeper } from './draft-keeper'
import { AdoptField } from './proposal'
import { QuestionField } from './question-field'

type Props = {
  slug: string
  systemId: string
  page: Page
  /** What answers are proposed from; null proposes nothing. */
  kind: ToolKind | null
  revision: number
  names: ReadonlyMap<string, string>
  /** Where each point of the checklist has its own question; null when it has already. */
  perPoint: string | null
  isFirst: boolean
}

/** The questions of one topic. Every button keeps what is filled in. */
export function TopicForm({ slug, systemId, page, kind, revision, names, perPoint, isFirst }: Props) {
  const asked = page.questions.filter((q) => q.fixed === null && !q.elsewhere)
  const inList = new Set<string>(perPoint === null ? [] : (page.topic.checklist?.factIds ?? []))
  const listed = asked.filter((q) => inList.has(q.fact.id))
  const single = asked
    .filter((q) => !inList.has(q.fact.id))
    .map((question) => ({ question, proposal: proposedFor(question, kind) }))
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
      {single.map(({ question, proposal }) => (
        <div key={question.fact.id}>
          <input type="hidden" name="shown[]" value={question.fact.id} />
          <QuestionField question={question} by={by(question)} proposal={proposal} />
        </div>
      ))}
      <AdoptField proposals={single.filter((s) => s.proposal !== null).length} />
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
