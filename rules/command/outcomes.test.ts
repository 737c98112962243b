import { describe, expect, test } from 'vitest'
import { classify, type Options } from '../classify'
import { type Day, isDay } from '../engine/day'
import { allExamples } from '../examples/all-examples'
import { fullUse, hospital, ivdr, mdr, newOnTheMarket, notInAnnexIII, ordinary } from '../examples/answers'
import type { Answers } from '../examples/example'
import { situationFrom } from '../facts'
import { outcomesJson } from './outcomes'
import { readSituations } from './read'
import { written } from './written'

const textOf = (given: unknown, day: Day, options: Options = {}): string => {
  const found = readSituations(JSON.stringify(given))
  if (found.kind === 'problems') throw new Error([...found.problems].join('; '))
  return [...outcomesJson(found, day, options)].join('')
}

const of = (given: Answers, day: Day, options: Options = {}): ReturnType<typeof written> =>
  JSON.parse(textOf(given, day, options))

const device = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII, ...newOnTheMarket, ...fullUse, ...hospital }
const [before, itself] = ['2028-08-01', '2028-08-02'] as const

describe('Waar niets van bekend is', () => {
  test('is onbepaald, met alles wat nog open is', () => {
    const outcome = of({}, itself)
    expect(outcome).toMatchObject({ category: 'undetermined', atLeast: null, class: { declared: null } })
    expect(outcome.openFacts.find((f) => f.id === 'mdrClass')).toEqual({
      id: 'mdrClass',
      question: 'Welke MDR-klasse geeft de fabrikant op?',
      type: 'choice',
      values: expect.arrayContaining([{ value: 'IIa', label: 'Klasse IIa' }]),
    })
    expect(outcome.nextFacts).toContain('technique')
    expect(outcome.obligations.filter((o) => o.verdict === 'unknown' && o.reason === null)).toEqual([])
  })

  test('heeft op een dag van voor de wet ook een uitkomst', () => expect(of({}, '1900-01-01').obligations).toEqual([]))
})

describe('Een hulpmiddel van klasse IIa', () => {
  const duty = (day: Day) => of(device, day).obligations.find((o) => o.dutyId === 'ai-act.26-2')

  test('is de dag ervoor hoog risico vanaf 2 augustus 2028', () => {
    expect(of(device, before)).toMatchObject({
      day: before,
      category: 'highRisk',
      headline: 'Hoog risico, geldt vanaf 2 augustus 2028',
      appliesFrom: itself,
      class: { declared: { regulation: 'mdr', class: 'IIa' } },
      role: { deployer: 'yes', provider: 'no', label: 'gebruiksverantwoordelijke' },
    })
    expect(of(device, before).routes).toEqual([
      { route: 'annexI', verdict: 'yes', appliesFrom: itself, inForce: false, legacy: 'none', dutiesFrom: itself },
      { route: 'annexIII', verdict: 'no', appliesFrom: '2027-12-02', inForce: false, legacy: 'none', dutiesFrom: null },
    ])
    expect(duty(before)).toMatchObject({
      title: 'Menselijk toezicht',
      verdict: 'yes',
      appliesFrom: itself,
      inForce: false,
      term: 'geldt vanaf 2 augustus 2028',
      citations: ['AI-verordening art. 26 lid 2'],
      reason: null,
    })
  })

  test('is het op de dag zelf sinds die dag', () => {
    expect(of(device, itself).headline).toBe('Hoog risico, geldt sinds 2 augustus 2028')
    expect(of(device, itself).routes[0]).toMatchObject({ route: 'annexI', inForce: true })
    expect(duty(itself)).toMatchObject({ inForce: true, term: 'geldt sinds 2 augustus 2028' })
  })

  test('zegt waarom, met artikelen en dagen', () => {
    const route = of(device, before).findings.find((f) => f.text.startsWith('Route 1'))
    expect(route).toMatchObject({
      verdict: 'yes',
      appliesFrom: itself,
      citations: ['AI-verordening art. 6 lid 1', 'AI-verordening bijlage I.A punt 11 en 12'],
    })
    expect(route?.children[0]).toMatchObject({ text: 'Een aangemelde instantie is nodig', appliesFrom: null })
  })
})

describe('De opgegeven klasse', () => {
  const declared = (given: Answers) => of(given, itself).class.declared

  test('is die van de opgegeven verordening', () => {
    expect(declared(ivdr('C'))).toEqual({ regulation: 'ivdr', class: 'C' })
    expect(declared({ ...ivdr('C'), mdrClass: 'III' })).toEqual({ regulation: 'ivdr', class: 'C' })
    expect(declared({ declaredDevice: 'mdr', ivdrClass: 'C' })).toEqual({ regulation: 'mdr', class: null })
    expect(declared({ declaredDevice: 'annexXvi', mdrClass: 'III' })).toEqual({ regulation: 'annexXvi', class: null })
    expect(declared({ declaredDevice: 'none' })).toEqual({ regulation: 'none', class: null })
    expect(declared({ mdrClass: 'III' })).toBeNull()
  })
})

describe('De vorm', () => {
  test('is een object voor één situatie en een reeks voor een reeks, een uitkomst op een regel', () => {
    expect(textOf(device, itself)).toMatch(/^\{\n {2}"day": "2028-08-02",\n/)
    expect(textOf([], itself)).toBe('[]\n')
    expect(JSON.parse(textOf([device], itself))).toEqual([of(device, itself)])
    expect(JSON.parse(textOf([device, {}], itself))).toEqual([of(device, itself), of({}, itself)])
    expect(textOf([device, {}], itself).split('\n')).toHaveLength(5)
  })

  test('noemt de regels en de scenario’s', () => {
    const outcome = of(device, itself, { scenarios: ['draft-guidance'] })
    expect(outcome.scenarios).toEqual(['draft-guidance'])
    expect(Object.keys(outcome.ruleSet)).toEqual(['version', 'lawAsOf'])
    expect(isDay(outcome.ruleSet.lawAsOf)).toBe(true)
  })

  test('verliest van geen voorbeeld iets op weg door JSON', () => {
    for (const { given, on, with: scenarios = [] } of allExamples.flatMap((group) => group.examples)) {
      const { situation } = situationFrom(given)
      const outcome = written(classify(situation, on, { scenarios }))
      expect(of(Object.fromEntries(situation), on, { scenarios })).toStrictEqual(outcome)
    }
  })
})

test('een verplichting waarvan de bron alleen een jaar of maand noemt, krijgt geen dag', () => {
  const obligation = (id: string) => of(device, before).obligations.find((o) => o.dutyId === id)
  expect(obligation('wkkgz.9')).toMatchObject({ verdict: 'yes', appliesFrom: null, roughly: '2016' })
  expect(obligation('logging-decree.3')).toMatchObject({ appliesFrom: null, roughly: '2017' })
  expect(obligation('field.supplier-checklist')).toMatchObject({ appliesFrom: null, roughly: 'mei 2025' })
  expect(obligation('ai-act.4')).toMatchObject({ appliesFrom: '2025-02-02', roughly: null })
})
