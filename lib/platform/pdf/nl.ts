import { writeTime } from '../day'
import type { Sign } from './plan'

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** `2026-11-22` → `22 november 2026`; anything else is shown as it came. */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? []
  const name = months[Number(month) - 1]
  return name ? `${Number(date)} ${name} ${year}` : day
}

const calendar = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** An instant as a Dutch reader's clock shows it: `22 november 2026 10:42`. */
export const instantInWords = (at: Date): string => `${dayInWords(calendar.format(at))} ${writeTime(at)}`

export const words = {
  contents: 'Inhoud',
  demo: 'fictief gebruik',
  version: 'versie',
  documentVersion: 'Documentversie',
  day: 'Stand van',
  madeBy: 'Gemaakt door',
  continued: '(vervolg)',
  empty: 'Geen gegevens.',
  pageOf: (page: number, of: number) => `pagina ${page} van ${of}`,
  madeByAt: (who: string, at: string) => `${who}, ${at}`,
  goTo: (title: string, page: number) => `Ga naar ${title}, pagina ${page}`,
  visit: (target: string) => `Open ${target}`,
}

/** What a screen reader says for a sign. */
export const signWords: Record<Sign, string> = { yes: 'ja', no: 'nee', unknown: 'onbekend' }
