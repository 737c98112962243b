import type { LogRow } from '@/lib/logbook/model'
import { writeInstant } from '@/lib/platform/day'
import { EventLine } from '../logbook/event-line'
import { Card, TodoList } from '../ui/card'

/** What happened last with this system, narrow enough for the side of its page. */
export function SystemEvents({ slug, events, all }: { slug: string; events: readonly LogRow[]; all?: string }) {
  return (
    <Card title="Gebeurtenissen" aside={all && <a href={all}>Alles</a>}>
      {events.length === 0 ? (
        <p className="text-ink-2">Er is nog niets gebeurd.</p>
      ) : (
        <TodoList
          items={events.map((row) => ({
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
