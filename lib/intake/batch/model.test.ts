import { expect, test } from 'vitest'
import { z } from 'zod'
import type { FieldKey } from '../fields/model'
import { fillsText } from '../verdicts/nl'
import { fieldTwice, withColumns, withDecision, withLeftOut } from './deciding/model'
import { type Batch, headingsHash, judge, noChoices, systemIdFor, toRemember } from './model'
import { AnswersFormSchema, ColumnsSchema, CorrectSchema, DecisionSchema } from './schema'
import { backTo, importHref, rowsViewFrom } from './view/model'

const id = '01a20a0a-a3e4-71d4-847a-5ede42a700f2'

const batch = (...fields: (FieldKey | null)[]): Batch => ({
  id,
  fileName: 'lijst.xlsx',
  storageKey: '',
  sheetName: null,
  state: 'ready',
  work: 'read',
  refusal: null,
  about: { sha256: '', size: 0 },
  mapping: fields.map((field, column) => ({
    column,
    heading: `Kop ${column}`,
    field,
    confidence: field ? 'check' : 'skip',
    examples: [],
  })),
  choices: noChoices,
  decisions: {},
  summary: null,
  progress: 0,
  total: 0,
  startedById: id,
  startedAt: new Date(0),
  finishedAt: null,
  revision: 1,
  waiting: false,
  silent: false,
})

const fieldsOf = (b: Batch) => b.mapping.map((c) => c.field)

test('two columns can change places, and what the user sent is certain from then on', () => {
  const swapped = withColumns(
    batch('name', 'summary', null),
    new Map([
      [0, 'summary' as const],
      [1, 'name' as const],
      [2, null],
    ]),
  )
  expect(fieldsOf(swapped)).toEqual(['summary', 'name', null])
  expect(swapped.mapping.map((c) => c.confidence)).toEqual(['recognised', 'recognised', 'skip'])
})

test('a column that was not asked about keeps its field, unless another one takes it', () => {
  expect(fieldsOf(withColumns(batch('name', 'summary'), new Map([[1, null]])))).toEqual(['name', null])
  expect(fieldsOf(withColumns(batch('name', null), new Map([[1, 'name' as const]])))).toEqual([null, 'name'])
  expect(
    fieldTwice(
      new Map([
        [0, 'name' as const],
        [1, null],
        [2, null],
        [3, 'name' as const],
      ]),
    ),
  ).toBe('name')
})

test('a later decision about a row stands in the place of the earlier one', () => {
  const same = withDecision(batch(), { row: 7, is: 'same', id })
  expect(withDecision(same, { row: 7, is: 'other' }).decisions).toEqual({ 7: { is: 'other' } })
  expect(withDecision(same, { row: 7, is: 'undecided' }).decisions).toEqual({})
  expect(withLeftOut(withLeftOut(batch(), [9, 7], true), [7, 8], true).choices.leaveOut).toEqual([7, 8, 9])
})

test('a row makes the same system however often it runs; another row or import makes another', () => {
  expect(systemIdFor(id, 12)).toBe(systemIdFor(id, 12))
  expect(new Set([systemIdFor(id, 12), systemIdFor(id, 13), systemIdFor(id.replace('f2', 'f3'), 12)]).size).toBe(3)
  expect(z.uuid({ version: 'v7' }).safeParse(systemIdFor(id, 5_000)).success).toBe(true)
})

test('headings are known again whatever their order and capitals', () => {
  expect(headingsHash(['Naam', 'CE'])).toBe(headingsHash(['ce', ' naam ']))
  expect(headingsHash(['Naam', 'CE'])).not.toBe(headingsHash(['Naam', 'CE', 'Doel']))
})

test('an address that makes no sense shows all rows; the way back leads nowhere else', () => {
  expect(rowsViewFrom({ toon: 'alles', pagina: '-3', herstel: '1e9' })).toEqual({ show: null, page: 1, mend: null })
  expect(importHref('huis', id, { show: 'wrong', page: 2 })).toBe(`/huis/systemen/importeren/${id}?toon=fout&pagina=2`)
  expect(backTo('huis', { id, back: 'toon=fout&naar=https%3A%2F%2Felders' }, 'keuzes')).toBe(
    `/huis/systemen/importeren/${id}?toon=fout&melding=keuzes`,
  )
})

test('what texts mean is remembered for choices and departments, not for people', () => {
  const answers = {
    stage: { live: 'inUse' },
    departmentName: { poli: 'Poliklinieken', nacht: '+Nachtdienst' },
    ownerEmail: { eva: 'eva@voorbeeld.example' },
  }
  expect(toRemember({ ...batch('name'), choices: { ...noChoices, answers } }).answers).toEqual({
    stage: answers.stage,
    departmentName: answers.departmentName,
  })
})

test('what a form cannot have sent is refused or left out', () => {
  expect(ColumnsSchema.safeParse({ id, revision: '1', 'column-0': 'ownerId' }).success).toBe(false)
  expect(ColumnsSchema.parse({ id, revision: '1', 'column-0': 'name', 'column-9999': 'name' }).columns).toEqual(
    new Map([[0, 'name']]),
  )
  expect(
    AnswersFormSchema.parse({ id, 'text-0': 'bestaat-niet:x', 'value-0': 'y', 'text-1': 'stage:a:b', 'value-1': '-' }),
  ).toMatchObject({
    answers: [{ field: 'stage', key: 'a:b', value: null }],
  })
  expect(CorrectSchema.parse({ id, row: '3', 'cell-A3': 'x', 'cell-A4': 'y', 'cell-a3': 'z' }).cells).toEqual({
    A3: 'x',
  })
  expect(CorrectSchema.safeParse({ id, row: '3', 'cell-A3': 'x'.repeat(10_001) }).success).toBe(false)
  expect(DecisionSchema.safeParse({ id, decision: '3 same' }).success).toBe(false)
})

test('of a new system the screen keeps what tells it apart, and how much more the row fills', () => {
  const register = {
    existing: [],
    members: [{ email: 'sam@voorbeeld.example', personId: 'p1', owns: true }],
    departments: ['Spoedeisende hulp'],
  }
  const columns = batch('name', 'vendorName', 'ownerEmail', 'stage', 'summary', 'output')
  const cells = ['Botbreuk', 'Gleamer', 'sam@voorbeeld.example', 'in gebruik', 'Zoekt breuken', null]
  const { rows } = judge(columns, [{ number: 2, cells }], register)
  const kept = rows[0]?.outcome.verdict
  if (kept?.is !== 'new') throw new Error(kept?.is)
  expect(fillsText(kept.fills ?? [], kept.more ?? 0)).toBe(
    'Leverancier: Gleamer; Eigenaar (e-mail): sam@voorbeeld.example; Stadium: in gebruik; en 1 ander gegeven',
  )
  const bare = judge(columns, [{ number: 2, cells: ['Bot', null, 'sam@voorbeeld.example'] }], register)
  expect(bare.rows[0]?.outcome.verdict).toMatchObject({ is: 'new', more: 0 })
})
