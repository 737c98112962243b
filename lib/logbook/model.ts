import type { Change } from '@/lib/platform/audit'
import { type Day, isDay, writeDay } from '@/lib/platform/day'
import { isId } from '@/lib/platform/id'
import { actorWords, eventWords, fieldWords, jobWords, type KindGroup, kindGroups, otherEvent, valueWords } from './nl'

/** One event as it stands in the logbook, with names instead of ids. */
export type LogRow = {
  readonly id: string
  readonly at: Date
  readonly actor: string
  readonly name: string
  readonly subject: { readonly kind: string; readonly id: string | null; readonly label: string }
  /** The system that it concerns, when it still exists. */
  readonly system: { readonly id: string; readonly name: string } | null
  readonly changes: readonly Change[]
}

/** What a reader chose to see. */
export type LogFilter = {
  readonly who?: string
  readonly kind?: KindGroup
  readonly systemId?: string
  readonly from?: Day
  readonly until?: Day
  readonly text?: string
}

export type LogView = { readonly filter: LogFilter; readonly page: number }

export const pageSize = 50

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

/** The view that an address asks for; what does not make sense is left out. */
export function readView(asked: Asked): LogView {
  const one = (name: string): string => (typeof asked[name] === 'string' ? asked[name].trim() : '')
  const [who, kind, systemId, from, until, text] = ['wie', 'soort', 'systeem', 'van', 'tot', 'q'].map(one)
  const page = Number(one('pagina'))
  return {
    filter: {
      ...(who && (isId(who) || who === 'automatisch') ? { who } : {}),
      ...(kind && Object.hasOwn(kindGroups, kind) ? { kind: kind as KindGroup } : {}),
      ...(systemId && isId(systemId) ? { systemId } : {}),
      ...(from && isDay(from) ? { from } : {}),
      ...(until && isDay(until) ? { until } : {}),
      ...(text ? { text: text.slice(0, 100) } : {}),
    },
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  }
}

/** The address of a view, without its path. */
export function writeView({ filter, page }: LogView): string {
  const { who, kind, systemId, from, until, text } = filter
  const pairs = { wie: who, soort: kind, systeem: systemId, van: from, tot: until, q: text }
  const search = new URLSearchParams(Object.entries(pairs).flatMap(([k, v]) => (v ? [[k, v]] : [])))
  if (page > 1) search.set('pagina', String(page))
  return search.size > 0 ? `?${search}` : ''
}

/** The sentence of an event: what stands before its subject, and after. */
export function sentenceOf(name: string): { readonly before: string; readonly after: string } {
  const words = (Object.hasOwn(eventWords, name) ? eventWords[name] : undefined) ?? otherEvent
  const [before = '', after = ''] = words.includes('{}') ? words.split('{}') : [`${words} `, '']
  return { before, after }
}

/** Who did it, in words. */
export function actorOf(kind: 'member' | 'job' | 'operator', job: string | null, member: string | null): string {
  if (kind === 'member') return member ?? actorWords.gone
  return kind === 'job' ? (jobWords[job ?? ''] ?? actorWords.job) : actorWords.operator
}

/** A change in words; ids of people as their names. */
export function wordedChange(change: Change, people: ReadonlyMap<string, string>): Change {
  const say = (value: string | null): string | null => {
    if (value === null) return null
    if (isDay(value)) return writeDay(value)
    return people.get(value) ?? valueWords[value] ?? value
  }
  return { field: fieldWords[change.field] ?? change.field, from: say(change.from), to: say(change.to) }
}

/** The values in changes that could be somebody's id. */
export const possibleIds = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap((c) => [c.from, c.to]).filter((v): v is string => v !== null && isId(v))

/** Where the subject of an event can be seen, under the institution's own address; null where it cannot. */
export function placeOf(row: LogRow): string | null {
  if (row.name === 'system.deleted') return null
  if (row.subject.kind === 'duty' && row.subject.id) return `/verplichtingen/${row.subject.id}`
  return row.system ? `/systemen/${row.system.id}` : null
}
