import { describe, expect, test } from 'vitest'
import { classify, receipt, type Situation, topicById } from '@/rules'
import { consequenceOf, type Decision } from '../decision/model'
import type { Dossier } from '../model'
import { type KeptReceipt, keep } from '../receipt/model'
import { compare, type Then } from './model'
import { progressOf } from './nl'

const day = '2026-11-27'

const lawful = Object.fromEntries((topicById('prohibited')?.checklist?.factIds ?? []).map((id) => [id, 'no']))
const device: Readonly<Record<string, string>> = {
  ...lawful,
  technique: 'learned',
  autonomous: 'yes',
  influences: 'yes',
  declaredDevice: 'mdr',
  mdrClass: 'IIa',
  devicePart: 'itself',
  origin: 'bought',
  usedByInstitution: 'yes',
}

const dossier = (answers: Readonly<Record<string, string>>): Dossier => ({
  held: new Map(),
  situation: new Map(Object.entries(answers)),
  answers: new Map(),
})

/** A decision by the rules of a day. `change` is what earlier rules said otherwise. */
function decidedOn(
  at: typeof day | '2026-07-01',
  situation: Situation,
  decision: Decision = { kind: 'confirmed' },
  change: Partial<KeptReceipt['proposed']> = {},
): Then {
  const outcome = classify(situation, at)
  const consequence = consequenceOf(decision, outcome, at)
  const kept = keep({ held: new Map(), situation, answers: new Map() }, outcome, decision, consequence)
  return {
    decision: decision.kind,
    decided: consequence.category,
    reason: null,
    receipt: { ...kept, proposed: { ...receipt(situation, at, outcome), ...change } },
  }
}

const now = dossier(device)

describe('wat nieuwe regels zeggen van een besluit', () => {
  test('onbekend is geen verschil: met dezelfde antwoorden en regels is er niets anders', () => {
    for (const answers of [device, {}, { technique: 'learned' }]) {
      const of = dossier(answers)
      expect(compare(of, decidedOn(day, of.situation), day)).toMatchObject({ sentences: [], factsChanged: false })
    }
  })

  test('een andere categorie wordt gezegd', () => {
    const then = decidedOn(day, now.situation, { kind: 'confirmed' }, { category: 'other' })
    expect(compare(now, then, day)).toMatchObject({
      category: 'highRisk',
      sentences: expect.arrayContaining(['De categorie was overig en is nu hoog risico.']),
    })
  })

  test('een verplichting die de regels er later bij kregen, wordt gezegd', () => {
    const then = decidedOn(day, now.situation)
    const without = then.receipt.proposed.duties.filter((d) => d.dutyId !== 'ai-act.26-2')
    const earlier = { ...then, receipt: { ...then.receipt, proposed: { ...then.receipt.proposed, duties: without } } }
    expect(compare(now, earlier, day).sentences).toEqual([
      'Erbij: Menselijk toezicht (wettelijke datum 2 augustus 2028).',
    ])
  })

  test('een dag die is gekomen en van tevoren was gezegd, is geen andere uitkomst', () => {
    const before = decidedOn('2026-07-01', now.situation)
    const texts = compare(now, before, day).sentences
    expect(texts.filter((text) => text.startsWith('Geldt nu'))).toEqual([])
  })

  test('wat er meer bekend is dan toen, staat erbij, ook als de uitkomst gelijk blijft', () => {
    const { influences: _, ...less } = device
    const then = decidedOn(day, dossier(less).situation)
    expect(compare(now, then, day).factsChanged).toBe(true)
    expect(compare(dossier({ ...device, sme: 'no' }), decidedOn(day, now.situation), day).sentences).toEqual([])
  })

  test('waar iemand anders besloot, tellen de verplichtingen van dat besluit', () => {
    const decision: Decision = { kind: 'overridden', category: 'other', routes: [], reason: 'Wordt niet zo gebruikt.' }
    const then = decidedOn(day, now.situation, decision)
    expect(then.decided).toBe('other')
    expect(compare(now, then, day).sentences).toEqual([])
    const none = { ...then, receipt: { ...then.receipt, decidedDuties: [] } }
    const texts = compare(now, none, day).sentences
    expect(texts.some((text) => text.startsWith('Erbij: AI-geletterdheid'))).toBe(true)
    expect(texts.some((text) => text.includes('Menselijk toezicht'))).toBe(false)
  })
})

describe('hoe ver het is', () => {
  const run = {
    ruleSetVersion: '1',
    day,
    reached: null,
    total: 4,
    done: 1,
    differing: 0,
    endedAt: null,
    silent: false,
  } as const

  test('nog niet begonnen, stil en klaar vragen niet om verder te kijken; bezig wel', () => {
    expect(progressOf(null)).toMatchObject({ finished: true, done: 0 })
    expect(progressOf({ ...run, silent: true })).toMatchObject({ finished: true, done: 1 })
    expect(progressOf({ ...run, endedAt: new Date(0) })).toMatchObject({ finished: true })
    expect(progressOf(run)).toMatchObject({ finished: false, done: 1, total: 4 })
  })
})
