import { expect, test } from 'vitest'
import { classify, type Day, receipt, ruleSet, situationFrom } from '@/rules'
import { causeOf, sinceThen } from './model'

const device = {
  technique: 'learned',
  autonomous: 'yes',
  influences: 'yes',
  declaredDevice: 'mdr',
  mdrClass: 'IIa',
  devicePart: 'itself',
}
const { situation } = situationFrom(device)
const outcomeOn = (day: Day, given = situation) => classify(given, day)
const then = (versionId: string | null, ruleSetVersion = ruleSet.version) => ({
  versionId,
  ruleSetVersion,
  receipt: {
    form: 1 as const,
    proposed: receipt(situation, '2026-11-30', outcomeOn('2026-11-30')),
    origins: [],
    decidedRoutes: [],
    decidedDuties: null,
  },
})

test('een andere versie vraagt om een nieuwe beoordeling, ook als geen antwoord is gewijzigd', () => {
  const since = sinceThen(then('v1'), outcomeOn('2026-11-30'), 'v2')
  expect(since).toMatchObject({ shifts: [], otherVersion: true })
  expect(causeOf(since)).toBe('version')
})

test('dezelfde versie, of nog steeds geen, is geen wijziging', () => {
  expect(causeOf(sinceThen(then('v1'), outcomeOn('2026-11-30'), 'v1'))).toBeNull()
  expect(causeOf(sinceThen(then(null), outcomeOn('2026-11-30'), null))).toBeNull()
})

test('gewijzigde gegevens gaan voor, daarna de versie, daarna de regels', () => {
  const changed = situationFrom({ ...device, mdrClass: 'IIb' }).situation
  expect(causeOf(sinceThen(then('v1', 'ouder'), outcomeOn('2026-11-30', changed), 'v2'))).toBe('facts')
  expect(causeOf(sinceThen(then('v1', 'ouder'), outcomeOn('2026-11-30'), 'v2'))).toBe('version')
  expect(causeOf(sinceThen(then('v1', 'ouder'), outcomeOn('2026-11-30'), 'v1'))).toBe('rules')
})

test('een wettelijke dag die verstrijkt, wijzigt de uitkomst zonder dat iemand iets deed', () => {
  const used = situationFrom({ ...device, practiceIntimateMaterial: 'yes' }).situation
  const kept = then('v1')
  const before = {
    ...kept,
    receipt: { ...kept.receipt, proposed: receipt(used, '2026-12-01', classify(used, '2026-12-01')) },
  }
  expect(causeOf(sinceThen(before, classify(used, '2026-12-01'), 'v1'))).toBeNull()
  expect(causeOf(sinceThen(before, classify(used, '2026-12-02'), 'v1'))).toBe('day')
})
