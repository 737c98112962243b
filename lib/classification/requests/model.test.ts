import { expect, test } from 'vitest'
import { factById } from '@/rules'
import { type Answer, dontKnow, dossierOf } from '../model'
import { inquire } from '../questionnaire/model'
import { openQuestions } from '../view/model'
import {
  askable,
  askGroups,
  firstToAsk,
  handPlace,
  isRepeat,
  nothingLeft,
  openFacts,
  questionsOf,
  whomOf,
} from './model'
import { vendorSubject, vendorText } from './nl'

const given = (values: Record<string, string>): Answer[] =>
  Object.entries(values).map(([factId, value]) => ({ factId, value, reason: null, byId: 'p', at: new Date(0) }))
const about = (values: Record<string, string> = {}, register = {}) =>
  inquire(dossierOf(register, {}, given(values)), '2026-11-23').pages
const request = (factIds: readonly string[], toId: string | null = 'm', whom: 'vendor' | 'owner' = 'owner') => ({
  id: factIds.join(),
  systemId: 's',
  whom,
  factIds,
  toId,
  askedById: 'p',
  askedOn: '2026-11-20' as const,
  ending: null,
})

test('open punten staan bij wie ze meestal weet, en elk bij één', () => {
  const open = openQuestions(about())
  const groups = askGroups(open, [])
  expect(groups.flatMap((g) => g.questions)).toHaveLength(open.length)
  const vendor = groups.find((g) => g.whom === 'vendor')
  expect(vendor?.questions.map((q) => q.factId)).toContain('technique')
  expect(vendor?.questions.every((q) => q.askWhom?.startsWith('de leverancier'))).toBe(true)
})

test('wat is doorgegeven, staat er zolang er iets van openstaat; "weet ik niet" houdt het open', () => {
  const requests = [request(['technique', 'autonomous'])]
  expect(nothingLeft(requests, openFacts(about()))).toEqual([])
  expect(nothingLeft(requests, openFacts(about({ technique: 'learned' })))).toEqual([])
  expect(nothingLeft(requests, openFacts(about({ technique: 'learned', autonomous: dontKnow })))).toEqual([])
  expect(nothingLeft(requests, openFacts(about({ technique: 'learned', autonomous: 'yes' })))).toEqual(requests)
})

test('een groep noemt alleen wat bij haar is doorgegeven en nog openstaat', () => {
  const pages = about({ autonomous: 'yes' })
  const requests = [request(['influences']), request(['autonomous']), request(['technique'], null, 'vendor')]
  const groups = askGroups(openQuestions(pages), requests)
  expect(groups.find((g) => g.whom === 'owner')?.requests.map((r) => r.id)).toEqual(['influences'])
  expect(groups.find((g) => g.whom === 'vendor')?.requests.map((r) => r.toId)).toEqual([null])
})

test('wie wordt gevraagd, krijgt precies die vragen, en niet wat in het register staat', () => {
  const ids = (register = {}) =>
    questionsOf(about({}, register), request(['origin', 'technique'])).map((q) => q.fact.id)
  expect(ids()).toContain('technique')
  expect(ids({ origin: 'bought' })).toEqual(['technique'])
})

test('dezelfde vragen bij dezelfde persoon is een herhaling; minder vragen ook, meer niet', () => {
  const standing = [request(['technique', 'autonomous'])]
  expect(isRepeat(standing, 'm', ['technique', 'autonomous'])).toBe(true)
  expect(isRepeat(standing, 'm', ['technique'])).toBe(true)
  expect(isRepeat(standing, 'm', ['technique', 'influences'])).toBe(false)
  expect(isRepeat(standing, null, ['technique'])).toBe(false)
})

test('voorgesteld wordt de eigenaar, of de enige FG; bij twee kiest een mens', () => {
  const fg = (id: string) => ({ id, roles: ['dataProtectionOfficer'] as const })
  const advisor = { id: 'a', roles: ['advisor'] as const }
  expect(firstToAsk('owner', 'o', [advisor])).toBe('o')
  expect(firstToAsk('owner', null, [advisor])).toBeNull()
  expect(firstToAsk('privacy', 'o', [advisor, fg('f')])).toBe('f')
  expect(firstToAsk('privacy', 'o', [fg('f'), fg('g')])).toBeNull()
  expect(firstToAsk('lawyer', 'o', [advisor])).toBeNull()
})

test('ieder heeft een eigen adres; het profiel van de organisatie wordt niet doorgegeven', () => {
  for (const whom of askable) expect(whomOf(handPlace('h', 's', whom).split('/').at(-1) ?? '')).toBe(whom)
  expect([whomOf('organisatie'), whomOf('iemand')]).toEqual([null, null])
})

test('de brief aan de leverancier noemt elke vraag met haar antwoorden, en niets wat al is beantwoord', () => {
  const text = vendorText({ system: 'Botbreuk', institution: 'Ziekenhuis' }, ['technique', 'firstPlacedOn'])
  expect(text).toContain(`1. ${factById('technique')?.asks}`)
  expect(text).toContain('Alleen met vaste regels die mensen hebben opgeschreven; ')
  expect(text).toContain(`2. ${factById('firstPlacedOn')?.asks}`)
  expect(text).toContain('Mogelijke antwoorden: een datum; niet bekend.')
  expect(text).toContain('AI-verordening art. 3 punt 1')
  expect(vendorSubject('Botbreuk')).toBe('Vragen over Botbreuk')
})
