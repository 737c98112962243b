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
      'Alleen de omvang van uw praktijk is geen reden. Leg uit waarom de verwerking waarschijnlijk geen hoog risico geeft, en vraag uw FG om advies.',
  },
  supplierChecklist: {
    text: 'Met de checklist vraagt u de leverancier naar het beoogde doel, CE-markering, gegevens en hosting, beveiliging, menselijk toezicht en ondersteuning.',
    article: 'veldnorm, geen wet',
    notNeeded: 'Bijvoorbeeld omdat u het systeem zelf maakte. Leg uit hoe u de vragen dan beantwoordt.',
  },
} satisfies Record<CheckKind, { text: string; article: string; notNeeded: string }>

export const messages = { checkSaved: 'De status is vastgelegd.' }

export const refusals = {
  dayMissing: 'Vul de dag in waarop dit gereed kwam.',
  responsibleMissing: 'Kies wie hiervoor verantwoordelijk is.',
  reasonMissing: 'Leg in ten minste tien tekens uit waarom dit niet nodig is.',
  dayAhead: 'Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag.',
  reviewBeforeDone: 'De herziening ligt vóór de dag waarop dit gereed kwam.',
  responsibleUnknown: 'Kies iemand uit de lijst.',
}

/** The name that a finished check gets as a proof of its obligation. */
export const proofTitle = (kind: CheckKind): string => `${checkWords[kind]}, vastgesteld`
