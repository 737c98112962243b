import type { DutyOfSystem } from '@/lib/duties/loaders'
import { type Day, writeDayShort } from '@/lib/platform/day'
import { Card } from '../ui/card'
import { Lead, Table, Td, Th } from '../ui/table'
import { DutyChip, TimingText } from './duty-chip'
import { legalDayText } from './legal-day'

type Props = { readonly slug: string; readonly duties: readonly DutyOfSystem[]; readonly today: Day }

/** The obligations of one system on its page: those that are owed or still undetermined first, the rest folded away. */
export function DutyCard({ slug, duties, today }: Props) {
  const counting = duties.filter((d) => d.stands !== 'notApplicable')
  const not = duties.filter((d) => d.stands === 'notApplicable')
  const done = counting.filter((d) => d.stands === 'substantiated').length
  if (duties.length === 0) {
    return (
      <Card title="Verplichtingen">
        <p>De verplichtingen volgen uit de classificatie. Beantwoord eerst de vragen en laat de uitkomst bevestigen.</p>
      </Card>
    )
  }
  return (
    <Card title="Verplichtingen" aside={`${done} van ${counting.length} onderbouwd`} id="verplichtingen" flush>
      <Table caption="Verplichtingen van dit systeem" cards>
        <thead>
          <tr>
            <Th>Verplichting</Th>
            <Th>Geldt</Th>
            <Th>Bewijs tot en met</Th>
            <Th>Eigenaar</Th>
            <Th>Status</Th>
          </tr>
        </thead>
        <tbody>
          {counting.map((d) => (
            <tr key={d.id}>
              <Lead href={`/${slug}/verplichtingen/${d.id}`} name={d.title} sub={d.article} />
              <Td label="Geldt">{legalDayText(d.legalFrom, today, d.standing)}</Td>
              <Td label="Bewijs tot en met">{d.proofUntil ? writeDayShort(d.proofUntil) : '–'}</Td>
              <Td label="Eigenaar">{d.ownerName ?? '–'}</Td>
              <Td label="Status">
                <DutyChip stands={d.stands} /> <TimingText timing={d.timing} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {not.length > 0 && (
        <details className="px-5 py-3">
          <summary>
            {not.length === 1
              ? '1 verplichting is niet van toepassing'
              : `${not.length} verplichtingen zijn niet van toepassing`}
          </summary>
          <ul className="mt-2">
            {not.map((d) => (
              <li key={d.id}>
                <a href={`/${slug}/verplichtingen/${d.id}`}>{d.title}</a>{' '}
                <span className="muted">
                  {d.notApplicableReason ?? d.because} · {d.article}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}
