import type { DutyOfSystem } from '@/lib/duties/loaders'
import { type Day, writeDay } from '@/lib/platform/day'
import { LinkButton } from '../ui/button'
import { NextStep } from '../ui/page-head'

const unfinished = new Set(['open', 'inProgress', 'underReview', 'expired'])

/** The obligation of a system to work on next: the one with the earliest target. Null where none is left. */
export function nextDutyOf(duties: readonly DutyOfSystem[]): DutyOfSystem | null {
  const open = duties.filter((d) => unfinished.has(d.stands))
  return [...open].sort((a, b) => (a.targetOn ?? '9').localeCompare(b.targetOn ?? '9'))[0] ?? null
}

type Props = { slug: string; next: DutyOfSystem; duties: readonly DutyOfSystem[]; today: Day }

/** "Volgende stap: …", with how much is left and the legal day of this obligation. */
export function NextDuty({ slug, next, duties, today }: Props) {
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
        saysTarget(next),
      ]
        .filter(Boolean)
        .join(' ')}
      action={
        <LinkButton tone="primary" href={`/${slug}/verplichtingen/${next.id}`}>
          Vastleggen
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
