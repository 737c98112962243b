import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import type { Day } from '@/lib/platform/day'
import type { ImportState, ImportWork } from '@/lib/platform/prisma/enums'
import type { Patch } from '@/lib/systems/fields/model'
import { type Mapping, mapColumn, rememberMapping } from '../columns/model'
import { type FieldKey, patchOf, plain, type Values } from '../fields/model'
import { cellAddress, type Notice, type Row, type Sheet, type SheetName, textOf } from '../reading/model'
import { type Answers, answerKey } from '../values/model'
import type { Change, ExistingSystem } from '../verdicts/identity/model'
import {
  type Candidate,
  type Counts,
  type Decision,
  type DryRun,
  dryRun,
  type RowVerdict,
  type Verdict,
} from '../verdicts/model'
import type { Member, RowDoubt, RowProblem, Spelling, UnknownText } from '../verdicts/rows/model'

export type { ImportState, ImportWork }

/** What is known of the file. The parts after `size` are there once it has been read. */
export type About = {
  readonly sha256: string
  readonly size: number
  readonly headings?: readonly string[]
  readonly headingRow?: number
  readonly sheets?: readonly SheetName[]
  readonly notices?: readonly Notice[]
  readonly american?: boolean
  /** Length of all cells together: what decides whether a change is worked out at once or in the background. */
  readonly characters?: number
}

/** What the user chose besides the columns. */
export type Choices = {
  readonly answers: Answers
  /** By cell address ("F203"). */
  readonly corrections: Readonly<Record<string, string>>
  readonly leaveOut: readonly number[]
  /** The e-mail address of who owns new systems whose row names nobody. */
  readonly fallbackOwner: string | null
}

export type Decisions = Readonly<Record<number, Decision>>

export const noChoices: Choices = { answers: {}, corrections: {}, leaveOut: [], fallbackOwner: null }

/** What the last dry run found, as a whole. */
export type Summary = {
  readonly counts: Counts
  /** Rows by what happens to them; those that are left out are counted as that alone. */
  readonly shown: Readonly<Record<Show, number>>
  readonly unknown: readonly UnknownText[]
  readonly spellings: readonly Spelling[]
  readonly americanDays: readonly FieldKey[]
  /** Of everything that the import would do: another one means that the register changed meanwhile. */
  readonly fingerprint: string
}

/** One file on its way into the register. */
export type Batch = {
  readonly id: string
  readonly fileName: string
  readonly storageKey: string
  readonly sheetName: string | null
  readonly state: ImportState
  readonly work: ImportWork
  readonly refusal: string | null
  readonly about: About
  readonly mapping: Mapping
  readonly choices: Choices
  readonly decisions: Decisions
  readonly summary: Summary | null
  readonly progress: number
  readonly total: number
  readonly startedById: string
  readonly startedAt: Date
  readonly finishedAt: Date | null
  readonly revision: number
  /** The background has not begun yet. */
  readonly waiting: boolean
  /** The background began and has given no sign of life for too long. */
  readonly silent: boolean
}

/** What a row keeps of its verdict for the screen; what it would write is worked out anew. */
export type RowOutcome = {
  readonly name: string | null
  readonly leftOut: boolean
  readonly verdict:
    | { readonly is: 'new' }
    | { readonly is: 'changed'; readonly id: string; readonly changes: readonly Change[] }
    | { readonly is: 'unchanged'; readonly id: string }
    | { readonly is: 'duplicate'; readonly candidates: readonly Candidate[] }
    | { readonly is: 'wrong'; readonly problems: readonly RowProblem[] }
  readonly doubts: readonly RowDoubt[]
}

export type JudgedRow = { readonly number: number; readonly verdict: Verdict['is']; readonly outcome: RowOutcome }

/** The register as an import sees it. */
export type Register = { readonly existing: readonly ExistingSystem[]; readonly members: readonly Member[] }

export type Judged = { readonly rows: readonly JudgedRow[]; readonly summary: Summary; readonly run: DryRun }

type Decided = Pick<Batch, 'mapping' | 'choices' | 'decisions'>

/** The dry run of a batch with all that the user decided, in the form in which it is kept. */
export function judge({ mapping, choices, decisions }: Decided, rows: readonly Row[], register: Register): Judged {
  const run = dryRun({ sheet: { rows }, mapping, decisions, ...register, ...choices })
  return {
    rows: run.rows.map((row) => ({ number: row.row, verdict: row.verdict.is, outcome: outcomeOf(row) })),
    summary: {
      counts: run.counts,
      shown: shownOf(run.rows),
      unknown: run.unknown,
      spellings: run.spellings,
      americanDays: run.americanDays,
      fingerprint: fingerprintOf(run.rows),
    },
    run,
  }
}

function shownOf(rows: readonly RowVerdict[]): Record<Show, number> {
  const shown = { wrong: 0, duplicate: 0, changed: 0, new: 0, unchanged: 0, leftOut: 0 }
  for (const { leftOut, verdict } of rows) shown[leftOut ? 'leftOut' : verdict.is] += 1
  return shown
}

const fingerprintOf = (rows: readonly RowVerdict[]): string =>
  createHash('sha256')
    .update(JSON.stringify(rows.map((r) => [r.row, r.leftOut, r.verdict])))
    .digest('hex')

/** Longer texts are kept by their beginning: the screen shows no more. */
const keptLength = 200

function outcomeOf({ name, leftOut, verdict, doubts }: RowVerdict): RowOutcome {
  const kept =
    verdict.is === 'new' ? { is: 'new' } : verdict.is === 'changed' ? { ...verdict, people: undefined } : verdict
  const clip = (_: string, value: unknown) =>
    typeof value === 'string' && value.length > keptLength ? `${value.slice(0, keptLength)}…` : value
  return JSON.parse(JSON.stringify({ name, leftOut, verdict: kept, doubts }, clip))
}

/** One system to write. */
export type Write = { readonly id: string; readonly patch: Patch }

/** What an import writes: every new or changed row that is not left out. */
export function writesOf(run: DryRun, batchId: string, members: readonly Member[], today: Day): Write[] {
  const personIds = new Map(members.map((m) => [m.email.toLowerCase(), m.personId]))
  return run.rows.flatMap(({ row, leftOut, verdict }): Write[] => {
    if (leftOut) return []
    if (verdict.is === 'new') return [{ id: systemIdFor(batchId, row), patch: patchOf(verdict.values, personIds) }]
    if (verdict.is !== 'changed') return []
    const values: Values = Object.fromEntries(verdict.changes.map((c) => [c.field, c.to]))
    const since: Values = values.stage && !values.stageSince ? { stageSince: today } : {}
    return [{ id: verdict.id, patch: patchOf({ ...values, ...since }, personIds) }]
  })
}

/** The id of the system that a row makes: always the same one, so that a run that comes twice makes it once. */
export function systemIdFor(batchId: string, row: number): string {
  const random = createHash('sha256').update(`${batchId} ${row}`).digest()
  return v7({ msecs: Number.parseInt(batchId.replaceAll('-', '').slice(0, 12), 16), random, seq: row })
}

/** From this many characters on a change is worked out by the background: a page would wait for seconds. */
const largeCharacters = 3_000_000

export const isLarge = (batch: Pick<Batch, 'about'>): boolean => (batch.about.characters ?? 0) > largeCharacters

export const charactersIn = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + row.cells.reduce<number>((all, cell) => all + textOf(cell).length, 0), 0)

/** The headings of a file as one short text, whatever their order: under it the mapping is remembered. */
export const headingsHash = (headings: readonly string[]): string =>
  createHash('sha256').update(headings.map(plain).sort().join('\n')).digest('hex')

/** What is remembered of a batch for the next file with these headings. */
export const toRemember = (batch: Pick<Batch, 'mapping' | 'choices'>) => ({
  mapping: rememberMapping(batch.mapping),
  answers: batch.choices.answers,
})

/** A mapping as it is kept: with the beginnings of its examples. */
export const keptMapping = (mapping: Mapping): Mapping =>
  mapping.map((c) => ({
    ...c,
    examples: c.examples.map((e) => (e.length > 80 ? `${e.slice(0, 79).trimEnd()}…` : e)),
  }))

/** Puts the chosen fields on the columns; a column that was not asked about keeps its own. Corrections and answers stay. */
export function withColumns(batch: Batch, chosen: ReadonlyMap<number, FieldKey | null>): Batch {
  const changed = [...chosen].filter(([column, field]) => batch.mapping[column]?.field !== field)
  // What is set free goes first, so that two columns can change places.
  const order = [...changed.filter(([, f]) => f === null), ...changed.filter(([, f]) => f !== null)]
  const mapping = order.reduce((m, [column, field]) => mapColumn(m, column, field), batch.mapping)
  const looked = mapping.map((c) =>
    chosen.has(c.column) && c.field !== null && c.field === chosen.get(c.column)
      ? { ...c, confidence: 'recognised' as const }
      : c,
  )
  return { ...batch, mapping: looked }
}

/** Two columns that would become the same field: the first such field, or null. */
export function fieldTwice(chosen: ReadonlyMap<number, FieldKey | null>): FieldKey | null {
  const fields = [...chosen.values()].filter((f) => f !== null)
  return fields.find((f, i) => fields.indexOf(f) !== i) ?? null
}

/** An unknown text, and what the user makes of it: a choice's key, an e-mail address, or null to leave it empty. */
export type Answered = { readonly field: FieldKey; readonly key: string; readonly value: string | null }

export function withAnswers(batch: Batch, given: readonly Answered[]): Batch {
  const answers: Partial<Record<FieldKey, Readonly<Record<string, string | null>>>> = { ...batch.choices.answers }
  for (const { field, key, value } of given) answers[field] = { ...answers[field], [answerKey(key)]: value }
  return { ...batch, choices: { ...batch.choices, answers } }
}

export const withFallbackOwner = (batch: Batch, email: string | null): Batch => ({
  ...batch,
  choices: { ...batch.choices, fallbackOwner: email },
})

export const withCorrections = (batch: Batch, corrections: Readonly<Record<string, string>>): Batch => ({
  ...batch,
  choices: { ...batch.choices, corrections: { ...batch.choices.corrections, ...corrections } },
})

export function withLeftOut(batch: Batch, rows: readonly number[], out: boolean): Batch {
  const { leaveOut } = batch.choices
  const next = out
    ? [...new Set([...leaveOut, ...rows])].sort((a, b) => a - b)
    : leaveOut.filter((r) => !rows.includes(r))
  return { ...batch, choices: { ...batch.choices, leaveOut: next } }
}

/** What a user may say about one row. */
export type RowDecision =
  | { readonly row: number; readonly is: 'same'; readonly id: string }
  | { readonly row: number; readonly is: 'other' | 'out' | 'in' | 'undecided' }

export function withDecision(batch: Batch, decision: RowDecision): Batch {
  const { row } = decision
  const others = Object.fromEntries(Object.entries(batch.decisions).filter(([key]) => Number(key) !== row))
  switch (decision.is) {
    case 'out':
      return withLeftOut(batch, [row], true)
    case 'in':
      return withLeftOut(batch, [row], false)
    case 'undecided':
      return { ...batch, decisions: others }
    case 'same':
      return { ...batch, decisions: { ...others, [row]: { is: 'same', id: decision.id } } }
    case 'other':
      return { ...batch, decisions: { ...others, [row]: { is: 'other' } } }
  }
}

/** Which rows of an import a page shows. */
export const shows = ['new', 'changed', 'unchanged', 'duplicate', 'wrong', 'leftOut'] as const
export type Show = (typeof shows)[number]

export const showSlugs = {
  new: 'nieuw',
  changed: 'gewijzigd',
  unchanged: 'ongewijzigd',
  duplicate: 'mogelijk-dubbel',
  wrong: 'fout',
  leftOut: 'overgeslagen',
} as const satisfies Record<Show, string>

/** Which rows, which page of them, and the row whose cells are being mended. */
export type RowsView = { readonly show: Show | null; readonly page: number; readonly mend: number | null }

export const rowsPerPage = 25

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

const wholeNumber = (value: Query[string]): number | null => {
  const number = typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : 0
  return number > 0 ? number : null
}

/** Reads an address; what it does not know it leaves out. */
export const rowsViewFrom = (query: Query): RowsView => ({
  show: shows.find((s) => showSlugs[s] === query.toon) ?? null,
  page: wholeNumber(query.pagina) ?? 1,
  mend: wholeNumber(query.herstel),
})

/** The query of a view, as a form carries it to come back to. */
export function queryOf({ show, page, mend }: RowsView): string {
  const pairs = [
    ...(show ? [['toon', showSlugs[show]]] : []),
    ...(page > 1 ? [['pagina', String(page)]] : []),
    ...(mend ? [['herstel', String(mend)]] : []),
  ]
  return new URLSearchParams(pairs).toString()
}

export const importsHref = (slug: string): string => `/${slug}/systemen/importeren`

/** The address of an import, showing these rows. */
export function importHref(slug: string, id: string, view?: Partial<RowsView>): string {
  const query = view ? queryOf({ show: null, page: 1, mend: null, ...view }) : ''
  return `${importsHref(slug)}/${id}${query && `?${query}`}`
}

/** Whether this sheet's trouble may be another sheet's luck: then the file is kept for as long as the user chooses. */
export const mayChooseSheet = (batch: Pick<Batch, 'about' | 'state'>): boolean =>
  (batch.about.sheets?.length ?? 0) > 1 && (batch.state === 'ready' || batch.state === 'refused')

/** What is known of a sheet that was read. */
export const aboutSheet = (about: About, sheet: Sheet, american: boolean): About => ({
  sha256: about.sha256,
  size: about.size,
  headings: sheet.headings,
  headingRow: sheet.headingRow,
  sheets: sheet.sheets,
  notices: sheet.notices,
  american,
  characters: charactersIn(sheet.rows),
})

export const says = (path: string, code: string): string => `${path}${path.includes('?') ? '&' : '?'}melding=${code}`

/** Back to the rows that a form was sent from, saying what was done; a row that was mended is closed again. */
export function backTo(slug: string, { id, back }: { id: string; back: string }, code: string, part = ''): string {
  const view = { ...rowsViewFrom(Object.fromEntries(new URLSearchParams(back))), mend: null }
  return says(importHref(slug, id, view), code) + part
}

/** A cell that the user can put something else in. */
export type MendField = { readonly at: string; readonly field: FieldKey; readonly text: string }

/** The cells of a wrong row that its problems name, with what stands there now. */
export function mendFields({ mapping, choices }: Batch, row: Row, { verdict }: RowOutcome): MendField[] {
  if (verdict.is !== 'wrong') return []
  const named = new Set(verdict.problems.flatMap((p) => [p.at, 'other' in p ? p.other : null]))
  return mapping.flatMap(({ column, field }): MendField[] => {
    const at = cellAddress(column, row.number)
    if (field === null || !named.has(at)) return []
    return [{ at, field, text: choices.corrections[at] ?? textOf(row.cells[column] ?? null) }]
  })
}

/** Whether any problem of a row can be mended in one of its cells. */
export const isMendable = ({ verdict }: RowOutcome): boolean =>
  verdict.is === 'wrong' && verdict.problems.some((p) => p.at !== null && p.at !== '')
