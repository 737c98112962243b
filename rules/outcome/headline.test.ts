import { describe, expect, test } from 'vitest'
import { classify } from '../classify'
import type { Day } from '../engine/day'
import { ai, claims, mdr, noDevice, notInAnnexIII, ordinary, triage } from '../examples/answers'
import type { Answers } from '../examples/example'
import { situationFrom } from '../facts'

const today = '2026-11-23'
const of = (answers: Answers, day: Day = today) => classify(situationFrom(answers).situation, day)
const planning = { ...ordinary, ...noDevice, ...notInAnnexIII }
const emergency = { ...ordinary, ...noDevice, ...triage, art63Claim: 'none' }
const old = { firstPlacedOn: '2020-01-01', designChanged: 'no', forPublicAuthorities: 'no' }
/** After the day of Annex III, and before that of the devices. */
const between = { ...old, firstPlacedOn: '2028-01-01' }

describe('De uitkomst in één zin', () => {
  test.each<[string, Answers]>([
    ['Nog onbepaald: er zijn nog vragen open', {}],
    ['Nog onbepaald: er zijn nog vragen open', { technique: 'learned' }],
    ['Nog onbepaald, ten minste hoog risico', { ...ai, ...mdr('IIa'), origin: 'bought' }],
    ['Geen AI-systeem volgens de AI-verordening', { ...ai, technique: 'humanRules' }],
    ['Overig', planning],
    ['Overig', { ...planning, ...claims('a') }],
    ['Overig, volgens de verklaring van de aanbieder (art. 6 lid 3)', { ...emergency, ...claims('a') }],
    ['Overig, met een transparantieverplichting', { ...planning, biometricCategorisation: 'yes' }],
    ['Verboden praktijk, geldt sinds 2 februari 2025', { ...planning, practiceManipulation: 'yes' }],
    ['Hoog risico, geldt vanaf 2 december 2027', emergency],
    ['Hoog risico; door overgangsrecht (art. 111 lid 2) gelden de verplichtingen nu niet', { ...emergency, ...old }],
  ])('is: %s', (headline, answers) => expect(of(answers).headline).toBe(headline))

  test('noemt geen overgangsrecht zolang de andere route de verplichtingen wel brengt', () => {
    const both = of({ ...emergency, ...mdr('IIa'), ...between })
    expect(both.routes.map((r) => r.legacy)).toEqual(['exempt', 'none'])
    expect(both.headline).toBe('Hoog risico, geldt vanaf 2 december 2027')
  })

  test('zegt alleen van wat in bijlage III staat, dat de aanbieder zich op art. 6 lid 3 beroept', () => {
    expect(of({ ...emergency, ...claims('a') }).exemptionClaimed).toBe(true)
    expect(of({ ...planning, ...claims('a') }).exemptionClaimed).toBe(false)
    expect(of(emergency).exemptionClaimed).toBe(false)
    expect(of({ ...emergency, ...claims('a'), profiling: 'yes' }).exemptionClaimed).toBe(false)
  })
})

describe('Een route', () => {
  const annexIII = (answers: Answers, day: Day) => of(answers, day).routes[1]

  test('geldt vanaf haar dag, en alleen als zij van toepassing is', () => {
    const inForce = (answers: Answers, day: Day) => annexIII(answers, day).inForce
    expect([inForce(emergency, '2027-12-01'), inForce(emergency, '2027-12-02')]).toEqual([false, true])
    expect(inForce(emergency, '2028-06-01')).toBe(true)
    expect(inForce(planning, '2028-06-01')).toBe(false)
    expect(inForce({}, '2028-06-01')).toBe(false)
  })

  test('die niet van toepassing is, kent geen overgangsrecht, hoe oud het systeem ook is', () => {
    expect(annexIII({ ...planning, ...old }, today)).toMatchObject({ verdict: 'no', legacy: 'none', dutiesFrom: null })
    expect(annexIII({ ...emergency, ...old }, today)).toMatchObject({ legacy: 'exempt', dutiesFrom: null })
    expect(annexIII(emergency, today)).toMatchObject({ legacy: 'unknown', dutiesFrom: '2027-12-02' })
    const recent = { ...emergency, ...old, firstPlacedOn: '2028-01-01' }
    expect(annexIII(recent, today)).toMatchObject({ legacy: 'none', dutiesFrom: '2027-12-02' })
    const ofAuthorities = { ...emergency, ...old, forPublicAuthorities: 'yes', publicAuthority: 'yes' }
    expect(annexIII(ofAuthorities, today).legacy).toBe('deferred')
  })
})

describe('Wat verboden is', () => {
  test('vraagt van wie het kocht en gebruikt niets meer over hoog risico, en nog wel wat ook dan geldt', () => {
    const asked = of({ ...ordinary, practiceManipulation: 'yes' }).openFacts.map((f) => f.id)
    for (const id of ['emergencyTriage', 'art63Claim', 'firstPlacedOn', 'controlsInputData'])
      expect(asked, id).not.toContain(id)
    for (const id of ['personalData', 'declaredDevice']) expect(asked, id).toContain(id)
    expect(of(ordinary).openFacts.map((f) => f.id)).toContain('emergencyTriage')
  })
})

describe('De redenen', () => {
  const about = (answers: Answers) =>
    of(answers).findings.map((f) => (f.of.kind === 'conclusion' ? f.of.conclusion.id : ''))

  test('van wat geen AI is, gaan alleen daarover en over het hulpmiddel', () => {
    const [first, ...others] = about({ ...ai, ...noDevice, technique: 'humanRules' })
    expect(first).toBe('ai-system')
    expect(others.filter((id) => /risk|legacy|deployer|provider|transparency|50/.test(id))).toEqual([])
  })

  test('noemen art. 50 alleen waar het iets vraagt of dat nog kan', () => {
    const paragraphs = (answers: Answers) =>
      about(answers).filter((id) => /50|transparency|exposed|disclose|mark|tell/.test(id))
    const nothing = {
      interactsWithPersons: 'no',
      generatesContent: 'no',
      biometricCategorisation: 'no',
      deepFake: 'no',
      publicInterestText: 'no',
    }
    expect(paragraphs({ ...planning, ...nothing })).toEqual([])
    expect(paragraphs(planning)).toHaveLength(4)
  })

  test('noemen het overgangsrecht alleen van een route die van toepassing is', () => {
    const legacy = (answers: Answers) => about(answers).filter((id) => /legacy|111/.test(id))
    expect(legacy(planning)).toEqual([])
    expect(legacy(emergency)).toHaveLength(1)
    expect(legacy({ ...emergency, ...mdr('IIa') })).toHaveLength(2)
  })
})
