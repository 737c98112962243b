import { expect, test } from 'vitest'
import { Desk } from './desk'

const said = (desk: Desk): string => Buffer.from(desk.written()).toString('latin1')

test.each([
  [0, '0 '],
  [-0, '0 '],
  [-0.004, '0 '],
  [7, '7 '],
  [10, '10 '],
  [99.999, '100 '],
  [0.05, '0.05 '],
  [538.28, '538.28 '],
  [779.5, '779.5 '],
  [-12.345, '-12.34 '],
  [1_000_000.1, '1000000.1 '],
])('%f staat er als %j', (value, text) => {
  const desk = new Desk()
  desk.measure(value)
  expect(said(desk)).toBe(text)
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  '%f is geen plaats op een blad',
  (value) => {
    const desk = new Desk()
    expect(() => desk.measure(value)).toThrow('no place on a page')
    expect(desk.length).toBe(0)
  },
)

test('wat er niet op past maakt hem groter, en wat er stond blijft staan', () => {
  const desk = new Desk(4)
  desk.text('één ')
  desk.text('(\u00ff)')
  desk.measure(-1.5)
  desk.text('x'.repeat(1000))
  expect(said(desk)).toBe(`één (\u00ff)-1.5 ${'x'.repeat(1000)}`)
})

test('leeggemaakt is hij als nieuw', () => {
  const desk = new Desk()
  desk.text('oud')
  desk.clear()
  expect(desk.length).toBe(0)
  desk.text('nieuw')
  expect(said(desk)).toBe('nieuw')
})
