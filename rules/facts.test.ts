import { describe, expect, test } from 'vitest'
import { classify, verdicts } from './classify'
import { hospital, mdr, notInAnnexIII, ordinary } from './examples/answers'
import { factById, onlyAnswers, situationFrom } from './facts'
import { topicById } from './topics'

const today = '2026-11-23'
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

test('een antwoord is tekst: een lijst met een antwoord erin is er geen', () =>
  expect(situationFrom({ technique: ['learned'] })).toMatchObject({
    situation: new Map(),
    problems: [{ factId: 'technique', problem: 'unknown-value' }],
  }))

test('wat geen antwoord meer is, valt weg, en wat goed is, blijft dezelfde situatie', () => {
  expect(onlyAnswers(new Map([['technique', 'vervallen']]))).toEqual(new Map())
  expect(onlyAnswers(new Map([['vervallen', 'yes']]))).toEqual(new Map())
  const mixed = new Map([
    ['technique', 'learned'],
    ['autonomous', 'vervallen'],
  ])
  expect(onlyAnswers(mixed)).toEqual(new Map([['technique', 'learned']]))
  const good = new Map([['technique', 'learned']])
  expect(onlyAnswers(good)).toBe(good)
})
