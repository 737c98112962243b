import { whyItLives } from './survivors'

type Mutant = {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly statusReason?: string
  readonly location: { readonly start: { readonly line: number } }
}

/** What Stryker writes as JSON, as far as it is read here. */
export type MutationReport = {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

type Placed = Mutant & { readonly path: string; readonly code: string }

const folderOf = (path: string): string => {
  const [, folder, ...below] = path.split('/')
  return below.length > 0 ? `rules/${folder}` : 'rules'
}

const placed = ({ files }: MutationReport): Placed[] =>
  Object.entries(files).flatMap(([path, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants.map((m) => ({ ...m, path, code: (lines[m.location.start.line - 1] ?? '').trim() }))
  })

const lived = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage'
const died = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout'

/** Of each hundred mutants that count, how many a test kills. */
export const scoreOf = (mutants: readonly Mutant[]): number => {
  const counted = mutants.filter((m) => died(m) || lived(m)).length
  return counted === 0 ? 0 : (100 * mutants.filter(died).length) / counted
}

/** The reports of several parts as one. */
export const together = (reports: readonly MutationReport[]): MutationReport => ({
  files: Object.assign({}, ...reports.map((r) => r.files)),
})

/** As `scoreOf`, of a whole report. */
export const scoreOfReport = (report: MutationReport): number => scoreOf(placed(report))

const grouped = <T>(of: readonly T[], key: (t: T) => string): (readonly [string, readonly T[]])[] => {
  const groups = new Map<string, T[]>()
  for (const t of of) groups.set(key(t), [...(groups.get(key(t)) ?? []), t])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

const row = (name: string, mutants: readonly Mutant[]): string => {
  const count = (status: string) => mutants.filter((m) => m.status === status).length
  const numbers = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(count)
  return `| ${[name, ...numbers, `${scoreOf(mutants).toFixed(1)} %`].join(' | ')} |`
}

const oneLine = (text: string, most: number): string => {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  return (flat.length > most ? `${flat.slice(0, most)}…` : flat).replaceAll('`', "'")
}

const survivor = (m: Placed): string => {
  const change = `\`${oneLine(m.code, 100)}\` → \`${oneLine(m.replacement ?? '', 80)}\``
  return `- line ${m.location.start.line}, ${m.mutatorName}: ${change}. ${whyItLives(m) ?? 'Not yet told why.'}`
}

type Of = { readonly day: string; readonly version: string; readonly notRun?: readonly string[] }

/** The report that is kept in docs: scores by folder, what was left out and why, and each mutant that lives. */
export function written(report: MutationReport, { day, version, notRun = [] }: Of): string {
  const mutants = placed(report)
  const counted = mutants.filter((m) => died(m) || lived(m))
  const leftOut = grouped(
    mutants.filter((m) => m.status === 'Ignored'),
    (m) => m.statusReason ?? '',
  )
  const other = mutants.length - counted.length - leftOut.reduce((sum, [, of]) => sum + of.length, 0)
  return [
    '# Mutation testing of the rules',
    '',
    `Written from what \`npm run test:deep\` finds, or parts of it run by themselves, on ${day}, over the rules ${version}. Do not edit; why a mutant lives stands in \`scripts/mutation/survivors.ts\`.`,
    '',
    `Of ${counted.length} mutants ${scoreOf(counted).toFixed(1)} % are killed by the examples, the second reading, the properties and the tests of the engine and of the outcome; the comparison with the catalogue does not count.`,
    '',
    ...(notRun.length > 0 ? [`Not run this time: ${notRun.map((p) => `\`${p}\``).join(', ')}.`, ''] : []),
    '| Folder | Killed | Timed out | Survived | Not reached | Score |',
    '|---|---:|---:|---:|---:|---:|',
    ...grouped(counted, (m) => folderOf(m.path)).map(([folder, of]) => row(folder, of)),
    row('**all**', counted),
    '',
    '## Mutants of the law',
    '',
    'Beside what Stryker does to any code, `tests/mutation/law.mjs` does what can go wrong in law: all becomes any, a condition, a negation or an exception is dropped, a legal day becomes the day after.',
    '',
    '| Mutation | Killed | Timed out | Survived | Not reached | Score |',
    '|---|---:|---:|---:|---:|---:|',
    ...grouped(counted, (m) => m.mutatorName).map(([name, of]) => row(name, of)),
    '',
    '## Left out',
    '',
    ...leftOut.map(([why, of]) => `- ${of.length}: ${why}`),
    ...(other > 0 ? [`- ${other}: not a program, or not decided`] : []),
    '',
    '## What lives',
    '',
    ...grouped(counted.filter(lived), (m) => m.path).flatMap(([path, of]) => [
      `### ${path}`,
      '',
      ...of.map(survivor),
      '',
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}
