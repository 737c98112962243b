import { describe, expect, test } from 'vitest'
import { a, b, c, make, named, on, x, y } from '../../tests/factories/norm'
import { conclusion } from './conclusion'
import { all, any, concluded, is, not } from './condition'
import type { Finding } from './evaluate'
import { decisive } from './explain'

describe('Wat de doorslag gaf', () => {
  const line = (finding: Finding | undefined) => finding && decisive(finding, '2024-01-01')
  const first = (finding: Finding | undefined) => line(finding)?.text

  test('is van een regel het eerste antwoord dat telt', () => {
    const norms = [make({ id: 'n', when: all(is(a, 'yes'), is(b, 'yes')) })]
    expect(first(on(norms, { a: 'yes', b: 'yes' }).finding(x))).toBe('a ja')
    expect(first(on(norms, { a: 'yes', b: 'no' }).finding(x))).toBe('b nee')
    expect(first(on(norms, { a: 'yes' }).finding(x))).toBe('Nog te beantwoorden: b?')
    expect(first(on(norms, { a: 'yes', b: 'yes' }).finding(x).because[0])).toBe('a ja')
    const single = [make({ id: 'n', when: is(a, 'yes') })]
    expect(first(on(single, { a: 'yes' }).finding(x).because[0])).toBe('a ja')
  })

  test('is van verschillende regels de eerste die het zo vond, zonder wat eronder ligt', () => {
    const finds = { yes: 'door b', no: 'niet door b', unknown: 'b open' }
    const norms = [
      make({ id: 'n', when: is(a, 'yes') }),
      make({ id: 'm', finds, when: all(is(b, 'yes'), is(c, 'yes')) }),
    ]
    expect(line(on(norms, { a: 'no', b: 'yes', c: 'yes' }).finding(x))).toMatchObject({ text: 'door b', children: [] })
    expect(first(on(norms, { a: 'no', b: 'no' }).finding(x))).toBe('x niet')
  })

  test('slaat over wat elders al is verteld', () => {
    const quiet = conclusion('quiet', { yes: 'bekend', no: 'nee', unknown: '?' }, { retold: 'never' })
    const norms = [
      make({ id: 'q', concludes: quiet, when: is(a, 'yes') }),
      make({ id: 'n', when: all(concluded(quiet), is(c, 'yes')) }),
    ]
    expect(line(on(norms, { a: 'yes', c: 'yes' }).finding(x))).toMatchObject({ verdict: 'yes', text: 'c ja' })
    const except = [...norms.slice(0, 1), make({ id: 'm', when: concluded(quiet), unless: is(b, 'yes') })]
    expect(line(on(except, { a: 'yes', b: 'no' }).finding(x))).toMatchObject({ verdict: 'yes', text: 'b nee' })
  })

  test('is er niet als geen regel iets vond', () => {
    expect(line(on([], {}).finding(x))).toBeNull()
    expect(line(on([make({ id: 'n', when: not(concluded(y)) })], {}).finding(x))).toBeNull()
  })

  test('is van een weg van vele degene die opgaat', () => {
    const z = named('z')
    const norms = [make({ id: 'n', concludes: z, when: any(is(a, 'yes'), not(is(b, 'yes'))) })]
    expect(line(on(norms, { a: 'no', b: 'no' }).finding(z))).toMatchObject({ verdict: 'yes', text: 'b nee' })
  })
})
