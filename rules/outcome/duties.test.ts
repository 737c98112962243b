import { describe, expect, test } from 'vitest'
import { classify } from '../classify'
import { noDevice, ordinary, triage } from '../examples/answers'
import { situationFrom } from '../facts'

const { duties } = classify(new Map(), '2026-11-23')
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
    const judged = classify(situationFrom(given).situation, '2026-11-23').duties.filter(
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
