import { writeDay } from '@/lib/platform/day'
import type { FieldKey } from '../fields/model'
import { labelOf, optionLabel } from '../fields/nl'
import type { Doubt, Problem } from './model'

const count = new Intl.NumberFormat('nl-NL')

/** A long text is shown by its beginning. */
export const shortly = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line
}

const problems: {
  readonly [W in Problem['why']]: (p: Extract<Problem, { why: W }>, at: string, key: FieldKey) => string
} = {
  'not-a-day': (p, at) => `"${shortly(p.text)}" in cel ${at} is geen datum.`,
  'incomplete-day': (p, at) =>
    `"${shortly(p.text)}" in cel ${at} is geen volledige datum. Schrijf dag, maand en jaar, bijvoorbeeld 1-3-2025.`,
  'too-long': (p, at, key) =>
    `De tekst in cel ${at} heeft ${count.format(p.length)} tekens; bij ${labelOf(key)} passen er ${count.format(p.max)}.`,
  formula: (_, at) =>
    `In cel ${at} staat een formule zonder uitkomst. Sla het bestand opnieuw op in Excel, of plak de cel als waarde.`,
  'error-value': (p, at) =>
    `In cel ${at} staat de foutmelding ${shortly(p.text)}. Herstel de formule of maak de cel leeg.`,
}

/** What is wrong with a cell, with the cell named. */
export const problemText = (problem: Problem, at: string, key: FieldKey): string =>
  (problems[problem.why] as (p: Problem, at: string, key: FieldKey) => string)(problem, at, key)

/** How a cell was read that could have been meant differently. */
export function doubtText(doubt: Doubt, text: string, at: string): string {
  switch (doubt.why) {
    case 'day-or-month':
      return `"${text}" in cel ${at} is gelezen als ${writeDay(doubt.day)}: eerst de dag, dan de maand.`
    case 'counted-day':
      return `Het getal ${text} in cel ${at} is gelezen als ${writeDay(doubt.day)}.`
    case 'regulation-from-class': {
      const said = optionLabel('regulation', doubt.regulation)
      return `De rij noemt geen MDR of IVDR. Klasse "${shortly(text)}" in cel ${at} is een klasse van de ${said}: zo wordt het overgenomen.`
    }
  }
}
