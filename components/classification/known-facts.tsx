import { elsewhereText, knownWords, originLabels } from '@/lib/classification/nl'
import type { Question } from '@/lib/classification/questionnaire/model'
import { answerInWords, type Fact } from '@/rules'
import { Card } from '../ui/card'
import { Lead, Table, Td, Th } from '../ui/table'

/** One thing that the register or the profile says; without a value it is still to be filled in there. */
export type KnownLine = { readonly fact: Fact; readonly value: string | null; readonly from: 'register' | 'profile' }

/** `edit` is null for who may not edit the register. */
type TableProps = { lines: readonly KnownLine[]; edit: string | null; profile: string }

/** What is known from elsewhere, each with where to correct it. */
export function KnownTable({ lines, edit, profile }: TableProps) {
  return (
    <Table caption={knownWords.title} cards>
      <thead>
        <tr>
          <Th>Vraag</Th>
          <Th>Antwoord</Th>
          <Th>Van</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ fact, value, from }) => (
          <tr key={fact.id}>
            <Lead name={fact.asks} />
            <Td label="Antwoord">{value === null ? elsewhereText : answerInWords(fact, value)}</Td>
            <Td label="Van">
              <Source from={from} href={from === 'profile' ? profile : edit} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Source = ({ from, href }: { from: KnownLine['from']; href: string | null }) =>
  href === null ? originLabels[from] : <a href={href}>{originLabels[from]}</a>

type Props = { questions: readonly Question[]; edit: string | null; profile: string }

/** What the register or the profile already says about this topic, with where to correct it. */
export function KnownFacts({ questions, edit, profile }: Props) {
  const lines = questions.flatMap((q): KnownLine[] => {
    if (q.elsewhere) return [{ fact: q.fact, value: null, from: 'profile' }]
    return q.fixed && q.held ? [{ fact: q.fact, value: q.held.value, from: q.fixed }] : []
  })
  if (lines.length === 0) return null
  return (
    <Card title={knownWords.title} flush>
      <KnownTable lines={lines} edit={edit} profile={profile} />
    </Card>
  )
}
