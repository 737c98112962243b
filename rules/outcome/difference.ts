import { type Day, dutchDay } from '../engine/day'
import type { Verdict } from '../engine/evaluate'
import { type Category, categoryLabels, type DutyConclusion, lowered, type RouteId, verdictLabels } from './outcome'

/** What two classifications have in common; an Outcome and a Receipt both are one. */
export type Comparable = {
  readonly category: Category
  readonly appliesFrom: Day | null
  readonly transparency: Verdict
  readonly role: { readonly label: string }
  readonly routes: readonly { readonly route: RouteId; readonly verdict: Verdict; readonly dutiesFrom: Day | null }[]
  readonly duties: readonly Pick<
    DutyConclusion,
    'dutyId' | 'normId' | 'verdict' | 'title' | 'appliesFrom' | 'inForce' | 'level' | 'standing' | 'roughly'
  >[]
}

export type Change<T> = { readonly before: T; readonly after: T }

/** How one duty changed. */
export type DutyChange = {
  readonly dutyId: string
  readonly title: string
  /** `owed` and `dropped` change what must be done; `excluded` was open and is not owed; `opened` became undetermined; the others stay owed. */
  readonly kind: 'owed' | 'dropped' | 'excluded' | 'opened' | 'date' | 'in-force' | 'text'
  readonly before: DutyState | null
  readonly after: DutyState | null
}
/** `legalDay` only where a law names a day, on both sides of a `date`: of a field norm, or where a source names only a year, there is none to say. */
export type DutyState = {
  readonly verdict: Verdict
  readonly appliesFrom: Day | null
  readonly legalDay: Day | null
}

/** What differs between two classifications; `sentences` says it in Dutch. */
export type Difference = {
  readonly changed: boolean
  readonly category: Change<Category> | null
  readonly appliesFrom: Change<Day | null> | null
  readonly transparency: Change<Verdict> | null
  readonly role: Change<string> | null
  readonly routes: readonly ({ readonly route: RouteId } & Change<Verdict>)[]
  readonly duties: readonly DutyChange[]
  readonly sentences: readonly string[]
  /** Duties that came into force, by title; and the sentences about all else. */
  readonly begins: readonly string[]
  readonly besides: readonly string[]
}

/** Two classifications that say the same. */
export const noDifference: Difference = {
  changed: false,
  category: null,
  appliesFrom: null,
  transparency: null,
  role: null,
  routes: [],
  duties: [],
  sentences: [],
  begins: [],
  besides: [],
}

/** Compares two outcomes, two receipts, or one of each. */
export function difference(before: Comparable, after: Comparable): Difference {
  const category = change(before.category, after.category)
  const appliesFrom = change(before.appliesFrom, after.appliesFrom)
  const transparency = change(before.transparency, after.transparency)
  const role = change(before.role.label, after.role.label)
  const routes = after.routes.flatMap((now) => {
    const was = before.routes.find((r) => r.route === now.route)
    return was && was.verdict !== now.verdict ? [{ route: now.route, before: was.verdict, after: now.verdict }] : []
  })
  const duties = dutyChanges(before, after)
  const parts = { category, appliesFrom, transparency, role, routes, duties }
  const sentences = inWords(parts)
  const begins = duties.filter((d) => d.kind === 'in-force').map((d) => d.title)
  const besides = inWords({ ...parts, duties: duties.filter((d) => d.kind !== 'in-force') })
  return { changed: sentences.length > 0, ...parts, sentences, begins, besides }
}

const change = <T>(before: T, after: T): Change<T> | null => (before === after ? null : { before, after })

type Duty = Comparable['duties'][number]

/** What the institution owes as a whole is no difference between two classifications of one system. */
const ofSystem = ({ duties }: Comparable): readonly Duty[] => duties.filter((d) => d.level === 'system')

function dutyChanges(before: Comparable, after: Comparable): DutyChange[] {
  const was = new Map(ofSystem(before).map((d) => [d.dutyId, d]))
  const now = new Map(ofSystem(after).map((d) => [d.dutyId, d]))
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((id) => {
    const [old, next] = [was.get(id), now.get(id)]
    const kind = kindOf(old, next)
    const title = (next ?? old)?.title
    if (!kind || title === undefined) return []
    return [{ dutyId: id, title, kind, before: stateOf(old), after: stateOf(next) }]
  })
}

const legalDayOf = (d: Duty): Day | null => (d.standing === 'law' && d.roughly === null ? d.appliesFrom : null)

const stateOf = (d: Duty | undefined): DutyState | null =>
  d ? { verdict: d.verdict, appliesFrom: d.appliesFrom, legalDay: legalDayOf(d) } : null

function kindOf(old: Duty | undefined, next: Duty | undefined): DutyChange['kind'] | null {
  const [was, now] = [old?.verdict ?? 'no', next?.verdict ?? 'no']
  if (was !== now) {
    if (now === 'no') return was === 'yes' ? 'dropped' : 'excluded'
    return now === 'yes' ? 'owed' : 'opened'
  }
  if (now !== 'yes' || !old || !next) return null
  const [day, nextDay] = [legalDayOf(old), legalDayOf(next)]
  if (day !== null && nextDay !== null && day !== nextDay) return 'date'
  if (old.inForce !== next.inForce) return 'in-force'
  return old.normId === next.normId ? null : 'text'
}

const routeNames = { annexI: 'Route 1 (medisch hulpmiddel)', annexIII: 'Route 2 (bijlage III)' } as const

function inWords(d: Omit<Difference, 'changed' | 'sentences' | 'begins' | 'besides'>): string[] {
  const said: string[] = []
  if (d.category) said.push(`De categorie was ${lower(d.category.before)} en is nu ${lower(d.category.after)}.`)
  else if (d.appliesFrom) said.push(beginInWords(d.appliesFrom))
  for (const r of d.routes)
    said.push(`${routeNames[r.route]} was ${verdictLabels[r.before]} en is nu ${verdictLabels[r.after]}.`)
  if (d.transparency)
    said.push(
      `De transparantieverplichting was ${verdictLabels[d.transparency.before]} en is nu ${verdictLabels[d.transparency.after]}.`,
    )
  if (d.role) said.push(`De rol was ${d.role.before} en is nu ${d.role.after}.`)
  for (const duty of d.duties) said.push(dutyInWords(duty))
  return said
}

function beginInWords({ before, after }: Change<Day | null>): string {
  if (before && after) return `De begindag was ${dutchDay(before)} en is nu ${dutchDay(after)}.`
  return after ? `De begindag is nu ${dutchDay(after)}.` : 'Er is nu geen begindag.'
}

const lower = (c: Category): string => lowered(categoryLabels[c])

const legalDayInWords = (d: DutyState | null): string => (d?.legalDay ? dutchDay(d.legalDay) : '')

function dutyInWords({ kind, title, before, after }: DutyChange): string {
  const day = legalDayInWords(after)
  switch (kind) {
    case 'owed':
      return `Erbij: ${title}${day ? ` (wettelijke datum ${day})` : ''}.`
    case 'dropped':
      return `Niet meer van toepassing: ${title}.`
    case 'excluded':
      return `Blijkt niet van toepassing: ${title}.`
    case 'opened':
      return `Nog onbepaald geworden: ${title}.`
    case 'date':
      return `Andere wettelijke datum voor ${title}: was ${legalDayInWords(before)}, is nu ${day}.`
    case 'in-force':
      return `Geldt nu: ${title}.`
    case 'text':
      return `Nieuwe wettekst voor ${title}.`
  }
}
