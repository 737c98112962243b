import type { ReactNode } from 'react'
import { type DutyFilter, type DutyRow, type DutySortKey, sortedBy } from '@/lib/duties/listing/model'
import { columnLabels } from '@/lib/duties/listing/nl'
import { legalDayText, standingWords, timingWords } from '@/lib/duties/nl'
import type { Day } from '@/lib/platform/day'
import { type Cell, DataTable } from '../ui/data-table'
import { dayTextShort } from '../ui/day-text'
import { dutyLooks } from './duty-chip'

type Props = {
  slug: string
  filter: DutyFilter
  rows: readonly DutyRow[]
  today: Day
  /** The form that the boxes belong to, for who may plan them together. */
  pick?: string
  foot: ReactNode
}

const columnKeys = ['system', 'legalFrom', 'targetOn', 'owner', 'status'] as const

/** A page of obligations over systems. Columns, order and page come out of the address. */
export function DutyTable({ slug, filter, rows, today, pick, foot }: Props) {
  const sorted = (key: DutySortKey) => sortedBy(slug, filter, key)
  return (
    <DataTable
      caption="Verplichtingen"
      lead={{ label: columnLabels.title, sort: sorted('title') }}
      columns={columnKeys.map((key) => ({
        key,
        label: columnLabels[key],
        ...(key === 'status' ? {} : { sort: sorted(key) }),
      }))}
      rows={rows.map((row) => ({
        id: row.id,
        name: row.title,
        href: `/${slug}/verplichtingen/${row.id}`,
        sub: row.article,
        cells: [
          { text: row.systemName, href: `/${slug}/systemen/${row.systemId}` },
          legalDayText(row, today),
          targetCell(row),
          row.ownerName,
          { text: standingWords[row.stands], ...dutyLooks[row.stands] },
        ],
      }))}
      pick={pick ? { form: pick } : undefined}
      foot={foot}
    />
  )
}

/** "te laat" only for a legal day that has passed; an own target that has passed is said quietly. */
function targetCell({ targetOn, timing }: DutyRow): Cell {
  if (!targetOn) return null
  if (timing !== 'late' && timing !== 'targetPassed') return { day: targetOn }
  return {
    text: dayTextShort(targetOn),
    small: timingWords[timing],
    alert: timing === 'late' ? 'late' : 'target',
  }
}
