import { expect, test } from 'vitest'
import { proposeMapping } from './columns/model'
import {
  AnswersSchema,
  CellsSchema,
  CorrectionsSchema,
  DecisionsSchema,
  MappingSchema,
  RememberedSchema,
} from './schema'

test('what the user decides survives being stored', () => {
  const mapping = proposeMapping({ headings: ['Naam', 'Wat'], rows: [{ number: 2, cells: ['a', null] }] })
  expect(MappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping)
  const cells = [null, 'a', 1.5, true, { day: '2025-03-01' }, { error: '#N/B' }, { formula: '=A1' }]
  expect(CellsSchema.parse(JSON.parse(JSON.stringify(cells)))).toEqual(cells)
  const decisions = { 2: { is: 'same', id: 'x' }, 3: { is: 'other' } }
  expect(DecisionsSchema.parse(JSON.parse(JSON.stringify(decisions)))).toEqual(decisions)
  expect(AnswersSchema.parse({ stage: { live: 'inUse', weg: null } })).toEqual({ stage: { live: 'inUse', weg: null } })
})

test('a field that is not there is refused, or forgotten when it was remembered', () => {
  expect(AnswersSchema.safeParse({ passwordHash: { a: 'b' } }).success).toBe(false)
  expect(
    MappingSchema.safeParse([{ column: 0, heading: 'x', field: 'gone', confidence: 'check', examples: [] }]).success,
  ).toBe(false)
  expect(RememberedSchema.parse({ naam: 'name', oud: 'gone' })).toEqual({ naam: 'name', oud: null })
  expect(DecisionsSchema.safeParse({ '-1': { is: 'other' } }).success).toBe(false)
  expect(CorrectionsSchema.safeParse({ constructor: 'x' }).success).toBe(false)
})
