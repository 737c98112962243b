import { describe, expect, test } from 'vitest'
import { prohibited } from '../ai-act/art-5-prohibited'
import { exempt } from '../ai-act/art-6-3-exemption'
import { highRisk, highRiskAnnexI, highRiskAnnexIII } from '../ai-act/art-6-high-risk'
import { markOutput, tellAboutAi } from '../ai-act/art-50-provider'
import { discloseContent, informExposed } from '../ai-act/art-50-transparency'
import { highRiskDuties, legacyAnnexI, legacyAnnexIII } from '../ai-act/art-111-legacy'
import { deployer, provider } from '../ai-act/roles'
import { classify } from '../classify'
import type { Conclusion } from '../engine/conclusion'
import { type Day, dutchDay } from '../engine/day'
import { Judgement } from '../engine/evaluate'
import { explain } from '../engine/explain'
import { claims, fullUse, keptInHouse, mdr, noDevice, notInAnnexIII, ordinary, triage } from '../examples/answers'
import type { Answers } from '../examples/example'
import { situationFrom } from '../facts'
import { rulesOn } from '../rule-set'

const device = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII, ...fullUse }
const emergency = { ...ordinary, ...noDevice, ...triage, art63Claim: 'none' }
const claimed = { ...emergency, ...claims('a') }
const chatbot = { ...ordinary, ...noDevice, ...notInAnnexIII, interactsWithPersons: 'yes', obviouslyAi: 'no' }
const writer = { ...chatbot, interactsWithPersons: 'no', generatesContent: 'yes', assistiveEditing: 'no' }
const infrastructure = { ...notInAnnexIII, criticalInfrastructure: 'yes', infrastructureRole: 'protects' }

/** The days on which the parts of the law begin, as seen after the omnibus. */
const [article50, marking, annexIII, annexI] = ['2026-08-02', '2026-12-02', '2027-12-02', '2028-08-02'] as const
/** After the omnibus, and before each of them. */
const ahead = '2026-07-30'

describe('Een aandachtspunt dat pas later telt, zegt vanaf welke dag', () => {
  const dated: readonly (readonly [string, Day, Answers])[] = [
    ['prohibited-ahead', marking, { ...chatbot, practiceChildAbuseMaterial: 'yes', usedForMaterial: 'yes' }],
    ['exemption-claimed', annexIII, claimed],
    ['profiling-defeats', annexIII, { ...claimed, profiling: 'yes' }],
    ['exemption-undocumented', annexIII, { ...claimed, art63Claim: 'undocumented' }],
    ['exemption-without-ground', annexIII, { ...claimed, art63Ground: 'none' }],
    ['exemption-without-review', annexIII, { ...claimed, art63Ground: 'c', humanReviewOfPatterns: 'no' }],
    ['exemption-unregistered', annexIII, { ...claimed, art63Registered: 'no' }],
    ['both-routes', annexI, { ...emergency, ...mdr('IIa') }],
    ['logs', annexI, device],
    ['works-council', annexI, { ...device, worksCouncil: 'yes' }],
    [
      'care-is-a-public-service',
      annexIII,
      { ...emergency, publicServices: 'no', publicAuthority: 'no', givesCare: 'yes' },
    ],
    ['incidents-of-a-device', annexI, { ...device, ownBrand: 'yes' }],
    ['incidents-of-an-own-device', annexIII, { ...emergency, ...mdr('IIa'), ...keptInHouse }],
    ['national-registration', annexIII, { ...emergency, ...infrastructure, origin: 'inHouse' }],
    ['first-provider', annexI, { ...device, ownBrand: 'yes' }],
    ['component-suppliers', annexIII, { ...emergency, origin: 'inHouse' }],
    ['marking-legacy', marking, writer],
    ['ask-provider-50-1', article50, chatbot],
    ['ask-provider-50-2', article50, writer],
    ['old-certificate.highest', '2027-12-31', { ...device, ...mdr('III'), oldCertificate: 'yes' }],
    ['old-certificate.other', '2028-12-31', { ...device, oldCertificate: 'yes' }],
  ]
  const termOf = (id: string, answers: Answers, day: Day) =>
    classify(situationFrom(answers).situation, day).attention.find((a) => a.id === `attention.${id}`)?.term

  test.each(dated)('%s vanaf %s', (id, from, answers) =>
    expect(termOf(id, answers, ahead)).toBe(`geldt vanaf ${dutchDay(from)}`),
  )

  test('maar niet meer op die dag zelf', () => {
    const stillThere = dated.filter(([id]) => id !== 'prohibited-ahead')
    expect(stillThere.filter(([id, from, answers]) => termOf(id, answers, from) !== null)).toEqual([])
  })

  test('en niet waar niets aan een dag hangt', () =>
    expect(termOf('formally-since.annex-iii', emergency, ahead)).toBeNull())
})

describe('Een conclusie zegt sinds of vanaf wanneer', () => {
  const termOf = (conclusion: Conclusion, answers: Answers, day: Day) => {
    const judgement = new Judgement(rulesOn(day), situationFrom(answers).situation)
    return explain(judgement.finding(conclusion), day).term
  }
  const ahead50 = `geldt vanaf ${dutchDay(article50)}`
  const aheadI = `geldt vanaf ${dutchDay(annexI)}`
  const aheadIII = `geldt vanaf ${dutchDay(annexIII)}`

  test.each<readonly [string, Conclusion, Answers, string]>([
    ['verboden', prohibited, { ...chatbot, practiceSocialScoring: 'yes' }, 'geldt sinds 2 februari 2025'],
    ['hoog risico langs route 1', highRiskAnnexI, device, aheadI],
    ['hoog risico langs route 2', highRiskAnnexIII, emergency, aheadIII],
    ['hoog risico', highRisk, device, aheadI],
    ['de verplichtingen langs route 1', legacyAnnexI.duties, device, aheadI],
    ['de verplichtingen langs route 2', legacyAnnexIII.duties, emergency, aheadIII],
    ['de verplichtingen voor hoog risico', highRiskDuties, emergency, aheadIII],
    ['aanbieder door een eigen naam', provider, { ...device, ownBrand: 'yes' }, aheadI],
    ['zeggen dat het AI is', tellAboutAi, chatbot, ahead50],
    ['uitvoer markeren', markOutput, writer, ahead50],
    ['informeren over biometrische indeling', informExposed, { ...chatbot, biometricCategorisation: 'yes' }, ahead50],
    ['vermelden dat het met AI is gemaakt', discloseContent, { ...chatbot, deepFake: 'yes' }, ahead50],
  ])('%s', (_, conclusion, answers, term) => expect(termOf(conclusion, answers, ahead)).toBe(term))

  test.each<readonly [string, Conclusion, Answers]>([
    ['gebruiksverantwoordelijke', deployer, device],
    ['een beroep op de uitzondering', exempt, claimed],
  ])('maar niet: %s', (_, conclusion, answers) => expect(termOf(conclusion, answers, ahead)).toBeUndefined())
})
