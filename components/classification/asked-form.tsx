import type { Question } from '@/lib/classification/questionnaire/model'
import { answerAsked, endRequest } from '@/lib/classification/requests/actions'
import { mineWords } from '@/lib/classification/requests/nl'
import { ActionForm } from '../ui/action-form'
import { Card } from '../ui/card'
import { HiddenField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'
import { QuestionField } from './question-field'

type Props = {
  slug: string
  id: string
  questions: readonly Question[]
  revision: number
  names: ReadonlyMap<string, string>
}

/** Exactly the questions that were handed over. */
export function AskedForm({ slug, id, questions, revision, names }: Props) {
  return (
    <ActionForm action={answerAsked.bind(null, slug)} warnUnsaved>
      <HiddenField name="id" value={id} />
      <HiddenField name="revision" value={String(revision)} />
      {questions.map((question) => (
        <div key={question.fact.id}>
          <input type="hidden" name="shown[]" value={question.fact.id} />
          <QuestionField
            question={question}
            by={question.answer?.byId ? (names.get(question.answer.byId) ?? null) : null}
            proposal={null}
          />
        </div>
      ))}
      <div className="form-actions">
        <SubmitButton>Antwoorden bewaren</SubmitButton>
      </div>
    </ActionForm>
  )
}

/** The way back for who does not know. */
export function GiveBack({ slug, id }: { slug: string; id: string }) {
  return (
    <Card>
      <ActionForm action={endRequest.bind(null, slug)} id="teruggeven" look="plain">
        <p className="mb-3">{mineWords.giveBackHint}</p>
        <HiddenField name="id" value={id} />
        <SubmitButton tone="plain">{mineWords.giveBack}</SubmitButton>
      </ActionForm>
    </Card>
  )
}
