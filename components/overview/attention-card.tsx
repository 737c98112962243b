import { newRulesPlace } from '@/lib/classification/places/model'
import { requestsPlace } from '@/lib/classification/requests/model'
import { dutiesHref } from '@/lib/duties/listing/model'
import { certificateNoticeDays, countingStages, type Overview } from '@/lib/overview/model'
import { addDays, type Day, writeDay } from '@/lib/platform/day'
import { systemsHref } from '@/lib/systems/list/model'
import { Card, TodoList } from '../ui/card'
import { numberText } from '../ui/day-text'

type May = Readonly<Record<'judge' | 'classify' | 'decide' | 'edit' | 'work', boolean>>
type Props = { readonly slug: string; readonly overview: Overview; readonly today: Day; readonly may: May }

/** Who may not do it, can look. */
const unless = (may: boolean, does: string): string => (may ? does : 'Bekijk')

type Line = {
  readonly key: string
  readonly count: number
  readonly one: string
  readonly many: string
  readonly href: string
  readonly does: string
}

const linesOf = ({ slug, overview, today, may }: Props): readonly Line[] => {
  const noticeDay = addDays(today, certificateNoticeDays)
  return [
    {
      key: 'asked',
      count: overview.asked,
      one: 'keer vragen aan u doorgegeven',
      many: 'keer vragen aan u doorgegeven',
      href: requestsPlace(slug),
      does: 'Beantwoord',
    },
    {
      key: 'late',
      count: overview.duties.late,
      one: 'verplichting is te laat',
      many: 'verplichtingen zijn te laat',
      href: dutiesHref(slug, { timing: 'late' }),
      does: 'Bekijk',
    },
    {
      key: 'target',
      count: overview.duties.targetPassed,
      one: 'streefdatum verstreken',
      many: 'streefdatums verstreken',
      href: dutiesHref(slug, { timing: 'targetPassed' }),
      does: 'Bekijk',
    },
    {
      key: 'expired',
      count: overview.duties.expired,
      one: 'verplichting met verlopen bewijs',
      many: 'verplichtingen met verlopen bewijs',
      href: dutiesHref(slug, { standing: ['expired'] }),
      does: unless(may.work, 'Vernieuw'),
    },
    {
      key: 'review',
      count: overview.duties.underReview,
      one: 'verplichting wacht op controle',
      many: 'verplichtingen wachten op controle',
      href: dutiesHref(slug, { standing: ['underReview'] }),
      does: unless(may.judge, 'Beoordeel'),
    },
    {
      key: 'classify',
      count: overview.byCategory.undetermined,
      one: 'systeem is nog onbepaald',
      many: 'systemen zijn nog onbepaald',
      href: systemsHref(slug, { categories: ['undetermined'], stages: countingStages }),
      does: unless(may.classify, 'Classificeer'),
    },
    {
      key: 'rules',
      count: overview.reassessments,
      one: 'besluit valt door nieuwe regels anders uit',
      many: 'besluiten vallen door nieuwe regels anders uit',
      href: newRulesPlace(slug),
      does: unless(may.decide, 'Beoordeel'),
    },
    {
      key: 'owner',
      count: overview.inUseWithoutOwner,
      one: 'systeem in gebruik heeft geen eigenaar',
      many: 'systemen in gebruik hebben geen eigenaar',
      href: systemsHref(slug, { withoutOwner: true, stages: ['inUse'] }),
      does: unless(may.edit, 'Wijs toe'),
    },
    {
      key: 'certificate',
      count: overview.certificatesEnding,
      one: `certificaat loopt af vóór ${writeDay(noticeDay)}`,
      many: `certificaten lopen af vóór ${writeDay(noticeDay)}`,
      href: systemsHref(slug, { certificateBefore: noticeDay, stages: countingStages }),
      does: 'Bekijk',
    },
  ].filter((line) => line.count > 0)
}

/** What asks for attention now; each line leads to just the rows that it counts. */
export function AttentionCard(props: Props) {
  const lines = linesOf(props)
  return (
    <Card title="Vraagt nu aandacht" aside={<a href={dutiesHref(props.slug, { mine: true })}>Alles van mij</a>}>
      {lines.length === 0 ? (
        <p>Er is niets dat nu uw aandacht vraagt.</p>
      ) : (
        <TodoList
          items={lines.map((line) => ({
            key: line.key,
            text: (
              <>
                <b>{numberText(line.count)}</b> {line.count === 1 ? line.one : line.many}
              </>
            ),
            end: (
              <a href={line.href}>
                {line.does}
                <span className="sr-only"> {line.many}</span>
              </a>
            ),
          }))}
        />
      )}
    </Card>
  )
}
