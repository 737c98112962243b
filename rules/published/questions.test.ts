import { describe, expect, test } from 'vitest'
import { answeredQuestions } from './questions'

const questions = answeredQuestions('2026-11-27')

describe('Veelgestelde vragen', () => {
  test('zijn er twaalf, elk met een antwoord en een bron', () => {
    expect(questions).toHaveLength(12)
    expect(new Set(questions.map((q) => q.asks)).size).toBe(12)
    for (const { asks, answers, citations } of questions) {
      expect(asks.endsWith('?')).toBe(true)
      expect([asks, answers.every((a) => a.endsWith('.')), citations.length > 0]).toEqual([asks, true, true])
    }
  })

  test('noemen de dagen zoals zij op een dag bekend zijn', () => {
    const first = (day: '2026-07-26' | '2026-07-27') => answeredQuestions(day)[0]?.answers.join(' ') ?? ''
    expect(first('2026-07-27')).toContain('vanaf 2 december 2027')
    expect(first('2026-07-27')).toContain('vanaf 2 augustus 2028')
    expect(first('2026-07-26')).toContain('vanaf 2 augustus 2027')
  })

  test('beweren niets wat niet beweerd mag worden', () => {
    const text = JSON.stringify(questions).toLowerCase()
    for (const word of [
      'voldoet',
      'voldaan',
      'nooit zonder',
      'verplicht certificaat',
      '96 uur',
      'harmoniseerde norm is',
    ])
      expect(text).not.toContain(word)
  })

  test('zeggen waar de tekst niet is nagelezen', () => {
    for (const about of ['technische documentatie', 'klinisch onderzoek', 'klinische evaluatie'])
      expect(questions.find((q) => q.asks.includes(about))?.answers.join(' ')).toContain('niet nagelezen')
  })
})
