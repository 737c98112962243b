import { describe, expect, test } from 'vitest'
import { a, b, c, make, named, told, x, y } from '../../tests/factories/norm'
import { compile } from './compile'
import { all, any, type Condition, concluded, is, not } from './condition'
import { Judgement } from './evaluate'
import { explain } from './explain'

describe('Een regelwerk', () => {
  test('oordeelt over elk systeem apart, wat er ook eerder over een ander is geantwoord', () => {
    const set = compile([make({ id: 'n', when: any(is(a, 'yes')) })], '2024-01-01')
    const lines = (answers: Record<string, string>) =>
      told(explain(new Judgement(set, new Map(Object.entries(answers))).finding(x), '2024-01-01'))
    const unanswered = ['? x onbekend', '  ? Nog te beantwoorden: a?']
    expect(lines({})).toEqual(unanswered)
    expect(lines({ a: 'yes' })).toEqual(['✓ x wel', '  ✓ a ja'])
    expect(lines({ a: 'no' })).toEqual(['✕ x niet', '  ✕ a nee'])
    expect(lines({ a: 'yes' })).toEqual(['✓ x wel', '  ✓ a ja'])
    expect(lines({})).toEqual(unanswered)
  })

  describe('noemt waar een regel op rust meteen na die regel', () => {
    const z = named('z')
    const order = (rule: {
      readonly when: Condition
      readonly unless?: Condition
      readonly unlessShown?: Condition
    }) => [
      ...compile(
        [
          make({ id: 'n', ...rule }),
          make({ id: 'z', concludes: z, when: is(b, 'yes') }),
          make({ id: 'y', concludes: y, when: is(c, 'yes') }),
        ],
        '2024-01-01',
      ).conclusions.keys(),
    ]

    test.each([
      ['niet waar hij nergens op rust', { when: is(a, 'yes') }, ['x', 'z', 'y']],
      ['in zijn voorwaarde', { when: concluded(y) }, ['x', 'y', 'z']],
      ['in een deel daarvan', { when: all(is(a, 'yes'), any(not(concluded(y)))) }, ['x', 'y', 'z']],
      ['in zijn uitzondering', { when: is(a, 'yes'), unless: concluded(y) }, ['x', 'y', 'z']],
      ['in zijn vrijstelling', { when: is(a, 'yes'), unlessShown: concluded(y) }, ['x', 'y', 'z']],
    ])('%s', (_, rule, wanted) => expect(order(rule)).toEqual(wanted))
  })
})
