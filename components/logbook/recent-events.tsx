import { Card, TodoList } from '@/components/ui/card'
import type { LogRow } from '@/lib/logbook/model'
import { writeInstant } from '@/lib/platform/day'
import { EventLine } from './event-line'

type Props = {
  slug: string
  rows: readonly LogRow[]
  title?: string
  /** Where all of it stands, for whoever may read the logbook. */
  all?: string
}

/** The newest events as a card, narrow enough for a phone and for the side of a system's page. */
export function RecentEvents({ slug, rows, title = 'Laatste gebeurtenissen', all }: Props) {
  return (
    <Card title={title} aside={all && <a href={all}>Logboek</a>}>
      {rows.length === 0 ? (
        <p className="text-ink-2">Er is nog niets gebeurd.</p>
      ) : (
        <TodoList
          items={rows.map((row) => ({
            key: row.id,
            text: (
              <>
                <EventLine slug={slug} row={row} />
                <small className="block">
                  {row.actor}, {writeInstant(row.at)}
                </small>
              </>
            ),
          }))}
        />
      )}
    </Card>
  )
}
