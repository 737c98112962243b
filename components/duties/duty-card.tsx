import type { DutyOfSystem } from '@/lib/duties/loaders'
import { legalDayText, standingWords, timingWords } from '@/lib/duties/nl'
import type { Day } from '@/lib/platform/day'
import { Card } from '../ui/card'
import { DataTable } from '../ui/data-table'
import { dutyLooks } from './duty-chip'

const columns = [
  { key: 'geldt', label: 'Geldt' },
  { key: 'bewijs', label: 'Bewijs tot en met' },
  { key: 'eigenaar', label: 'Eigenaar' },
  { key: 'status', label: 'Status' },
]

/** "te laat" stands out, and only for a legal day that has passed; an own target that has passed is said quietly. */
const timed = (timing: DutyOfSystem['timing']) =>
  timing === 'late' || timing === 'targetPassed'
    ? { small: timingWords[timing], alert: timing === 'late' ? ('late' as const) : ('target' as const) }
    : {}

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
      <DataTable
        caption="Verplichtingen van dit systeem"
        lead={{ label: 'Verplichting' }}
        columns={columns}
        rows={counting.map((d) => ({
          id: d.id,
          name: d.title,
          href: `/${slug}/verplichtingen/${d.id}`,
          sub: d.article,
          cells: [
            legalDayText(d, today),
            d.proofUntil && { day: d.proofUntil },
            d.ownerName,
            {
              text: standingWords[d.stands],
              ...dutyLooks[d.stands],
              ...timed(d.timing),
            },
          ],
        }))}
      />
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
