import { dontKnow } from '@/lib/classification/model'
import { answeredBy, askWhomText, dontKnowLabel, examplesText, reasonAsked } from '@/lib/classification/nl'
import type { Question } from '@/lib/classification/questionnaire/model'
import { answerField, reasonField, unknownField } from '@/lib/classification/schema'
import type { Proposal as Proposed } from '@/rules'
import { Field } from '../ui/field'
import { Why } from '../ui/fold'
import { Proposal } from './proposal'

type Props = { question: Question; by: string | null; proposal: Proposed | null }

/** One question: why it is asked, with the article, what is proposed, its answers, and for a judgement the reason. */
export function QuestionField({ question, by, proposal }: Props) {
  const { fact, answer, judged, held } = question
  const value = held?.from === 'answer' ? held.value : (answer?.value ?? '')
  return (
    <div className="stack">
      <Why>
        {fact.why} <span className="cite">{fact.cites.text}</span>
        {fact.examples && <p className="mt-1">{examplesText(fact)}</p>}
      </Why>
      {fact.kind === 'day' ? (
        <DayQuestion question={question} value={value} />
      ) : (
        <Field
          kind="radio"
          name={answerField(fact.id)}
          label={<Asked text={fact.asks} />}
          hint={proposal && <Proposal fact={fact} proposal={proposal} />}
          defaultValue={value}
          options={[
            ...Object.entries(fact.options).map(([id, { label, hint }]) => ({ value: id, label, hint })),
            { value: dontKnow, label: dontKnowLabel, hint: askWhomText(fact.askWhom) },
          ]}
        />
      )}
      {judged && (
        <Field
          kind="textarea"
          name={reasonField(fact.id)}
          label={reasonAsked.label}
          hint={answer && by ? answeredBy(by, answer.at) : reasonAsked.hint}
          defaultValue={answer?.reason ?? ''}
          rows={3}
          maxLength={2_000}
        />
      )}
    </div>
  )
}

function DayQuestion({ question: { fact }, value }: { question: Question; value: string }) {
  return (
    <>
      <Field
        kind="date"
        name={answerField(fact.id)}
        label={<Asked text={fact.asks} />}
        defaultValue={value === dontKnow ? '' : value}
      />
      <Field
        kind="check"
        name={unknownField(fact.id)}
        label={dontKnowLabel}
        hint={askWhomText(fact.askWhom)}
        defaultChecked={value === dontKnow}
        plain
      />
    </>
  )
}

const Asked = ({ text }: { text: string }) => <span className="text-lg">{text}</span>
