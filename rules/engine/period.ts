import type { Day } from './day'

/** An act that sets dates or norms: a regulation, a statute, a guideline. */
export type Act = {
  readonly id: string
  /** Dutch name as used in a sentence: "AI-verordening". */
  readonly name: string
  /** Official number: "Verordening (EU) 2024/1689". */
  readonly official: string
  readonly url?: string
}

/** One reading of a date: which act set it, where, and from which day that act says so. */
export type Setting = { readonly day: Day; readonly setBy: Act; readonly provision: string; readonly known: Day }

/**
 * A date of the law, with its history: when the legislator postpones, a setting is added.
 * `roughly` is said instead of the day where the source names only a month or a year.
 */
export type LegalDate = {
  readonly id: string
  readonly label: string
  readonly settings: readonly [Setting, ...Setting[]]
  readonly roughly?: string
}

/** `from` is the first day in force; `before` the first day on which it is no longer. */
export type Period = { readonly from: LegalDate; readonly before?: LegalDate }

/** What the law said on `asOf` about this date; null while no act had set it yet. */
export function settingOn(date: LegalDate, asOf: Day): Setting | null {
  let latest: Setting | null = null
  for (const setting of date.settings) if (setting.known <= asOf) latest = setting
  return latest
}

/** The day as known on `asOf`, or as first set when no act had set it yet. */
export const legalDay = (date: LegalDate, asOf: Day): Day => (settingOn(date, asOf) ?? date.settings[0]).day
