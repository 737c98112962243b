import { ruleSource, rulebookWords as words } from '@/lib/rulebook/nl'
import type { Rulebook as Book, RuleEntry } from '@/rules'
import { Card } from '../ui/card'
import { Fold } from '../ui/fold'
import { Lead, Table, Td, Th } from '../ui/table'
import { SevenLaws } from './seven-laws'

/** The whole rule set, for whoever wants to check it. Without sign-in. */
export function Rulebook({ book }: { book: Book }) {
  return (
    <div className="stack">
      <Card title={words.headings.method}>
        <ol className="list-decimal pl-5">
          {words.method.map((step) => (
            <li key={step} className="mb-2">
              {step}
            </li>
          ))}
        </ol>
      </Card>
      <Card title={words.headings.questions}>
        <div className="stack">
          {book.questions.map((q) => (
            <Fold key={q.asks} title={q.asks}>
              {q.answers.map((answer) => (
                <p key={answer} className="mb-2">
                  {answer}
                </p>
              ))}
              <p className="cite">{q.citations.join('; ')}</p>
            </Fold>
          ))}
        </div>
      </Card>
      <Dates dates={book.dates} />
      <SevenLaws laws={book.laws} />
      <Card title={words.headings.rules}>
        <div className="stack">
          {book.chapters.map(({ title, rules }) => (
            <Fold key={title} title={title} end={rules.length}>
              <Rules rules={rules} />
            </Fold>
          ))}
          <Fold title={words.headings.attention} end={book.attention.length}>
            <p className="muted mb-2">{words.attention}</p>
            <Rules rules={book.attention} />
          </Fold>
        </div>
      </Card>
      <Card title={words.headings.scenarios}>
        <p className="muted mb-2">{words.scenarios}</p>
        <ul className="todo">
          {book.scenarios.map((s) => (
            <li key={s.id}>
              <span>
                {s.label}. <span className="muted">{s.note}</span>
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={words.headings.notModelled}>
        <p className="muted mb-2">{words.notModelled}</p>
        <ul className="todo">
          {book.notModelled.map((n) => (
            <li key={n.subject}>
              <span>
                <b>{n.subject}</b> <span className="muted">{n.reason}</span>
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={words.headings.sources}>
        <ul className="todo">
          {book.sources.map((s) => (
            <li key={s.id}>
              <span>
                <b>{s.name}</b> {s.url ? <a href={s.url}>{s.official}</a> : s.official}
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={words.headings.changes}>
        {book.changes.map(({ version, changes }) => (
          <section key={version} className="mb-4">
            <h3>{version}</h3>
            <ul className="todo">
              {changes.map((change) => (
                <li key={change}>
                  <span>{change}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Card>
    </div>
  )
}

function Dates({ dates }: Pick<Book, 'dates'>) {
  return (
    <Card title={words.headings.dates} flush>
      <Table caption={words.headings.dates} cards>
        <thead>
          <tr>
            <Th>Wat</Th>
            <Th>Vanaf</Th>
            <Th>Bron</Th>
          </tr>
        </thead>
        <tbody>
          {dates.map((d) => (
            <tr key={d.id}>
              <Lead name={d.label} />
              <Td label="Vanaf">{d.day}</Td>
              <Td label="Bron">{d.setBy}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}

function Rules({ rules }: { rules: readonly RuleEntry[] }) {
  return (
    <ul className="todo">
      {rules.map((r) => (
        <li key={r.id} id={r.id}>
          <span>
            {r.says}
            {r.todo && <span className="muted"> {r.todo}</span>} <span className="cite">{ruleSource(r)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
