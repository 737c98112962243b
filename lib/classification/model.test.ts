import { describe, expect, test } from 'vitest'
import { classify, situationFrom } from '@/rules'
import { type Answer, dossierOf, fingerprint, shiftsSince } from './model'
import { whenSaid } from './nl'

const at = new Date('2026-11-23T09:42:00Z')
const answer = (factId: string, value: string, reason: string | null = null): Answer => ({
  factId,
  value,
  reason,
  byId: 'p',
  at,
})

describe('wat bekend is', () => {
  test('het register gaat voor op een antwoord, en het antwoord blijft bewaard', () => {
    const dossier = dossierOf({ origin: 'inHouse' }, {}, [answer('origin', 'bought')])
    expect(dossier.held.get('origin')).toMatchObject({ value: 'inHouse', from: 'register' })
    expect(dossier.answers.get('origin')?.value).toBe('bought')
  })

  test('een antwoord dat de regels niet meer kennen, telt niet', () => {
    const dossier = dossierOf({}, {}, [answer('technique', 'abacus'), answer('retiredQuestion', 'yes')])
    expect(dossier.situation.size).toBe(0)
  })
})

describe('de vingerafdruk van een uitkomst', () => {
  const print = (answers: readonly Answer[], register = {}) => {
    const dossier = dossierOf(register, {}, answers)
    return fingerprint(dossier, classify(dossier.situation, '2026-11-23'))
  }

  test('is dezelfde in een andere volgorde', () => {
    const [a, b] = [answer('technique', 'learned'), answer('autonomous', 'yes')]
    expect(print([a, b])).toBe(print([b, a]))
  })

  test('verschilt bij een ander antwoord, een andere reden en een ander veld van het register', () => {
    const reasoned = (reason: string) => [answer('technique', 'unclear'), answer('infers', 'yes', reason)]
    const all = [
      print([]),
      print([answer('technique', 'learned')]),
      print(reasoned('Een reden die lang genoeg is')),
      print(reasoned('Een andere reden, lang genoeg')),
      print([], { origin: 'bought' }),
    ]
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('wat er sinds een besluit is gewijzigd', () => {
  const now = situationFrom({ technique: 'learned', origin: 'inHouse' }).situation

  test('niets', () => {
    const stored = [...now].map(([factId, value]) => ({ factId, value }))
    expect(shiftsSince(stored, now)).toEqual([])
  })

  test('anders, nieuw bekend en niet meer bekend, in woorden', () => {
    const stored = [
      { factId: 'origin', value: 'bought' },
      { factId: 'personalData', value: 'yes' },
      { factId: 'retiredQuestion', value: 'yes' },
    ]
    expect(shiftsSince(stored, now).map(({ factId, was, is }) => [factId, was, is])).toEqual([
      ['origin', 'Van een leverancier', 'Zelf gemaakt'],
      ['personalData', 'Ja', null],
      ['technique', null, 'Met een model dat van voorbeelden of gegevens heeft geleerd'],
    ])
  })
})

test.each([
  ['2026-11-23', 'om 10:42'],
  ['2026-11-24', 'op 23 november 2026 om 10:42'],
] as const)('een concept van 10:42 uur, gelezen op %s', (today, said) => expect(whenSaid(at, today)).toBe(said))
