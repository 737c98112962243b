import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCases } from './read'
import { lines, type Result } from './run'
import type { Totals } from './score'

const textOf = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8')

type Published = { id: string; title: string; description: string; facts: object; expected: object }
const published: readonly Published[] = JSON.parse(textOf('../fixtures/golden/public.json'))

function run(cases: readonly object[]): { results: readonly Result[]; totals: Totals } {
  const found = readCases(JSON.stringify(cases))
  if (found.kind === 'problems') throw new Error([...found.problems].join('; '))
  const all = [...lines(found.cases)].map((line) => JSON.parse(line))
  return { results: all.slice(0, -1), totals: all.at(-1) }
}

const { results, totals } = run(published)
const firm = results.filter((r) => r.group !== 'apart')

const sections = textOf('DISAGREEMENTS.md').split(/^## /m).slice(1)
const listed = sections.map((s) => s.slice(0, s.indexOf('\n')).trim())
const parts = (r: Result): boolean => r.open.verdict === 'wrong' || r.closed.verdict !== 'right'

describe('the published cases', () => {
  test.each(firm.filter((r) => !listed.includes(r.id)))('$group $id: never wrong open, right closed', (r) => {
    expect(r.open.verdict).not.toBe('wrong')
    expect(r.closed.verdict).toBe('right')
  })

  test('that part from the rules are listed, each once, with its articles', () => {
    expect([...listed].sort()).toEqual(
      firm
        .filter(parts)
        .map((r) => r.id)
        .sort(),
    )
    expect(sections.filter((s) => !/\b(art\.|rule) \d/.test(s) || s.length < 400)).toEqual([])
  })

  test('are each told, with every key that they expect', () => {
    expect(results.map((r) => r.id)).toEqual(published.map((c) => c.id))
    for (const [i, c] of published.entries())
      for (const of of [results[i]?.open, results[i]?.closed])
        expect(Object.keys(of?.actual ?? {})).toEqual(Object.keys(c.expected))
  })

  test('keep open what closed changes: no answer turns round by what is assumed', () => {
    const turned = results.filter((r) => r.open.verdict !== 'undecided' && r.closed.verdict !== r.open.verdict)
    expect(turned.map((r) => r.id)).toEqual([])
  })

  test('add up', () => {
    const sum = (of: Totals['strict'], run: 'open' | 'closed'): number =>
      of[run].right + of[run].wrong + of[run].undecided
    for (const way of ['open', 'closed'] as const) {
      expect(sum(totals.strict, way) + sum(totals.draft, way) + sum(totals.apart, way)).toBe(totals.total)
      expect(sum(totals.strictStated, way)).toBeLessThan(sum(totals.strict, way))
    }
    expect(totals.total).toBe(published.length)
  })

  test('get the same answer under any name, in any order', () => {
    const renamed = published.map((c, i) => ({
      ...c,
      id: `${i}`,
      title: 'x',
      description: 'x',
      facts: { ...Object.fromEntries(Object.entries(c.facts).reverse()), product_name: 'x' },
    }))
    const again = run(renamed.reverse()).results.toReversed()
    expect(again.map((r, i) => ({ ...r, id: published[i]?.id }))).toEqual(results)
  })
})
