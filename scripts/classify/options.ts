import { parseArgs } from 'node:util'
import { type Day, isDay, type Problems, type Scenario, scenarios } from '@/rules'

/** What the command line asks; without a day it means today. */
export type Asked = {
  readonly kind: 'asked'
  readonly day: Day | null
  readonly scenarios: readonly Scenario[]
  readonly facts: boolean
}

const known = {
  on: { type: 'string' },
  with: { type: 'string', multiple: true },
  facts: { type: 'boolean' },
} as const

/** Reads the command line: all of it, or what is wrong with it. */
export function optionsFrom(args: readonly string[]): Asked | Problems {
  const tokens = tokensOf(args)
  const valuesOf = (name: keyof typeof known) =>
    tokens.flatMap((t) => (t.kind === 'option' && t.name === name ? [t.value] : []))
  const days = valuesOf('on')
  const problems = tokens.flatMap(problemsWith)
  if (days.length > 1) problems.push('"--on" meer dan eens')
  if (problems.length > 0) return { kind: 'problems', problems }
  const wanted = valuesOf('with')
  return {
    kind: 'asked',
    day: days.find(isDay) ?? null,
    scenarios: scenarios.map((s) => s.id).filter((id) => wanted.includes(id)),
    facts: valuesOf('facts').length > 0,
  }
}

const tokensOf = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true, tokens: true }).tokens

function problemsWith(token: ReturnType<typeof tokensOf>[number]): string[] {
  if (token.kind === 'option-terminator') return []
  if (token.kind === 'positional') return [`onbekend argument ${JSON.stringify(token.value)}`]
  const { name, rawName, value } = token
  switch (name) {
    case 'on':
      return isDay(value) ? [] : [`"--on" ${given(value)} (wel een bestaande dag als jjjj-mm-dd)`]
    case 'with':
      if (scenarios.some((s) => s.id === value)) return []
      return [`"--with" ${given(value)} (wel ${scenarios.map((s) => s.id).join(' of ')})`]
    case 'facts':
      return value === undefined ? [] : [`"--facts" ${given(value)} (wel zonder waarde)`]
    default:
      return [`onbekende optie ${JSON.stringify(rawName)} (wel --on, --with en --facts)`]
  }
}

const given = (value: string | undefined): string =>
  value === undefined ? 'zonder waarde' : `met ${JSON.stringify(value)}`
