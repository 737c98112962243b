const MONTHS = [
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
]
const SHORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** A day (`2028-08-02`) in words: "2 augustus 2028". A text that is no day comes back unchanged. */
export const dayText = (day: string): string => written(day, MONTHS)

/** The same, short, for tables: "2 aug 2028". */
export const dayTextShort = (day: string): string => written(day, SHORT)

/** A whole number in Dutch: 1404 is "1.404". */
export const numberText = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.')

function written(day: string, months: readonly string[]): string {
  const [year, month, date] = day.slice(0, 10).split('-')
  const name = months[Number(month) - 1]
  return name && date ? `${Number(date)} ${name} ${year}` : day
}
