import { describe, expect, test } from 'vitest'
import { classify } from '../classify'
import { contradictions } from '../contradictions/contradictions'
import { accepts } from '../engine/fact'
import { situationFrom } from '../facts'
import { contradicted } from './contradicted'

const found = (answers: Record<string, string>) =>
  contradicted(classify(situationFrom(answers).situation, '2026-11-23')).map((c) => c.factIds)

describe('Antwoorden die elkaar tegenspreken', () => {
  test('worden genoemd met beide vragen', () => {
    expect(found({ personalData: 'no', sensitiveData: 'yes' })).toEqual([['sensitiveData', 'personalData']])
    expect(found({ deepFake: 'yes', publicInterestText: 'yes', generatesContent: 'no' })).toEqual([
      ['deepFake', 'generatesContent'],
      ['publicInterestText', 'generatesContent'],
    ])
  })

  test('zijn er niet als een van beide onbekend is, of als er niets is beantwoord', () => {
    expect(found({})).toEqual([])
    expect(found({ sensitiveData: 'yes' })).toEqual([])
    expect(found({ personalData: 'yes', sensitiveData: 'yes' })).toEqual([])
  })

  test('gaan steeds over twee verschillende vragen, en worden in een zin verteld', () => {
    expect(new Set(contradictions.map((c) => c.id)).size).toBe(contradictions.length)
    for (const { id, says, between } of contradictions) {
      expect(id).toMatch(/^attention\.contradiction\.[a-zA-Z]+(-[a-z]+)+$/)
      for (const { fact, values } of between) expect(values.filter((v) => !accepts(fact, v))).toEqual([])
      expect([id, new Set(between.map((b) => b.fact.id)).size]).toEqual([id, 2])
      expect([id, says.endsWith('.')]).toEqual([id, true])
    }
  })
})
