import { describe, expect, test } from 'vitest'
import { dutchDay, dutchTerm, isDay } from './day'

describe('Een dag', () => {
  test.each([
    ['2028-08-02', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2027-02-29', false],
    ['1900-02-29', false],
    ['2028-04-31', false],
    ['2028-13-01', false],
    ['2028-00-10', false],
    ['2028-01-00', false],
    ['2028-12-31', true],
    ['2028-12-32', false],
    ['28-08-02', false],
    ['12028-08-02', false],
    ['op 2028-08-02', false],
    ['2028-08-02T00:00', false],
    [20280802, false],
    [null, false],
    [['2028-08-02'], false],
  ])('%s: %s', (text, valid) => expect(isDay(text)).toBe(valid))

  test('wordt voluit geschreven', () => {
    expect(dutchDay('2028-08-02')).toBe('2 augustus 2028')
    expect(dutchDay('2027-12-31')).toBe('31 december 2027')
    expect(dutchTerm('2028-08-02', '2028-08-02')).toBe('geldt sinds 2 augustus 2028')
  })
})
