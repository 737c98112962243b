import { describe, expect, test } from 'vitest'
import { a, b, c, date, make, on, placed, x, y } from '../../tests/factories/norm'
import { all, any, before, concluded, is, together } from './condition'
import type { Finding } from './evaluate'
import type { Norm } from './norm'

describe('Open vragen', () => {
  type Asked = readonly [norms: readonly Norm[], answers: Record<string, string>]
  const open = (...[norms, answers]: Asked) => {
    const judgement = on(norms, answers)
    return judgement.open([judgement.finding(x)])
  }
  const openFacts = (...of: Asked) => open(...of).openFacts.map((f) => f.id)
  const nextFacts = (...of: Asked) => open(...of).nextFacts.map((f) => f.id)

  test('wat al vaststaat, vraagt niets meer', () => {
    const norms = [make({ id: 'n', when: any(is(a, 'yes'), is(b, 'yes')) })]
    expect(openFacts(norms, { a: 'yes' })).toEqual([])
    expect(openFacts(norms, { a: 'no' })).toEqual(['b'])
  })

  test('eerst de eerste van wat samen moet gelden, de rest wacht', () => {
    const norms = [make({ id: 'n', when: all(is(a, 'yes'), is(b, 'yes')), unless: is(c, 'yes') })]
    expect(openFacts(norms, {})).toEqual(['a', 'b', 'c'])
    expect(nextFacts(norms, {})).toEqual(['a'])
    expect(nextFacts(norms, { a: 'yes', b: 'yes' })).toEqual(['c'])
  })

  test('wat samen gevraagd mag worden, komt tegelijk', () => {
    const norms = [make({ id: 'n', when: together(is(a, 'yes'), is(b, 'yes')), unless: is(c, 'yes') })]
    expect(nextFacts(norms, {})).toEqual(['a', 'b'])
    expect(on(norms, { a: 'no' }).verdict(x)).toBe('no')
    expect(on(norms, { a: 'yes', b: 'yes', c: 'no' }).finding(x).verdict).toBe('yes')
  })

  test('een vrijstelling blijft een vraag, ook als de regel geldt', () => {
    const norms = [
      make({ id: 'n', when: concluded(y) }),
      make({ id: 'm', concludes: y, when: is(a, 'yes'), unlessShown: is(b, 'yes') }),
    ]
    expect(openFacts(norms, { a: 'yes' })).toEqual(['b'])
    expect(openFacts(norms, { a: 'yes', b: 'no' })).toEqual([])
    expect(openFacts(norms, { a: 'no' })).toEqual([])
  })

  test('die vrijstelling wordt pas gevraagd als vaststaat dat er iets is om van vrij te stellen', () => {
    const norms = [make({ id: 'n', when: is(a, 'yes'), unless: is(c, 'yes'), unlessShown: is(b, 'yes') })]
    expect(nextFacts(norms, {})).toEqual(['a'])
    expect(nextFacts(norms, { a: 'yes' })).toEqual(['c'])
    expect(nextFacts(norms, { a: 'yes', c: 'no' })).toEqual(['b'])
    expect(nextFacts(norms, { a: 'yes', c: 'yes' })).toEqual([])
  })

  test('een dag is ook een vraag, tot hij bekend is', () => {
    const norms = [make({ id: 'n', when: before(placed, date('2024-06-01')) })]
    expect(nextFacts(norms, {})).toEqual(['placed'])
    expect(openFacts(norms, { placed: '2024-05-31' })).toEqual([])
  })

  describe('van een deel van de redenen', () => {
    const norms = [make({ id: 'n', when: any(is(a, 'yes'), is(b, 'yes')), unlessShown: is(c, 'yes') })]
    const asks = (answers: Record<string, string>, part: (rule: Finding) => Finding | undefined) => {
      const judgement = on(norms, answers)
      const { openFacts, nextFacts } = judgement.open(judgement.finding(x).because.flatMap((rule) => part(rule) ?? []))
      return [openFacts.map((f) => f.id), nextFacts.map((f) => f.id)]
    }

    test.each([
      ['de regel', (rule: Finding) => rule, ['b', 'c'], ['b']],
      ['zijn voorwaarde', (rule: Finding) => rule.because[0], ['b'], ['b']],
      ['zijn vrijstelling', (rule: Finding) => rule.because[1], ['c'], ['c']],
    ] as const)('%s', (_, part, open, next) => expect(asks({ a: 'no' }, part)).toEqual([open, next]))

    test('vraagt een regel die niet geldt niets, ook zijn vrijstelling niet', () => {
      expect(asks({ a: 'no', b: 'no' }, (rule) => rule)).toEqual([[], []])
    })
  })

  test('een vraag die op twee plaatsen nodig is, komt één keer', () => {
    const norms = [make({ id: 'n', when: all(is(a, 'yes'), any(is(a, 'yes'), is(b, 'yes'))) })]
    expect(openFacts(norms, {})).toEqual(['a', 'b'])
  })
})
