import type { Day } from '@/lib/platform/day'
import { standingWords, timingWords } from '../nl'
import type { DutyRow } from './model'
import { columnLabels } from './nl'

type Key = keyof typeof columnLabels
type Value = string | { readonly day: Day } | null

const day = (value: Day | null): Value => value && { day: value }

const values: Readonly<Record<Key, (row: DutyRow) => Value>> = {
  title: (r) => r.title,
  article: (r) => r.article,
  system: (r) => r.systemName,
  legalFrom: (r) => day(r.legalFrom),
  targetOn: (r) => day(r.targetOn),
  timing: (r) => timingWords[r.timing],
  owner: (r) => r.ownerName,
  proofUntil: (r) => day(r.proofUntil),
  status: (r) => standingWords[r.stands],
}

/** Obligations as the table of an export. */
export function exportOf(rows: readonly DutyRow[]) {
  const keys = Object.keys(columnLabels) as Key[]
  return {
    name: 'Verplichtingen',
    headings: keys.map((key) => columnLabels[key]),
    rows: rows.map((row) => keys.map((key) => values[key](row))),
  }
}
