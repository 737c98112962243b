import { type ChoiceKey, type Field, type FieldKey, fieldOf, isChoiceKey, plain, type Values } from '../../fields/model'
import { spellingsOf } from '../../fields/spellings/nl'
import { type Cell, cellAddress, type Row, type Sheet, textOf } from '../../reading/model'
import { type DayOrder, dayOrderOf } from '../../values/days/model'
import {
  type Answers,
  answerKey,
  type Doubt,
  newDepartment,
  type Parsed,
  type Problem,
  parseCell,
} from '../../values/model'

/** Why a row cannot go along. `at` is the cell, or null where no column is mapped. */
export type RowProblem =
  | { readonly why: 'name-missing'; readonly at: string | null }
  | { readonly why: 'owner-missing'; readonly at: string | null }
  | { readonly why: 'cell'; readonly at: string; readonly field: FieldKey; readonly problem: Problem }
  | { readonly why: 'unknown-choice'; readonly at: string; readonly field: FieldKey; readonly text: string }
  | { readonly why: 'unknown-person'; readonly at: string; readonly field: FieldKey; readonly text: string }
  | { readonly why: 'unknown-department'; readonly at: string; readonly field: FieldKey; readonly text: string }
  | { readonly why: 'may-not-own'; readonly at: string; readonly field: FieldKey; readonly text: string }
  | { readonly why: 'owner-is-deputy'; readonly at: string }
  | { readonly why: 'unknown-id'; readonly at: string; readonly text: string }
  | { readonly why: 'id-twice'; readonly at: string; readonly row: number }
  | { readonly why: 'pilot-day-missing'; readonly at: string | null; readonly field: FieldKey }
  | { readonly why: 'pilot-day-too-early'; readonly at: string; readonly field: FieldKey }
  | { readonly why: 'class-against-regulation'; readonly at: string; readonly other: string }

export type RowDoubt = { readonly at: string; readonly text: string; readonly doubt: Doubt }

/** A row as the fields that it fills. */
export type ReadRow = {
  readonly number: number
  readonly values: Values
  readonly problems: readonly RowProblem[]
  readonly doubts: readonly RowDoubt[]
}

/** A text that is no known choice, person or department: listed once, for the user to say what to make of it. */
export type UnknownText = {
  readonly field: FieldKey
  /** The name under which `Answers` keeps what the user makes of it. */
  readonly key: string
  readonly text: string
  readonly count: number
  /** The first rows that hold it. */
  readonly rows: readonly number[]
  /** A choice's key, a member's e-mail address or an answer about a department that is probably meant. */
  readonly suggestion: string | null
}

/** A way in which the file writes a choice, and what it was read as. */
export type Spelling = {
  readonly field: ChoiceKey
  readonly text: string
  readonly value: string
  readonly count: number
}

/** `owns`: may be chosen as owner or deputy today. */
export type Member = {
  readonly email: string
  readonly personId: string
  readonly owns: boolean
  readonly name?: string
}

export type RowReading = {
  readonly rows: readonly ReadRow[]
  readonly spellings: readonly Spelling[]
  readonly unknown: UnknownTexts
  readonly americanDays: readonly FieldKey[]
}

/** The column of each mapped field. */
export type Columns = ReadonlyMap<FieldKey, number>

type Input = {
  readonly sheet: Pick<Sheet, 'rows'>
  readonly columns: Columns
  readonly leaveOut: ReadonlySet<number>
  readonly answers: Answers
  readonly corrections: Readonly<Record<string, string>>
  readonly people: ReadonlySet<string>
  readonly members: readonly Member[]
  readonly departments: ReadonlyMap<string, string> | undefined
}

/** Reads every row for the mapped columns. What the user corrected in a cell goes before what the file says. */
export function readRows(input: Input): RowReading {
  const { columns } = input
  const orders = dayOrders(input)
  const unknown = unknownTexts(input.members, [...(input.departments?.values() ?? [])])
  const { answers, people, departments } = input
  const known = { answers, people, ...(departments ? { departments } : {}) }
  const spellings = new Map<string, { field: ChoiceKey; text: string; value: string; count: number }>()
  const rows = input.sheet.rows.map((row) => {
    const values: Values = {}
    const problems: RowProblem[] = []
    const doubts: RowDoubt[] = []
    for (const [field, column] of columns) {
      const at = cellAddress(column, row.number)
      const cell = cellAt(row, column, at, input.corrections)
      const parsed = parseCell(field, cell, { ...known, dayOrder: orders.get(field) ?? 'unsure' })
      if (parsed.is === 'value') {
        values[field] = parsed.value
        if (parsed.doubt) doubts.push({ at, text: textOf(cell), doubt: parsed.doubt })
        if (isChoiceKey(field)) countSpelling(spellings, field, textOf(cell).trim(), parsed.value)
      }
      problems.push(...problemsOf(parsed, field, at))
      if (parsed.is === 'unknown' && !input.leaveOut.has(row.number)) unknown.add(field, parsed.text, row.number)
    }
    const at = (field: FieldKey) => addressOf(columns, field, row.number)
    if (values.name === undefined && !problems.some((p) => 'field' in p && p.field === 'name'))
      problems.unshift({ why: 'name-missing', at: at('name') })
    problems.push(...againstRegulation(values, at))
    return { number: row.number, values, problems, doubts }
  })
  const americanDays = [...orders].flatMap(([field, order]) => (order === 'month-first' ? [field] : []))
  return { rows, spellings: [...spellings.values()], unknown, americanDays }
}

/** The cell of a field in a row, or null when no column is mapped to it. */
export function addressOf(columns: Columns, field: FieldKey, row: number): string | null {
  const column = columns.get(field)
  return column === undefined ? null : cellAddress(column, row)
}

function cellAt(row: Row, column: number, at: string, corrections: Input['corrections']): Cell {
  if (Object.hasOwn(corrections, at)) return corrections[at] ?? null
  return row.cells[column] ?? null
}

function dayOrders({ sheet, columns }: Input): Map<FieldKey, DayOrder> {
  const days = [...columns].filter(([field]) => fieldOf(field).kind === 'day')
  return new Map(
    days.map(([field, column]) => {
      const texts = sheet.rows.flatMap((row) => {
        const cell = row.cells[column]
        return typeof cell === 'string' ? [cell] : []
      })
      return [field, dayOrderOf(texts)]
    }),
  )
}

function countSpelling(
  spellings: Map<string, { field: ChoiceKey; text: string; value: string; count: number }>,
  field: ChoiceKey,
  text: string,
  value: string,
): void {
  const key = `${field} ${text}`
  const known = spellings.get(key)
  if (known) known.count += 1
  else spellings.set(key, { field, text, value, count: 1 })
}

function problemsOf(parsed: Parsed, field: FieldKey, at: string): RowProblem[] {
  if (parsed.is === 'problem') return [{ why: 'cell', at, field, problem: parsed.problem }]
  if (parsed.is !== 'unknown') return []
  return [{ why: unknownWhy(fieldOf(field).kind), at, field, text: parsed.text }]
}

const unknownWhy = (kind: Field['kind']) =>
  kind === 'person' ? 'unknown-person' : kind === 'department' ? 'unknown-department' : 'unknown-choice'

const ivdrClasses = new Set(['A', 'As', 'B', 'C', 'D'])

/**
 * The regulation that a class is of, where a row gives a class and neither it nor the register says which regulation: a
 * class without one would stand nowhere. Null where there is nothing to say.
 */
export function regulationOfClass(row: Values, before: Values): 'mdr' | 'ivdr' | null {
  const said = row.regulation ?? before.regulation ?? 'unknown'
  if (row.mdrClass === undefined || row.mdrClass === before.mdrClass || said !== 'unknown') return null
  return ivdrClasses.has(row.mdrClass) ? 'ivdr' : 'mdr'
}

/** A class of one regulation under the other is a mistake in one of the two cells. */
function againstRegulation(values: Values, at: (field: FieldKey) => string | null): RowProblem[] {
  const { regulation, mdrClass } = values
  if (mdrClass === undefined || regulation === undefined || regulation === 'unknown') return []
  const fits = regulation === 'none' ? false : ivdrClasses.has(mdrClass) === (regulation === 'ivdr')
  return fits ? [] : [{ why: 'class-against-regulation', at: at('mdrClass') ?? '', other: at('regulation') ?? '' }]
}

export type UnknownTexts = {
  readonly add: (field: FieldKey, text: string, row: number) => void
  readonly list: () => readonly UnknownText[]
}

const shownRows = 20

/** Gathers unknown texts, each once per field, the most frequent first. */
export function unknownTexts(members: readonly Member[], departments: readonly string[]): UnknownTexts {
  const found = new Map<string, { field: FieldKey; key: string; text: string; count: number; rows: number[] }>()
  return {
    add: (field, text, row) => {
      const key = answerKey(text)
      const known = found.get(`${field} ${key}`)
      if (!known) found.set(`${field} ${key}`, { field, key, text, count: 1, rows: [row] })
      else {
        known.count += 1
        if (known.rows.length < shownRows) known.rows.push(row)
      }
    },
    list: () =>
      [...found.values()]
        .sort((a, b) => b.count - a.count)
        .map((u) => ({
          ...u,
          suggestion: isChoiceKey(u.field)
            ? meantChoice(u.field, u.key)
            : u.field === 'departmentName'
              ? (meantDepartment(u.key, departments) ?? newDepartment(u.text))
              : meantMember(u.key, members),
        })),
  }
}

/** The choice with the longest spelling that stands in the text as whole words. */
function meantChoice(field: ChoiceKey, text: string): string | null {
  const inside = [...spellingsOf(field)].filter(([way]) => way.length > 1 && ` ${text} `.includes(` ${way} `))
  return inside.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? null
}

/**
 * The one department that a text may be short for: "poli" for Poliklinieken, "IC" for Intensive care, "SEH" for
 * Spoedeisende hulp.
 */
function meantDepartment(text: string, departments: readonly string[]): string | null {
  const meant = departments.filter((name) => isShortFor(text, plain(name)))
  return meant.length === 1 ? (meant[0] ?? null) : null
}

function isShortFor(text: string, name: string): boolean {
  if (text.length < 2 || name === '') return false
  if (text.length > 2 && (` ${name}`.includes(` ${text}`) || ` ${text} `.includes(` ${name} `))) return true
  const lastWord = name.lastIndexOf(' ') + 1
  const ends = lastWord > 0 && name[0] === text[0] && name[lastWord] === text.at(-1)
  if (text.length > 4 || !ends) return false
  let at = 0
  for (const letter of name.slice(0, lastWord)) if (letter === text[at]) at += 1
  return at >= text.length - 1
}

const meantMember = (name: string, members: readonly Member[]): string | null => {
  const named = members.filter((m) => m.owns && m.name !== undefined && plain(m.name) === name)
  return named.length === 1 ? (named[0]?.email.toLowerCase() ?? null) : null
}
