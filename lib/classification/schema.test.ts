import { expect, test } from 'vitest'
import { newId } from '@/lib/platform/id'
import { AnswerPage, ChooseKind } from './schema'

const systemId = newId()
const page = (more: Record<string, unknown>, topic = 'ai') => AnswerPage.safeParse({ systemId, topic, ...more })
const entries = (more: Record<string, unknown>, topic?: string) => page(more, topic).data?.entries ?? null
const entry = (factId: string, value: string) => ({ factId, value, reason: null })
const proposed = { shown: ['technique'], 'voorstel-technique': 'learned' }

test('een voorstel dat niemand overneemt, is geen antwoord', () => {
  expect(page(proposed).error?.issues.map((i) => i.path)).toEqual([['antwoord-technique']])
  expect(entries({ ...proposed, intent: 'later' })).toEqual([])
})

test('wie de voorstellen overneemt, antwoordt daarmee waar niets is gekozen', () => {
  const adopts = { ...proposed, overnemen: 'ja' }
  expect(entries(adopts)).toEqual([entry('technique', 'learned')])
  expect(entries({ ...adopts, intent: 'later' })).toEqual([entry('technique', 'learned')])
  expect(entries({ ...adopts, 'antwoord-technique': 'humanRules' })).toEqual([entry('technique', 'humanRules')])
  expect(entries({ ...adopts, 'antwoord-technique': 'weet-niet' })).toEqual([entry('technique', 'weet-niet')])
})

test('een concept dat zichzelf bewaart, neemt niets over', () =>
  expect(entries({ ...proposed, overnemen: 'ja', intent: 'draft' })).toEqual([]))

test('een oordeel, een onbekend antwoord en een vraag die niet op de pagina stond, worden niet overgenomen', () => {
  const judged = {
    shown: ['infers'],
    'voorstel-infers': 'yes',
    'reden-infers': 'Lang genoeg als reden.',
    overnemen: 'ja',
  }
  expect(page(judged).success).toBe(false)
  expect(page({ shown: ['technique'], 'voorstel-technique': 'magic', overnemen: 'ja' }).success).toBe(false)
  expect(entries({ shown: [], 'voorstel-technique': 'learned', overnemen: 'ja' })).toEqual([])
})

test('een oordeel naast een lijst mag leeg blijven als er iets is aangekruist; wie het toch geeft, geeft een reden', () => {
  const listed = { shown: ['likelyHighRisk'], listed: ['apProfiling', 'apGenetic'], rest: 'none' }
  const said = { 'antwoord-likelyHighRisk': 'no' }
  const paths = (more: Record<string, unknown>) => page(more, 'privacy').error?.issues.map((i) => i.path) ?? []
  expect(entries({ ...listed, picked: ['apProfiling'] }, 'privacy')).toEqual([
    entry('apProfiling', 'yes'),
    entry('apGenetic', 'no'),
  ])
  expect(paths({ ...listed, picked: [] })).toEqual([['antwoord-likelyHighRisk']])
  expect(paths({ ...listed, ...said, picked: ['apProfiling'] })).toEqual([['reden-likelyHighRisk']])
})

test('een soort staat in de lijst, of is geen van deze', () => {
  expect(ChooseKind.safeParse({ systemId, kind: 'planning' }).data?.kind).toBe('planning')
  expect(ChooseKind.safeParse({ systemId, kind: 'none' }).data?.kind).toBeNull()
  for (const kind of ['abacus', '', undefined]) expect(ChooseKind.safeParse({ systemId, kind }).success).toBe(false)
})
