import {
  constructTable,
  createColumnHelper,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings'
import type { ReactNode } from 'react'
import { statusWords } from '@/lib/assessments/nl'
import { coreKeys } from '@/lib/systems/fields/model'
import { capital, optionLabels } from '@/lib/systems/fields/nl'
import type { ColumnKey, SortKey } from '@/lib/systems/list/columns/model'
import { type ListView, viewHref } from '@/lib/systems/list/model'
import { columnLabels } from '@/lib/systems/list/nl'
import type { ListRow } from '@/lib/systems/list/rows/model'
import { categoryLabels, declaredClass, stageLabel } from '@/lib/systems/nl'
import { type Cell, DataTable } from '../ui/data-table'
import { dayTextShort } from '../ui/day-text'
import { categoryTones } from './category-chip'

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  rowSortingFeature,
  rowPaginationFeature,
})
const helper = createColumnHelper<typeof features, ListRow>()

const day = (value: string | null): Cell => (value ? { day: value } : null)
const option = (words: Readonly<Record<string, string>>, value: string): Cell =>
  value === 'unknown' ? null : capital(words[value] ?? value)

/** What each column shows of a row. */
const shows: Readonly<Record<ColumnKey, (row: ListRow, today: string) => Cell>> = {
  stage: (r) => stageLabel(r.stage),
  category: (r) => {
    const small = [r.transparency === 'yes' && 'Transparantie', declaredClass(r.regulation, r.mdrClass)]
    return {
      text: categoryLabels[r.category],
      tone: categoryTones[r.category],
      small: small.filter(Boolean).join(' · ') || undefined,
    }
  },
  duties: (r) =>
    r.owed > 0
      ? { done: r.substantiated, of: r.owed, label: `${r.substantiated} van ${r.owed} verplichtingen onderbouwd` }
      : { text: r.state === 'confirmed' || r.state === 'overridden' ? 'Geen' : 'Volgt', muted: true },
  dpia: (r) => statusWords[r.dpia ?? 'notStarted'],
  checklist: (r) => statusWords[r.checklist ?? 'notStarted'],
  owner: (r) => r.owner ?? { text: 'Nog niemand', alert: 'target' },
  firstDay: (r, today) =>
    r.firstDay && r.firstDay < today
      ? { text: `${dayTextShort(r.firstDay)} verstreken`, alert: 'target' }
      : day(r.firstDay),
  department: (r) => r.department,
  vendor: (r) => r.vendor,
  reference: (r) => r.reference,
  deputy: (r) => r.deputy,
  origin: (r) => option(optionLabels.origin, r.origin),
  autonomy: (r) => option(optionLabels.autonomy, r.autonomy),
  ceMarking: (r) => option(optionLabels.ceMarking, r.ceMarking),
  certificateUntil: (r) => day(r.certificateUntil),
  putIntoUseOn: (r) => day(r.putIntoUseOn),
  completeness: (r) => ({
    done: r.filled,
    of: coreKeys.length,
    label: `${r.filled} van ${coreKeys.length} kerngegevens ingevuld`,
  }),
  updatedAt: (r) => day(r.updatedOn),
}

const unsorted: ReadonlySet<ColumnKey> = new Set(['duties', 'deputy', 'origin', 'autonomy', 'ceMarking'])

type Props = {
  slug: string
  view: ListView
  rows: readonly ListRow[]
  total: number
  today: string
  pick?: string
  foot: ReactNode
}

/** The list of systems. The table core runs here, on the server: columns, order and page come out of the address. */
export function SystemTable({ slug, view, rows, total, today, pick, foot }: Props) {
  const table = constructTable({
    features,
    data: [...rows],
    columns: helper.columns(
      view.columns.map((key) =>
        helper.accessor((row) => shows[key](row, today), {
          id: key,
          header: columnLabels[key],
          enableSorting: !unsorted.has(key),
        }),
      ),
    ),
    getRowId: (row) => row.id,
    manualSorting: true,
    manualPagination: true,
    rowCount: total,
    initialState: {
      sorting: [{ id: view.sort.key, desc: view.sort.desc }],
      pagination: { pageIndex: view.page - 1, pageSize: view.size },
    },
  })
  const columns = table.getAllLeafColumns()
  const sorted = (key: SortKey) => {
    const own = view.sort.key === key
    const direction = own ? (view.sort.desc ? ('desc' as const) : ('asc' as const)) : undefined
    const desc = own && !view.sort.desc
    return { href: viewHref(slug, { ...view, sort: { key, desc }, page: 1 }), direction }
  }
  return (
    <DataTable
      caption="AI-systemen"
      lead={{ label: 'Naam', sort: sorted('name') }}
      columns={columns.map((column) => {
        const key = column.id as ColumnKey
        return {
          key,
          label: columnLabels[key],
          ...(column.getCanSort() ? { sort: sorted(key as SortKey) } : {}),
        }
      })}
      rows={table.getRowModel().rows.map((row) => ({
        id: row.original.id,
        name: row.original.name,
        href: `/${slug}/systemen/${row.original.id}`,
        sub: about(row.original),
        cells: columns.map((column) => row.getValue<Cell>(column.id)),
      }))}
      pick={pick ? { form: pick, name: 'keuze' } : undefined}
      foot={foot}
    />
  )
}

/** "Radiologie · Botzicht · versie 2.4" */
const about = (row: ListRow): string =>
  [row.department, row.product ?? clipped(row.summary), row.version && `versie ${row.version}`]
    .filter(Boolean)
    .join(' · ')

const clipped = (text: string | null): string | null => (text && text.length > 70 ? `${text.slice(0, 67)}…` : text)
