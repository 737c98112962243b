/** A calendar day as the law writes it ("2028-08-02"): no clock, no zone. Days compare as text. */
export type Day = `${number}-${number}-${number}`

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether a text is an existing calendar day, written year-month-day. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** "2 augustus 2028" */
export function dutchDay(day: Day): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** "geldt sinds 2 augustus 2026" or "geldt vanaf 2 augustus 2028", seen from a day. */
export const dutchTerm = (from: Day, seenOn: Day): string =>
  `geldt ${from <= seenOn ? 'sinds' : 'vanaf'} ${dutchDay(from)}`
