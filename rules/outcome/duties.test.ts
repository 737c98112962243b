import { describe, expect, test } from 'vitest'
import { classify } from '../classify'

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

  test('die alleen bij bijlage III hoort, komt nooit door een hulpmiddel alleen', () =>
    expect(idsOf((d) => d.via === 'annex-iii')).toEqual(
      ['ai-act.26-8', 'ai-act.26-11', 'ai-act.27', 'ai-act.49-1', 'ai-act.49-3', 'ai-act.86'].sort(),
    ))

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
