import { describe, expect, test } from 'vitest'
import { a, b, c, date, make, named, on, x, y } from '../../tests/factories/norm'
import { all, any, type Condition, concluded, is, not, said, together } from './condition'

describe('De dag waarop iets gaat gelden', () => {
  const z = named('z')
  const soon = make({ id: 'soon', inForce: { from: date('2026-01-01') }, when: is(a, 'yes') })
  const late = make({ id: 'late', concludes: y, inForce: { from: date('2030-01-01') }, when: is(b, 'yes') })
  const resting = (when: Condition) =>
    on([soon, late, make({ id: 'z', concludes: z, when })], { a: 'yes', b: 'yes', c: 'yes' }).finding(z)

  test.each([
    ['van wat samen moet gelden de laatste', together(concluded(x), concluded(y)), '2030-01-01'],
    ['in welke volgorde ook', all(concluded(y), concluded(x)), '2030-01-01'],
    ['een antwoord erbij stelt niets uit', together(concluded(x), is(c, 'yes')), '2026-01-01'],
    ['een weg zonder dag hoeft op de andere niet te wachten', any(concluded(y), is(c, 'yes')), '2020-01-01'],
    ['ook als hij vooraan staat', any(is(c, 'yes'), concluded(y)), '2020-01-01'],
    ['een weg die niet opgaat, telt niet mee', any(concluded(y), is(c, 'no')), '2030-01-01'],
    ['eigen woorden veranderen de dag niet', said(z.says, concluded(y)), '2030-01-01'],
    ['wat er niet is, heeft geen dag', not(is(c, 'no')), '2020-01-01'],
  ] as const)('%s', (_, when, day) => expect(resting(when).appliesFrom).toBe(day))

  test('staat ook bij de delen van de redenen: bij regels en voorwaarden wel, bij antwoorden niet', () => {
    const [rule] = resting(all(any(concluded(x), concluded(y)), is(c, 'yes'))).because
    const [condition] = rule?.because ?? []
    const [either, answer] = condition?.because ?? []
    expect([rule, condition, either, answer].map((f) => [f?.verdict, f?.appliesFrom])).toEqual([
      ['yes', '2026-01-01'],
      ['yes', '2026-01-01'],
      ['yes', '2026-01-01'],
      ['yes', undefined],
    ])
  })
})
