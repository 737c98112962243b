import { describe, expect, test } from 'vitest'
import { classify } from '../classify'
import type { Day } from '../engine/day'
import type { Scenario } from '../engine/norm'
import { claims, mdr, noDevice, notInAnnexIII, ordinary, triage } from '../examples/answers'
import type { Answers } from '../examples/example'
import { situationFrom } from '../facts'
import { scenarios } from '../rule-set'
import { wouldBe } from './would-be'

const today = '2026-11-23'
const of = (answers: Answers, ...on: Parameters<typeof wouldBe>[2]) =>
  wouldBe(situationFrom(answers).situation, today, on)
const device = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII }
/** A system that reads the health of people from signals of the body: high risk only by the draft guidance. */
const health = { ...ordinary, ...noDevice, ...notInAnnexIII, healthFromBodySignals: 'yes', art63Claim: 'none' }

describe('Wat een concept of voorstel zou veranderen', () => {
  test('zonder scenario verandert er niets', () =>
    expect(of(device)).toEqual({
      headline: 'Hoog risico, geldt vanaf 2 augustus 2028',
      changes: [],
      reworded: [],
      attention: [],
      open: [],
    }))

  test('naar deel B: wat de wet over hoog risico vraagt, zou voor een hulpmiddel niet meer gelden', () => {
    const then = of(device, 'com-2025-1023')
    expect(then.headline).toBe('Hoog risico')
    expect(then.changes).toContain('Er zou geen begindag meer zijn.')
    expect(then.changes).toContain('Zou niet meer gelden: Menselijk toezicht.')
    expect(of({ ...device, controlsInputData: '' }, 'com-2025-1023').changes).toContain(
      'Zou niet gelden: Invoergegevens.',
    )
    expect(then.attention.map((a) => [a.id, a.standing])).toEqual([['attention.under.com-2025-1023', 'proposal']])
  })

  test('naar deel B: langs bijlage III blijft alles staan', () =>
    expect(of({ ...device, ...triage, art63Claim: 'none' }, 'com-2025-1023').changes).toEqual([]))

  test('conceptrichtsnoeren kunnen iets hoog risico maken', () => {
    const then = of(health, 'draft-guidance')
    expect(then.changes[0]).toBe('De categorie zou hoog risico zijn in plaats van overig.')
    expect(then.changes[1]).toBe('Route 2 (bijlage III) zou ja zijn in plaats van nee.')
    expect(then.changes.some((c) => c.startsWith('Er zou bij komen: '))).toBe(true)
  })

  test('conceptrichtsnoeren kunnen de begindag vervroegen, en met hem de dag van elke verplichting', () => {
    const { changes } = of({ ...health, ...mdr('IIa') }, 'draft-guidance')
    expect(changes[0]).toBe('De begindag zou 2 december 2027 zijn in plaats van 2 augustus 2028.')
    expect(changes).toContain('Zou op een andere dag gelden: Menselijk toezicht.')
  })

  test('wie er een ander doel aan gaf, kan er aanbieder door worden', () =>
    expect(of({ ...health, changedPurpose: 'yes' }, 'draft-guidance').changes).toContain(
      'De rol zou gebruiksverantwoordelijke, en aanbieder vanaf 2 december 2027 zijn in plaats van gebruiksverantwoordelijke.',
    ))

  test('wat van een vraag van het concept afhangt, zou nog onbepaald zijn', () => {
    const { changes } = of({ ...ordinary, ...noDevice, ...triage, ...claims('a') }, 'draft-guidance')
    expect(changes).toContain('De categorie zou onbepaald zijn in plaats van overig.')
    expect(changes).toContain('Zou nog onbepaald zijn: Menselijk toezicht.')
  })

  test('wat er pas door het ene concept bij komt, staat niet ook onder de nieuwe woorden van het andere', () => {
    const then = of(health, 'draft-guidance', 'uitvoeringswet')
    expect(then.changes).toContain('Er zou bij komen: Meewerken met autoriteiten.')
    expect(then.reworded).toEqual([])
  })

  test('wat een concept nog zou vragen, staat erbij', () =>
    expect(of({ ...ordinary, ...noDevice, ...notInAnnexIII }, 'draft-guidance').open).toContainEqual({
      topic: 'annex-iii',
      title: 'Wordt het voor een van deze toepassingen gebruikt?',
      asks: ['Leidt het uit lichaamssignalen zoals gang, ECG of EEG de gezondheid van mensen af?'],
    }))

  test('wat het concept vraagt, staat per onderwerp, in de volgorde van de onderwerpen', () => {
    const claimed = { ...ordinary, ...noDevice, ...triage, ...claims('a') }
    const { open } = of(claimed, 'draft-guidance')
    expect(open.map((o) => o.topic)).toEqual(['exception', 'market', 'use', 'institution'])
    expect(open[0]).toEqual({
      topic: 'exception',
      title: 'Beroept de aanbieder zich op de uitzondering?',
      asks: [
        'Geeft het systeem een waardeoordeel over gegevens, zoals een score of een rangorde?',
        'Is het een onderdeel dat niet los te zien is van een groter systeem met hoog risico?',
      ],
    })
    const barred = of({ ...claimed, valueJudgement: 'yes' }, 'draft-guidance')
    expect(barred.open.map((o) => o.topic)).not.toContain('exception')
  })

  test('wat de wet zelf nog vraagt, staat er niet nog eens bij', () => {
    const started = { ...ordinary, ...noDevice }
    const asked = classify(situationFrom(started).situation, today).openFacts.map((f) => f.asks)
    const also = of(started, 'draft-guidance').open.flatMap((o) => o.asks)
    expect(also.filter((a) => asked.includes(a))).toEqual([])
  })

  test('de AVG-omnibus en de Uitvoeringswet geven alleen andere woorden; wat zij verder zouden zeggen, staat erbij', () => {
    const then = of({ ...device, personalData: 'yes' }, 'com-2025-837', 'uitvoeringswet')
    expect(then.headline).toBe(of(device).headline)
    expect(then.changes).toEqual([])
    expect(then.reworded).toEqual([
      {
        dutyId: 'ai-act.26-12',
        title: 'Meewerken met autoriteiten',
        todo: expect.stringMatching(/^Wijs aan .* Wetsvoorstel: .*de AP en de RDI/),
      },
      {
        dutyId: 'avg.33',
        title: 'Datalekken melden',
        todo: expect.stringMatching(/^Voorstel: .*hoog risico binnen 96 uur/),
      },
    ])
    expect(then.attention.map((a) => a.id)).toEqual([
      'attention.under.com-2025-837',
      'attention.under.uitvoeringswet.device',
      'attention.under.uitvoeringswet.fines',
    ])
    expect(then.attention.every((a) => a.standing === 'proposal')).toBe(true)
  })

  const duty = (answers: Answers, id: string, day: Day, ...scenarios: readonly Scenario[]) =>
    classify(situationFrom(answers).situation, day, { scenarios }).duties.find((d) => d.dutyId === id)

  test('een verplichting in de woorden van een voorstel houdt haar dag, haar plaats en haar bewijs', () => {
    const given = { ...device, personalData: 'yes' }
    const [law, then] = [duty(given, 'avg.33', today), duty(given, 'avg.33', today, 'com-2025-837')]
    expect(law).toMatchObject({ normId: 'avg.33', standing: 'law', term: 'geldt sinds 25 mei 2018' })
    expect(then).toMatchObject({
      normId: 'com-2025-837.33',
      standing: 'proposal',
      verdict: 'yes',
      appliesFrom: '2018-05-25',
      roughly: null,
      term: 'geldt sinds 25 mei 2018, hier in de woorden van een voorstel',
      evidence: law?.evidence,
    })
    const ids = (...scenarios: readonly Scenario[]) =>
      classify(situationFrom(given).situation, today, { scenarios }).duties.map((d) => d.dutyId)
    expect(ids('com-2025-837', 'uitvoeringswet')).toEqual(ids())
  })

  test('de woorden zijn er niet voor de dag waarop het voorstel bekend werd', () => {
    const norm = (day: Day) => duty(device, 'ai-act.26-12', day, 'uitvoeringswet')?.normId
    expect([norm('2026-04-19'), norm('2026-04-20')]).toEqual(['ai-act.26-12', 'uitvoeringswet.26-12'])
    expect(duty(device, 'ai-act.26-12', today, 'uitvoeringswet')).toMatchObject({ appliesFrom: '2028-08-02' })
  })

  test('ook voor de aanbieder zegt het wetsvoorstel met wie hij meewerkt (art. 21)', () =>
    expect(duty({ ...device, ownBrand: 'yes' }, 'ai-act.21', today, 'uitvoeringswet')).toMatchObject({
      normId: 'uitvoeringswet.21',
      standing: 'proposal',
      appliesFrom: '2028-08-02',
    }))

  test('een ander scenario verandert die woorden niet, en wat niet geldt, krijgt er geen', () => {
    expect(duty({ ...device, personalData: 'yes' }, 'avg.33', today, 'uitvoeringswet')?.normId).toBe('avg.33')
    expect(of({ ...device, personalData: 'no' }, 'com-2025-837').reworded).toEqual([])
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
