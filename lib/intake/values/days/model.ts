import type { Day } from '@/lib/platform/day'
import { isDay } from '@/lib/platform/day'

/** Which of two numbers comes first in dates such as 03/04/2025, as a whole column shows it. */
export type DayOrder = 'day-first' | 'month-first' | 'unsure'

/** What a text says about a day. `ambiguous` was read as day first, but may have been meant the other way. */
export type ReadDay =
  | { readonly is: 'day'; readonly day: Day; readonly ambiguous: boolean }
  | { readonly is: 'incomplete' }
  | { readonly is: 'no-day' }

const months: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february'],
  ['maart', 'mrt', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const monthNumbers = new Map(months.flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])))

const slashed = /^(\d{1,2})([-/.\s])(\d{1,2})\2(\d{4}|\d{2})(?:[T\s].*)?$/

/** Whether the dates in a column with slashes put the day or the month first; a value above 12 gives it away. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
  let dayFirst = false
  let monthFirst = false
  for (const text of texts) {
    const parts = slashed.exec(text.trim())
    if (!parts) continue
    if (Number(parts[1]) > 12) dayFirst = true
    else if (parts[2] === '/' && Number(parts[3]) > 12) monthFirst = true
  }
  if (dayFirst) return 'day-first'
  return monthFirst ? 'month-first' : 'unsure'
}

/** Reads a day as the Dutch write it, as ISO writes it, or as a spreadsheet counts it. */
export function readDay(text: string, order: DayOrder = 'unsure'): ReadDay {
  if (text.length > 60) return { is: 'no-day' }
  const trimmed = text.trim().replace(/\s+/g, ' ')
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(trimmed)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = slashed.exec(trimmed)
  if (numbers) return fromNumbers(numbers, order)
  const named = /^(?:\p{L}+\.?,? )?(\d{1,2})[ -](\p{L}+)\.?[ -](\d{4}|\d{2})$/u.exec(trimmed)
  if (named) return dayOf(yearOf(named[3] ?? ''), monthOf(named[2] ?? ''), Number(named[1]))
  const english = /^(\p{L}+)\.? (\d{1,2}), (\d{4})$/u.exec(trimmed)
  if (english) return dayOf(Number(english[3]), monthOf(english[1] ?? ''), Number(english[2]))
  return isIncomplete(trimmed) ? { is: 'incomplete' } : { is: 'no-day' }
}

/** A day that a spreadsheet stored as a bare number; only numbers that mean a day in our time. */
export function dayOfNumber(serial: number): ReadDay {
  if (!Number.isInteger(serial) || serial < 20_000 || serial > 80_000) return { is: 'no-day' }
  const at = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000)
  return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
}

function fromNumbers(parts: RegExpExecArray, order: DayOrder): ReadDay {
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), yearOf(parts[4] ?? '')]
  const slash = parts[2] === '/'
  if (slash && order === 'month-first') return dayOf(year, first, second)
  const ambiguous = slash && order === 'unsure' && first <= 12 && second <= 12 && first !== second
  return dayOf(year, second, first, ambiguous)
}

const yearOf = (text: string): number =>
  text.length === 2 ? (Number(text) < 70 ? 2000 : 1900) + Number(text) : Number(text)

const monthOf = (name: string): number => monthNumbers.get(name.toLowerCase()) ?? 0

function dayOf(year: number, month: number, day: number, ambiguous = false): ReadDay {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(text) && year >= 1900 && year <= 2200 ? { is: 'day', day: text, ambiguous } : { is: 'no-day' }
}

/** A year, a month with its year, or a quarter. */
function isIncomplete(text: string): boolean {
  if (/^(19|20)\d{2}$/.test(text) || /^(0?[1-9]|1[0-2])[-/](19|20)\d{2}$/.test(text)) return true
  if (/^(q|k|kwartaal )[1-4] (19|20)\d{2}$/i.test(text) || /^(19|20)\d{2}[- ]?(q|k)[1-4]$/i.test(text)) return true
  const named = /^(\p{L}+)\.?[ -]'?(\d{4}|\d{2})$/u.exec(text)
  return named !== null && monthOf(named[1] ?? '') > 0
}
