import { isDay, writeDay } from '@/lib/platform/day'
import { type FieldKey, fieldOf } from '../fields/model'
import { emptyWord, labelOf, optionLabel } from '../fields/nl'
import { problemText, shortly } from '../values/nl'
import type { Change } from './identity/model'
import type { Likeness } from './likeness/model'
import type { Candidate, Counts, Verdict } from './model'
import type { RowProblem } from './rows/model'

export const verdictLabels = {
  new: 'nieuw',
  changed: 'gewijzigd',
  unchanged: 'ongewijzigd',
  duplicate: 'mogelijk dubbel',
  wrong: 'fout',
} as const satisfies Record<Verdict['is'], string>

const missing = (what: string, at: string | null) =>
  at === null ? `${what} ontbreekt: geen kolom is gekoppeld aan ${what}.` : `${what} ontbreekt in cel ${at}.`

const problems: { readonly [W in RowProblem['why']]: (p: Extract<RowProblem, { why: W }>) => string } = {
  'name-missing': (p) => missing('Naam', p.at),
  'owner-missing': (p) => missing('Eigenaar', p.at),
  cell: (p) => problemText(p.problem, p.at, p.field),
  'unknown-choice': (p) =>
    `"${shortly(p.text)}" in cel ${p.at} is geen bekende keuze voor ${labelOf(p.field)}. Kies wat u ermee bedoelt.`,
  'unknown-person': (p) =>
    `"${shortly(p.text)}" in cel ${p.at} is geen e-mailadres van een medewerker in dit register. Kies wie u bedoelt, of nodig deze persoon eerst uit.`,
  'unknown-department': (p) =>
    `"${shortly(p.text)}" in cel ${p.at} is geen afdeling van dit register. Kies welke afdeling u bedoelt, of maak er een nieuwe van.`,
  'may-not-own': (p) =>
    `"${shortly(p.text)}" in cel ${p.at} kan geen eigenaar of vervanger zijn. Kies een andere medewerker.`,
  'owner-is-deputy': (p) => `De vervanger is dezelfde als de eigenaar (cel ${p.at}). Kies iemand anders.`,
  'unknown-id': (p) => `Registernummer "${shortly(p.text)}" in cel ${p.at} bestaat niet in dit register.`,
  'id-twice': (p) => `Rij ${p.row} gaat al over hetzelfde systeem. Houd één van beide rijen over.`,
  'pilot-day-missing': (p) => `${missing(labelOf(p.field), p.at)} Een pilot heeft een einde en een dag van besluit.`,
  'pilot-day-too-early': (p) =>
    `${labelOf(p.field)} in cel ${p.at} ligt vóór de dag waarop de pilot begint. Verbeter één van beide.`,
  'class-against-regulation': (p) =>
    `De klasse in cel ${p.at} hoort niet bij de regelgeving in cel ${p.other}. Verbeter één van beide.`,
}

export const rowProblemText = (problem: RowProblem): string =>
  (problems[problem.why] as (p: RowProblem) => string)(problem)

const reasons = {
  'same-name': 'zelfde naam',
  'same-number': 'zelfde nummer',
  'same-product-and-vendor': 'zelfde product en leverancier',
  'same-product': 'zelfde product',
  'near-name': 'bijna dezelfde naam',
} as const satisfies Record<Likeness, string>

/** "Lijkt op Botbreukdetectie SEH (zelfde leverancier)." */
export const candidateText = (c: Candidate): string =>
  c.row === null
    ? `Lijkt op ${shortly(c.name)} (${reasons[c.because]}).`
    : `Lijkt op rij ${c.row}, ${shortly(c.name)} (${reasons[c.because]}).`

/** A value as the user reads it: a day written out, a choice in words. */
export function valueText(field: FieldKey, value: string | null): string {
  if (value === null || value === '') return emptyWord
  if (fieldOf(field).kind === 'day' && isDay(value)) return writeDay(value)
  return shortly(optionLabel(field, value))
}

/** "Stadium: pilot → in gebruik" */
export const changeText = (c: Change): string =>
  `${labelOf(c.field)}: ${valueText(c.field, c.from)} → ${valueText(c.field, c.to)}`

export const changesText = (changes: readonly Change[]): string => changes.map(changeText).join('; ')

/** "Leverancier: Gleamer; Eigenaar: noor@…; en 4 andere gegevens" */
export function fillsText(fills: readonly Change[], more: number): string {
  const others = more === 0 ? [] : [more === 1 ? 'en 1 ander gegeven' : `en ${more} andere gegevens`]
  return [...fills.map((f) => `${labelOf(f.field)}: ${valueText(f.field, f.to)}`), ...others].join('; ')
}

const number = new Intl.NumberFormat('nl-NL')

/** What still stands in the way, or null. */
export const blockingText = (counts: Counts): string | null => {
  if (counts.blocking === 0) return null
  return counts.blocking === 1
    ? '1 rij kan nog niet mee'
    : `${number.format(counts.blocking)} rijen kunnen nog niet mee`
}
