import { rulebookWords, ruleSource } from '@/lib/rulebook/nl'
import type { LawGroup, LawLine, SevenLaws as Laws } from '@/rules'
import { Card } from '../ui/card'
import { Fold } from '../ui/fold'
import { Lead, Table, Td, Th } from '../ui/table'

const words = rulebookWords.laws
const title = rulebookWords.headings.laws

/** What seven laws ask of a regional organisation and of a practice, read back from the rules. */
export function SevenLaws({ laws: { organisations, rows } }: { laws: Laws }) {
  return (
    <Card title={title}>
      <p className="muted mb-3">{words.note}</p>
      <div className="stack mb-3">
        {organisations.map(({ id, name, known }) => (
          <Fold key={id} title={words.known(name)} end={known.length}>
            <ul className="list-disc pl-5">
              {known.map((says) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          </Fold>
        ))}
      </div>
      <p className="mb-3">{words.open}</p>
      <Table caption={title} cards>
        <thead>
          <tr>
            <Th className="w-1/4">{words.law}</Th>
            {organisations.map(({ id, name }) => (
              <Th key={id} className="w-3/8">
                {name}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <Lead name={row.name} sub={row.official}>
                <NotModelled subjects={row.notModelled} />
              </Lead>
              {organisations.map(({ id, name }) => (
                <Td key={id} label={name} className="break-words hyphens-auto max-[800px]:block max-[800px]:text-left">
                  <Owed groups={row.owed[id]} />
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}

function NotModelled({ subjects }: { subjects: readonly string[] }) {
  if (subjects.length === 0) return null
  return (
    <details className="mt-2">
      <summary className="cite">
        {words.notModelled} ({subjects.length})
      </summary>
      <ul className="cite list-disc pl-5">
        {subjects.map((subject) => (
          <li key={subject}>{subject}</li>
        ))}
      </ul>
    </details>
  )
}

/** More than this under one condition stands behind a fold. */
const atOnce = 3

function Owed({ groups }: { groups: readonly LawGroup[] }) {
  if (groups.length === 0) return <p className="muted">{words.nothing}</p>
  return (
    <div className="stack">
      {groups.map(({ depends, lines }) =>
        depends === null || lines.length <= atOnce ? (
          <div key={depends ?? words.certain}>
            {depends === null ? <b>{words.certain}</b> : <span className="muted">{depends}</span>}
            <Lines of={lines} />
          </div>
        ) : (
          <Fold key={depends} title={depends} end={<span className="whitespace-nowrap">{lines.length}</span>}>
            <Lines of={lines} />
          </Fold>
        ),
      )}
    </div>
  )
}

function Lines({ of }: { of: readonly LawLine[] }) {
  return (
    <ul className="list-disc pl-5">
      {of.map((line) => (
        <li key={line.normId} className="mb-1">
          <a href={`#${line.normId}`}>{line.title}</a> <span className="cite">{ruleSource(line)}</span>
        </li>
      ))}
    </ul>
  )
}
