import { Fold } from '@/components/ui/fold'
import { Table, Td, Th } from '@/components/ui/table'
import type { LogRow } from '@/lib/logbook/model'
import { writeInstant } from '@/lib/platform/day'
import { ChangeList } from './change-list'
import { EventLine } from './event-line'

const short = 3

/** Events, the newest first: when, who, what, and what changed. */
export function LogTable({ slug, rows }: { slug: string; rows: readonly LogRow[] }) {
  return (
    <Table caption="Gebeurtenissen, de nieuwste eerst" cards>
      <thead>
        <tr>
          <Th>Wat</Th>
          <Th>Wie</Th>
          <Th>Wanneer</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="lead font-normal">
              <div>
                <EventLine slug={slug} row={row} />
                {row.changes.length > 0 && row.changes.length <= short && <ChangeList changes={row.changes} />}
                {row.changes.length > short && (
                  <Fold title={`${row.changes.length} wijzigingen`}>
                    <ChangeList changes={row.changes} />
                  </Fold>
                )}
              </div>
            </th>
            <Td label="Wie" className="whitespace-nowrap">
              {row.actor}
            </Td>
            <Td label="Wanneer">
              <time dateTime={row.at.toISOString()}>{writeInstant(row.at)}</time>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
