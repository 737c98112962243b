import type { DutyOfSystem } from '@/lib/duties/loaders'
import type { Next } from '@/lib/duties/next/model'
import { type Day, writeDay } from '@/lib/platform/day'
import { LinkButton } from '../ui/button'
import { NextStep } from '../ui/page-head'

type Props = { slug: string; next: Next<DutyOfSystem>; duties: readonly DutyOfSystem[]; today: Day }

const doesWords = { work: 'Vastleggen', judge: 'Beoordelen' } as const

/** "Volgende stap: …", with how much is left and the legal day of this obligation. */
export function NextDuty({ slug, next: { duty: next, does }, duties, today }: Props) {
  const counting = duties.filter((d) => d.stands !== 'notApplicable')
  const left = counting.filter((d) => d.stands !== 'substantiated').length
  return (
    <NextStep
      title={`Volgende stap: ${next.title}`}
      reason={[
        left === 1
          ? `Eén van de ${counting.length} verplichtingen is nog niet onderbouwd.`
          : `${left} van de ${counting.length} verplichtingen zijn nog niet onderbouwd.`,
        saysLegalDay(next, today),
        does === 'judge' ? 'Er is bewijs aangeboden dat op een oordeel wacht.' : saysTarget(next),
      ]
        .filter(Boolean)
        .join(' ')}
      action={
        <LinkButton tone="primary" href={`/${slug}/verplichtingen/${next.id}`}>
          {doesWords[does]}
        </LinkButton>
      }
    />
  )
}

const saysLegalDay = ({ legalFrom, article }: DutyOfSystem, today: Day): string => {
  if (!legalFrom) return ''
  return `Voor dit systeem geldt ${article} ${legalFrom > today ? 'vanaf' : 'sinds'} ${writeDay(legalFrom)}.`
}

// Nobody has planned it as long as it is as it arose: the day is then the product's proposal.
const saysTarget = ({ timing, targetOn, revision }: DutyOfSystem): string => {
  if (timing === 'late') return 'U bent te laat: de wettelijke datum is voorbij.'
  if (timing === 'targetPassed') return 'De streefdatum is verstreken.'
  if (!targetOn) return ''
  return `${revision === 1 ? 'De voorgestelde' : 'Uw'} streefdatum is ${writeDay(targetOn)}.`
}
