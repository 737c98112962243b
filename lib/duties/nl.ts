import { type Day, writeDay, writeDayShort } from '@/lib/platform/day'
import type { DutyMoment } from '@/lib/platform/prisma/enums'
import type { Duty, Refusal, Standing, Timing } from './model'

/** How a duty stands, in words. Never "voldaan" or "voldoet". */
export const standingWords = {
  open: 'Open',
  inProgress: 'Bezig',
  underReview: 'Ter controle',
  substantiated: 'Onderbouwd',
  expired: 'Bewijs verlopen',
  notApplicable: 'Niet van toepassing',
  undetermined: 'Nog onbepaald',
} satisfies Record<Standing, string>

export const timingWords = {
  none: '',
  ahead: '',
  targetPassed: 'streefdatum verstreken',
  late: 'te laat',
} satisfies Record<Timing, string>

/** What a list of duties is narrowed down to. */
export const listWords = { owed: 'Staat vast dat zij geldt' }

export const refusals = {
  'already-judged': 'Dit bewijs is al beoordeeld. Laad de pagina opnieuw om te zien wat er is besloten.',
  'own-proof': 'U droeg dit bewijs zelf aan. Laat iemand anders met een beoordelende rol het controleren.',
  'not-applicable': 'Deze verplichting is niet van toepassing verklaard. Maak dat eerst ongedaan.',
  'not-waived': 'Deze verplichting is al van toepassing. Laad de pagina opnieuw om te zien hoe zij ervoor staat.',
  'period-reversed': 'De einddatum ligt vóór de begindatum. Pas een van beide aan.',
  'reason-missing': 'Geef een reden van ten minste tien tekens, zodat een ander het later begrijpt.',
  'rejected-without-reason': 'Geef een reden van ten minste tien tekens, zodat de indiener weet wat er mist.',
  'title-missing': 'Geef het bewijs een naam.',
  'nothing-offered': 'Voeg een bestand of een link toe, of beschrijf in de toelichting waar het bewijs staat.',
  'owner-unknown': 'Kies een eigenaar uit de lijst. Een FG, adviseur, auditor of lezer kan geen verplichting hebben.',
  'proof-ended': 'Dit bewijs dekt geen dag meer vanaf vandaag. Kies een bewijsstuk dat nog geldt.',
  'proof-not-begun':
    'De periode van dit bewijs is nog niet begonnen. Beoordeel het vanaf de dag dat het iets dekt, of vraag om bewijs voor nu.',
  'verdict-missing': 'Kies of u het bewijs goedkeurt of afwijst.',
  'proof-too-old':
    'Deze verplichting keert terug, en is na dit bewijs alweer aan de beurt. Kies een bewijsstuk van een latere dag.',
} satisfies Record<Refusal, string>

/** What two people can have planned differently. */
export const planLabels = { ownerId: 'Eigenaar', targetOn: 'Streefdatum', status: 'Status', reason: 'Reden' }

type Dated = Pick<Duty, 'verdict' | 'legalFrom' | 'standing'>

/**
 * What is said of the legal day of an obligation: "geldt sinds 2 februari 2025", "geldt vanaf 2 augustus 2028". Of one that
 * is not certain it is said only what would be so, and of one that does not apply nothing. A day that the law does not name,
 * of which only the year is known, or of a law that was not read itself, is "nu". `brief` is for a column that says "Geldt" itself.
 */
export function legalDayText(duty: Dated, today: Day, { brief = false } = {}): string {
  const { verdict, legalFrom, standing } = duty
  if (verdict === 'notApplicable') return 'niet van toepassing'
  if (standing !== 'law' && standing !== 'secondary') return 'geen wettelijke datum'
  const when = legalFrom === null ? 'nu' : sinceOrFrom(legalFrom, today, brief)
  if (verdict === 'undetermined') return `nog onbepaald; zou gelden: ${when}`
  return brief ? when : `geldt ${when}`
}

const sinceOrFrom = (legalFrom: Day, today: Day, brief: boolean): string =>
  `${legalFrom <= today ? 'sinds' : 'vanaf'} ${brief ? writeDayShort(legalFrom) : writeDay(legalFrom)}`

/** Before which moment the law wants it done. */
export const momentWords = { use: 'het gebruik begint', processing: 'de verwerking begint' } satisfies Record<
  DutyMoment,
  string
>

/** How often a duty returns: "elke 12 maanden". */
export const everyText = (months: number): string => (months === 1 ? 'elke maand' : `elke ${months} maanden`)

export const messages = {
  saved: 'Opgeslagen.',
  offered: 'Het bewijs is toegevoegd en staat klaar voor controle.',
  judged: 'Uw oordeel is vastgelegd.',
  waived: 'Vastgelegd als niet van toepassing.',
  reopened: 'De verplichting staat weer open.',
}
