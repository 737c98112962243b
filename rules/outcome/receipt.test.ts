import { describe, expect, test } from 'vitest'
import { classify } from '../classify'
import { hospital, mdr, notInAnnexIII, ordinary } from '../examples/answers'
import { situationFrom } from '../facts'
import { receipt } from './receipt'

const today = '2026-11-23'
const device = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII, ...hospital, personalData: 'yes', sensitiveData: 'yes' }

describe('Het bewijs van een classificatie', () => {
  test('bewaart regels, dag, antwoorden in woorden, redenen en verplichtingen als JSON', () => {
    const { situation } = situationFrom({ ...device, firstPlacedOn: '2025-03-03' })
    const kept = receipt(situation, today, classify(situation, today))
    expect(JSON.parse(JSON.stringify(kept))).toEqual(kept)
    expect(kept).toMatchObject({ form: 1, day: today, category: 'highRisk', categoryLabel: 'Hoog risico' })
    expect(kept.ruleSet.label).toBe('regels van 27 juli 2026')
    expect(kept.answers).toContainEqual({
      factId: 'mdrClass',
      asks: 'Welke MDR-klasse geeft de fabrikant op?',
      value: 'IIa',
      answer: 'Klasse IIa',
      judged: false,
    })
    expect(kept.answers.find((a) => a.factId === 'firstPlacedOn')?.answer).toBe('3 maart 2025')
    expect(kept.openQuestions.length).toBeGreaterThan(0)
  })

  test('bewaart van wat niet verplicht is in woorden waarom niet', () => {
    const { situation } = situationFrom(device)
    const { duties } = receipt(situation, today, classify(situation, today))
    const others = duties.filter((d) => d.verdict !== 'yes')
    expect(others).not.toEqual([])
    expect(
      others.filter(
        (d) =>
          Object.keys(d.reason ?? {})
            .sort()
            .join() !== 'citations,text',
      ),
    ).toEqual([])
    expect(duties.filter((d) => d.verdict === 'yes' && d.reason !== null)).toEqual([])
  })

  test('merkt een oordeel van een persoon', () => {
    const { situation } = situationFrom({ likelyHighRisk: 'no', personalData: 'yes' })
    const { answers } = receipt(situation, today, classify(situation, today))
    expect(answers.find((a) => a.factId === 'likelyHighRisk')?.judged).toBe(true)
  })
})

test('een bewijs noemt de antwoorden in de volgorde van de vragen, hoe ze ook binnenkwamen', () => {
  const { situation } = situationFrom(device)
  const backwards = new Map([...situation].reverse())
  const asked = (s: typeof situation) => receipt(s, today, classify(s, today)).answers.map((a) => a.factId)
  expect(asked(backwards)).toEqual(asked(situation))
  expect(asked(backwards).slice(0, 2)).toEqual(['technique', 'autonomous'])
  expect(asked(backwards)).toHaveLength(situation.size)
})
