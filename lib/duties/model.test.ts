import { describe, expect, test } from 'vitest'
import type { Day } from '@/lib/platform/day'
import {
  begunIn,
  coveredUntil,
  type Duty,
  type DutyConclusion,
  isKept,
  mayJudge,
  proposedTarget,
  reachOf,
  reconcile,
  standingOf,
  statusFrom,
  timingOf,
  uncovered,
} from './model'

const conclusion: DutyConclusion = {
  normId: 'ai-act.26-6',
  verdict: 'owed',
  title: 'Logbestanden bewaren',
  article: 'AI-verordening, art. 26 lid 6',
  standing: 'law',
  because: null,
  legalFrom: '2028-08-02',
  everyMonths: 12,
  dueBefore: null,
}

const duty: Duty = {
  ...conclusion,
  id: 'a',
  systemId: 's',
  status: 'open',
  targetOn: '2026-11-01',
  ownerId: null,
  proofUntil: null,
  notApplicableReason: null,
  lapsed: false,
  revision: 1,
  begun: true,
}

describe('wat zelden geldt', () => {
  const card = { owedBy: 'care-provider', seldom: true } as const
  const literacy = { owedBy: 'provider-or-deployer' } as const

  test('komt pas bij een systeem als het vaststaat', () => {
    expect(isKept({ ...card, verdict: 'no' })).toBe(false)
    expect(isKept({ ...card, verdict: 'unknown' })).toBe(false)
    expect(isKept({ ...card, verdict: 'yes' })).toBe(true)
    expect(isKept({ owedBy: 'manufacturer', verdict: 'unknown' })).toBe(false)
  })

  test('het gewone staat er ook als het niet geldt', () => {
    expect(isKept({ ...literacy, verdict: 'no' })).toBe(true)
    expect(isKept({ ...literacy, seldom: false, verdict: 'unknown' })).toBe(true)
  })
})

describe('een verplichting opnieuw bepalen', () => {
  test('dezelfde conclusies veranderen niets', () => {
    expect(reconcile([duty], [conclusion])).toEqual({ add: [], change: [], lapse: [] })
  })

  test('een nieuwe norm komt erbij, een verdwenen norm vervalt maar blijft', () => {
    const done = reconcile([{ ...duty, status: 'substantiated' }], [{ ...conclusion, normId: 'ai-act.4' }])
    expect(done.add.map((c) => c.normId)).toEqual(['ai-act.4'])
    expect(done.lapse.map((d) => [d.normId, d.status])).toEqual([['ai-act.26-6', 'substantiated']])
  })

  test('een andere dag wijzigt de verplichting en laat het werk staan', () => {
    const { change } = reconcile([{ ...duty, status: 'inProgress' }], [{ ...conclusion, legalFrom: '2027-12-02' }])
    expect(change).toHaveLength(1)
    expect(change[0]?.duty.status).toBe('inProgress')
  })

  test('een vervallen norm die terugkomt, leeft weer op', () => {
    expect(reconcile([{ ...duty, lapsed: true }], [conclusion]).change).toHaveLength(1)
  })
})

describe('hoe een verplichting ervoor staat', () => {
  test.each([
    ['vóór de wettelijke dag is een voorbije streefdatum nooit te laat', duty, '2026-11-23', 'targetPassed'],
    ['de dag vóór de wettelijke dag nog niet', duty, '2028-08-01', 'targetPassed'],
    ['op de wettelijke dag zelf wel', duty, '2028-08-02', 'late'],
    [
      'een veldnorm is nooit te laat',
      { ...duty, standing: 'fieldNorm', legalFrom: null },
      '2030-01-01',
      'targetPassed',
    ],
    [
      'onderbouwd is niet te laat',
      { ...duty, status: 'substantiated', proofUntil: '2029-01-01' },
      '2028-08-02',
      'none',
    ],
    [
      'wat niet vaststaat is nooit te laat, ook als er al aan gewerkt wordt',
      { ...duty, verdict: 'undetermined', status: 'inProgress' },
      '2028-08-02',
      'targetPassed',
    ],
    [
      'verlopen bewijs is verlopen en niet te laat',
      { ...duty, status: 'substantiated', proofUntil: '2028-01-01' },
      '2028-08-02',
      'targetPassed',
    ],
    [
      'een DPIA van wat nog niemand gebruikt, is niet te laat: de verwerking begint nog',
      { ...duty, dueBefore: 'processing', begun: false },
      '2028-08-02',
      'targetPassed',
    ],
    ['een DPIA van wat wordt gebruikt wel', { ...duty, dueBefore: 'processing', begun: true }, '2028-08-02', 'late'],
    [
      'wat aan geen moment vastzit, is ook voor het gebruik te laat',
      { ...duty, dueBefore: null, begun: false },
      '2028-08-02',
      'late',
    ],
    ['de streefdatum zelf is nog niet verstreken', { ...duty, targetOn: '2026-11-23' }, '2026-11-23', 'ahead'],
  ] as const)('%s', (_, d, today, timing) => expect(timingOf(d as Duty, today)).toBe(timing))

  test.each([
    ['bewijs tot en met vandaag is nog geldig', '2026-11-23', 'substantiated'],
    ['bewijs tot gisteren is verlopen', '2026-11-22', 'expired'],
    ['bewijs zonder einde verloopt niet', null, 'substantiated'],
  ] as const)('%s', (_, proofUntil, standing) =>
    expect(standingOf({ ...duty, status: 'substantiated', proofUntil }, '2026-11-23')).toBe(standing),
  )

  test('wat nog onbepaald is, heet niet open', () => {
    expect(standingOf({ ...duty, verdict: 'undetermined' }, '2026-11-23')).toBe('undetermined')
  })
})

test('in gebruik, ook als proef of gepauzeerd, is de verwerking begonnen; ervoor niet', () => {
  expect((['pilot', 'inUse', 'paused', 'retired'] as const).map(begunIn)).toEqual([true, true, true, true])
  expect((['idea', 'shortlist', 'inReview', 'rejected'] as const).map(begunIn)).toEqual([false, false, false, false])
})

test('een moment dat de regels noemen, komt bij de verplichting te staan', () => {
  expect(reconcile([duty], [{ ...conclusion, dueBefore: 'use' }]).change).toHaveLength(1)
})

test.each([
  ['drie maanden vóór een komende wettelijke dag', '2028-08-02', '2028-05-02'],
  ['een maand als de wet al geldt', '2025-02-02', '2026-12-23'],
  ['nooit na de wettelijke dag', '2026-12-02', '2026-12-02'],
  ['een maand waar de wet geen dag noemt', null, '2026-12-23'],
] as const)('streefdatum: %s', (_, legal, target) => expect(proposedTarget(legal, '2026-11-23')).toBe(target))

test('wie bewijs aandraagt, keurt het niet zelf goed, tenzij er niemand anders is', () => {
  expect(mayJudge('noor', 'noor', 1)).toBe('own-proof')
  expect(mayJudge('noor', 'noor', 0)).toBeNull()
  expect(mayJudge('noor', 'sam', 1)).toBeNull()
})

const period = (coversFrom: Day, coversUntil: Day | null = null) => ({ coversFrom, coversUntil })

test('bewijs dekt tot het laatste einde; zonder einde blijft het dekken', () => {
  const ended = period('2025-01-01', '2026-01-01')
  expect(coveredUntil(null, [ended, period('2025-01-01', '2027-03-01')])).toBe('2027-03-01')
  expect(coveredUntil(null, [ended, period('2025-01-01')])).toBeNull()
  expect(coveredUntil(null, [period('2025-01-01'), ended])).toBeNull()
})

test('een terugkerende verplichting is ook zonder einddatum niet voor altijd onderbouwd', () => {
  expect(coveredUntil(12, [period('2026-01-31')])).toBe('2027-01-31')
  expect(coveredUntil(12, [period('2026-01-31', '2099-01-01'), period('2025-01-31')])).toBe('2027-01-31')
  const proven: Duty = { ...duty, status: 'substantiated', proofUntil: coveredUntil(12, [period('2026-01-31')]) }
  expect(standingOf(proven, '2027-01-31')).toBe('substantiated')
  expect(standingOf(proven, '2027-02-01')).toBe('expired')
})

test('een terugkerende verplichting komt terug na haar interval, of eerder als het bewijs eerder eindigt', () => {
  expect(reachOf(12, period('2026-01-31'))).toBe('2027-01-31')
  expect(reachOf(12, period('2026-01-31', '2026-06-30'))).toBe('2026-06-30')
  expect(reachOf(null, period('2026-01-31'))).toBeNull()
})

test('bewijs dat vandaag niets dekt, onderbouwt niets', () => {
  expect(uncovered(null, period('2026-11-24'), '2026-11-23')).toBe('proof-not-begun')
  expect(uncovered(null, period('2026-11-23'), '2026-11-23')).toBeNull()
  expect(uncovered(null, period('2020-01-01', '2026-11-22'), '2026-11-23')).toBe('proof-ended')
  expect(uncovered(12, period('2020-01-01'), '2026-11-23')).toBe('proof-too-old')
  expect(uncovered(12, period('2025-11-23'), '2026-11-23')).toBeNull()
  expect(uncovered(null, period('2020-01-01'), '2026-11-23')).toBeNull()
})

test('wat weer van toepassing is, staat ervoor zoals het aangeboden bewijs zegt', () => {
  expect(statusFrom([])).toBe('open')
  expect(statusFrom([{ state: 'rejected' }])).toBe('inProgress')
  expect(statusFrom([{ state: 'rejected' }, { state: 'offered' }])).toBe('underReview')
  expect(statusFrom([{ state: 'offered' }, { state: 'accepted' }])).toBe('substantiated')
})
