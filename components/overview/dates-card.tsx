import { comingWords } from '@/lib/classification/coming/nl'
import { comingPlace } from '@/lib/classification/places/model'
import type { LegalDay } from '@/lib/overview/model'
import type { Day } from '@/lib/platform/day'
import { systemsHref } from '@/lib/systems/list/model'
import { Card } from '../ui/card'
import { type Moment, Timeline } from '../ui/timeline'

/** The legal dates, today among them, each with how many systems of this institution it touches. */
export function DatesCard({ slug, dates, today }: { slug: string; dates: readonly LegalDay[]; today: Day }) {
  const moments: Moment[] = dates.map((d) => ({
    key: d.id,
    day: d.day,
    title: d.label,
    when: d.day <= today ? 'past' : 'ahead',
    ...(d.touches === null
      ? {}
      : {
          link: {
            href: systemsHref(slug, { legalDay: d.day }),
            text: d.touches === 1 ? '1 systeem' : `${d.touches} systemen`,
          },
        }),
  }))
  const at = moments.findIndex((m) => m.when === 'ahead')
  const now: Moment = { key: 'today', day: today, title: 'Vandaag', when: 'now' }
  return (
    <Card title="Wettelijke data en wat ze bij ons raken">
      <Timeline
        label="Wettelijke data"
        moments={at === -1 ? [...moments, now] : [...moments.slice(0, at), now, ...moments.slice(at)]}
      />
      <p className="mt-4">
        <a href={comingPlace(slug)}>{comingWords.link}</a>
      </p>
    </Card>
  )
}
