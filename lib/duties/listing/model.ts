import { type Day, isDay } from '@/lib/platform/day'
import { isId } from '@/lib/platform/id'
import type { Duty, Standing, Timing } from '../model'

/** How a list of duties is asked for in a URL: Dutch names and values, as a reader sees them. */
export type DutyFilter = {
  readonly q: string
  readonly standing: readonly Standing[]
  readonly timing: 'targetPassed' | 'late' | null
  /** Proof that expired, or a target that passed. */
  readonly attention: boolean
  /** Owed, and waived by nobody: what is counted as to be substantiated. */
  readonly owed: boolean
  readonly mine: boolean
  readonly withoutOwner: boolean
  readonly owner: string | null
  readonly norm: string | null
  readonly system: string | null
  readonly legalOn: Day | null
  readonly sort: DutySort
  readonly page: number
}

export const pageSize = 50

export const sortSlugs = {
  title: 'verplichting',
  system: 'systeem',
  legalFrom: 'wettelijke-datum',
  targetOn: 'streefdatum',
  owner: 'eigenaar',
} as const
export type DutySortKey = keyof typeof sortSlugs
export type DutySort = { readonly key: DutySortKey; readonly desc: boolean }

/** What has the nearest target comes first. */
const usualSort: DutySort = { key: 'targetOn', desc: false }

function sortFrom(said: string): DutySort {
  const desc = said.startsWith('-')
  const key = (Object.keys(sortSlugs) as DutySortKey[]).find((k) => sortSlugs[k] === (desc ? said.slice(1) : said))
  return key ? { key, desc } : usualSort
}

/** Rows of the list: a duty with its system and owner by name. */
export type DutyRow = Pick<
  Duty,
  'id' | 'title' | 'article' | 'standing' | 'legalFrom' | 'targetOn' | 'proofUntil' | 'systemId' | 'verdict' | 'status'
> & {
  readonly systemName: string
  readonly ownerName: string | null
  readonly stands: Standing
  readonly timing: Timing
}

export const standingSlugs = {
  open: 'open',
  inProgress: 'bezig',
  underReview: 'ter-controle',
  substantiated: 'onderbouwd',
  expired: 'verlopen',
  notApplicable: 'niet-van-toepassing',
  undetermined: 'onbepaald',
} satisfies Record<Standing, string>

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

const one = (query: Query, key: string): string => {
  const value = query[key]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).slice(0, 200)
}

const many = (query: Query, key: string): readonly string[] => {
  const value = query[key]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

/** Reads the filter from a URL; what is not known there is left out. */
export function filterFrom(query: Query): DutyFilter {
  const wanted = new Set(many(query, 'status'))
  const system = one(query, 'systeem')
  const legal = one(query, 'wet')
  const timing = one(query, 'streefdatum')
  const owner = one(query, 'eigenaar')
  const page = Number(one(query, 'pagina'))
  return {
    q: one(query, 'q').trim(),
    standing: (Object.keys(standingSlugs) as Standing[]).filter((s) => wanted.has(standingSlugs[s])),
    timing: timing === 'verstreken' ? 'targetPassed' : timing === 'te-laat' ? 'late' : null,
    attention: one(query, 'aandacht') === '1',
    owed: one(query, 'geldt') === 'zeker',
    mine: one(query, 'van') === 'mij',
    withoutOwner: owner === 'geen',
    owner: isId(owner) ? owner : null,
    norm: one(query, 'norm') || null,
    system: isId(system) ? system : null,
    legalOn: isDay(legal) ? legal : null,
    sort: sortFrom(one(query, 'sorteer')),
    page: Number.isInteger(page) && page > 1 && page < 10_000 ? page : 1,
  }
}

/** What of a filter is not as usual, as the names and values of its address. */
function queryOf(filter: Partial<DutyFilter>): URLSearchParams {
  const query = new URLSearchParams()
  if (filter.q) query.set('q', filter.q)
  for (const s of filter.standing ?? []) query.append('status', standingSlugs[s])
  if (filter.timing) query.set('streefdatum', filter.timing === 'late' ? 'te-laat' : 'verstreken')
  if (filter.attention) query.set('aandacht', '1')
  if (filter.owed) query.set('geldt', 'zeker')
  if (filter.mine) query.set('van', 'mij')
  if (filter.withoutOwner) query.set('eigenaar', 'geen')
  if (filter.owner) query.set('eigenaar', filter.owner)
  if (filter.norm) query.set('norm', filter.norm)
  if (filter.system) query.set('systeem', filter.system)
  if (filter.legalOn) query.set('wet', filter.legalOn)
  const { key, desc } = filter.sort ?? usualSort
  if (key !== usualSort.key || desc) query.set('sorteer', `${desc ? '-' : ''}${sortSlugs[key]}`)
  if (filter.page && filter.page > 1) query.set('pagina', String(filter.page))
  return query
}

/** The address of a list of duties. */
export function dutiesHref(slug: string, filter: Partial<DutyFilter>): string {
  const text = queryOf(filter).toString()
  return `/${slug}/verplichtingen${text ? `?${text}` : ''}`
}

/** What the form of the filters does not show, and must stay in the address when one of them is changed. */
export const keptBeside = ({
  attention,
  owed,
  withoutOwner,
  owner,
  system,
  legalOn,
  sort,
}: DutyFilter): Record<string, string> =>
  Object.fromEntries(queryOf({ attention, owed, withoutOwner, owner, system, legalOn, sort }))

/** Whether a filter narrows the list down; its order and page do not. */
export const isNarrowed = (filter: DutyFilter): boolean => queryOf({ ...filter, sort: usualSort, page: 1 }).size > 0

/** The address of the list sorted by this column, the other way round where it was already, and how it is sorted now. */
export function sortedBy(slug: string, filter: DutyFilter, key: DutySortKey) {
  const own = filter.sort.key === key
  const direction = own ? (filter.sort.desc ? ('desc' as const) : ('asc' as const)) : undefined
  const sort = { key, desc: own && !filter.sort.desc }
  return { href: dutiesHref(slug, { ...filter, sort, page: 1 }), direction }
}

/** The address of the file that holds every row of this list, whatever its page. */
export function dutiesExportHref(slug: string, filter: DutyFilter, format: 'xlsx' | 'csv'): string {
  const query = queryOf({ ...filter, page: 1 })
  query.set('formaat', format)
  return `/${slug}/verplichtingen/export?${query}`
}

/** The obligations that were ticked in the list. */
export const pickedFrom = (query: Query): string[] =>
  [...new Set(many(query, 'keuze').filter((id) => isId(id)))].slice(0, 1_000)
