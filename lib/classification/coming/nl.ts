/** What a coming legal day changes. */
export const comingWords = {
  title: 'Wat er verandert',
  sub: 'Wat de komende wettelijke data voor uw systemen betekenen, volgens de antwoorden en de regels van nu.',
  days: 'Komende wettelijke data',
  link: 'Bekijk per systeem wat er verandert',
  system: 'Systeem',
  before: (day: string): string => `Tot en met ${day}`,
  after: (day: string): string => `Vanaf ${day}`,
  change: 'Wat er verandert',
  begins: (titles: readonly string[]): string =>
    `${titles.length === 1 ? 'Gaat' : 'Gaan'} gelden: ${titles.join('; ')}.`,
  same: 'Volgens de antwoorden van nu verandert er op deze dag niets.',
  overridden: 'anders besloten dan de regels',
  newRules: 'Nieuwe regels',
  newRulesTitle: (version: string): string => `Besloten met eerdere regels dan ${version}`,
  decided: 'Besluit',
  wouldBe: 'Wat de regels van nu anders zeggen',
  equal: 'Geen verschil.',
  newRulesNote:
    'Een vastgelegd besluit verandert hierdoor niet. Bekijk de uitkomst en bevestig opnieuw waar dat nodig is.',
  upToDate: 'Alle besluiten rusten op de regels van nu',
  upToDateHint:
    'Zodra er nieuwe regels zijn, staan hier de systemen die met eerdere regels zijn beoordeeld, met het verschil.',
  rulesVersion: (version: string): string => `regels ${version}`,
  none: 'Deze dag raakt geen van uw systemen',
  noneHint: 'Alleen geclassificeerde systemen tellen mee. Wat nog niet is geclassificeerd, kan wel worden geraakt.',
  nothing: 'Er staan geen wettelijke data meer voor de deur',
  nothingHint: 'Zodra de wetgever een nieuwe dag vaststelt, staat die hier.',
} as const
