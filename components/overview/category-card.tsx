import { countingStages, type Overview } from '@/lib/overview/model'
import { systemsHref } from '@/lib/systems/list/model'
import type { Category } from '@/lib/systems/model'
import { categoryLabels } from '@/lib/systems/nl'
import { categoryTones } from '../systems/category-chip'
import { Card } from '../ui/card'
import { StackedBar } from '../ui/chart'

const order: readonly Category[] = ['prohibited', 'highRisk', 'other', 'notAi', 'undetermined']

/** Systems by category; transparency is a mark beside any of them, so it stands apart. */
export function CategoryCard({ slug, overview }: { slug: string; overview: Overview }) {
  return (
    <Card title="Classificatie" aside="indicatief">
      <StackedBar
        caption="AI-systemen naar classificatie"
        unit="Systemen"
        parts={order.map((category) => ({
          key: category,
          label: categoryLabels[category],
          value: overview.byCategory[category],
          fill: categoryTones[category],
          href: systemsHref(slug, { categories: [category], stages: countingStages }),
        }))}
      />
      <p className="mt-3">
        Bij <a href={systemsHref(slug, { transparency: true, stages: countingStages })}>{overview.transparency}</a>{' '}
        {overview.transparency === 1 ? 'systeem geldt' : 'systemen geldt'} een transparantieverplichting.
      </p>
    </Card>
  )
}
