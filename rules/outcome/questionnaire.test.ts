import { describe, expect, test } from 'vitest'
import { classify } from '../classify'
import type { Day } from '../engine/day'
import {
  ai,
  fullUse,
  hospital,
  keptInHouse,
  mdr,
  newOnTheMarket,
  noDevice,
  nothingProhibited,
  nothingToDisclose,
  notInAnnexIII,
  notOnApList,
  ordinary,
  triage,
} from '../examples/answers'
import type { Answers } from '../examples/example'
import { situationFrom } from '../facts'
import { apListFacts } from '../privacy/ap-list'
import { nextTopic, questionnaire } from './questionnaire'

const today = '2026-11-23'
const _of = (answers: Answers, day: Day = today) => classify(situationFrom(answers).situation, day)
const device = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII, ...hospital, personalData: 'yes', sensitiveData: 'yes' }

describe('De vragenlijst', () => {
  test('begint bij de vraag of het AI is', () => {
    const page = nextTopic(new Map(), today)
    expect(page?.topic.id).toBe('ai')
    expect(page?.questions.find((q) => q.fact.id === 'technique')).toMatchObject({ state: 'open', answer: null })
  })

  test('vraagt niet verder over de AI-verordening als het geen AI is', () => {
    const { situation } = situationFrom({ ...ai, technique: 'humanRules' })
    const { pages } = questionnaire(situation, today)
    expect(pages.map((p) => p.topic.id)).toEqual([
      'ai',
      'role',
      'device',
      'impact',
      'changes',
      'privacy',
      'institution',
    ])
    const changes = pages.find((p) => p.topic.id === 'changes')
    expect(changes?.questions.map((q) => `${q.fact.id} ${q.state}`)).toEqual(['supplies waiting'])
  })

  test('laat vragen wachten tot een eerder antwoord ze nodig maakt', () => {
    const { situation } = situationFrom({ ...ordinary, declaredDevice: 'mdr' })
    const page = questionnaire(situation, today).pages.find((p) => p.topic.id === 'device')
    expect(page?.questions.map((q) => `${q.fact.id} ${q.state}`)).toEqual([
      'declaredDevice answered',
      'mdrClass open',
      'devicePart open',
      'safetyComponent waiting',
      'implantKind waiting',
      'implantsHere waiting',
      'implantListed waiting',
      'implantCardExempt waiting',
      'oldCertificate open',
      'softwareAction open',
      'individualPatient open',
      'softwarePurpose open',
      'drivesDevice open',
    ])
  })

  test('vraagt een oordeel pas als de gewone vragen van die pagina beantwoord zijn', () => {
    const privacy = (answers: Answers) =>
      questionnaire(situationFrom(answers).situation, today)
        .pages.find((p) => p.topic.id === 'privacy')
        ?.questions.map((q) => `${q.fact.id} ${q.state}`)
    const base = { institutionKind: 'hospital', personalData: 'yes' }
    const weighed = { ...base, decidesAlone: 'no' }
    expect(privacy(base)).toEqual([
      'personalData answered',
      'sensitiveData open',
      'decidesAlone open',
      ...apListFacts.map((f) => `${f.id} open`),
      'likelyHighRisk waiting',
      'toolKind waiting',
    ])
    expect(privacy({ institutionKind: 'hospital' })).toEqual([
      'personalData open',
      'sensitiveData open',
      'decidesAlone open',
      ...apListFacts.map((f) => `${f.id} waiting`),
      'likelyHighRisk waiting',
      'toolKind waiting',
    ])
    expect(privacy({ ...weighed, sensitiveData: 'no' })).toEqual(
      expect.arrayContaining(['apProfiling open', 'likelyHighRisk open']),
    )
    expect(privacy({ ...weighed, sensitiveData: 'no', apProfiling: 'yes' })).not.toContain('likelyHighRisk open')
    expect(privacy({ ...weighed, sensitiveData: 'yes' })).toEqual([
      'personalData answered',
      'sensitiveData answered',
      'decidesAlone answered',
      'toolKind waiting',
    ])
  })

  test('is klaar als niets meer iets kan veranderen', () => {
    const all = { ...device, ...nothingToDisclose, ...fullUse, ...newOnTheMarket }
    const { situation } = situationFrom(all)
    expect(nextTopic(situation, today)).toBeNull()
    expect(questionnaire(situation, today)).toMatchObject({ remaining: 0 })
  })

  test('telt een lijst als één vraag', () => {
    const { situation } = situationFrom({ ...ai, ...mdr('I'), emergencyTriage: 'none', origin: 'bought' })
    const left = questionnaire(situation, today).remaining
    const { situation: further } = situationFrom({
      ...ai,
      ...mdr('I'),
      emergencyTriage: 'none',
      origin: 'bought',
      ...nothingProhibited,
    })
    expect(left - questionnaire(further, today).remaining).toBe(2)
  })

  const profile = { ...hospital, publicAuthority: 'no', publicServices: 'yes', worksCouncil: 'yes' }
  const bare = {
    ...ordinary,
    ...noDevice,
    ...notInAnnexIII,
    ...notOnApList,
    ...nothingToDisclose,
    personalData: 'yes',
    infers: 'yes',
  }
  const chatbot = {
    ...bare,
    sensitiveData: 'yes',
    interactsWithPersons: 'yes',
    obviouslyAi: 'no',
    generatesContent: 'yes',
    assistiveEditing: 'no',
    toolKind: 'withinCare',
  }
  const image = { ...bare, ...device, ...fullUse, ...newOnTheMarket, designChanged: 'no', sensitiveData: 'yes' }

  test.each([
    ['planning zonder hulpmiddel', { ...bare, sensitiveData: 'no', likelyHighRisk: 'no' }, 9],
    ['een ingekochte chatbot', chatbot, 12],
    ['een eigen chatbot', { ...chatbot, ...keptInHouse, origin: 'commissioned', researchOnly: 'no' }, 12],
    [
      'een gespreksverslag',
      { ...chatbot, interactsWithPersons: 'no', softwareAction: 'summary', individualPatient: 'yes' },
      12,
    ],
    ['beeldanalyse klasse IIa', image, 15],
    ['een eigen hulpmiddel onder art. 5 lid 5', { ...image, ...keptInHouse, researchOnly: 'no' }, 14],
    [
      'AI in een implantaat',
      {
        ...image,
        ...mdr('III'),
        devicePart: 'component',
        safetyComponent: 'yes',
        implantKind: 'active',
        implantsHere: 'yes',
        implantListed: 'no',
        implantCardExempt: 'no',
      },
      16,
    ],
    ['spoedtriage langs beide routes', { ...image, ...mdr('IIb'), ...triage, art63Claim: 'none' }, 17],
  ] as const)('%s is klaar binnen het aantal pagina’s', (_, answers: Answers, most) => {
    let situation = new Map<string, string>(Object.entries(profile))
    let pages = 0
    for (let page = nextTopic(situation, today); page !== null; page = nextTopic(situation, today)) {
      pages += 1
      const asked = page.questions.filter((q) => q.state === 'open').map((q) => q.fact.id)
      expect(asked.filter((id) => answers[id] === undefined)).toEqual([])
      situation = new Map([...situation, ...asked.map((id): [string, string] => [id, answers[id] ?? ''])])
      expect(pages).toBeLessThanOrEqual(most)
    }
    expect(pages).toBeGreaterThan(5)
  })
})
