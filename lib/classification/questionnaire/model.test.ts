import { describe, expect, test } from 'vitest'
import { topicById, topics } from '@/rules'
import { type Answer, dontKnow, dossierOf } from '../model'
import { onwardPlace, slugOf, topicOf, topicPlace } from '../places/model'
import { asksMore, inquire, pageAfter, pageBefore, placeOf, savedAt } from './model'

const day = '2026-11-23'
const at = new Date('2026-11-23T09:42:00Z')
const answer = (factId: string, value: string, reason: string | null = null): Answer => ({
  factId,
  value,
  reason,
  byId: 'p',
  at,
})
const answersOf = (values: Record<string, string>) => Object.entries(values).map(([id, value]) => answer(id, value))
const about = (answers: readonly Answer[], register = {}, profile = {}) =>
  inquire(dossierOf(register, profile, answers), day)

const isAi = { technique: 'learned', autonomous: 'yes', influences: 'yes' }
const noneOf = (topic: string) =>
  Object.fromEntries((topicById(topic)?.checklist?.factIds ?? []).map((id) => [id, 'no']))

describe('wat er wordt gevraagd', () => {
  test('zonder antwoorden eerst of het een AI-systeem is', () => {
    const { pages, outcome } = about([])
    expect(pageAfter(pages, null)?.topic.id).toBe('ai')
    expect(outcome.category).toBe('undetermined')
  })

  test('een vraag die de uitkomst niet meer verandert, wordt niet gesteld', () => {
    const { pages } = about(answersOf({ ...isAi, technique: 'humanRules' }))
    expect(pages.map((p) => p.topic.id)).not.toContain('annex-iii')
  })

  test('een gegeven antwoord blijft zichtbaar, ook als het er niet meer toe doet', () => {
    const { pages } = about(answersOf({ ...isAi, ...noneOf('prohibited'), technique: 'humanRules' }))
    const prohibited = pages.find((p) => p.topic.id === 'prohibited')
    expect(prohibited?.questions).toHaveLength(Object.keys(noneOf('prohibited')).length)
  })

  test('een lijst telt als één vraag', () => {
    const before = about(answersOf(isAi)).remaining
    const after = about(answersOf({ ...isAi, ...noneOf('prohibited') })).remaining
    expect(before - after).toBeLessThan(4)
  })

  test('wie "weet ik niet" zegt, houdt minder vragen over, ook al blijven ze open', () => {
    const none = about([])
    const said = about(answersOf({ technique: dontKnow, autonomous: dontKnow, influences: dontKnow }))
    expect(said.remaining).toBe(none.remaining - 3)
    expect(said.outcome.category).toBe('undetermined')
  })

  test('wat het register weet, staat vast en wordt niet gevraagd', () => {
    const { pages } = about(answersOf(isAi), { origin: 'bought' })
    const origin = pages.find((p) => p.topic.id === 'role')?.questions.find((q) => q.fact.id === 'origin')
    expect(origin).toMatchObject({ fixed: 'register', open: false })
  })

  test('wat in het profiel hoort, wordt daar ingevuld', () => {
    const { pages } = about(
      answersOf({ personalData: 'yes', sensitiveData: 'yes' }),
      {},
      { institutionKind: 'generalPractice', givesCare: 'yes' },
    )
    const patients = pages.flatMap((p) => p.questions).find((q) => q.fact.id === 'patientsInOneSystem')
    expect(patients).toMatchObject({ elsewhere: true, open: true })
    expect(pageAfter(pages, 'privacy')?.topic.id).not.toBe('institution')
  })
})

describe('weet ik niet', () => {
  const unknown = [answer('technique', dontKnow), answer('autonomous', 'yes'), answer('influences', 'yes')]

  test('is voor de regels hetzelfde als geen antwoord', () => {
    expect(about(unknown).outcome.situation.has('technique')).toBe(false)
    expect(about(unknown).pages[0]?.state).toBe('unknown')
  })

  test('houdt de vragenlijst niet op', () => {
    expect(pageAfter(about(unknown).pages, 'ai')?.topic.id).not.toBe('ai')
    expect(pageAfter(about(unknown).pages, null)?.topic.id).not.toBe('ai')
  })
})

describe('een oordeel', () => {
  const base = answersOf({ technique: 'unclear', autonomous: 'yes', influences: 'yes' })

  test('telt pas met een reden', () => {
    for (const reason of [null, '', '   ', 'te kort'])
      expect(about([...base, answer('infers', 'yes', reason)]).outcome.situation.has('infers')).toBe(false)
    const reasoned = about([...base, answer('infers', 'yes', 'Het is een lineaire regressie.')])
    expect(reasoned.outcome.situation.get('infers')).toBe('yes')
  })
})

describe('verder en terug', () => {
  const { pages } = about(answersOf({ ...isAi, ...noneOf('prohibited') }))

  test('verder gaat naar het volgende onderwerp dat nog vraagt, en anders naar een eerder', () => {
    expect(pageAfter(pages, 'ai')?.topic.id).toBe('role')
    expect(pageAfter(pages, pages.at(-1)?.topic.id ?? '')?.topic.id).toBe('role')
  })

  test('zonder open vragen is er geen volgende', () => {
    expect(
      pageAfter(
        pages.filter((p) => p.state === 'done'),
        'ai',
      ),
    ).toBeNull()
  })

  test('terug vanaf het eerste is het begin', () => {
    expect(pageBefore(pages, 'ai')).toBeNull()
    expect(pageBefore(pages, 'role')?.topic.id).toBe('prohibited')
  })

  test('een pagina vraagt meer als er een vraag bij kwam die er niet stond', () => {
    const page = about(answersOf({ technique: 'unclear', autonomous: 'yes', influences: 'yes' })).pages[0]
    expect(asksMore(page, new Set(['technique', 'autonomous', 'influences']))).toBe(true)
    expect(asksMore(page, new Set(['technique', 'autonomous', 'influences', 'infers']))).toBe(false)
  })

  test('de plaats telt vanaf één', () => {
    expect(placeOf(pages, 'ai')).toEqual({ at: 1, of: pages.length })
  })

  test('het concept is zo oud als het laatste antwoord', () => {
    expect(savedAt([])).toBeNull()
    const later = new Date('2026-11-23T10:00:00Z')
    expect(savedAt([answer('a', 'x'), { ...answer('b', 'y'), at: later }])).toEqual(later)
  })
})

describe('adressen', () => {
  test('elk onderwerp heeft een Nederlands adres dat terug te vinden is', () => {
    const slugs = topics.map((t) => slugOf(t.id))
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const t of topics) expect(topicOf(slugOf(t.id))).toBe(t.id)
    expect(slugs.filter((s) => ['uitkomst', 'geschiedenis'].includes(s))).toEqual([])
  })

  test('een onbekend adres is geen onderwerp', () => {
    for (const slug of ['prohibited', '', '__proto__', 'uitkomst']) expect(topicOf(slug)).toBeNull()
  })

  test('waar het verdergaat', () => {
    expect(topicPlace('zh', '1', 'device')).toBe('/zh/systemen/1/classificeren/medisch-hulpmiddel')
    expect(onwardPlace('zh', '1', { place: 'topic', topic: 'ai', more: true })).toMatch(/ai-systeem\?melding=meer$/)
    expect(onwardPlace('zh', '1', { place: 'outcome' })).toMatch(/\/uitkomst$/)
  })
})
