import { describe, expect, test } from 'vitest'
import { situationFrom } from '@/rules'
import { rulesThenRow } from './document'
import { dayAsked, pastDays, pastViewIn, thenAndNow } from './model'
import { dutyGroupWords, stoodWords, whoDecided } from './nl'

const today = '2026-11-27'

const device = situationFrom({
  technique: 'learned',
  autonomous: 'yes',
  influences: 'yes',
  declaredDevice: 'mdr',
  mdrClass: 'IIa',
  devicePart: 'itself',
  origin: 'bought',
  usedByInstitution: 'yes',
}).situation

describe('welke dag', () => {
  test.each(['gisteren', '2026-02-30', '02-08-2026', '', ['2026-08-02'], null, '2026-8-2'])(
    'wat geen dag is, wordt geweigerd: %j',
    (op) => expect(dayAsked(op, today)).toEqual({ is: 'refused', why: 'noDay', typed: '' }),
  )

  test('een dag die nog moet komen, wordt geweigerd; vandaag zelf niet', () => {
    expect(dayAsked('2026-11-28', today)).toEqual({ is: 'refused', why: 'ahead', typed: '2026-11-28' })
    expect(dayAsked('2026-11-27', today)).toEqual({ is: 'day', day: '2026-11-27' })
  })

  test('een dag van voor de AI-verordening wordt geweigerd; de dag zelf niet', () => {
    expect(dayAsked('2024-07-31', today)).toMatchObject({ is: 'refused', why: 'tooEarly' })
    expect(dayAsked('2024-08-01', today)).toEqual({ is: 'day', day: '2024-08-01' })
  })

  test('zonder dag is het de laatste wettelijke datum die voorbij is, op de dag zelf ook', () => {
    expect(dayAsked(undefined, today)).toEqual({ is: 'day', day: '2026-08-02' })
    expect(dayAsked(undefined, '2026-12-01')).toEqual({ is: 'day', day: '2026-08-02' })
    expect(dayAsked(undefined, '2026-12-02')).toEqual({ is: 'day', day: '2026-12-02' })
  })

  test('alleen wettelijke data die voorbij zijn, worden aangeboden, de laatste eerst', () => {
    const days = pastDays(today)
    expect(days.map((d) => d.day)).toEqual(['2026-08-02', '2026-07-27', '2025-02-02', '2024-08-01'])
    for (const { labels } of days) expect(labels.length).toBeGreaterThan(0)
  })
})

test('een weergave die er niet is, is die van de regels', () => {
  expect(['besluiten', 'regels', 'beide', undefined, ['besluiten']].map(pastViewIn)).toEqual([
    'besluiten',
    'regels',
    'regels',
    'regels',
    'regels',
  ])
})

describe('de regels van toen, de antwoorden van nu', () => {
  const words = (day: '2025-02-01' | '2025-02-02' | '2026-07-26' | '2026-07-27') => {
    const { sentences, duties } = thenAndNow(device, day, today)
    return [...sentences, ...duties.map(dutyGroupWords)]
  }

  test('de dag voor het uitstel noemt de oude datum één keer, met alles waarvoor die gold; de dag zelf niet meer', () => {
    const moved = words('2026-07-26').filter((w) => w.startsWith('Wettelijke datum'))
    expect(moved).toHaveLength(1)
    expect(moved[0]).toMatch(/was 2 augustus 2027 en is nu 2 augustus 2028: .*Menselijk toezicht/)
    expect(words('2026-07-27')).toEqual([])
  })

  test('een verplichting die sindsdien geldt, staat er bij haar naam', () => {
    expect(words('2025-02-01')).toContain('Geldt sindsdien: AI-geletterdheid.')
    expect(words('2025-02-02').join(' ')).not.toContain('sindsdien')
  })

  test('voor de verboden golden, kon een systeem met open verboden al hoog risico zijn', () => {
    const { before, after, sentences } = thenAndNow(device, '2025-02-01', today)
    expect([before, after]).toEqual(['highRisk', 'undetermined'])
    expect(sentences[0]).toBe('De categorie was hoog risico en is nu onbepaald.')
  })

  test('vandaag verschilt niet van vandaag, en dat wordt gezegd', () => {
    expect(thenAndNow(device, today, today)).toMatchObject({ sentences: [], duties: [] })
    expect(rulesThenRow({ name: 'Scan', situation: device }, today, today)).toEqual([
      'Scan',
      'Onbepaald',
      'Onbepaald',
      'Geen verschil.',
    ])
  })

  test('waarvan niets bekend is, is toen en nu onbepaald', () => {
    expect(thenAndNow(new Map(), '2025-02-02', today)).toMatchObject({ before: 'undetermined', after: 'undetermined' })
  })
})

test('een tussenstand heet geen besluit, en wie er niet meer is, heet oud-medewerker', () => {
  expect(stoodWords({ kind: 'confirmed', decided: 'undetermined' })).toBe('tussenstand')
  expect(stoodWords({ kind: 'overridden', decided: 'other' })).toBe('anders besloten')
  expect([whoDecided(null), whoDecided('Noor')]).toEqual(['Oud-medewerker', 'Noor'])
})
