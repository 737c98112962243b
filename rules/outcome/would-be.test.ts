import { describe, expect, test } from 'vitest'
import { mdr, noDevice, notInAnnexIII, ordinary, triage } from '../examples/answers'
import type { Answers } from '../examples/example'
import { situationFrom } from '../facts'
import { scenarios } from '../rule-set'
import { wouldBe } from './would-be'

const today = '2026-11-23'
const of = (answers: Answers, ...on: Parameters<typeof wouldBe>[2]) =>
  wouldBe(situationFrom(answers).situation, today, on)
const device = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII }

describe('Wat een concept of voorstel zou veranderen', () => {
  test('zonder scenario verandert er niets', () =>
    expect(of(device)).toEqual({
      headline: 'Hoog risico, geldt vanaf 2 augustus 2028',
      changes: [],
      attention: [],
      asks: [],
    }))

  test('naar deel B: wat de wet over hoog risico vraagt, zou voor een hulpmiddel niet meer gelden', () => {
    const then = of(device, 'com-2025-1023')
    expect(then.headline).toBe('Hoog risico')
    expect(then.changes).toContain('Er zou geen begindag meer zijn.')
    expect(then.changes).toContain('Zou niet meer gelden: Menselijk toezicht.')
    expect(then.attention.map((a) => [a.id, a.standing])).toEqual([['attention.under.com-2025-1023', 'proposal']])
  })

  test('naar deel B: langs bijlage III blijft alles staan', () =>
    expect(of({ ...device, ...triage, art63Claim: 'none' }, 'com-2025-1023').changes).toEqual([]))

  test('conceptrichtsnoeren kunnen iets hoog risico maken', () => {
    const health = { ...ordinary, ...noDevice, ...notInAnnexIII, healthFromBodySignals: 'yes', art63Claim: 'none' }
    const then = of(health, 'draft-guidance')
    expect(then.changes[0]).toBe('De categorie zou hoog risico zijn in plaats van overig.')
    expect(then.changes[1]).toBe('Route 2 (bijlage III) zou ja zijn in plaats van nee.')
    expect(then.changes.some((c) => c.startsWith('Er zou bij komen: '))).toBe(true)
  })

  test('wat een concept nog zou vragen, staat erbij', () =>
    expect(of({ ...ordinary, ...noDevice, ...notInAnnexIII }, 'draft-guidance').asks).toContain(
      'Leidt het uit lichaamssignalen zoals gang, ECG of EEG de gezondheid van mensen af?',
    ))

  test('de AVG-omnibus en de Uitvoeringswet veranderen geen categorie of verplichting; wat zij zouden zeggen, staat erbij', () => {
    const then = of({ ...device, personalData: 'yes' }, 'com-2025-837', 'uitvoeringswet')
    expect(then.changes).toEqual([])
    expect(then.attention.map((a) => a.id)).toEqual([
      'attention.under.com-2025-837',
      'attention.under.uitvoeringswet.device',
      'attention.under.uitvoeringswet.fines',
    ])
    expect(then.attention.every((a) => a.standing === 'proposal')).toBe(true)
  })

  test('zonder persoonsgegevens zegt de AVG-omnibus niets, zonder AI de Uitvoeringswet niet', () => {
    const then = of({ ...device, personalData: 'no', technique: 'humanRules' }, 'com-2025-837', 'uitvoeringswet')
    expect(then.attention).toEqual([])
  })

  test('zonder hulpmiddel is de AP genoemd', () =>
    expect(of({ ...ordinary, ...noDevice, ...notInAnnexIII }, 'uitvoeringswet').attention.map((a) => a.id)).toEqual([
      'attention.under.uitvoeringswet.other',
      'attention.under.uitvoeringswet.fines',
    ]))

  test('elk scenario zegt dat het geen geldend recht is', () => {
    for (const s of scenarios) expect([s.id, s.note]).toEqual([s.id, expect.stringContaining('Geen geldend recht')])
  })
})
