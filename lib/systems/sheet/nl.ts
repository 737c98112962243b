import { statusWords } from '@/lib/assessments/nl'
import type { ListRow } from '../list/rows/model'
import { categoryLabels } from '../nl'

/** What an export says beside the fields: it follows from work in the register, so no import takes it over. */
export const toldHeadings = [
  'Register: classificatie',
  'Register: transparantieverplichting',
  'Register: DPIA',
  'Register: leverancierschecklist',
  'Register: verplichtingen onderbouwd',
] as const

/** The cells under those headings, as the list shows them. */
export const toldCells = (row: ListRow): readonly string[] => [
  categoryLabels[row.category],
  row.transparency === 'yes' ? 'ja' : '',
  statusWords[row.dpia ?? 'notStarted'],
  statusWords[row.checklist ?? 'notStarted'],
  row.owed > 0 ? `${row.substantiated} van ${row.owed}` : '',
]
