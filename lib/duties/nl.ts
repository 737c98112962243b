import type { Refusal, Standing, Timing } from './model'

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

export const refusals = {
  'already-judged': 'Dit bewijs is al beoordeeld. Laad de pagina opnieuw om te zien wat er is besloten.',
  'own-proof': 'U droeg dit bewijs zelf aan. Laat iemand anders met een beoordelende rol het controleren.',
  'not-applicable': 'Deze verplichting is niet van toepassing verklaard. Maak dat eerst ongedaan.',
  'period-reversed': 'De einddatum ligt vóór de begindatum. Pas een van beide aan.',
  'reason-missing': 'Geef een reden van ten minste tien tekens, zodat een ander het later begrijpt.',
  'proof-ended': 'Dit bewijs dekt geen dag meer vanaf vandaag. Kies een bewijsstuk dat nog geldt.',
} satisfies Record<Refusal, string>

export const messages = {
  saved: 'Opgeslagen.',
  offered: 'Het bewijs is toegevoegd en staat klaar voor controle.',
  judged: 'Uw oordeel is vastgelegd.',
  waived: 'Vastgelegd als niet van toepassing.',
  reopened: 'De verplichting staat weer open.',
}
