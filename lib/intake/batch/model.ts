import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import type { ImportState, ImportWork } from '@/lib/platform/prisma/enums'
import type { Patch } from '@/lib/systems/fields/model'
import { type Mapping, rememberMapping } from '../columns/model'
import { type FieldKey, isChoiceKey, isFieldKey, patchOf, plain, type Values } from '../fields/model'
import { type Notice, type Row, type Sheet, type SheetName, textOf } from '../reading/model'
import type { Answers } from '../values/model'
import type { Change, ExistingSystem } from '../verdicts/identity/model'
import {
  type Candidate,
  type Counts,
  type Decision,
  type DryRun,
  dryRun,
  type PilotDays,
  type RowVerdict,
  type Verdict,
} from '../verdicts/model'
import type { Member, RowDoubt, RowProblem, Spelling, UnknownText } from '../verdicts/rows/model'

import type { Show } from './view/model'

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
  readonly pilotDays: PilotDays | null
}

export type Decisions = Readonly<Record<number, Decision>>

export const noChoices: Choices = { answers: {}, corrections: {}, leaveOut: [], fallbackOwner: null, pilotDays: null }

/** What the last dry run found, as a whole. */
export type Summary = {
  readonly counts: Counts
  /** Rows by what happens to them; those that are left out are counted as that alone. */
  readonly shown: Readonly<Record<Show, number>>
  readonly unknown: readonly UnknownText[]
  readonly spellings: readonly Spelling[]
  readonly americanDays: readonly FieldKey[]
  /** Rows that become a pilot and leave one of its days out; absent in a summary of before this was counted. */
  readonly pilotsWithoutDays?: number
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
  readonly verdict: /** The telling fields of the new system, and how many others the row fills. */
    | { readonly is: 'new'; readonly fills?: readonly Change[]; readonly more?: number }
    | { readonly is: 'changed'; readonly id: string; readonly changes: readonly Change[] }
    | { readonly is: 'unchanged'; readonly id: string }
    | { readonly is: 'duplicate'; readonly candidates: readonly Candidate[] }
    | { readonly is: 'wrong'; readonly problems: readonly RowProblem[] }
  readonly doubts: readonly RowDoubt[]
}

export type JudgedRow = { readonly number: number; readonly verdict: Verdict['is']; readonly outcome: RowOutcome }

/** The register as an import sees it. */
export type Register = {
  readonly existing: readonly ExistingSystem[]
  readonly members: readonly Member[]
  readonly departments: readonly string[]
}

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
      pilotsWithoutDays: run.pilotsWithoutDays,
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

/** What tells systems apart: a row is long, and a list of imports has thousands. */
const telling: readonly FieldKey[] = [
  'vendorName',
  'productName',
  'versionLabel',
  'departmentName',
  'ownerEmail',
  'stage',
]

function newSystem(values: Values) {
  const fills = telling.flatMap((field): Change[] => {
    const to = values[field]
    return to === undefined ? [] : [{ field, from: null, to }]
  })
  const others = Object.keys(values).length - fills.length - (values.name === undefined ? 0 : 1)
  return { is: 'new' as const, fills, more: others }
}

function outcomeOf({ name, leftOut, verdict, doubts }: RowVerdict): RowOutcome {
  const kept =
    verdict.is === 'new'
      ? newSystem(verdict.values)
      : verdict.is === 'changed'
        ? { ...verdict, people: undefined }
        : verdict
  const clip = (_: string, value: unknown) =>
    typeof value === 'string' && value.length > keptLength ? `${value.slice(0, keptLength)}…` : value
  return JSON.parse(JSON.stringify({ name, leftOut, verdict: kept, doubts }, clip))
}

/** One system to write. */
export type Write = { readonly id: string; readonly patch: Patch }

/**
 * What an import writes: every new or changed row that is not left out. A stage whose day the row does not say has none:
 * the day of the import is not the day on which anything happened to the system.
 */
export function writesOf(run: DryRun, batchId: string, members: readonly Member[]): Write[] {
  const personIds = new Map(members.map((m) => [m.email.toLowerCase(), m.personId]))
  return run.rows.flatMap(({ row, leftOut, verdict }): Write[] => {
    if (leftOut) return []
    if (verdict.is === 'new')
      return [{ id: systemIdFor(batchId, row), patch: { stageSince: null, ...patchOf(verdict.values, personIds) } }]
    if (verdict.is !== 'changed') return []
    const values: Values = Object.fromEntries(verdict.changes.map((c) => [c.field, c.to]))
    const noDay: Patch = values.stage ? { stageSince: null } : {}
    return [{ id: verdict.id, patch: { ...noDay, ...patchOf(values, personIds) } }]
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

/** What is remembered of a batch for the next file with these headings: no people, who come and go. */
export const toRemember = (batch: Pick<Batch, 'mapping' | 'choices'>) => ({
  mapping: rememberMapping(batch.mapping),
  answers: Object.fromEntries(
    Object.entries(batch.choices.answers).filter(
      ([key]) => isFieldKey(key) && (isChoiceKey(key) || key === 'departmentName'),
    ),
  ),
})

/** A mapping as it is kept: with the beginnings of its examples. */
export const keptMapping = (mapping: Mapping): Mapping =>
  mapping.map((c) => ({
    ...c,
    examples: c.examples.map((e) => (e.length > 80 ? `${e.slice(0, 79).trimEnd()}…` : e)),
  }))

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
