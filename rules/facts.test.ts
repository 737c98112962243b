import { describe, expect, test } from 'vitest'
import { classify, verdicts } from './classify'
import type { Day } from './engine/day'
import { hospital, mdr, notInAnnexIII, ordinary } from './examples/answers'
import type { Answers } from './examples/example'
import { factById, situationFrom } from './facts'
import { topicById } from './topics'

const today = '2026-11-23'
const _of = (answers: Answers, day: Day = today) => classify(situationFrom(answers).situation, day)
const device = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII, ...hospital, personalData: 'yes', sensitiveData: 'yes' }

describe('Antwoorden van buiten', () => {
  test('onbekende vragen en waarden worden genoemd en niet gebruikt', () => {
    const { situation, problems } = situationFrom({
      technique: 'magic',
      nonsense: 'yes',
      mdrClass: 'IIa',
      firstPlacedOn: '2025-02-30',
      autonomous: true,
      toString: 'yes',
      influences: 'toString',
    })
    expect([...situation]).toEqual([['mdrClass', 'IIa']])
    expect(problems.map((p) => [p.factId, p.problem])).toEqual([
      ['technique', 'unknown-value'],
      ['nonsense', 'unknown-fact'],
      ['firstPlacedOn', 'unknown-value'],
      ['autonomous', 'unknown-value'],
      ['toString', 'unknown-fact'],
      ['influences', 'unknown-value'],
    ])
    expect(problems[0]?.text).toBe('"magic" is geen antwoord op de vraag "Hoe komt de software aan haar uitkomsten?"')
  })

  test('een antwoord dat niet (meer) bestaat, is onbekend en nooit nee', () => {
    const stale = new Map([...situationFrom(device).situation, ['mdrClass', 'IIc'], ['gone', 'yes']])
    expect(classify(stale, today)).toMatchObject({ category: 'undetermined', routes: [{ verdict: 'unknown' }, {}] })
    expect(verdicts(stale, today).annexI).toBe('unknown')
    expect(classify(stale, today).openFacts.map((f) => f.id)).toContain('mdrClass')
  })

  test('leeg is onbekend', () => {
    expect(situationFrom({ technique: '', autonomous: null, influences: undefined })).toEqual({
      situation: new Map(),
      problems: [],
    })
  })

  test('vragen en onderwerpen zijn te vinden, of niet', () => {
    expect(factById('mdrClass')?.topic).toBe('device')
    expect([factById('nope'), topicById('nope')]).toEqual([null, null])
  })
})
