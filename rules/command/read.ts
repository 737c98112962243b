import { accepts, type Fact, type Situation } from '../engine/fact'
import { factById, situationFrom } from '../facts'
import { oneOf, quoted } from './words'

/** What is wrong, in Dutch, one by one: there may be very many. */
export type Problems = { readonly kind: 'problems'; readonly problems: Iterable<string> }

/** The situations of an input; `many` when it was an array, also of one or none. */
export type Situations = {
  readonly kind: 'situations'
  readonly many: boolean
  readonly situations: Iterable<Situation>
}

/** Reads one situation or an array of them from JSON: all of it, or what is wrong with it. */
export function readSituations(text: string): Situations | Problems {
  if (text.trim() === '') return { kind: 'problems', problems: ['er staat niets in'] }
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (error) {
    return { kind: 'problems', problems: [brokenAt(text, error instanceof Error ? error.message : '')] }
  }
  const many = Array.isArray(given)
  const items: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (problemsIn(items, many).next().done !== true) return { kind: 'problems', problems: problemsIn(items, many) }
  return { kind: 'situations', many, situations: situationsIn(items) }
}

/** Where the parser stopped, as far as it says. */
function brokenAt(text: string, message: string): string {
  const position = /at position (\d+)/.exec(message)?.[1]
  const token = /^Unexpected token '?(.[^',]*)/su.exec(message)?.[1]
  if (position !== undefined) {
    const lines = text.slice(0, Number(position)).split('\n')
    return `geen geldige JSON op regel ${lines.length}, teken ${(lines.at(-1) ?? '').length + 1}`
  }
  if (token !== undefined) return `geen geldige JSON bij het teken ${quoted(token)}`
  return /end of JSON/.test(message) ? 'geen geldige JSON, want het breekt af' : 'geen geldige JSON'
}

function* problemsIn(items: readonly unknown[], many: boolean): Generator<string> {
  for (const [index, item] of items.entries())
    for (const problem of problemsOf(item)) yield many ? `op plaats ${index + 1} ${problem}` : problem
}

function* problemsOf(item: unknown): Generator<string> {
  if (!isRecord(item)) {
    yield `${inWords(item)} in plaats van een situatie`
    return
  }
  for (const [id, value] of Object.entries(item)) {
    const fact = factById(id)
    if (!fact) yield `onbekend feit ${quoted(id)}`
    else if (value !== null && !isAnswer(fact, value))
      yield `${quoted(id)} met ${inWords(value)} (wel ${acceptedBy(fact)})`
  }
}

function* situationsIn(items: readonly unknown[]): Generator<Situation> {
  for (const item of items) if (isRecord(item)) yield situationFrom(item).situation
}

const isRecord = (item: unknown): item is Readonly<Record<string, unknown>> =>
  typeof item === 'object' && item !== null && !Array.isArray(item)

const isAnswer = (fact: Fact, value: unknown): boolean => typeof value === 'string' && accepts(fact, value)

function acceptedBy(fact: Fact): string {
  if (fact.kind === 'day') return 'een bestaande dag als jjjj-mm-dd'
  return oneOf(Object.keys(fact.options))
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return 'een lijst'
  if (typeof value === 'object' && value !== null) return 'een object'
  return `de waarde ${typeof value === 'string' ? quoted(value) : String(value)}`
}
