import { examplesText } from '@/lib/classification/nl'
import { answersText } from '@/lib/classification/requests/nl'
import { type Fact, factById } from '@/rules'

/** Questions as a numbered list to read or to print, each with its answers, why it is asked and the article. */
export function QuestionList({ factIds }: { factIds: readonly string[] }) {
  return (
    <ol className="list-decimal pl-6 stack">
      {factIds
        .map(factById)
        .filter((fact): fact is Fact => fact !== null)
        .map((fact) => (
          <li key={fact.id}>
            <b>{fact.asks}</b>
            <p>Mogelijke antwoorden: {answersText(fact)}.</p>
            <p className="muted">
              {fact.why} {examplesText(fact)} <span className="cite">{fact.cites.text}</span>
            </p>
          </li>
        ))}
    </ol>
  )
}
