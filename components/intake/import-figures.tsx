import type { Batch } from '@/lib/intake/batch/model'
import { showLabels } from '@/lib/intake/batch/nl'
import { importHref, shows } from '@/lib/intake/batch/view/model'
import { Figure } from '../ui/card'
import { numberText } from '../ui/day-text'

/** How many rows there are of each kind: every number leads to its rows. */
export function ImportFigures({ slug, batch }: { slug: string; batch: Batch }) {
  const shown = batch.summary?.shown
  if (!shown) return null
  const ended = batch.state === 'done'
  const kinds = shows.filter(
    (kind) => shown[kind] > 0 || (kind !== 'leftOut' && !(ended && /duplicate|wrong/.test(kind))),
  )
  return (
    <div className="mb-4 grid grid-cols-2 gap-4 md:grid-flow-col md:auto-cols-fr md:grid-cols-none">
      {kinds.map((kind) => (
        <Figure
          key={kind}
          value={numberText(shown[kind])}
          label={showLabels[kind]}
          href={`${importHref(slug, batch.id, { show: kind })}#rijen`}
        />
      ))}
    </div>
  )
}
