import { describe, expect, test } from 'vitest'
import { readCases } from './read'

const whole = { id: 'a', authority: 'seed', facts: {}, expected: {} }

const wrong = (...cases: readonly unknown[]): string[] => problemsOf(JSON.stringify(cases))

function problemsOf(text: string): string[] {
  const found = readCases(text)
  return found.kind === 'problems' ? [...found.problems] : []
}

describe('refused', () => {
  test.each(['', '[', '[}', 'x', "[{'id': 1}]"])('what is no JSON: %j', (text) =>
    expect(problemsOf(text)).toEqual(['geen geldige JSON']),
  )

  test('what is no list', () => {
    expect(problemsOf('{}')).toEqual(['een object in plaats van een lijst'])
    expect(problemsOf('null')).toEqual(['de waarde null in plaats van een lijst'])
    expect(problemsOf('"x"')).toEqual(['de waarde "x" in plaats van een lijst'])
  })

  test('what is no case', () => {
    expect(wrong(1, null, [])).toEqual([
      'op plaats 1 de waarde 1 in plaats van een geval',
      'op plaats 2 de waarde null in plaats van een geval',
      'op plaats 3 de waarde [] in plaats van een geval',
    ])
    expect(wrong({ ...whole, id: ' ', facts: [], expected: null })).toEqual([
      'op plaats 1: "id" ontbreekt',
      'op plaats 1: "facts" is geen object',
      'op plaats 1: "expected" is geen object',
    ])
  })

  test('a key or value that is not published, all at once and with the case', () => {
    const facts = { foo: true, mdr_class: 'IV', drives_device: 'true', ivd_data_used: null, art6_3_ground: ['a', 'b'] }
    const expected = { bar: 1, rule: '12', role: ['deployer', 'x'], remark: 3 }
    expect(wrong(whole, { ...whole, id: 'b', facts, expected })).toEqual([
      'geval "b": onbekend feit "foo"',
      'geval "b": "mdr_class" met de waarde "IV" (wel I, III of IIa)',
      'geval "b": "drives_device" met de waarde "true" (wel true of false)',
      'geval "b": "ivd_data_used" met de waarde null (wel true of false)',
      'geval "b": "art6_3_ground" met de waarde ["a","b"] (wel ["a","d"], ["a"], ["b"], ["c"], ["d"] of [])',
      'geval "b": onbekende verwachting "bar"',
      'geval "b": "rule" met de waarde "12" (wel 10, 11, 11a, 11b, 11c, 15, 22 of 9)',
      'geval "b": "role" met de waarde ["deployer","x"] (wel deployer, provider, ["deployer"], ["provider","deployer"] of ["provider"])',
      'geval "b": "remark" met de waarde 3 (wel tekst)',
    ])
  })

  test.each(['__proto__', 'constructor', 'toString'])('the key %s', (key) =>
    expect(problemsOf(`[{"id":"a","authority":"seed","facts":{"${key}":true},"expected":{"${key}":true}}]`)).toEqual([
      `geval "a": onbekend feit "${key}"`,
      `geval "a": onbekende verwachting "${key}"`,
    ]),
  )

  test('an id that returns, once', () =>
    expect(wrong(whole, whole, whole)).toEqual(['geval "a" staat er meer dan eens in']))

  test('an unknown weight, and lists that are none', () => {
    const [authority, inferred] = wrong({ ...whole, authority: 'x', facts_inferred: 'role' })
    expect(authority).toMatch(/^geval "a": "authority" met de waarde "x" \(wel official_final, .* of memory\)$/)
    expect(inferred).toBe('geval "a": "facts_inferred" is geen lijst van teksten')
  })

  test('a long value, in part', () => {
    const [problem] = wrong({ ...whole, facts: { mdr_class: 'x'.repeat(10_000) } })
    expect(problem?.length).toBeLessThan(150)
  })
})

describe('read', () => {
  test('none at all', () => expect(readCases('[]')).toEqual({ kind: 'cases', cases: [] }))

  test('what counts, without the name of a product', () => {
    const found = readCases(
      JSON.stringify([
        { ...whole, facts: { lay_user: true, product_name: 'X' }, facts_inferred: ['lay_user'], conflicts_with: [] },
      ]),
    )
    expect(found).toEqual({
      kind: 'cases',
      cases: [
        { id: 'a', authority: 'seed', facts: { lay_user: true }, expected: {}, inferred: true, conflicting: false },
      ],
    })
  })

  test('lists as sets', () =>
    expect(
      wrong({ ...whole, facts: { art6_3_ground: ['d', 'a'] }, expected: { role: ['deployer', 'provider'] } }),
    ).toEqual([]))
})
