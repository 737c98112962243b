import { formerMember } from '@/lib/people/nl'
import { type Day, writeDay } from '@/lib/platform/day'
import { decisionLabels } from '../nl'
import type { DutyGroup, PastRefusal, PastView, StoodDecision } from './model'

/** Looking back at a day. */
export const pastWords = {
  title: 'Terugkijken',
  sub: 'Kies een dag. Bekijk wat de regels van die dag zeggen, of welke besluiten er toen lagen. Dat zijn twee verschillende dingen.',
  views: 'Manieren van terugkijken',
  tabs: { regels: 'Regels van toen', besluiten: 'Besluiten van toen' } satisfies Record<PastView, string>,
  day: 'Dag',
  dayTitle: 'Welke dag?',
  dayHint: (first: Day): string => `Van ${writeDay(first)} tot en met vandaag.`,
  look: 'Bekijk deze dag',
  legalDays: 'Of kies een wettelijke datum',
  system: 'Systeem',
  refusal: {
    noDay: () => 'Vul een bestaande datum in.',
    ahead: () => 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
    tooEarly: (first: Day) => `Kies een dag vanaf ${writeDay(first)}. Toen trad de AI-verordening in werking.`,
  } satisfies Record<PastRefusal, (first: Day) => string>,
  export: 'Exporteren',
  exportHint: 'Alle systemen, van alle pagina’s',
  csvHint: 'Puntkomma’s, voor andere programma’s',
} as const

/** The rules of then on the answers of now. */
export const rulesThenWords = {
  title: 'De regels van toen, de antwoorden van nu',
  note: 'Dit is niet wat er toen is besloten',
  explain: (version: string): string =>
    `U ziet wat de regels van die dag zeggen over uw systemen, met de antwoorden van nu. Besluiten tellen niet mee, ook niet waar iemand anders besloot dan de regels. Berekend met versie ${version} van de regels, die ook eerdere dagen kent.`,
  other: 'Bekijk de besluiten van die dag',
  at: (day: Day): string => `${writeDay(day)} naast nu`,
  before: (day: Day): string => `Regels van ${writeDay(day)}`,
  after: 'Regels van nu',
  since: 'Wat sindsdien anders is',
  same: 'Geen verschil.',
  none: 'Er zijn geen systemen om naar te kijken',
  noneHint:
    'Hier staan de systemen die nu in het register staan. Afgewezen en uitgefaseerde systemen staan er niet bij.',
  sheet: 'Regels van toen',
  fileName: (institution: string, day: Day): string => `Regels van ${day}, antwoorden van nu, ${institution}`,
} as const

const inWords = (day: Day | null): string => (day ? writeDay(day) : '')

/** "Geldt sindsdien: AI-geletterdheid." */
export function dutyGroupWords({ kind, was, is, titles }: DutyGroup): string {
  const all = titles.join('; ')
  switch (kind) {
    case 'in-force':
      return `${titles.length === 1 ? 'Geldt' : 'Gelden'} sindsdien: ${all}.`
    case 'owed':
      return `Erbij gekomen: ${all}.`
    case 'date':
      return `Wettelijke datum was ${inWords(was)} en is nu ${inWords(is)}: ${all}.`
    case 'text':
      return `Nieuwe wettekst: ${all}.`
    case 'opened':
      return `Nog onbepaald geworden: ${all}.`
    case 'dropped':
      return `Niet meer van toepassing: ${all}.`
    case 'excluded':
      return `Blijkt niet van toepassing: ${all}.`
  }
}

/** The decisions as they stood. */
export const decisionsThenWords = {
  title: 'De besluiten zoals ze op die dag stonden',
  note: 'Dit is gelezen, niet opnieuw berekend',
  explain:
    'U ziet per systeem het laatste besluit tot en met die dag, zoals het toen is vastgelegd. Wat daarna is beantwoord, besloten of in de regels veranderd, telt niet mee. De namen van systemen en mensen zijn die van nu.',
  other: 'Bekijk wat de regels van die dag zeggen',
  at: (day: Day): string => `Stand aan het eind van ${writeDay(day)}`,
  category: 'Categorie',
  decision: 'Besluit',
  by: 'Door',
  on: 'Vastgelegd op',
  rules: 'Regels',
  version: (version: string): string => `versie ${version}`,
  undecided: 'nog geen besluit',
  counted: (decided: number, total: number): string => `${decided} van ${total} besloten`,
  none: 'Op deze dag stond er nog geen systeem in het register',
  noneHint: 'Een systeem telt mee vanaf de dag waarop het is geregistreerd. Kies een latere dag.',
  lookAtToday: 'Bekijk de besluiten van vandaag',
  sheet: 'Besluiten van toen',
  fileName: (institution: string, day: Day): string => `Besluiten op ${day}, ${institution}`,
} as const

/** What somebody did: an undetermined outcome that was kept is an interim result. */
export const stoodWords = ({ kind, decided }: Pick<StoodDecision, 'kind' | 'decided'>): string =>
  decided === 'undetermined' ? 'tussenstand' : decisionLabels[kind]

export const whoDecided = (by: string | null): string => by ?? formerMember
