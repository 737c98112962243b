import { shownText, stateLabels } from '@/lib/intake/batch/nl'
import { importHref, shows } from '@/lib/intake/batch/view/model'
import type { Imports } from '@/lib/intake/loaders'
import { writeInstant } from '@/lib/platform/day'
import { Card } from '../ui/card'
import { Chip, type Mark, type Tone } from '../ui/chip'
import { numberText } from '../ui/day-text'
import { Lead, Table, Td, Th } from '../ui/table'

const looks: Readonly<Record<keyof typeof stateLabels, { tone: Tone; mark?: Mark }>> = {
  reading: { tone: 'none', mark: 'clock' },
  refused: { tone: 'bad' },
  ready: { tone: 'limited', mark: 'help' },
  running: { tone: 'none', mark: 'clock' },
  done: { tone: 'minimal' },
  failed: { tone: 'bad' },
}

/** The imports of before: one that waits for the user can be gone on with. */
export function ImportList({ slug, imports }: { slug: string; imports: Imports['imports'] }) {
  if (imports.length === 0) return null
  return (
    <Card title="Eerdere imports" flush>
      <Table caption="Eerdere imports" cards>
        <thead>
          <tr>
            <Th>Bestand</Th>
            <Th>Stand</Th>
            <Th num>Rijen</Th>
            <Th>Wat ermee gebeurde</Th>
            <Th>Begonnen</Th>
          </tr>
        </thead>
        <tbody>
          {imports.map((b) => (
            <tr key={b.id}>
              <Lead href={importHref(slug, b.id)} name={b.fileName} />
              <Td label="Stand">
                <Chip {...looks[b.state]}>{stateLabels[b.state]}</Chip>
              </Td>
              <Td label="Rijen" num>
                {b.total > 0 ? numberText(b.total) : '–'}
              </Td>
              <Td label="Wat ermee gebeurde">
                {b.state === 'done' && b.shown && shows.some((s) => b.shown?.[s]) ? shownText(b.shown) : '–'}
              </Td>
              <Td label="Begonnen">
                <span>
                  {writeInstant(b.startedAt)}
                  {b.startedBy && <small>{b.startedBy}</small>}
                </span>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}
