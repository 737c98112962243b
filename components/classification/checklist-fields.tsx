import { dontKnow } from '@/lib/classification/model'
import { pointWords, checklist as words } from '@/lib/classification/nl'
import type { Question } from '@/lib/classification/questionnaire/model'
import { Field } from '../ui/field'
import { Why } from '../ui/fold'

type Props = { questions: readonly Question[]; noneLabel: string; perPoint: string }

/** Many yes-or-no questions as a list to tick, with an explicit "none of these": what is not ticked is not "no" by itself. */
export function ChecklistFields({ questions, noneLabel, perPoint }: Props) {
  const knownOf = ({ held, answer }: Question) => held?.value ?? answer?.value ?? null
  const picked = questions.filter((q) => knownOf(q) === 'yes').map((q) => q.fact.id)
  const others = questions.filter((q) => knownOf(q) !== 'yes').map(knownOf)
  const rest = others.some((v) => v === dontKnow)
    ? 'unknown'
    : others.length > 0 && others.every((v) => v === 'no')
      ? 'none'
      : ''
  const [first] = questions
  return (
    <>
      {first && <Why>{first.fact.why}</Why>}
      {questions.map(({ fact }) => (
        <input key={fact.id} type="hidden" name="listed[]" value={fact.id} />
      ))}
      <Field
        kind="checks"
        name="picked"
        label={words.label}
        defaultValue={picked}
        options={questions.map(({ fact }) => ({ value: fact.id, label: fact.asks, hint: pointWords(fact) }))}
      />
      <Field
        kind="radio"
        name="rest"
        label={words.rest}
        defaultValue={rest}
        options={[
          { value: 'none', label: noneLabel, hint: words.noneHint },
          { value: 'unknown', label: words.unknown, hint: words.unknownHint },
        ]}
      />
      <p>
        <a href={perPoint}>{words.perPoint}</a>
      </p>
    </>
  )
}
