import type { Day } from '@/lib/platform/day'
import { listText } from '@/lib/systems/fields/model'
import { itemsSaid } from '@/lib/systems/fields/nl'
import { type Field, type FieldKey, fieldOf, plain } from '../fields/model'
import { choiceFor } from '../fields/spellings/nl'
import { type Cell, cleanText, isEmpty, textOf } from '../reading/model'
import { type DayOrder, dayOfNumber, type ReadDay, readDay } from './days/model'

/** What a cell says for a field. `unknown` waits for the user to say what the text means. */
export type Parsed =
  | { readonly is: 'value'; readonly value: string; readonly doubt?: Doubt }
  | { readonly is: 'empty' }
  | { readonly is: 'unknown'; readonly text: string }
  | { readonly is: 'problem'; readonly problem: Problem }

/** Why a cell cannot be read. The cell itself is named by whoever knows where it stands. */
export type Problem =
  | { readonly why: 'not-a-day'; readonly text: string }
  | { readonly why: 'incomplete-day'; readonly text: string }
  | { readonly why: 'too-long'; readonly length: number; readonly max: number }
  | { readonly why: 'formula' }
  | { readonly why: 'error-value'; readonly text: string }

/** A value that was read, but could have been meant differently. */
export type Doubt =
  | { readonly why: 'day-or-month' | 'counted-day'; readonly day: Day }
  | { readonly why: 'regulation-from-class'; readonly regulation: 'mdr' | 'ivdr' }

/**
 * What the user made of texts that are no known choice, person or department, by field and by `answerKey(text)`:
 * the choice's key, a member's e-mail address or a department's name, or null to leave it empty. What `newDepartment`
 * gives is a department that is still to be made.
 */
export type Answers = { readonly [K in FieldKey]?: Readonly<Record<string, string | null>> }

export type ParseOptions = {
  readonly answers?: Answers
  readonly dayOrder?: DayOrder
  readonly people?: ReadonlySet<string>
  /** The departments of the register by `answerKey` of their names; without them every name is taken as it is. */
  readonly departments?: ReadonlyMap<string, string>
}

/** The name under which an answer to an unknown text is kept. */
export const answerKey = (text: string): string => plain(text) || text.trim()

const newMark = '+'

/** The answer that a department by this name is to be made. */
export const newDepartment = (name: string): string => `${newMark}${name}`

/** The departments of a register, as a cell finds them: whatever their capitals and signs. */
export const departmentsByName = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map([...names].reverse().map((name) => [answerKey(name), name]))

const nothing = new Set([
  '',
  'nvt',
  'n v t',
  'na',
  'n a',
  'onbekend',
  'niet bekend',
  'geen',
  'nb',
  'n b',
  'tbd',
  'leeg',
  'niet van toepassing',
  'none',
  'unknown',
  'null',
])

/** Reads one cell for one field. Texts keep what was written; all else comes out in the register's own form. */
export function parseCell(key: FieldKey, cell: Cell, options: ParseOptions = {}): Parsed {
  if (isEmpty(cell) || cell === null) return { is: 'empty' }
  if (typeof cell === 'object' && 'formula' in cell) return { is: 'problem', problem: { why: 'formula' } }
  if (typeof cell === 'object' && 'error' in cell)
    return { is: 'problem', problem: { why: 'error-value', text: cell.error } }
  const field = fieldOf(key)
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'list':
    case 'id':
      return parseText(field, textOf(cell))
    case 'department':
      return parseDepartment(field, textOf(cell), options)
    case 'choice':
      return parseChoice(field, textOf(cell), options.answers)
    case 'day':
      return parseDay(cell, options.dayOrder)
    case 'person':
      return parsePerson(key, textOf(cell), options)
  }
}

function parseText(field: Field, text: string): Parsed {
  const lines = cleanText(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
  const value =
    field.kind === 'longText'
      ? lines
      : field.kind === 'list'
        ? (listText(itemsSaid(field.key, lines)) ?? '')
        : lines.replace(/\s*\n\s*/g, ' ')
  if (value === '' || value === '-' || value === '?') return { is: 'empty' }
  const max = 'max' in field ? field.max : 100
  if (value.length > max) return { is: 'problem', problem: { why: 'too-long', length: value.length, max } }
  return { is: 'value', value }
}

const answerTo = (key: FieldKey, text: string, answers: Answers | undefined): string | null | undefined => {
  const known = answers?.[key]
  const name = answerKey(text)
  return known && Object.hasOwn(known, name) ? known[name] : undefined
}

function parseDepartment(field: Field, text: string, { answers, departments }: ParseOptions): Parsed {
  const parsed = nothing.has(plain(text)) ? { is: 'empty' as const } : parseText(field, text)
  if (parsed.is !== 'value' || departments === undefined) return parsed
  const known = departments.get(answerKey(parsed.value))
  if (known !== undefined) return { is: 'value', value: known }
  const answer = answerTo(field.key, parsed.value, answers)
  if (answer === null) return { is: 'empty' }
  if (answer?.startsWith(newMark)) return parseText(field, answer.slice(newMark.length))
  const chosen = answer === undefined ? undefined : departments.get(answerKey(answer))
  return chosen === undefined ? { is: 'unknown', text: parsed.value } : { is: 'value', value: chosen }
}

function parseChoice(field: Field & { kind: 'choice' }, text: string, answers: Answers | undefined): Parsed {
  const { key } = field
  const answer = answerTo(key, text, answers)
  if (answer === null) return { is: 'empty' }
  if (answer !== undefined && field.values.includes(answer)) return { is: 'value', value: answer }
  const value = choiceFor(key, text)
  if (value !== undefined) return { is: 'value', value }
  return nothing.has(plain(text)) ? { is: 'empty' } : { is: 'unknown', text: text.trim() }
}

function parseDay(cell: string | number | boolean | { day: string }, order: DayOrder | undefined): Parsed {
  const text = textOf(cell)
  if (nothing.has(plain(text))) return { is: 'empty' }
  const counted = typeof cell === 'number' || /^\d{5}$/.test(text.trim())
  const read: ReadDay = counted ? dayOfNumber(Number(text)) : readDay(text, order)
  if (read.is === 'incomplete') return { is: 'problem', problem: { why: 'incomplete-day', text } }
  if (read.is === 'no-day') return { is: 'problem', problem: { why: 'not-a-day', text } }
  const why = counted ? 'counted-day' : read.ambiguous ? 'day-or-month' : null
  return { is: 'value', value: read.day, ...(why ? { doubt: { why, day: read.day } } : {}) }
}

const address = /^(?:.*<)?\s*(?:mailto:)?([^\s<>@;,]+@[^\s<>@;,]+\.[^\s<>@;,]+)\s*>?$/i

/** The e-mail address in "Jan Jansen <j.jansen@…>" or "mailto:…", in lower case; undefined when there is none. */
export const emailIn = (text: string): string | undefined =>
  text.length > 400 ? undefined : address.exec(text.trim())?.[1]?.toLowerCase()

function parsePerson(key: FieldKey, text: string, { answers, people }: ParseOptions): Parsed {
  const answer = answerTo(key, text, answers)
  if (answer === null || nothing.has(plain(text))) return { is: 'empty' }
  const email = emailIn(answer ?? text)
  return email && (people === undefined || people.has(email))
    ? { is: 'value', value: email }
    : { is: 'unknown', text: text.trim() }
}
