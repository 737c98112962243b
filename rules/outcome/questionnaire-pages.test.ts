import { describe, expect, test } from 'vitest'
import { mdr, notInAnnexIII, ordinary } from '../examples/answers'
import type { Answers } from '../examples/example'
import { situationFrom } from '../facts'
import { apListFacts } from '../privacy/ap-list'
import { countQuestions, questionnaire } from './questionnaire'

const pagesOf = (answers: Answers) => questionnaire(situationFrom(answers).situation, '2026-11-23').pages
const pageOf = (id: string, answers: Answers) => pagesOf(answers).find((p) => p.topic.id === id)

describe('Een pagina van de vragenlijst', () => {
  test('is nu te beantwoorden, wacht, of is klaar', () => {
    const pages = pagesOf(ordinary)
    const on = (state: string) => pages.filter((p) => p.state === state).map((p) => p.topic.id)
    expect(on('open')).toEqual(['device', 'triage', 'annex-iii', 'transparency', 'privacy', 'institution'])
    expect(on('waiting')).toEqual(['impact', 'exception', 'market', 'use'])
    expect(on('done')).toEqual(['ai', 'prohibited', 'role', 'changes'])
  })

  test('vraagt ook zonder lijst een oordeel pas na de gewone vragen', () => {
    const impact = (answers: Answers) =>
      pageOf('impact', { ...ordinary, ...mdr('IIa'), ...notInAnnexIII, ...answers })?.questions.map(
        (q) => `${q.fact.id} ${q.state}`,
      )
    expect(impact({ decisionImpact: '', monitorsPhysiology: '' })).toEqual([
      'informsDecisions answered',
      'decisionImpact waiting',
      'monitorsPhysiology open',
      'vitalDanger waiting',
      'ivdData answered',
    ])
    expect(impact({ decisionImpact: '' })).toContain('decisionImpact open')
  })

  test('telt naast een lijst elke gewone vraag, en alles wat wacht als één', () => {
    const page = pageOf('privacy', { institutionKind: 'hospital', personalData: 'yes' })
    const left = page?.questions.filter((q) => q.state !== 'answered') ?? []
    const single = left.filter((q) => !apListFacts.some((f) => f.id === q.fact.id))
    expect(single.map((q) => `${q.fact.id} ${q.state}`)).toEqual([
      'sensitiveData open',
      'decidesAlone open',
      'likelyHighRisk waiting',
      'toolKind waiting',
    ])
    expect(page && countQuestions(page.topic, left)).toBe(4)
  })
})
