import type { Day } from '@/rules'

export type { Day }

const written = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const short = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const moment = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
})

/** A date column of the database as a Day. */
export const toDay = (d: Date): Day => d.toISOString().slice(0, 10) as Day

/** A Day as the database takes it. */
export const fromDay = (d: Day): Date => new Date(`${d}T00:00:00Z`)

export const toDayOrNull = (d: Date | null): Day | null => (d === null ? null : toDay(d))
export const fromDayOrNull = (d: Day | null | undefined): Date | null => (d ? fromDay(d) : null)

/** A page or a document writes the same few days over and over; writing one costs more than all else about it. */
function once(write: (d: Day) => string): (d: Day) => string {
  const known = new Map<Day, string>()
  return (d) => {
    const found = known.get(d) ?? write(d)
    if (known.size > 2_000) known.clear()
    known.set(d, found)
    return found
  }
}

/** "2 augustus 2028" */
export const writeDay = once((d) => written.format(fromDay(d)))

/** "2 aug 2028" */
export const writeDayShort = once((d) => short.format(fromDay(d)).replaceAll('.', ''))

const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })

/** "10:42", in Dutch time: the one way in which a time is written. */
export const writeTime = (at: Date): string => clock.format(at)

/** "23 november 2026 om 10:42", in Dutch time. */
export const writeInstant = (at: Date): string => moment.format(at)

/** Whether the text is an existing calendar day, written as 2028-08-02. */
export const isDay = (text: string): text is Day =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && toDay(new Date(`${text}T00:00:00Z`)) === text

export const addDays = (d: Day, days: number): Day => toDay(new Date(fromDay(d).getTime() + days * 86_400_000))

/** The same day a number of months on; the last day of the month where that day is not there. */
export function addMonths(d: Day, months: number): Day {
  const from = fromDay(d)
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate()
  return toDay(
    new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, Math.min(from.getUTCDate(), last))),
  )
}
