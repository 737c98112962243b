import { describe, expect, test } from 'vitest'
import { allExamples } from '../examples/all-examples'
import { situationFrom } from '../facts'
import { readSituations } from './read'

/** Everything that is wrong, in the words of the command; nothing when the input was read. */
const wrong = (text: string): string[] => {
  const found = readSituations(text)
  return found.kind === 'problems' ? [...found.problems] : []
}

const situationsIn = (text: string) => {
  const found = readSituations(text)
  return found.kind === 'situations'
    ? { many: found.many, situations: [...found.situations].map((s) => Object.fromEntries(s)) }
    : null
}

describe('Geweigerd wordt', () => {
  test.each(['', ' \n\t', '\u00a0'])('een lege invoer (%j)', (text) =>
    expect(wrong(text)).toEqual(['er staat niets in']),
  )

  test.each([
    '{',
    '[',
    '{"mdrClass":}',
    "{'mdrClass':'IIa'}",
    '{"mdrClass":"IIa",}',
    '{} {}',
    'hallo',
    '{"mdrClass":"IIa',
  ])('gebroken JSON (%s)', (text) => {
    expect(wrong(text)).toHaveLength(1)
    expect(wrong(text)[0]).toMatch(/^geen geldige JSON/)
  })

  test('gebroken JSON, met de plaats waar het misgaat', () =>
    expect(wrong('{\n  "mdrClass": "IIa"\n  "origin": "bought"\n}')).toEqual(['geen geldige JSON op regel 3, teken 3']))

  test.each([
    ['null', 'de waarde null'],
    ['true', 'de waarde true'],
    ['12', 'de waarde 12'],
    ['"IIa"', 'de waarde "IIa"'],
  ])('wat geen situatie is (%s)', (text, said) => expect(wrong(text)).toEqual([`${said} in plaats van een situatie`]))

  test('wat in een reeks geen situatie is, met zijn plaats', () =>
    expect(wrong('[{}, null, [], 3]')).toEqual([
      'op plaats 2 de waarde null in plaats van een situatie',
      'op plaats 3 een lijst in plaats van een situatie',
      'op plaats 4 de waarde 3 in plaats van een situatie',
    ]))

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'MdrClass', 'mdrClass ', '0', ''])(
    'een feit dat niet bestaat (%j)',
    (id) => {
      const named = `onbekend feit ${JSON.stringify(id)}`
      expect(wrong(`{${JSON.stringify(id)}: "yes"}`)).toEqual([named])
      expect(wrong(`{${JSON.stringify(id)}: null}`)).toEqual([named])
    },
  )

  test.each([
    ['"IV"', 'de waarde "IV"'],
    ['"iia"', 'de waarde "iia"'],
    ['""', 'de waarde ""'],
    ['"__proto__"', 'de waarde "__proto__"'],
    ['"constructor"', 'de waarde "constructor"'],
    ['true', 'de waarde true'],
    ['2', 'de waarde 2'],
    ['{"a": {}}', 'een object'],
    ['["IIa"]', 'een lijst'],
  ])('een antwoord dat niet bestaat (%s)', (value, said) =>
    expect(wrong(`{"mdrClass": ${value}}`)).toEqual([`"mdrClass" met ${said} (wel I, Ispecial, IIa, IIb of III)`]),
  )

  test.each(['2027-02-29', '2028-13-01', '2028-8-2', '02-08-2028', '2028-08-02T00:00:00Z'])(
    'een dag die niet bestaat (%s)',
    (day) =>
      expect(wrong(JSON.stringify({ firstPlacedOn: day }))).toEqual([
        `"firstPlacedOn" met de waarde "${day}" (wel een bestaande dag als jjjj-mm-dd)`,
      ]),
  )

  test('alles tegelijk: elke fout wordt genoemd, met haar plaats', () =>
    expect(wrong('[{"mdrClass": "IIa"}, {"foo": "x", "mdrClass": 1}, {"bar": null}]')).toEqual([
      'op plaats 2 onbekend feit "foo"',
      'op plaats 2 "mdrClass" met de waarde 1 (wel I, Ispecial, IIa, IIb of III)',
      'op plaats 3 onbekend feit "bar"',
    ]))

  test('wat heel diep of lang is, zonder te bezwijken', () => {
    const deep = 200_000
    expect(wrong('['.repeat(deep))).toHaveLength(1)
    expect(wrong('['.repeat(deep) + ']'.repeat(deep))).toEqual(['op plaats 1 een lijst in plaats van een situatie'])
    expect(wrong(`{"mdrClass": ${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}}`)).toHaveLength(1)
    expect(wrong(`{"${'x'.repeat(deep)}\\n": "yes"}`)).toEqual([`onbekend feit "${'x'.repeat(60)}…"`])
    expect(wrong(`[${'1,'.repeat(deep)}1]`)).toHaveLength(deep + 1)
  })
})

describe('Gelezen wordt', () => {
  test('één situatie, en een reeks van geen, één of meer', () => {
    expect(situationsIn('{"mdrClass": "IIa"}')).toEqual({ many: false, situations: [{ mdrClass: 'IIa' }] })
    expect(situationsIn('[]')).toEqual({ many: true, situations: [] })
    expect(situationsIn('[{"mdrClass": "IIa"}]')).toEqual({ many: true, situations: [{ mdrClass: 'IIa' }] })
    expect(situationsIn('[{}, {"origin": "bought"}]')).toEqual({ many: true, situations: [{}, { origin: 'bought' }] })
  })

  test('null als niet bekend', () =>
    expect(situationsIn('{"mdrClass": null, "firstPlacedOn": "2028-02-29"}')?.situations).toEqual([
      { firstPlacedOn: '2028-02-29' },
    ]))

  test('elke situatie van de voorbeelden, die wat niet bekend is leeg laten', () => {
    const given = allExamples.flatMap((group) => group.examples.map((e) => e.given))
    expect(given.length).toBeGreaterThan(50)
    expect(situationsIn(JSON.stringify(given, (_, value) => value || null))?.situations).toEqual(
      given.map((answers) => Object.fromEntries(situationFrom(answers).situation)),
    )
  })
})
