import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parts } from './parts'
import { type MutationReport, scoreOf, scoreOfReport, together, written } from './report'

const mutant = (status: string, line = 1, more = {}) => ({
  mutatorName: 'AllOrAny',
  replacement: '{ op: "any" }',
  status,
  location: { start: { line } },
  ...more,
})

const report: MutationReport = {
  files: {
    'rules/mdr/in-house.ts': {
      source: 'const a = 1\n  when: all(b, c),\n',
      mutants: [
        mutant('Killed'),
        mutant('Timeout'),
        mutant('Survived', 2),
        mutant('Ignored', 1, { statusReason: 'a sentence' }),
      ],
    },
    'rules/classify.ts': { source: 'x', mutants: [mutant('NoCoverage')] },
  },
}

const text = written(report, { day: '2026-11-27', version: '2026.11.5' })

describe('The report of mutation testing', () => {
  test('counts a mutant that no test reaches as one that lives, and one left out not at all', () => {
    expect(scoreOf(Object.values(report.files).flatMap((f) => f.mutants))).toBe(50)
    expect(text).toContain('Of 4 mutants 50.0 % are killed')
    expect(text).toContain('- 1: a sentence')
  })

  test('parts that were run apart are one report', () => {
    const other: MutationReport = { files: { 'rules/engine/day.ts': { source: 'y', mutants: [mutant('Killed')] } } }
    const whole = together([report, other])
    expect(Object.keys(whole.files)).toEqual(['rules/mdr/in-house.ts', 'rules/classify.ts', 'rules/engine/day.ts'])
    expect(scoreOfReport(whole)).toBe(60)
  })

  test('every folder of the rules that decides belongs to a part', () => {
    const apart = ['command', 'examples', 'published']
    const folders = readdirSync('rules', { withFileTypes: true }).filter(
      (f) => f.isDirectory() && !apart.includes(f.name),
    )
    for (const { name } of folders)
      expect(
        parts.filter(({ files }) => files.includes(`rules/${name}/*.ts`)),
        name,
      ).toHaveLength(1)
  })

  test('of nothing there is no score', () => expect(scoreOf([])).toBe(0))

  test('says the score of each folder', () => {
    expect(text).toContain('| rules/mdr | 1 | 1 | 1 | 0 | 66.7 % |')
    expect(text).toContain('| rules | 0 | 0 | 0 | 1 | 0.0 % |')
  })

  test('shows what lives with its line, and that nobody has told why', () => {
    expect(text).toContain('### rules/mdr/in-house.ts')
    expect(text).toContain('- line 2, AllOrAny: `when: all(b, c),` → `{ op: "any" }`. Not yet told why.')
  })

  test('says why a mutant lives where somebody has told', () => {
    const source = "const mdrAmended: Day = '2023-03-20'"
    const files = { 'rules/sources/calendar.ts': { source, mutants: [mutant('Survived')] } }
    const told = written({ files }, { day: '2026-11-27', version: '2026.11.5' })
    expect(told).toContain('it matters only to whoever asks about a day before it.')
    expect(told).not.toContain('Not yet told why.')
  })

  test('names what was not run', () => {
    expect(text).not.toContain('Not run')
    const partly = written(report, { day: '2026-11-27', version: '2026.11.5', notRun: ['rules/engine'] })
    expect(partly).toContain('Not run this time: `rules/engine`.')
  })

  test('is of a day and of a version of the rules', () => {
    expect(text).toContain('on 2026-11-27, over the rules 2026.11.5')
  })
})
