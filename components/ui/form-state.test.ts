import { expect, test } from 'vitest'
import { picksFor, problemsOf, textFor, typedOf } from './form-state'

test('wat is leeggemaakt, blijft leeg als het formulier terugkomt', () => {
  expect(textFor('naam', { naam: '' }, 'oud')).toBe('')
  expect(textFor('naam', {}, 'oud')).toBe('')
})

test('wat is uitgevinkt, blijft uit als het formulier terugkomt', () => {
  expect(picksFor('soort', {}, ['a', 'b'])).toEqual([])
  expect(picksFor('soort', { soort: 'b' }, ['a'])).toEqual(['b'])
  expect(picksFor('soort', { soort: ['a', 'c'] }, [])).toEqual(['a', 'c'])
})

test('een nieuw formulier toont zijn eigen waarde', () => {
  expect(textFor('naam', undefined, 'Botbreukdetectie')).toBe('Botbreukdetectie')
  expect(picksFor('soort', undefined, ['a'])).toEqual(['a'])
})

test('een gelukt formulier heeft geen fouten en onthoudt niets', () => {
  expect(problemsOf({ state: 'done' })).toEqual({})
  expect(typedOf({ state: 'done' })).toBeUndefined()
})
