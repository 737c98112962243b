import type { ColumnMapping, Confidence } from './model'

export const confidenceLabels = {
  recognised: 'herkend',
  check: 'controleer',
  skip: 'niet overnemen',
} as const satisfies Record<Confidence, string>

/** How a column without a heading is called. */
export const columnName = (c: ColumnMapping, letters: string): string => c.heading || `Kolom ${letters}`

export const mappingNotes = {
  emptyNeverClears:
    'Een lege cel verandert niets: wat al in het register staat, blijft staan. Iets leegmaken doet u bij het systeem zelf.',
  americanList:
    'Dit lijkt een lijst met toelatingen van de FDA. Een toelating in de Verenigde Staten is geen CE-markering en zegt niets over de klasse volgens de MDR; die kolommen zijn niet overgenomen.',
  nameMissing: 'Kies eerst welke kolom de naam van het systeem bevat',
  nameMissingWhy:
    'Geen van de koppen is herkend als naam. Kies hieronder bij de kolom met de namen "Naam" en druk op Kolommen bijwerken. Zonder naam kan geen rij mee.',
} as const
