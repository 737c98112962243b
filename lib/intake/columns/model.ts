import { toldHeadings } from '@/lib/systems/sheet/nl'
import { americanHeadings, headingMeant, headingsInside, sureHeadings } from '../fields/headings/nl'
import { type FieldKey, fieldOf, isFieldKey, plain } from '../fields/model'
import { type Cell, isEmpty, type Sheet, textOf } from '../reading/model'
import { emailIn, parseCell } from '../values/model'

/** How sure the proposal is: `recognised`, `check` (the user should look), or `skip` (not taken over). */
export type Confidence = 'recognised' | 'check' | 'skip'

/** One column of the file and the field that it becomes; null is not taken over. */
export type ColumnMapping = {
  readonly column: number
  readonly heading: string
  readonly field: FieldKey | null
  readonly confidence: Confidence
  /** The first different values, to recognise the column by. */
  readonly examples: readonly string[]
}

export type Mapping = readonly ColumnMapping[]

/** What the user chose before, by `plain` heading. */
export type Remembered = Readonly<Record<string, FieldKey | null>>

/** What the product's own export says beside the fields: never read back, whatever stands in it. */
const toldByRegister: ReadonlySet<string> = new Set(toldHeadings.map(plain))

/** Rows that are looked at to see what a column holds. */
const sampled = 200

/** Proposes a field for each column by its heading, its contents and what the user chose before. Each field at most once. */
export function proposeMapping(sheet: Pick<Sheet, 'headings' | 'rows'>, remembered: Remembered = {}): Mapping {
  const columns = sheet.headings.map((heading, column) => describe(sheet, heading, column))
  const american = columns.some(saysAmerican)
  const proposals = columns
    .flatMap((c) => proposalsFor(c, american, remembered))
    .sort((a, b) => b.score - a.score || a.column - b.column)
  const taken = new Map<number, Proposal>()
  const used = new Set<FieldKey>()
  for (const p of proposals) {
    if (taken.has(p.column) || (p.field !== null && used.has(p.field))) continue
    taken.set(p.column, p)
    if (p.field !== null) used.add(p.field)
  }
  nameFromProduct(taken, used)
  return columns.map(({ column, heading, examples }) => {
    const proposal = taken.get(column)
    const field = proposal?.field ?? null
    return { column, heading, field, confidence: field === null ? 'skip' : (proposal?.confidence ?? 'skip'), examples }
  })
}

/** Whether the file is a list of American clearances, about which the user is told what is not taken over. */
export const isAmericanList = (sheet: Pick<Sheet, 'headings' | 'rows'>): boolean =>
  sheet.headings.some((heading, column) => saysAmerican(describe(sheet, heading, column)))

/** Gives a column another field, and takes that field away from the column that had it. */
export const mapColumn = (mapping: Mapping, column: number, field: FieldKey | null): Mapping =>
  mapping.map((c) => {
    if (c.column === column) return { ...c, field, confidence: field === null ? 'skip' : 'recognised' }
    return field !== null && c.field === field ? { ...c, field: null, confidence: 'skip' } : c
  })

/** What to keep of a mapping for the next file with these headings. */
export const rememberMapping = (mapping: Mapping): Remembered =>
  Object.fromEntries(mapping.filter((c) => plain(c.heading) !== '').map((c) => [plain(c.heading), c.field]))

/** Whether a column gives each row its name: without one no row can go along. */
export const hasName = (mapping: Mapping): boolean => mapping.some((c) => c.field === 'name')

/** The column of each field. */
export const columnsOf = (mapping: Mapping): ReadonlyMap<FieldKey, number> =>
  new Map(mapping.flatMap((c) => (c.field === null ? [] : [[c.field, c.column]])))

type Column = {
  readonly column: number
  readonly heading: string
  readonly said: string
  readonly american: boolean
  readonly cells: readonly Cell[]
  readonly examples: readonly string[]
}

type Proposal = {
  readonly column: number
  readonly field: FieldKey | null
  readonly confidence: Confidence
  readonly score: number
}

function describe(sheet: Pick<Sheet, 'headings' | 'rows'>, heading: string, column: number): Column {
  const cells = sheet.rows.flatMap((row) => {
    const cell = row.cells[column]
    return cell === undefined || isEmpty(cell) ? [] : [cell]
  })
  const shown = cells.slice(0, sampled)
  const examples = [...new Set(shown.map((cell) => textOf(cell).trim()))].slice(0, 3)
  return {
    column,
    heading,
    said: plain(heading),
    american: americanHeadings.has(plain(heading)),
    cells: shown,
    examples,
  }
}

function headingField(c: Column): { field: FieldKey; sure: boolean } | undefined {
  const exact = sureHeadings.get(c.said)
  if (exact) return { field: exact, sure: true }
  const meant = headingMeant(c.heading)
  return meant && { field: meant, sure: false }
}

function proposalsFor(c: Column, american: boolean, remembered: Remembered): Proposal[] {
  const { column } = c
  if (c.said !== '' && Object.hasOwn(remembered, c.said)) {
    const field = remembered[c.said] ?? null
    return field === null || isFieldKey(field) ? [{ column, field, confidence: 'recognised', score: 10 }] : []
  }
  if (c.american || toldByRegister.has(c.said)) return []
  const said = headingField(c)
  if (!said) return [...fromInside(c, american), ...fromContents(c)]
  if (said.field === 'mdrClass' && american && !said.sure) return []
  const fit = fitOf(said.field, c)
  if (fit === 0 && refusesMisfits.has(fieldOf(said.field).kind)) return fromContents(c)
  const sure = said.sure && fit >= 0.5
  return [{ column, field: said.field, confidence: sure ? 'recognised' : 'check', score: (said.sure ? 4 : 2) + fit }]
}

/**
 * A longer heading that holds a known one: "Status van het systeem". Where it holds more than one ("Naam
 * contactpersoon") only contents tell which is meant.
 */
function fromInside(c: Column, american: boolean): Proposal[] {
  const inside = [...headingsInside(c.heading)]
  const told = inside.flatMap(([field]) =>
    refusesMisfits.has(fieldOf(field).kind) && !(american && field === 'mdrClass') && fitsContents(field, c)
      ? [field]
      : [],
  )
  const only = inside.flatMap(([field, { sure }]) =>
    sure && inside.length === 1 && field !== 'id' && !refusesMisfits.has(fieldOf(field).kind) ? [field] : [],
  )
  return (told.length > 0 ? told : only).map((field) => ({ column: c.column, field, confidence: 'check', score: 1.5 }))
}

const fitsContents = (field: FieldKey, c: Column): boolean => c.cells.length > 0 && fitOf(field, c) >= 0.8

/** A column of texts can become any text; one in which nothing is a day cannot become a day. */
const refusesMisfits: ReadonlySet<string> = new Set(['day', 'choice'])

/** Which part of the column's values the field understands: 0 to 1. An empty column fits. */
function fitOf(field: FieldKey, c: Column): number {
  if (c.cells.length === 0) return 1
  const kind = fieldOf(field).kind
  const understood = c.cells.filter((cell) => {
    if (kind === 'person') return emailIn(textOf(cell)) !== undefined
    const { is } = parseCell(field, cell)
    return is === 'value' || is === 'empty'
  })
  return understood.length / c.cells.length
}

const saysAmerican = (c: Column): boolean => c.american || looksLikeFda(c)

const looksLikeFda = (c: Column): boolean => share(c, /^(K|DEN|P|H|BK|BP)\d{6}(\/S\d{3})?$/i) >= 0.8

const share = (c: Column, pattern: RegExp): number =>
  c.cells.length === 0 ? 0 : c.cells.filter((cell) => pattern.test(textOf(cell).trim())).length / c.cells.length

/** Without a telling heading only contents that can be nothing else are proposed, and always to be checked. */
function fromContents(c: Column): Proposal[] {
  const propose = (field: FieldKey): Proposal[] => [{ column: c.column, field, confidence: 'check', score: 1 }]
  if (looksLikeFda(c)) return propose('fdaNumber')
  if (c.cells.length > 0 && fitOf('ownerEmail', c) >= 0.8) return propose('ownerEmail')
  if (share(c, /^((mdr|klasse)[ -]*)*(ii|2)[ab]$/i) >= 0.5) return propose('mdrClass')
  return []
}

/** A list that only names products names its systems by them. */
function nameFromProduct(taken: Map<number, Proposal>, used: ReadonlySet<FieldKey>): void {
  if (used.has('name')) return
  const product = [...taken.values()].find((p) => p.field === 'productName')
  if (product) taken.set(product.column, { ...product, field: 'name', confidence: 'check' })
}
