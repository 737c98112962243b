import type { DutyRow } from '@/lib/duties/listing/model'
import { type Day, writeDayShort } from '@/lib/platform/day'
import { Lead, Table, Td, Th } from '../ui/table'
import { DutyChip, TimingText } from './duty-chip'
import { legalDayText } from './legal-day'

/** A page of obligations over systems. */
export function DutyTable({ slug, rows, today }: { slug: string; rows: readonly DutyRow[]; today: Day }) {
  return (
    <Table caption="Verplichtingen" cards wide>
      <thead>
        <tr>
          <Th>Verplichting</Th>
          <Th>AI-systeem</Th>
          <Th>Wettelijke datum</Th>
          <Th>Streefdatum</Th>
          <Th>Eigenaar</Th>
          <Th>Status</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <Lead href={`/${slug}/verplichtingen/${row.id}`} name={row.title} sub={row.article} />
            <Td label="AI-systeem">
              <a href={`/${slug}/systemen/${row.systemId}`}>{row.systemName}</a>
            </Td>
            <Td label="Wettelijke datum">{legalDayText(row.legalFrom, today, row.standing)}</Td>
            <Td label="Streefdatum">
              {row.targetOn ? writeDayShort(row.targetOn) : '–'} <TimingText timing={row.timing} />
            </Td>
            <Td label="Eigenaar">{row.ownerName ?? '–'}</Td>
            <Td label="Status">
              <DutyChip stands={row.stands} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
