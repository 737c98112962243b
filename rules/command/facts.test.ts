import { expect, test } from 'vitest'
import { facts } from '../facts'
import { writtenFacts } from './facts'
import { readSituations } from './read'

const byId = (id: string) => writtenFacts().find((f) => f.id === id)

test('elk feit staat er één keer, in de volgorde van de onderwerpen', () =>
  expect(writtenFacts().map((f) => f.id)).toEqual(facts.map((f) => f.id)))

test('elke waarde die er staat, wordt gelezen', () => {
  for (const { id, type, values } of writtenFacts()) {
    expect([id, values.length > 1]).toEqual([id, type === 'choice'])
    for (const { value } of values) expect(readSituations(JSON.stringify({ [id]: value })).kind).toBe('situations')
  }
})

test('een keuze noemt haar antwoorden, een dag heeft er geen', () => {
  expect(byId('ivdrClass')).toMatchObject({
    topic: 'device',
    type: 'choice',
    judged: false,
    source: 'register-field',
    question: 'Welke IVDR-klasse geeft de fabrikant op?',
    citation: 'IVDR bijlage VIII',
  })
  expect(byId('ivdrClass')?.values[1]).toEqual({ value: 'Asterile', label: 'Klasse A, steriel' })
  expect(byId('firstPlacedOn')).toMatchObject({ type: 'day', values: [], judged: false })
  expect(writtenFacts().some((f) => f.judged)).toBe(true)
})
