import { describe, expect, test } from 'vitest'
import { optionLabels } from '@/lib/systems/fields/nl'
import { choiceKeys, fieldOf } from '../fields/model'
import type { Cell } from '../reading/model'
import { dayOrderOf, readDay } from './days/model'
import { parseCell } from './model'
import { doubtText, problemText } from './nl'

const value = (...of: Parameters<typeof parseCell>) => {
  const parsed = parseCell(...of)
  return parsed.is === 'value' ? parsed.value : parsed.is
}

describe('days', () => {
  test.each([
    ['31-02-2025', '"31-02-2025" in cel F203 is geen datum.'],
    ['30 februari 2025', '"30 februari 2025" in cel F203 is geen datum.'],
    ['2025-13-01', '"2025-13-01" in cel F203 is geen datum.'],
    ['zie mail', '"zie mail" in cel F203 is geen datum.'],
    ['2025', '"2025" in cel F203 is geen volledige datum. Schrijf dag, maand en jaar, bijvoorbeeld 1-3-2025.'],
    ['mei 2028', '"mei 2028" in cel F203 is geen volledige datum. Schrijf dag, maand en jaar, bijvoorbeeld 1-3-2025.'],
    ['Q1 2026', '"Q1 2026" in cel F203 is geen volledige datum. Schrijf dag, maand en jaar, bijvoorbeeld 1-3-2025.'],
  ])('%s is refused with its cell', (text, sentence) => {
    const parsed = parseCell('putIntoUseOn', text)
    expect(parsed.is === 'problem' && problemText(parsed.problem, 'F203', 'putIntoUseOn')).toBe(sentence)
  })

  test.each([
    ['2025-12-17', '2025-12-17'],
    ['2025-12-17T10:00:00Z', '2025-12-17'],
    ['1-3-2025', '2025-03-01'],
    ['01.03.2025', '2025-03-01'],
    ['1-3-25', '2025-03-01'],
    ['1 mei 2028', '2028-05-01'],
    ['1 mrt. 2028', '2028-03-01'],
    ['maandag 1 mei 2028', '2028-05-01'],
    ['December 30, 2025', '2025-12-30'],
    ['29-02-2024', '2024-02-29'],
  ])('%s', (text, day) => expect(value('putIntoUseOn', text)).toBe(day))

  test('a day cell and a counted day', () => {
    expect(value('putIntoUseOn', { day: '2025-03-01' })).toBe('2025-03-01')
    const counted = parseCell('putIntoUseOn', 45717)
    expect(counted).toEqual({ is: 'value', value: '2025-03-01', doubt: { why: 'counted-day', day: '2025-03-01' } })
    expect(value('putIntoUseOn', 3)).toBe('problem')
  })

  test('a date that may be American is flagged, unless the column gives it away', () => {
    const parsed = parseCell('putIntoUseOn', '06/03/2025')
    expect(parsed).toMatchObject({ is: 'value', value: '2025-03-06' })
    expect(parsed.is === 'value' && parsed.doubt && doubtText(parsed.doubt, '06/03/2025', 'B2')).toBe(
      '"06/03/2025" in cel B2 is gelezen als 6 maart 2025: eerst de dag, dan de maand.',
    )
    expect(dayOrderOf(['06/03/2025', '12/30/2025'])).toBe('month-first')
    expect(dayOrderOf(['06/03/2025', '30/12/2025'])).toBe('day-first')
    expect(readDay('06/03/2025', 'month-first')).toEqual({ is: 'day', day: '2025-06-03', ambiguous: false })
  })

  test('"n.v.t." is no day and no mistake', () => expect(value('certificateUntil', 'n.v.t.')).toBe('empty'))
})

describe('choices', () => {
  test.each(['2a', 'IIA', 'klasse 2a', 'Klasse IIa', 'MDR IIa', ' iia '])('%s is class IIa', (text) =>
    expect(value('mdrClass', text)).toBe('IIa'),
  )

  test.each([
    ['stage', 'In gebruik', 'inUse'],
    ['stage', 'buiten_gebruik', 'retired'],
    ['ceMarking', true, 'yes'],
    ['ceMarking', 'Onbekend', 'unknown'],
    ['regulation', 'MDR', 'mdr'],
    ['mdrClass', 1, 'I'],
    ['mdrClass', 'n.v.t.', 'empty'],
    ['mdrClass', 'II', 'unknown'],
    ['stage', 'ontwikkeling', 'unknown'],
  ] as const)('%s: %s', (key, text, expected) => expect(value(key, text)).toBe(expected))

  test('the user says once what an unknown text means, or that it means nothing', () => {
    const answers = { stage: { ontwikkeling: 'idea', vervolg: null } }
    expect(value('stage', 'Ontwikkeling', { answers })).toBe('idea')
    expect(value('stage', 'vervolg', { answers })).toBe('empty')
    expect(value('stage', 'constructor', { answers })).toBe('unknown')
  })

  test('every choice understands its own key and its own words', () => {
    for (const key of choiceKeys) {
      const field = fieldOf(key)
      if (field.kind !== 'choice') throw new Error(key)
      for (const [option, label] of Object.entries<string>(optionLabels[key])) {
        expect([key, value(key, option), value(key, label)]).toEqual([key, option, option])
      }
      expect(Object.keys(optionLabels[key])).toEqual(field.values)
    }
  })
})

describe('people', () => {
  const people = new Set(['j.jansen@voorbeeld.example'])

  test.each([
    ['J.Jansen@Voorbeeld.example', 'j.jansen@voorbeeld.example'],
    ['Jan Jansen <j.jansen@voorbeeld.example>', 'j.jansen@voorbeeld.example'],
    ['mailto:j.jansen@voorbeeld.example', 'j.jansen@voorbeeld.example'],
    ['iemand@anders.example', 'unknown'],
    ['Jan Jansen', 'unknown'],
    ['-', 'empty'],
  ])('%s', (text, expected) => expect(value('ownerEmail', text, { people })).toBe(expected))
})

describe('texts', () => {
  test.each<[string, Cell, string]>([
    ['name', '  Long  nodule\r\ndetectie ', 'Long nodule detectie'],
    ['summary', ' regel 1 \r\n regel 2', 'regel 1 \n regel 2'],
    ['reference', 42, '42'],
    ['dataKinds', 'beelden, naam, beelden', 'beelden; naam'],
    ['dataSubjects', 'PATIËNTEN, Ouders, patiënten', 'patiënten; Ouders'],
    ['vendorName', '-', 'empty'],
    ['name', '=cmd|calc', '=cmd|calc'],
    ['name', 'SIGNA\u0099 Sprint\u0000\ud800\ufffd', 'SIGNA™ Sprint'],
  ])('%s', (key, cell, expected) => expect(value(key as 'name', cell)).toBe(expected))

  test('a text that does not fit, an error and a formula are told with their cell', () => {
    const sentence = (key: 'name' | 'summary', cell: Cell) => {
      const parsed = parseCell(key, cell)
      return parsed.is === 'problem' ? problemText(parsed.problem, 'B4', key) : parsed.is
    }
    expect(sentence('summary', 'a'.repeat(4_001))).toBe(
      'De tekst in cel B4 heeft 4.001 tekens; bij Wat doet het systeem passen er 4.000.',
    )
    expect(sentence('name', { error: '#N/B' })).toMatch(/^In cel B4 staat de foutmelding #N\/B/)
    expect(sentence('name', { formula: '=A1' })).toMatch(/^In cel B4 staat een formule zonder uitkomst/)
  })
})
