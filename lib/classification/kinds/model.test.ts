import { expect, test } from 'vitest'
import { toolKindById, topicById } from '@/rules'
import { type Answer, dontKnow, dossierOf } from '../model'
import { inquire } from '../questionnaire/model'
import { proposedFor, toolKindOf, waitingProposals } from './model'

const nothingProhibited = Object.fromEntries(
  (topicById('prohibited')?.checklist?.factIds ?? []).map((id) => [id, 'no']),
)
const kind = toolKindById('imageAnalysis')
const given = (values: Record<string, string>): Answer[] =>
  Object.entries(values).map(([factId, value]) => ({ factId, value, reason: null, byId: 'p', at: new Date(0) }))
const about = (values: Record<string, string>, register = {}) =>
  inquire(dossierOf(register, {}, given(values)), '2026-11-23')
const proposed = (values: Record<string, string>, factId: string) => {
  const question = about(values)
    .pages.flatMap((p) => p.questions)
    .find((q) => q.fact.id === factId)
  return question ? (proposedFor(question, kind)?.value ?? null) : 'not asked'
}

test('een soort die nooit gekozen is, of niet meer bestaat, stelt niets voor', () => {
  expect([toolKindOf(null), toolKindOf('abacus')]).toEqual([null, null])
  expect(waitingProposals(about({}).pages, null)).toBe(0)
})

test('een voorstel staat alleen bij een vraag die niemand beantwoordde, ook niet met "weet ik niet"', () => {
  expect(proposed({}, 'technique')).toBe('learned')
  expect(proposed({ technique: 'humanRules' }, 'technique')).toBeNull()
  expect(proposed({ technique: dontKnow }, 'technique')).toBeNull()
})

test('bij wat de fabrikant opgeeft en bij een oordeel staat nooit een voorstel', () => {
  const isAi = { technique: 'learned', autonomous: 'yes', influences: 'yes' }
  expect(proposed({ ...isAi, ...nothingProhibited, usedByInstitution: 'yes' }, 'declaredDevice')).toBeNull()
  expect(proposed({ ...isAi, technique: 'unclear' }, 'infers')).toBeNull()
})

test('voorstellen die niemand overnam, laten de uitkomst zoals zij was', () => {
  const { pages, outcome, remaining } = about({})
  expect(waitingProposals(pages, kind)).toBeGreaterThan(3)
  expect([outcome.situation.size, outcome.category, remaining]).toEqual([0, 'undetermined', about({}).remaining])
  const adopted = about({ technique: 'learned', autonomous: 'yes', influences: 'yes' })
  expect(adopted.remaining).toBeLessThan(remaining)
})
