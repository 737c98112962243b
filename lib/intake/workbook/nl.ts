import type { Field } from '../fields/model'
import { optionLabel } from '../fields/nl'

export const sheetNames = {
  systems: 'AI-systemen',
  values: 'Toegestane waarden',
  help: 'Uitleg',
} as const

export const helpHeadings = ['Kolom', 'Verplicht', 'Wat u invult'] as const

export const requiredWords = { yes: 'ja', no: 'nee' } as const

const count = new Intl.NumberFormat('nl-NL')

/** What a person fills in under a heading. */
export function fillText(field: Field): string {
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'department':
      return `Tekst, ten hoogste ${count.format(field.max)} tekens.`
    case 'list':
      return 'Eén of meer, met een puntkomma ertussen.'
    case 'choice':
      return `Eén van: ${field.values.map((value) => optionLabel(field.key, value)).join('; ')}.`
    case 'day':
      return 'Datum met dag, maand en jaar, bijvoorbeeld 1-3-2025.'
    case 'person':
      return 'E-mailadres van een medewerker in dit register.'
    case 'id':
      return 'Vult het register zelf in. Laat dit staan als u een export bewerkt.'
  }
}
