/** What a list can be sorted by, and what it can show of a system beside its name. */
export const sortKeys = [
  'name',
  'stage',
  'category',
  'owner',
  'department',
  'vendor',
  'dpia',
  'checklist',
  'firstDay',
  'certificateUntil',
  'putIntoUseOn',
  'completeness',
  'updatedAt',
  'reference',
] as const
export type SortKey = (typeof sortKeys)[number]

export const columnKeys = [
  'stage',
  'category',
  'duties',
  'dpia',
  'checklist',
  'owner',
  'firstDay',
  'department',
  'vendor',
  'reference',
  'deputy',
  'origin',
  'autonomy',
  'ceMarking',
  'certificateUntil',
  'putIntoUseOn',
  'completeness',
  'updatedAt',
] as const
export type ColumnKey = (typeof columnKeys)[number]

export const defaultColumns: readonly ColumnKey[] = [
  'stage',
  'category',
  'duties',
  'dpia',
  'checklist',
  'owner',
  'firstDay',
]
export const sizes = [25, 50, 100] as const
