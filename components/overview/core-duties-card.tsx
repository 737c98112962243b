import { dutiesHref } from '@/lib/duties/listing/model'
import { coreFilters, type Overview } from '@/lib/overview/model'
import { Card } from '../ui/card'
import { MeterList } from '../ui/chart'

/** So many kinds fit beside the other card; a hospital has some forty. */
const shown = 10

/** How far each kind of obligation is, over all systems: those of most systems as bars, all of them in the table. */
export function CoreDutiesCard({ slug, overview }: { slug: string; overview: Overview }) {
  return (
    <Card title="Verplichtingen onderbouwd">
      {overview.core.length === 0 ? (
        <p>Verplichtingen volgen uit de classificatie van uw systemen.</p>
      ) : (
        <MeterList
          caption="Verplichtingen onderbouwd, per soort"
          done="Onderbouwd"
          shown={shown}
          warn="bewijs verlopen of streefdatum verstreken"
          meters={overview.core.map((duty) => {
            const rows = coreFilters(duty.normId)
            return {
              key: duty.normId,
              label: duty.title,
              href: dutiesHref(slug, rows.owed),
              doneHref: dutiesHref(slug, rows.substantiated),
              value: duty.substantiated,
              warn: duty.attention,
              warnHref: dutiesHref(slug, rows.attention),
              max: duty.owed,
            }
          })}
        />
      )}
    </Card>
  )
}
