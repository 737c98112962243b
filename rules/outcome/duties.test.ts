import { describe, expect, test } from 'vitest'
import { classify } from '../classify'
import type { Day } from '../engine/day'
import { fullUse, mdr, noDevice, notInAnnexIII, ordinary, triage } from '../examples/answers'
import type { Answers } from '../examples/example'
import { situationFrom } from '../facts'
import { isOfOurRole, isSeldom } from './duties'
import { receipt } from './receipt'

const today = '2026-11-23'
const classified = (answers: Answers, day: Day = today) => classify(situationFrom(answers).situation, day)
const dutiesOf = (answers: Answers, day: Day = today) => classified(answers, day).duties
const dutyOf = (id: string, answers: Answers, day: Day = today) => dutiesOf(answers, day).find((d) => d.dutyId === id)
const { duties } = classify(new Map(), today)
const idsOf = (which: (d: (typeof duties)[number]) => boolean) =>
  duties
    .filter(which)
    .map((d) => d.dutyId)
    .sort()

describe('Een verplichting', () => {
  test('hangt aan een moment waar de wet dat zegt: voor de verwerking of voor het gebruik', () => {
    expect(idsOf((d) => d.dueBefore === 'processing')).toEqual(['avg.35'])
    expect(idsOf((d) => d.dueBefore === 'use')).toEqual(
      [
        'ai-act.6-4',
        'ai-act.11',
        'ai-act.13',
        'ai-act.26-7',
        'ai-act.26-8',
        'ai-act.26-9',
        'ai-act.27',
        'ai-act.43',
        'ai-act.49-1',
        'ai-act.49-3',
        'mdr.5-5',
        'mdr.conformity',
        'mdr.instructions',
      ].sort(),
    )
    expect(idsOf((d) => d.dueBefore !== null)).toHaveLength(14)
  })

  test('die terugkeert, zegt dat de termijn onze uitleg is: de wet noemt er geen', () => {
    expect(idsOf((d) => d.everyMonths !== null && d.intervalStanding !== 'ourReading')).toEqual([])
    expect(idsOf((d) => d.everyMonths === null && d.intervalStanding !== null)).toEqual([])
  })

  test('die alleen bij bijlage III hoort, komt nooit door een hulpmiddel alleen; die van hoog risico langs elke route', () => {
    expect(idsOf((d) => d.via === 'annex-iii')).toEqual(
      ['ai-act.26-8', 'ai-act.26-11', 'ai-act.27', 'ai-act.49-1', 'ai-act.49-3', 'ai-act.86'].sort(),
    )
    const deployer = ['26-1', '26-2', '26-4', '26-5', '26-6', '26-7', '26-9', '26-12']
    const provider = ['9', '10', '11', '12', '13', '14', '15', '16-b', '17', '20', '21', '43', '72', '73']
    expect(idsOf((d) => d.via === 'high-risk')).toEqual(
      [...deployer, ...provider, '23', '24'].map((article) => `ai-act.${article}`).sort(),
    )
  })

  test('van aanbieder of gebruiksverantwoordelijke zegt van wat geen AI is, dat het daarom niet geldt', () => {
    const given = { ...ordinary, ...noDevice, ...triage, origin: 'inHouse', technique: 'humanRules' }
    const judged = dutiesOf(given).filter(
      (d) => /^ai-act\.(?!50)/.test(d.dutyId) && ['provider', 'deployer', 'provider-or-deployer'].includes(d.owedBy),
    )
    expect(judged.length).toBeGreaterThan(25)
    expect(judged.filter((d) => d.reason?.read().text !== 'Het is geen AI-systeem').map((d) => d.dutyId)).toEqual([])
  })

  test('van weinig systemen is die van een implantaat, van eigen makelij, van een gekocht hulpmiddel of van wat zelf besluit', () =>
    expect(idsOf((d) => d.seldom === true)).toEqual(
      [
        'avg.22',
        'implant-decree.3',
        'mdr.5-5',
        'mdr.18.card',
        'mdr.18.information',
        'mdr.27-9',
        'mdr.instructions',
        'wkkgz.7b-1',
        'wkkgz.7b-2',
        'wkkgz.7b-3',
      ].sort(),
    ))
})

const emergency = { ...ordinary, ...noDevice, ...triage, ...fullUse, art63Claim: 'none' }
const planning = { ...ordinary, ...noDevice, ...notInAnnexIII, ...fullUse }
const both = { ...emergency, ...mdr('IIa') }
const old = { firstPlacedOn: '2020-01-01', designChanged: 'no', forPublicAuthorities: 'no' }

describe('Wat een verplichting brengt', () => {
  test('staat alleen bij een verplichting die door een route komt, en alleen als zij geldt', () => {
    const routes = (id: string, answers: Answers) => dutyOf(id, answers)?.routes.map((r) => r.route)
    expect(routes('ai-act.26-2', both)).toEqual(['annexI', 'annexIII'])
    expect(routes('ai-act.26-11', both)).toEqual(['annexIII'])
    expect(routes('ai-act.4', both)).toEqual([])
    expect(routes('ai-act.26-4', { ...both, controlsInputData: '' })).toEqual([])
    expect(dutyOf('ai-act.26-4', { ...both, controlsInputData: '' })?.verdict).toBe('unknown')
    expect(routes('ai-act.26-2', planning)).toEqual([])
  })

  test('neemt overgangsrecht weg, en dan zegt de reden dat, met art. 111 lid 2', () => {
    const reason = (answers: Answers) => dutyOf('ai-act.26-2', answers)?.reason?.read()
    expect(reason({ ...emergency, ...old })).toMatchObject({
      text: expect.stringMatching(/wezenlijke wijziging van het ontwerp/),
      citations: [{ text: 'AI-verordening art. 111 lid 2', standing: 'law' }],
    })
    const stillOpen = dutyOf('ai-act.26-4', { ...ordinary, ...mdr('IIa'), ...old })
    expect(stillOpen?.verdict).toBe('unknown')
    expect(stillOpen?.reason?.read().citations.map((c) => c.text)).not.toContain('AI-verordening art. 111 lid 2')
    expect(reason({ ...planning, ...old })?.text).toBe(
      'Geldt alleen voor systemen met een hoog risico waarvoor de verplichtingen gelden',
    )
  })

  test('laat zolang er iets open is de vroegste dag zien die nog kan', () => {
    const dayOf = (answers: Answers) => dutyOf('ai-act.26-4', { ...answers, controlsInputData: '' })?.appliesFrom
    expect(dayOf(emergency)).toBe('2027-12-02')
    expect(dayOf(both)).toBe('2027-12-02')
    expect(dayOf({ ...ordinary, ...notInAnnexIII, ...mdr('IIa') })).toBe('2028-08-02')
    expect(dayOf({ ...ordinary })).toBe('2027-12-02')
    expect(dayOf({ ...both, ...old, firstPlacedOn: '2027-12-01' })).toBeNull()
    expect(dayOf({ ...emergency, ...old, forPublicAuthorities: 'yes', publicAuthority: 'yes' })).toBe('2030-08-02')
  })
})

describe('Een verplichting', () => {
  test('die niet geldt, heeft geen dag, geen termijn en geen route', () => {
    const { verdict, appliesFrom, term, inForce, routes } = dutyOf('ai-act.26-2', planning) ?? {}
    expect([verdict, appliesFrom, term, inForce, routes]).toEqual(['no', null, '', false, []])
  })

  test('waarvan nog open is of zij geldt, geldt niet nu al, ook niet als haar dag voorbij is', () => {
    expect(dutyOf('ai-act.50-3', planning)).toMatchObject({
      verdict: 'unknown',
      appliesFrom: '2026-08-02',
      term: 'geldt sinds 2 augustus 2026',
      inForce: false,
    })
  })

  test('geldt op haar dag, en niet op de dag ervoor', () => {
    const stand = (day: Day) => {
      const { term, inForce } = dutyOf('ai-act.26-2', emergency, day) ?? {}
      return [term, inForce]
    }
    expect(stand('2027-12-01')).toEqual(['geldt vanaf 2 december 2027', false])
    expect(stand('2027-12-02')).toEqual(['geldt sinds 2 december 2027', true])
  })

  test.each<[string, string]>([
    ['wkkgz.9.system', 'geldt sinds 2016'],
    ['field.supplier-checklist', 'veldnorm sinds mei 2025'],
    ['ai-act.4', 'geldt sinds 2 februari 2025, huidige tekst sinds 27 juli 2026'],
  ])('zegt haar dag zo nauwkeurig als de bron: %s', (id, term) => expect(dutyOf(id, emergency)?.term).toBe(term))

  test('zegt waarom niet, met de artikelen van wat dat besliste, en anders met haar eigen artikelen', () => {
    const cited = (id: string, answers: Answers) =>
      dutyOf(id, answers)
        ?.reason?.read()
        .citations.map((c) => c.text)
    expect(cited('ai-act.23', emergency)).toEqual(['AI-verordening art. 3 punt 6'])
    expect(cited('mdr.31', planning)).toEqual(['MDR art. 10', 'MDR art. 5 lid 5'])
    expect(cited('ai-act.26-2', planning)).toEqual(['AI-verordening art. 26 lid 2'])
  })
})

describe('Wat zelden geldt', () => {
  test('is van wie het maakt, invoert of doorlevert, of van weinig systemen', () => {
    const of = (owedBy: Parameters<typeof isSeldom>[0]['owedBy'], seldom = false) => isSeldom({ owedBy, seldom })
    expect([of('provider'), of('manufacturer'), of('importer'), of('distributor')]).toEqual([true, true, true, true])
    expect([of('deployer'), of('care-provider'), of('controller')]).toEqual([false, false, false])
    expect(of('deployer', true)).toBe(true)
  })

  test('blijft weg waar het zeker niet geldt, en alleen daar', () => {
    const shown = (verdict: 'yes' | 'no' | 'unknown', owedBy: 'provider' | 'deployer') =>
      isOfOurRole({ owedBy, seldom: false, verdict })
    expect([shown('no', 'provider'), shown('unknown', 'provider'), shown('yes', 'provider')]).toEqual([
      false,
      true,
      true,
    ])
    expect(shown('no', 'deployer')).toBe(true)
  })

  test('staat dan ook niet in wat wordt bewaard; wat van de organisatie als geheel is evenmin', () => {
    const { situation } = situationFrom(emergency)
    const outcome = classify(situation, today)
    const kept = receipt(situation, today, outcome).duties.map((d) => d.dutyId)
    const ofSystem = outcome.duties.filter((d) => d.level === 'system').map((d) => d.dutyId)
    expect(kept).toContain('ai-act.26-2')
    expect(ofSystem).toContain('ai-act.17')
    expect(kept).not.toContain('ai-act.17')
    expect(outcome.duties.some((d) => d.level !== 'system')).toBe(true)
    expect(kept.filter((id) => !ofSystem.includes(id))).toEqual([])
  })
})
