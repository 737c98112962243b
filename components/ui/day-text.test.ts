import { expect, test } from 'vitest'
import { dayText, dayTextShort, numberText } from './day-text'

test('wat geen dag is, blijft staan zoals het er staat', () => {
  expect(dayText('onbekend')).toBe('onbekend')
  expect(dayText('2028-13-02')).toBe('2028-13-02')
})

test('een dag wordt uitgeschreven', () => {
  expect(dayText('2028-08-02')).toBe('2 augustus 2028')
  expect(dayTextShort('2027-03-31')).toBe('31 mrt 2027')
})

test('duizendtallen krijgen een punt', () => {
  expect([0, 64, 999, 1404, 1234567].map(numberText)).toEqual(['0', '64', '999', '1.404', '1.234.567'])
})
