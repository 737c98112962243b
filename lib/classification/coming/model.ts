import { addDays, type Day, isDay } from '@/lib/platform/day'
import { type Category, classify, difference, type LegalDateEntry, legalDates } from '@/rules'
import { type Decision, supposing } from '../decision/model'
import type { Dossier } from '../model'

/** How many systems stand on one page. */
export const comingPageSize = 50

/** Which coming day is looked at, and which page of its systems. */
export type ComingView = { readonly day: Day; readonly page: number }

/** The legal dates ahead of a day. Of two on one day the labels stand together. */
export function comingDays(today: Day): readonly { readonly day: Day; readonly labels: readonly string[] }[] {
  const ahead = legalDates(today).filter((d: LegalDateEntry) => d.day > today)
  return [...new Set(ahead.map((d) => d.day))].map((day) => ({
    day,
    labels: ahead.filter((d) => d.day === day).map((d) => d.label),
  }))
}

/** A page of a list, counted from 1; what is none is the first. */
export const pageIn = (asked: unknown): number =>
  typeof asked === 'string' && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1

/** The view that an address asks for: another day than a coming one is the first of them. Null when none is coming. */
export function comingView(search: Readonly<Record<string, unknown>>, today: Day): ComingView | null {
  const days = comingDays(today).map((d) => d.day)
  const asked = typeof search.dag === 'string' && isDay(search.dag) ? search.dag : null
  const day = asked && days.includes(asked) ? asked : days[0]
  return day ? { day, page: pageIn(search.pagina) } : null
}

/** What a day changes for one system, by what is known about it now. */
export type Change = {
  readonly before: Category
  readonly after: Category
  /** Obligations that begin to count, by title. */
  readonly begins: readonly string[]
  /** What else changes, in Dutch. */
  readonly sentences: readonly string[]
}

/**
 * The day before beside the day itself. Where somebody decided otherwise than the rules, both are as the rules would have
 * come to that decision.
 */
export function changeOn({ situation }: Dossier, decision: Decision | null, day: Day): Change {
  const facts = decision?.kind === 'overridden' ? supposing(decision, situation) : situation
  const [before, after] = [classify(facts, addDays(day, -1)), classify(facts, day)]
  const { begins, besides } = difference(before, after)
  return { before: before.category, after: after.category, begins, sentences: besides }
}
