import { dayOfMoment, ruleSetText } from '@/lib/classification/nl'
import { type Day, writeDayShort, writeTime } from '@/lib/platform/day'
import type { DocumentKind } from './model'

export const documentNames = {
  systemDossier: 'Dossier van een AI-systeem',
  registerReport: 'Registerrapport',
} as const satisfies Record<DocumentKind, string>

export const dossierTitle = (name: string): string => `Dossier ${name}`

export const nobody = 'Nog niemand'

/** "1 april 2026 t/m 31 maart 2027", "vanaf 1 april 2026" */
export const period = (from: Day, until: Day | null): string =>
  until ? `${writeDayShort(from)} t/m ${writeDayShort(until)}` : `vanaf ${writeDayShort(from)}`

/** "sinds 2 feb 2025" or "vanaf 2 aug 2028", seen from a day. */
export const sinceOrFrom = (day: Day, seenOn: Day): string =>
  `${day <= seenOn ? 'sinds' : 'vanaf'} ${writeDayShort(day)}`

/** "23 nov 2026 10:42", in Dutch time. */
export const moment = (at: Date): string => `${writeDayShort(dayOfMoment(at))} ${writeTime(at)}`

/** "van 27 juli 2026 (versie 2026.11.2)", beside the word "Regels". */
export const rulesText = ({ label, version }: { readonly label: string; readonly version: string }): string =>
  ruleSetText(label.replace(/^regels /, ''), version)

/** "7 van 9 verplichtingen onderbouwd" */
export const substantiatedText = (done: number, of: number): string =>
  `${number(done)} van ${number(of)} ${of === 1 ? 'verplichting' : 'verplichtingen'} onderbouwd`

export const systemsText = (count: number): string => `${number(count)} ${count === 1 ? 'AI-systeem' : 'AI-systemen'}`

const figures = new Intl.NumberFormat('nl-NL')

export const number = (n: number): string => figures.format(n)

/** The page `Dossiers`. */
export const page = {
  title: 'Dossiers',
  sub: 'Documenten om te delen, te bewaren of aan een toezichthouder te geven',
  makeReport: 'Maak registerrapport (PDF)',
  reportTitle: 'Registerrapport',
  reportText: (systems: string): string =>
    `Eén PDF over het hele register, nu ${systems}: de tellingen, en daarna elk systeem met alle ingevulde gegevens, de classificatie, de verplichtingen en de beoordelingen.`,
  reportTakes: 'Bij een groot register duurt het enkele seconden voordat de PDF er is.',
  dossierTitle: 'Dossier van een systeem',
  dossierText:
    'Eén PDF over één AI-systeem: wat het doet, hoe het is geclassificeerd en waarom, welke verplichtingen er zijn en met welk bewijs. Open het systeem en kies “Dossier (PDF)”.',
  chooseSystem: 'Kies een systeem',
  madeTitle: 'Eerder gemaakt',
  madeCaption: 'Eerder gemaakte documenten, de nieuwste eerst',
  noneMade: 'Er is nog geen document gemaakt.',
  again: 'Maak opnieuw',
  gone: 'Systeem verwijderd',
  kept: 'Een document toont de stand van het moment waarop het is gemaakt. Het wordt hier niet bewaard: sla het op waar uw organisatie documenten bewaart. Elk document heeft een versienummer; in het logboek staat wie het maakte en wanneer.',
} as const
