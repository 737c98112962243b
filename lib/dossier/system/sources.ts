import { sourceWords } from '@/lib/classification/nl'
import { type Citing, citedSources } from '@/lib/classification/view/model'
import type { Block } from '@/lib/platform/pdf/plan'
import { standingLabels } from '@/rules'

/** Every source that an outcome points to, with its weight. */
export function sources(outcome: Citing): Block[] {
  const found = citedSources(outcome)
  if (found.length === 0) return []
  return [
    { kind: 'subheading', text: sourceWords.title },
    { kind: 'paragraph', text: sourceWords.note, muted: true },
    {
      kind: 'table',
      rowHeads: true,
      columns: [
        { head: sourceWords.source, share: 4 },
        { head: sourceWords.places, share: 6 },
        { head: sourceWords.standing, share: 3 },
      ],
      rows: found.map((s) => [
        s.official ? [s.name, { text: `\n${s.official}`, muted: true }] : s.name,
        s.places.join('; ') || '–',
        standingLabels[s.standing],
      ]),
    },
  ]
}
