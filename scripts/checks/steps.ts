import { join } from 'node:path'
import { generate } from '../boot/make'
import { runStep } from './step'
import { once, type Tally, vitestTally } from './tally'

/** What types and tests are read against: the database client and the routes' types. */
export async function prepare(folder: string): Promise<void> {
  await generate(join(folder, 'generate.log'))
  const { ok, said } = await runStep(folder, 'typegen', ['node_modules/next/dist/bin/next', 'typegen'])
  if (!ok) throw new Error(said)
}

export async function types(folder: string): Promise<Tally> {
  const { ok, said } = await runStep(folder, 'types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'])
  return once('types', ok, said)
}

export async function lint(folder: string): Promise<Tally> {
  const { ok, said } = await runStep(folder, 'lint', ['node_modules/@biomejs/biome/bin/biome', 'check'])
  return once('lint', ok, said)
}

/** One of vitest's projects, with what it found as data. */
export async function vitest(
  folder: string,
  project: string,
  name: string,
  options: Parameters<typeof runStep>[3] = {},
): Promise<Tally> {
  const report = join(folder, `${project}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters]
  const { ok, said } = await runStep(folder, project, args, options)
  return vitestTally(name, report, ok, said)
}

export const pure = (folder: string): Promise<Tally> => vitest(folder, 'pure', 'conventions and pure tests')
