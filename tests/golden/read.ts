import type { Problems } from '@/rules'
import { cut, oneOf, quoted } from '@/rules/command/words'
import { acceptsExpected, expectedValues, isExpectedKey } from './adapter/vocabulary/expected'
import { acceptsFact, factValues, ignoredFact, isFactKey } from './adapter/vocabulary/facts'
import type { Value } from './adapter/vocabulary/value'
import { authorities, type Case } from './case'

export type Cases = { readonly kind: 'cases'; readonly cases: readonly Case[] }

type Fields = Readonly<Record<string, unknown>>

/** Reads published cases from JSON: all of them, or what is wrong with them. */
export function readCases(text: string): Cases | Problems {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return { kind: 'problems', problems: ['geen geldige JSON'] }
  }
  if (!Array.isArray(given)) return { kind: 'problems', problems: [`${inWords(given)} in plaats van een lijst`] }
  const items: readonly unknown[] = given
  const problems = [...items.flatMap(problemsAt), ...repeated(items)]
  if (problems.length > 0) return { kind: 'problems', problems }
  return { kind: 'cases', cases: items.filter(isFields).map(caseFrom) }
}

function problemsAt(item: unknown, index: number): string[] {
  if (!isFields(item)) return [`op plaats ${index + 1} ${inWords(item)} in plaats van een geval`]
  const where = hasId(item) ? `geval ${quoted(item.id)}` : `op plaats ${index + 1}`
  return [...problemsIn(item)].map((problem) => `${where}: ${problem}`)
}

function* problemsIn(item: Fields): Generator<string> {
  if (!hasId(item)) yield '"id" ontbreekt'
  if (!authorities.some((a) => a === item.authority)) yield told('authority', item.authority, authorities)
  for (const key of ['facts_inferred', 'conflicts_with'])
    if ((item[key] ?? null) !== null && !isTexts(item[key])) yield `"${key}" is geen lijst van teksten`
  if (isFields(item.facts)) yield* problemsInFacts(item.facts)
  else yield '"facts" is geen object'
  if (isFields(item.expected)) yield* problemsInExpected(item.expected)
  else yield '"expected" is geen object'
}

function* problemsInFacts(facts: Fields): Generator<string> {
  for (const [key, value] of Object.entries(facts)) {
    if (key === ignoredFact) continue
    if (!isFactKey(key)) yield `onbekend feit ${quoted(key)}`
    else if (!acceptsFact(key, value)) yield told(key, value, factValues[key])
  }
}

function* problemsInExpected(expected: Fields): Generator<string> {
  for (const [key, value] of Object.entries(expected)) {
    if (!isExpectedKey(key)) yield `onbekende verwachting ${quoted(key)}`
    else if (!acceptsExpected(key, value)) yield told(key, value, expectedValues[key])
  }
}

function repeated(items: readonly unknown[]): string[] {
  const ids = items.flatMap((item) => (isFields(item) && hasId(item) ? [item.id] : []))
  const seen = new Set<string>()
  const twice = new Set(ids.filter((id) => seen.size === seen.add(id).size))
  return [...twice].map((id) => `geval ${quoted(id)} staat er meer dan eens in`)
}

/** Without problems, so that the shapes hold. */
function caseFrom(item: Fields): Case {
  const { [ignoredFact]: _, ...facts } = item.facts as Fields
  return {
    id: item.id as string,
    authority: item.authority as Case['authority'],
    facts: facts as Case['facts'],
    expected: item.expected as Case['expected'],
    inferred: isFilled(item.facts_inferred),
    conflicting: isFilled(item.conflicts_with),
  }
}

const isFields = (item: unknown): item is Fields => typeof item === 'object' && item !== null && !Array.isArray(item)
const hasId = (item: Fields): item is Fields & { readonly id: string } =>
  typeof item.id === 'string' && item.id.trim() !== ''
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((v) => typeof v === 'string')
const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0

const told = (key: string, value: unknown, accepted: readonly Value[] | null): string =>
  `"${key}" met ${inWords(value)} (wel ${accepted === null ? 'tekst' : oneOf(accepted.map(written))})`

const written = (value: Value): string => (typeof value === 'string' ? value : JSON.stringify(value))

function inWords(value: unknown): string {
  if (value === undefined) return 'niets'
  if (Array.isArray(value)) return isTexts(value) ? `de waarde ${cut(JSON.stringify(value))}` : 'een lijst'
  if (typeof value === 'object' && value !== null) return 'een object'
  return `de waarde ${typeof value === 'string' ? quoted(value) : String(value)}`
}
