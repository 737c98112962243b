import { expect, test } from 'vitest'
import { classify, type Day, receipt, ruleSet, situationFrom } from '@/rules'
import { causeOf, scenariosIn, sinceThen, unchangedSince } from './model'

const device = {
  technique: 'learned',
  autonomous: 'yes',
  influences: 'yes',
  declaredDevice: 'mdr',
  mdrClass: 'IIa',
  devicePart: 'itself',
}
const { situation } = situationFrom(device)
const outcomeOn = (day: Day) => classify(situation, day)
const now = (versionId: string | null, given = situation, day: Day = '2026-11-30') => ({
  situation: given,
  day,
  versionId,
})
const then = (versionId: string | null, ruleSetVersion = ruleSet.version) => ({
  versionId,
  ruleSetVersion,
  day: '2026-11-30' as Day,
  receipt: {
    form: 1 as const,
    proposed: receipt(situation, '2026-11-30', outcomeOn('2026-11-30')),
    origins: [],
    decidedRoutes: [],
    decidedDuties: null,
  },
})

test('een andere versie vraagt om een nieuwe beoordeling, ook als geen antwoord is gewijzigd', () => {
  const since = sinceThen(then('v1'), now('v2'))
  expect(since).toMatchObject({ shifts: [], otherVersion: true })
  expect(causeOf(since)).toBe('version')
})

test('dezelfde versie, of nog steeds geen, is geen wijziging', () => {
  expect(causeOf(sinceThen(then('v1'), now('v1')))).toBeNull()
  expect(causeOf(sinceThen(then(null), now(null)))).toBeNull()
})

test('gewijzigde gegevens gaan voor, daarna de versie, daarna de regels', () => {
  const changed = situationFrom({ ...device, mdrClass: 'IIb' }).situation
  expect(causeOf(sinceThen(then('v1', 'ouder'), now('v2', changed)))).toBe('facts')
  expect(causeOf(sinceThen(then('v1', 'ouder'), now('v2')))).toBe('version')
  expect(causeOf(sinceThen(then('v1', 'ouder'), now('v1')))).toBe('rules')
})

test('een wettelijke dag die verstrijkt, wijzigt de uitkomst zonder dat iemand iets deed', () => {
  const used = situationFrom({
    ...device,
    practiceIntimateMaterial: 'yes',
    intimateMedical: 'no',
    usedForMaterial: 'yes',
  }).situation
  const kept = then('v1')
  const before = {
    ...kept,
    day: '2026-12-01' as Day,
    receipt: { ...kept.receipt, proposed: receipt(used, '2026-12-01', classify(used, '2026-12-01')) },
  }
  expect(causeOf(sinceThen(before, now('v1', used, '2026-12-01')))).toBeNull()
  expect(causeOf(sinceThen(before, now('v1', used, '2026-12-02')))).toBe('day')
})

test('de regels worden pas weer gevraagd als een antwoord, een regel of een wettelijke dag anders kan uitvallen', () => {
  const { receipt: kept, ...rest } = then('v1')
  const brief = { ...rest, answers: kept.proposed.answers }
  expect(unchangedSince(brief, now('v1'))).toMatchObject({ otherVersion: false, difference: { changed: false } })
  expect(unchangedSince(brief, now('v2'))).toMatchObject({ otherVersion: true })
  expect(unchangedSince(brief, now('v1', situation, '2026-12-01'))).not.toBeNull()
  expect(unchangedSince(brief, now('v1', situation, '2026-12-02'))).toBeNull()
  expect(unchangedSince(brief, now('v1', situationFrom({ ...device, mdrClass: 'IIb' }).situation))).toBeNull()
  const { devicePart: _, ...fewer } = device
  expect(unchangedSince(brief, now('v1', situationFrom(fewer).situation))).toBeNull()
  expect(unchangedSince({ ...brief, ruleSetVersion: 'ouder' }, now('v1'))).toBeNull()
})

test.each([
  [undefined, []],
  ['', []],
  ['x', []],
  ['com-2025-1023', ['com-2025-1023']],
  [
    ['uitvoeringswet', 'draft-guidance', 'draft-guidance'],
    ['draft-guidance', 'uitvoeringswet'],
  ],
])('welke voorstellen een adres wil zien: %j', (asked, wanted) => expect(scenariosIn(asked)).toEqual(wanted))
