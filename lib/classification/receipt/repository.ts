import type { Comparable } from '@/rules'

// A field that the rules compare and that is missing here does not compile.
const dutyColumns = {
  dutyId: 'text',
  normId: 'text',
  verdict: 'text',
  title: 'text',
  appliesFrom: 'text',
  inForce: 'boolean',
  level: 'text',
  standing: 'text',
  roughly: 'jsonb',
} as const satisfies Record<keyof Comparable['duties'][number], string>

const outcomeColumns = {
  category: 'text',
  appliesFrom: 'text',
  transparency: 'text',
  role: 'jsonb',
  routes: 'jsonb',
  duties: 'jsonb',
} as const satisfies Record<keyof Comparable, string>

const declared = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, type]) => `"${name}" ${type}`)
    .join(', ')

const written = (row: string, columns: Readonly<Record<string, string>>): string =>
  Object.keys(columns)
    .map((name) => `'${name}', ${row}."${name}"`)
    .join(', ')

const duties = (of: string): string => `(
  select coalesce(json_agg(json_build_object(${written('d', dutyColumns)})), '[]')
  from jsonb_to_recordset(${of}) as d (${declared(dutyColumns)}))`

const { duties: _, ...plain } = outcomeColumns

/**
 * Of the decision `k`, what of its receipt later rules are compared with: a tenth of it, since very many are read at once.
 * The lists of duties and of answers are unpacked once; so is the receipt, but for a decision otherwise than the rules.
 */
export const comparedReceipt = `(
  select json_build_object(
    'proposed', json_build_object(${written('p', plain)}, 'duties', ${duties('p.duties')}, 'answers', (
      select coalesce(json_agg(json_build_object('factId', a."factId", 'value', a.value)), '[]')
      from jsonb_to_recordset(p.answers) as a ("factId" text, value text))),
    'decidedRoutes', case when k.decision = 'overridden' then k.receipt->'decidedRoutes' else '[]' end,
    'decidedDuties', case when k.decision = 'overridden' then ${duties("k.receipt->'decidedDuties'")} end)
  from jsonb_to_record(k.receipt->'proposed') as p (${declared(outcomeColumns)}, answers jsonb))`
