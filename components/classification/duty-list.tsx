import { citationWords, dutyTerm, institutionWords, owerWords } from '@/lib/classification/nl'
import type { DutyReceipt } from '@/rules'
import { Card } from '../ui/card'
import { Fold } from '../ui/fold'
import { Lead, Table, Td, Th } from '../ui/table'

type Duty = Omit<DutyReceipt, 'finding'>
type Props = { duties: readonly Duty[]; title: string; note?: string }

/** What follows for the institution and from when; what does not apply stands behind a fold, with why. */
export function DutyList({ duties, title, note }: Props) {
  const owed = duties.filter((d) => d.verdict === 'yes')
  const open = duties.filter((d) => d.verdict === 'unknown')
  const not = duties.filter((d) => d.verdict === 'no')
  return (
    <Card title={title} aside={`${owed.length} van ${duties.length}`}>
      {note && <p className="muted mb-3">{note}</p>}
      {owed.length > 0 ? <Owed duties={owed} title={title} /> : <p>Er volgen nu geen verplichtingen.</p>}
      <div className="stack mt-4">
        {open.length > 0 && (
          <Fold title="Nog onbepaald" end={open.length}>
            <Reasoned duties={open} />
          </Fold>
        )}
        {not.length > 0 && (
          <Fold title="Niet van toepassing" end={not.length}>
            <Reasoned duties={not} />
          </Fold>
        )}
      </div>
    </Card>
  )
}

/** What holds for the whole institution, behind folds: known to most, and not of this system. What is no law stands apart. */
export function InstitutionDuties({ duties }: Pick<Props, 'duties'>) {
  const words = institutionWords
  return (
    <>
      <AsAWhole duties={duties.filter((d) => d.standing !== 'fieldNorm')} title={words.title} note={words.note} />
      <AsAWhole
        duties={duties.filter((d) => d.standing === 'fieldNorm')}
        title={words.goodPractice}
        note={words.goodPracticeNote}
        column={words.practice}
      />
    </>
  )
}

function AsAWhole({ duties, title, note, column }: Props & { column?: string }) {
  if (duties.length === 0) return null
  return (
    <Fold title={title} end={duties.length}>
      <p className="muted mb-3">{note}</p>
      <Owed duties={duties} title={title} column={column} />
    </Fold>
  )
}

type OwedProps = { duties: readonly Duty[]; title: string; column?: string }

function Owed({ duties, title, column = 'Verplichting' }: OwedProps) {
  return (
    <Table caption={title} cards>
      <thead>
        <tr>
          <Th>{column}</Th>
          <Th>Geldt</Th>
          <Th>Voor wie</Th>
        </tr>
      </thead>
      <tbody>
        {duties.map((d) => (
          <tr key={d.dutyId}>
            <Lead name={d.title} sub={d.citations.map(citationWords).join(', ')} />
            <Td label="Geldt">{dutyTerm(d)}</Td>
            <Td label="Voor wie">{owerWords[d.owedBy]}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Reasoned({ duties }: { duties: readonly Duty[] }) {
  return (
    <ul className="todo">
      {duties.map((d) => (
        <li key={d.dutyId}>
          <span>
            <b>{d.title}</b>
            {d.reason && <span className="muted"> · {d.reason.text}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
