import { mapColumn } from '../../columns/model'
import type { FieldKey } from '../../fields/model'
import { cellAddress, type Row, textOf } from '../../reading/model'
import { answerKey } from '../../values/model'
import type { Batch, RowOutcome } from '../model'

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

export const withPilotDays = (batch: Batch, pilotDays: Batch['choices']['pilotDays']): Batch => ({
  ...batch,
  choices: { ...batch.choices, pilotDays },
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
