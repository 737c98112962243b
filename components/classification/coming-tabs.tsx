import type { Coming } from '@/lib/classification/coming/loaders'
import { comingWords as words } from '@/lib/classification/coming/nl'
import { comingPlace, newRulesPlace } from '@/lib/classification/places/model'
import { type Day, writeDay } from '@/lib/platform/day'
import { Tabs } from '../ui/tabs'

/** The coming legal days, and what new rules say of earlier decisions. */
export function ComingTabs({ slug, days, current }: Pick<Coming, 'days'> & { slug: string; current: Day | 'rules' }) {
  return (
    <Tabs
      label={words.days}
      items={[
        ...days.map(({ day }) => ({ href: comingPlace(slug, day), label: writeDay(day), current: day === current })),
        { href: newRulesPlace(slug), label: words.newRules, current: current === 'rules' },
      ]}
    />
  )
}
