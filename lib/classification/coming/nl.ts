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
  none: 'Deze dag raakt geen van uw systemen',
  noneHint: 'Alleen geclassificeerde systemen tellen mee. Wat nog niet is geclassificeerd, kan wel worden geraakt.',
  nothing: 'Er staan geen wettelijke data meer voor de deur',
  nothingHint: 'Zodra de wetgever een nieuwe dag vaststelt, staat die hier.',
} as const
