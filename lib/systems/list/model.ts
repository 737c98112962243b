import { type Day, isDay } from '@/lib/platform/day'
import { isId } from '@/lib/platform/id'
import type { Category, Stage } from '@/lib/platform/prisma/enums'
import { type ColumnKey, defaultColumns, type SortKey, sizes } from './columns/model'
import { type CheckFilter, type ListFilter, noFilter, type Route } from './filter/model'

/** The list of systems as its address says it: Dutch names and values, so that a link can be read aloud. */
export type ListView = {
  readonly filter: ListFilter
  readonly sort: { readonly key: SortKey; readonly desc: boolean }
  readonly columns: readonly ColumnKey[]
  readonly size: (typeof sizes)[number]
  readonly page: number
}

export const plainView: ListView = {
  filter: noFilter,
  sort: { key: 'name', desc: false },
  columns: defaultColumns,
  size: 50,
  page: 1,
}

/** The words of the address. They are for ever: people keep and send these links. */
export const slugs = {
  stage: {
    idea: 'idee',
    shortlist: 'shortlist',
    inReview: 'in-beoordeling',
    pilot: 'pilot',
    inUse: 'in-gebruik',
    paused: 'gepauzeerd',
    rejected: 'afgewezen',
    retired: 'uitgefaseerd',
  },
  category: {
    prohibited: 'verboden',
    highRisk: 'hoog-risico',
    other: 'overig',
    undetermined: 'onbepaald',
    notAi: 'geen-ai',
  },
  route: { annexI: 'bijlage-i', annexIII: 'bijlage-iii' },
  check: {
    needed: 'nodig',
    notStarted: 'niet-begonnen',
    inProgress: 'loopt',
    done: 'gereed',
    notNeeded: 'niet-nodig',
  },
  sort: {
    name: 'naam',
    stage: 'stadium',
    category: 'categorie',
    owner: 'eigenaar',
    department: 'afdeling',
    vendor: 'leverancier',
    dpia: 'dpia',
    checklist: 'checklist',
    firstDay: 'eerste-datum',
    certificateUntil: 'certificaat',
    putIntoUseOn: 'in-gebruik-sinds',
    completeness: 'compleet',
    updatedAt: 'gewijzigd',
    reference: 'kenmerk',
  },
  column: {
    stage: 'stadium',
    category: 'categorie',
    duties: 'verplichtingen',
    dpia: 'dpia',
    checklist: 'checklist',
    owner: 'eigenaar',
    firstDay: 'eerste-datum',
    department: 'afdeling',
    vendor: 'leverancier',
    reference: 'kenmerk',
    deputy: 'vervanger',
    origin: 'herkomst',
    autonomy: 'autonomie',
    ceMarking: 'ce',
    certificateUntil: 'certificaat',
    putIntoUseOn: 'in-gebruik-sinds',
    completeness: 'compleet',
    updatedAt: 'gewijzigd',
  },
} as const satisfies {
  stage: Record<Stage, string>
  category: Record<Category, string>
  route: Record<Route, string>
  check: Record<CheckFilter, string>
  sort: Record<SortKey, string>
  column: Record<ColumnKey, string>
}

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

const allOf = (value: Query[string]): string[] =>
  (typeof value === 'string' ? [value] : [...(value ?? [])]).filter((v) => v !== '')
const oneOf = (value: Query[string]): string => allOf(value)[0]?.slice(0, 200) ?? ''
const dayOf = (value: Query[string]): Day | null => {
  const text = oneOf(value)
  return isDay(text) ? text : null
}

function keysFor<K extends string>(words: Readonly<Record<K, string>>, value: Query[string]): K[] {
  const given = new Set(allOf(value))
  return (Object.keys(words) as K[]).filter((key) => given.has(words[key]))
}

/** Reads an address. What it does not know it leaves out, so that an old or mistyped link still shows a list. */
export function viewFrom(query: Query): ListView {
  const owner = oneOf(query.eigenaar)
  const sort = oneOf(query.sorteer)
  const desc = sort.startsWith('-')
  const [key] = keysFor(slugs.sort, desc ? sort.slice(1) : sort)
  const columns = query.kolommen === undefined ? [] : keysFor(slugs.column, query.kolommen)
  const complete = oneOf(query.compleet)
  const page = Number(oneOf(query.pagina))
  return {
    filter: {
      q: oneOf(query.q).trim(),
      stages: keysFor(slugs.stage, query.stadium),
      categories: keysFor(slugs.category, query.categorie),
      transparency: oneOf(query.transparantie) === 'ja',
      routes: keysFor(slugs.route, query.route),
      dpia: keysFor(slugs.check, query.dpia),
      checklist: keysFor(slugs.check, query.checklist),
      owner: owner === 'mij' ? 'me' : isId(owner) ? owner : null,
      withoutOwner: oneOf(query['zonder-eigenaar']) === '1',
      departments: allOf(query.afdeling).slice(0, 50),
      vendor: oneOf(query.leverancier).trim(),
      complete: complete === 'ja' ? 'yes' : complete === 'nee' ? 'no' : null,
      certificateBefore: dayOf(query['certificaat-voor']),
      legalDay: dayOf(query.datum),
    },
    sort: key ? { key, desc } : plainView.sort,
    columns: columns.length > 0 ? columns : defaultColumns,
    size: sizes.find((s) => String(s) === oneOf(query.rijen)) ?? plainView.size,
    page: Number.isInteger(page) && page > 1 && page < 100_000 ? page : 1,
  }
}

/** Whether an address holds what says nothing: what a form sends of its empty fields, and what is usual anyway. */
export function isUntidy(query: Query, view: ListView): boolean {
  const said = Object.values(query).reduce((n, v) => n + (typeof v === 'string' ? 1 : (v?.length ?? 0)), 0)
  return query.melding === undefined && said > queryOf(view).length
}

/** What of a view is not as usual, as the names and values of its address. */
export function queryOf(view: ListView): [string, string][] {
  const { filter: f, sort, columns, size, page } = view
  const pairs: [string, string][] = []
  const add = (name: string, values: readonly string[]) => {
    for (const value of values) pairs.push([name, value])
  }
  if (f.q) add('q', [f.q])
  add(
    'stadium',
    f.stages.map((s) => slugs.stage[s]),
  )
  add(
    'categorie',
    f.categories.map((c) => slugs.category[c]),
  )
  if (f.transparency) add('transparantie', ['ja'])
  add(
    'route',
    f.routes.map((r) => slugs.route[r]),
  )
  add(
    'dpia',
    f.dpia.map((s) => slugs.check[s]),
  )
  add(
    'checklist',
    f.checklist.map((s) => slugs.check[s]),
  )
  if (f.owner) add('eigenaar', [f.owner === 'me' ? 'mij' : f.owner])
  if (f.withoutOwner) add('zonder-eigenaar', ['1'])
  add('afdeling', f.departments)
  if (f.vendor) add('leverancier', [f.vendor])
  if (f.complete) add('compleet', [f.complete === 'yes' ? 'ja' : 'nee'])
  if (f.certificateBefore) add('certificaat-voor', [f.certificateBefore])
  if (f.legalDay) add('datum', [f.legalDay])
  if (sort.key !== 'name' || sort.desc) add('sorteer', [`${sort.desc ? '-' : ''}${slugs.sort[sort.key]}`])
  if (columns.join() !== defaultColumns.join())
    add(
      'kolommen',
      columns.map((c) => slugs.column[c]),
    )
  if (size !== plainView.size) add('rijen', [String(size)])
  if (page > 1) add('pagina', [String(page)])
  return pairs
}

export const hasFilter = (filter: ListFilter): boolean => queryOf({ ...plainView, filter }).length > 0

const withQuery = (path: string, view: ListView): string => {
  const query = new URLSearchParams(queryOf(view)).toString()
  return query ? `${path}?${query}` : path
}

export const listHref = (slug: string): string => `/${slug}/systemen`

/** The address of the list with these filters: what a number on a dashboard links to. */
export const systemsHref = (slug: string, filter: Partial<ListFilter> = {}): string =>
  viewHref(slug, { ...plainView, filter: { ...noFilter, ...filter } })

/** The address of a list just as this view shows it. */
export const viewHref = (slug: string, view: ListView): string => withQuery(listHref(slug), view)

export type ExportFormat = 'xlsx' | 'csv'
/** The address of the file that holds every row of this view, whatever its page. */
export const exportHref = (slug: string, view: ListView, format: ExportFormat): string => {
  const path = withQuery(`${listHref(slug)}/export`, { ...view, page: 1, size: plainView.size })
  return `${path}${path.includes('?') ? '&' : '?'}formaat=${format}`
}

/** The address of a system, or of a page under it. */
export const systemHref = (slug: string, id: string, part?: string): string =>
  `${listHref(slug)}/${id}${part ? `/${part}` : ''}`

/** The systems that were ticked in the list. */
export const pickedFrom = (query: Query): string[] =>
  [...new Set(allOf(query.keuze).filter((id) => isId(id)))].slice(0, 1_000)
