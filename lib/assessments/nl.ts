import type { CheckKind, CheckStatus } from './model'

export const checkWords = { dpia: 'DPIA', supplierChecklist: 'Leverancierschecklist' } satisfies Record<
  CheckKind,
  string
>

export const checkSlugs = { dpia: 'dpia', supplierChecklist: 'leverancierschecklist' } satisfies Record<
  CheckKind,
  string
>

export const statusWords = {
  notStarted: 'Niet begonnen',
  inProgress: 'Loopt',
  done: 'Gereed',
  notNeeded: 'Niet nodig',
} satisfies Record<CheckStatus, string>

/** What stands above the form, with the ground of the check. */
export const checkAbout = {
  dpia: {
    text: 'Een DPIA beschrijft de verwerking, weegt of die nodig en evenredig is, en noemt de risico’s voor betrokkenen met de maatregelen. Zij is gereed vóórdat de verwerking begint.',
    article: 'AVG art. 35',
    notNeeded:
      'Alleen de omvang van uw organisatie is geen reden. Leg uit waarom de verwerking waarschijnlijk geen hoog risico geeft, en vraag uw FG om advies.',
  },
  supplierChecklist: {
    text: 'Met de checklist beoordeelt u de leverancier: doel, besluitvorming, privacy en beveiliging, invoering, continuïteit, koppelingen en toekomst.',
    article: 'veldnorm, geen wet',
    notNeeded: 'Bijvoorbeeld omdat u het systeem zelf maakte. Leg uit hoe u de vragen dan beantwoordt.',
  },
} satisfies Record<CheckKind, { text: string; article: string; notNeeded: string }>

export const messages = { 'status-vastgelegd': 'De status is vastgelegd.' }

export const refusals = {
  statusMissing: 'Kies een status.',
  dayMissing: 'Vul de dag in waarop dit gereed kwam.',
  responsibleMissing: 'Kies wie hiervoor verantwoordelijk is.',
  reasonMissing: 'Leg in ten minste tien tekens uit waarom dit niet nodig is.',
  dayAhead: 'Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag.',
  reviewBeforeDone: 'De herziening ligt vóór de dag waarop dit gereed kwam.',
  responsibleUnknown:
    'Kies iemand uit de lijst. Een FG, adviseur, auditor of lezer adviseert of kijkt mee, en is hier niet verantwoordelijk voor.',
  stillOwed:
    'Uit de classificatie volgt dat dit nodig is. Wie bewijs mag beoordelen, kan die verplichting met een reden niet van toepassing verklaren; daarna kunt u dit hier vastleggen.',
}

/** Beside a check that was called not needed before the classification asked for it. */
export const stillOwedText = 'Uit de classificatie volgt inmiddels dat dit nodig is.'

/** What two people can have recorded differently. */
export const checkLabels = {
  status: 'Status',
  on: 'Dag',
  reviewBefore: 'Herzien vóór',
  responsibleId: 'Verantwoordelijke',
  document: 'Document',
  documentUrl: 'Link naar het document',
  note: 'Toelichting',
}

/** The name that a finished check gets as a proof of its obligation. */
export const proofTitle = (kind: CheckKind): string => `${checkWords[kind]}, vastgesteld`
