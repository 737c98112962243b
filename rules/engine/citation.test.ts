import { describe, expect, test } from 'vitest'
import { a, act, make, on, x } from '../../tests/factories/norm'
import { cite, type Standing } from './citation'
import { mistakes } from './compile'
import { is } from './condition'

describe('Een bron', () => {
  test('wordt genoemd met haar plaats, of alleen als geheel', () => {
    expect(cite(act, 'art. 1').text).toBe('Wet art. 1')
    expect(cite(act, '').text).toBe('Wet')
  })

  test.each([
    ['law', 'yes'],
    ['secondary', 'yes'],
    ['finalGuidance', 'yes'],
    ['fieldNorm', 'yes'],
    ['ourReading', 'yes'],
    ['draftGuidance', 'no'],
    ['proposal', 'no'],
  ] as const satisfies (readonly [Standing, string])[])(
    'van gewicht %s beslist zonder scenario: %s; beslist zij niet, dan is dat een fout van wie haar schreef',
    (standing, verdict) => {
      const norms = [make({ id: 'n', standing, when: is(a, 'yes') })]
      expect(on(norms, { a: 'yes' }).verdict(x)).toBe(verdict)
      expect(mistakes(norms)).toEqual(verdict === 'yes' ? [] : ['n: a draft or proposal needs a scenario'])
    },
  )
})
