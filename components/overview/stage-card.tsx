import type { Overview } from '@/lib/overview/model'
import { systemsHref } from '@/lib/systems/list/model'
import type { Stage } from '@/lib/systems/model'
import { stageLabel } from '@/lib/systems/nl'
import { Card } from '../ui/card'
import { BarList } from '../ui/chart'

const order: readonly Stage[] = ['idea', 'shortlist', 'inReview', 'pilot', 'inUse', 'paused', 'rejected', 'retired']

/** Systems by stage, those that were put away included. */
export function StageCard({ slug, overview }: { slug: string; overview: Overview }) {
  return (
    <Card title="Stadium">
      <BarList
        label="AI-systemen naar stadium"
        rows={order.map((stage) => ({
          key: stage,
          label: stageLabel(stage),
          value: overview.byStage[stage],
          href: systemsHref(slug, { stages: [stage] }),
        }))}
      />
    </Card>
  )
}
