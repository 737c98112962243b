import { expect, test } from 'vitest'
import { factById, facts } from './facts'
import { namesSomebody, whoms, whomToAsk } from './whom'

const whomOf = (id: string) => {
  const fact = factById(id)
  return fact && whomToAsk(fact)
}

test('wie een vraag noemt, is bekend', () => {
  expect(facts.filter((f) => !namesSomebody(f)).map((f) => f.askWhom)).toEqual([])
  const [fact] = facts
  expect(fact && namesSomebody({ ...fact, askWhom: 'de buurvrouw' })).toBe(false)
})

test('gevraagd wordt wie als eerste wordt genoemd, en anders de eigenaar of het profiel', () => {
  expect(whomOf('mdrClass')).toBe('vendor')
  expect(whomOf('inHouseConditions')).toBe('clinician')
  expect(whomOf('decisionImpact')).toBe('clinician')
  expect(whomOf('transferred')).toBe('lawyer')
  expect(whomOf('likelyHighRisk')).toBe('privacy')
  expect(whomOf('usedAtWorkplace')).toBe('owner')
  expect(whomOf('worksCouncil')).toBe('institution')
})

test('ieder van hen wordt iets gevraagd, en niemand anders', () =>
  expect([...new Set(facts.map(whomToAsk))].sort()).toEqual([...whoms].sort()))
