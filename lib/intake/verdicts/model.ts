import type { Day } from '@/lib/platform/day'
import { refusedPilot } from '@/lib/systems/model'
import { stageRefusalField } from '@/lib/systems/nl'
import { columnsOf, type Mapping } from '../columns/model'
import { type FieldKey, type PersonKey, personKeys, type Values } from '../fields/model'
import type { Sheet } from '../reading/model'
import { type Answers, departmentsByName } from '../values/model'
import { type Change, changesTo, type ExistingSystem, type Identity, identityOf } from './identity/model'
import { type Likeness, type LikenessIndex, likenessIndex } from './likeness/model'
import {
  addressOf,
  type Columns,
  type Member,
  type ReadRow,
  type RowDoubt,
  type RowProblem,
  readRows,
  regulationOfClass,
  type Spelling,
  type UnknownText,
  type UnknownTexts,
} from './rows/model'

/** What the user said about a probable duplicate: it is this system of the register, or another one after all. */
export type Decision = { readonly is: 'same'; readonly id: string } | { readonly is: 'other' }

/** When a pilot ends, and when is decided about it. */
export type PilotDays = { readonly pilotEndsOn: Day; readonly decisionOn: Day }

export type DryRunInput = {
  readonly sheet: Pick<Sheet, 'rows'>
  readonly mapping: Mapping
  readonly existing: readonly ExistingSystem[]
  readonly members: readonly Member[]
  /** The names of the departments; without them every name is taken as it is. */
  readonly departments?: readonly string[]
  /** Owner of new systems whose row names none: a member's e-mail address. */
  readonly fallbackOwner?: string | null
  /** The days of rows that become a pilot and do not say them. */
  readonly pilotDays?: PilotDays | null
  readonly answers?: Answers
  /** By row number. */
  readonly decisions?: Readonly<Record<number, Decision>>
  /** What the user typed instead of a cell, by its address ("F203"). */
  readonly corrections?: Readonly<Record<string, string>>
  /** Row numbers that the user leaves out on purpose. */
  readonly leaveOut?: readonly number[]
}

/** A system of the register, or another row of the same file, that a row may be the same as. */
export type Candidate = {
  readonly id: string | null
  readonly row: number | null
  readonly name: string
  readonly because: Likeness
}

export type Verdict =
  | { readonly is: 'new'; readonly values: Values; readonly people: People }
  | { readonly is: 'changed'; readonly id: string; readonly changes: readonly Change[]; readonly people: People }
  | { readonly is: 'unchanged'; readonly id: string }
  | { readonly is: 'duplicate'; readonly candidates: readonly Candidate[] }
  | { readonly is: 'wrong'; readonly problems: readonly RowProblem[] }

/** Person ids of the members that the values name. */
export type People = Readonly<Partial<Record<PersonKey, string>>>

export type RowVerdict = {
  readonly row: number
  readonly name: string | null
  readonly leftOut: boolean
  readonly verdict: Verdict
  readonly doubts: readonly RowDoubt[]
}

export type Counts = Readonly<Record<Verdict['is'], number>> & {
  readonly leftOut: number
  /** New and changed rows that are not left out: what an import writes. */
  readonly toTake: number
  /** Wrong rows and open duplicates that are not left out: none may remain. */
  readonly blocking: number
}

export type DryRun = {
  readonly rows: readonly RowVerdict[]
  readonly counts: Counts
  readonly unknown: readonly UnknownText[]
  readonly spellings: readonly Spelling[]
  /** Day columns that put the month first. */
  readonly americanDays: readonly FieldKey[]
  /** Rows that become a pilot and leave one of its days out: the user can say those for all. */
  readonly pilotsWithoutDays: number
  /** Pairs of entries that were compared: grows with the rows, not with their square. */
  readonly comparisons: number
}

/** Says for every row what an import would do, and does nothing. The same input gives the same answer. */
export function dryRun(input: DryRunInput): DryRun {
  const emails = new Map(input.members.map((m) => [m.email.toLowerCase(), m]))
  const columns = columnsOf(input.mapping)
  const leaveOut = new Set(input.leaveOut ?? [])
  const reading = readRows({
    sheet: input.sheet,
    columns,
    leaveOut,
    answers: input.answers ?? {},
    corrections: input.corrections ?? {},
    people: knownPeople(input, emails),
    members: input.members,
    departments: input.departments && departmentsByName(input.departments),
  })
  const taking = reading.rows.filter((row) => row.problems.length === 0 && !leaveOut.has(row.number))
  const context: Context = {
    input,
    columns,
    leaveOut,
    emails,
    unknown: reading.unknown,
    identity: identityOf(
      input.existing,
      taking.map((row) => row.values),
    ),
    existing: likenessIndex(),
    inFile: likenessIndex(),
    pilotsWithoutDays: new Set(),
  }
  const rows = judge(reading.rows, taking, context)
  return {
    rows,
    counts: countsOf(rows),
    unknown: reading.unknown.list(),
    spellings: reading.spellings,
    americanDays: reading.americanDays,
    pilotsWithoutDays: taking.filter((row) => context.pilotsWithoutDays.has(row.number)).length,
    comparisons: context.identity.comparisons() + context.existing.comparisons() + context.inFile.comparisons(),
  }
}

type Context = {
  readonly input: DryRunInput
  readonly columns: Columns
  readonly leaveOut: ReadonlySet<number>
  readonly emails: ReadonlyMap<string, Member>
  readonly unknown: UnknownTexts
  readonly identity: Identity
  readonly existing: LikenessIndex<ExistingSystem>
  readonly inFile: LikenessIndex<ReadRow>
  readonly pilotsWithoutDays: Set<number>
}

/** Members, and whoever the register already names: an owner who left is no mistake in an unchanged row. */
function knownPeople(input: DryRunInput, emails: ReadonlyMap<string, Member>): Set<string> {
  const named = input.existing.flatMap((s) => personKeys.map((key) => s.values[key]))
  return new Set([...emails.keys(), ...named.flatMap((email) => (email ? [email.toLowerCase()] : []))])
}

function countsOf(rows: readonly RowVerdict[]): Counts {
  const none = { new: 0, changed: 0, unchanged: 0, duplicate: 0, wrong: 0 }
  const counts: Record<keyof Counts, number> = { ...none, leftOut: 0, toTake: 0, blocking: 0 }
  for (const { verdict, leftOut } of rows) {
    counts[verdict.is] += 1
    if (leftOut) counts.leftOut += 1
    else if (verdict.is === 'new' || verdict.is === 'changed') counts.toTake += 1
    else if (verdict.is === 'wrong' || verdict.is === 'duplicate') counts.blocking += 1
  }
  return counts
}

/** Gives certain matches first, so that a look-alike cannot take the system of a later row. Left-out rows take nothing. */
function judge(rows: readonly ReadRow[], taking: readonly ReadRow[], context: Context): RowVerdict[] {
  const { input, leaveOut, existing, inFile } = context
  const { matches, refused } = matchesOf(taking, context)
  for (const system of input.existing) existing.add(system, system.values)
  for (const row of taking) if (matches.has(row.number)) inFile.add(row, row.values)
  const verdicts = new Map<number, Verdict>(refused)
  const doubts = new Map<number, readonly RowDoubt[]>()
  const leftOut = rows.filter((row) => leaveOut.has(row.number) && row.problems.length === 0)
  for (const row of [...taking, ...leftOut]) {
    if (verdicts.has(row.number)) continue
    const { said, doubt } = withRegulation(row, matches.get(row.number), context)
    if (doubt) doubts.set(row.number, [doubt])
    verdicts.set(
      row.number,
      verdictOn(withPilotDays(said, matches.get(row.number), context), matches.get(row.number), context),
    )
    if (!matches.has(row.number) && !leaveOut.has(row.number)) inFile.add(row, row.values)
  }
  return rows.map((row) => ({
    row: row.number,
    name: row.values.name ?? null,
    leftOut: leaveOut.has(row.number),
    verdict: verdicts.get(row.number) ?? { is: 'wrong', problems: row.problems },
    doubts: [...(doubts.get(row.number) ?? []), ...row.doubts],
  }))
}

/** A row that becomes a pilot, with the days that the user said for those that say none. */
function withPilotDays(
  row: ReadRow,
  match: ExistingSystem | undefined,
  { input, pilotsWithoutDays }: Context,
): ReadRow {
  const { values } = row
  if (values.stage !== 'pilot' || match?.values.stage === 'pilot') return row
  const said = { ...match?.values, ...values }
  if (said.pilotEndsOn && said.decisionOn) return row
  pilotsWithoutDays.add(row.number)
  if (!input.pilotDays) return row
  const { pilotEndsOn, decisionOn } = input.pilotDays
  const days = { pilotEndsOn: said.pilotEndsOn ?? pilotEndsOn, decisionOn: said.decisionOn ?? decisionOn }
  return { ...row, values: { ...values, ...days } }
}

/** A row with the regulation that its class is of, and the doubt to show with it. */
function withRegulation(row: ReadRow, match: ExistingSystem | undefined, { columns }: Context) {
  const regulation = regulationOfClass(row.values, match?.values ?? {})
  if (regulation === null) return { said: row, doubt: null }
  const at = addressOf(columns, 'mdrClass', row.number) ?? ''
  const doubt: RowDoubt = { at, text: row.values.mdrClass ?? '', doubt: { why: 'regulation-from-class', regulation } }
  return { said: { ...row, values: { ...row.values, regulation } }, doubt }
}

type Matches = {
  readonly matches: ReadonlyMap<number, ExistingSystem>
  readonly refused: ReadonlyMap<number, Verdict>
}

/** Which system each row is about, in three rounds from certain to likely. */
function matchesOf(rows: readonly ReadRow[], { input, columns, identity }: Context): Matches {
  const matches = new Map<number, ExistingSystem>()
  const refused = new Map<number, Verdict>()
  const claimedBy = new Map<ExistingSystem, number>()
  const give = (row: ReadRow, system: ExistingSystem) => {
    matches.set(row.number, system)
    claimedBy.set(system, row.number)
    identity.claim(system)
  }
  for (const row of rows) {
    const decided = input.decisions?.[row.number]
    const id = row.values.id ?? (decided?.is === 'same' ? decided.id : undefined)
    if (id === undefined) continue
    const at = addressOf(columns, 'id', row.number) ?? ''
    const system = identity.byId(id)
    const earlier = system && claimedBy.get(system)
    const problem: RowProblem | null = !system
      ? { why: 'unknown-id', at, text: id }
      : earlier !== undefined
        ? { why: 'id-twice', at, row: earlier }
        : null
    if (problem) refused.set(row.number, { is: 'wrong', problems: [problem] })
    else if (system) give(row, system)
  }
  for (const round of [identity.certain, identity.byName]) {
    for (const row of rows) {
      if (matches.has(row.number) || refused.has(row.number) || input.decisions?.[row.number]) continue
      const system = round(row.values)
      if (system) give(row, system)
    }
  }
  return { matches, refused }
}

function verdictOn(row: ReadRow, match: ExistingSystem | undefined, context: Context): Verdict {
  if (match) {
    const changes = changesTo(match, row.values)
    if (changes.length === 0) return { is: 'unchanged', id: match.id }
    const changed: Values = Object.fromEntries(changes.map((c) => [c.field, c.to]))
    const problems = [
      ...peopleProblems(row, changed, match.values, context),
      ...pilotProblems(row, match.values, changed, context),
    ]
    if (problems.length > 0) return { is: 'wrong', problems }
    return { is: 'changed', id: match.id, changes, people: peopleIn(changed, context.emails) }
  }
  const candidates = context.input.decisions?.[row.number]?.is === 'other' ? [] : candidatesFor(row, context)
  if (candidates.length > 0) return { is: 'duplicate', candidates }
  const { id: _, ...given } = row.values
  const owner = given.ownerEmail ?? context.input.fallbackOwner?.toLowerCase()
  const at = addressOf(context.columns, 'ownerEmail', row.number)
  if (!owner) return { is: 'wrong', problems: [{ why: 'owner-missing', at }] }
  const values: Values = { ...given, ownerEmail: owner }
  const problems = [...peopleProblems(row, values, {}, context), ...pilotProblems(row, null, values, context)]
  if (problems.length > 0) return { is: 'wrong', problems }
  return { is: 'new', values, people: peopleIn(values, context.emails) }
}

/** People whom the row newly names and who cannot be that. `values` are the new ones, `before` those of the register. */
function peopleProblems(row: ReadRow, values: Values, before: Values, context: Context): RowProblem[] {
  const { columns, leaveOut, emails, unknown } = context
  const cell = (field: FieldKey) => addressOf(columns, field, row.number) ?? ''
  const problems = personKeys.flatMap((field): RowProblem[] => {
    const text = values[field]
    if (text === undefined) return []
    const member = emails.get(text)
    if (member && (member.owns || field === 'clinicianEmail')) return []
    if (member) return [{ why: 'may-not-own', at: cell(field), field, text }]
    if (!leaveOut.has(row.number)) unknown.add(field, text, row.number)
    return [{ why: 'unknown-person', at: cell(field), field, text }]
  })
  const { ownerEmail, deputyEmail } = { ...before, ...values }
  const same = ownerEmail !== undefined && ownerEmail === deputyEmail
  return same ? [...problems, { why: 'owner-is-deputy', at: cell('deputyEmail') || cell('ownerEmail') }] : problems
}

/** The days that the row leaves a pilot without, or puts before its beginning, each with its cell. */
function pilotProblems(row: ReadRow, before: Values | null, values: Values, { columns }: Context): RowProblem[] {
  return refusedPilot(before, values).map((refusal): RowProblem => {
    const field = stageRefusalField[refusal] === 'decisionOn' ? 'decisionOn' : 'pilotEndsOn'
    const at = addressOf(columns, field, row.number)
    const missing = refusal === 'pilot-end-missing' || refusal === 'pilot-decision-missing'
    return missing ? { why: 'pilot-day-missing', at, field } : { why: 'pilot-day-too-early', at: at ?? '', field }
  })
}

const peopleIn = (values: Values, emails: ReadonlyMap<string, Member>): People =>
  Object.fromEntries(
    personKeys.flatMap((field) => {
      const member = emails.get(values[field] ?? '')
      return member === undefined ? [] : [[field, member.personId]]
    }),
  )

function candidatesFor(row: ReadRow, { identity, existing, inFile }: Context): Candidate[] {
  const inRegister = existing.like(row.values, (system) => !identity.isClaimed(system))
  const above = inFile.like(row.values, (other) => other.number !== row.number)
  return [
    ...inRegister.map(({ of, because }) => ({ id: of.id, row: null, name: of.values.name ?? '', because })),
    ...above
      .filter(({ because }) => because === 'same-name' || because === 'near-name')
      .map(({ of, because }) => ({ id: null, row: of.number, name: of.values.name ?? '', because })),
  ]
}

const worst: readonly Verdict['is'][] = ['wrong', 'duplicate', 'changed', 'new', 'unchanged']

/** Rows in the order in which a user should look at them: wrong first, then by row number. */
export const worstFirst = (rows: readonly RowVerdict[]): readonly RowVerdict[] =>
  [...rows].sort((a, b) => worst.indexOf(a.verdict.is) - worst.indexOf(b.verdict.is) || a.row - b.row)
