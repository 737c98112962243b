import { readFile, writeFile } from 'node:fs/promises'
import { ruleSet } from '@/rules'
import { type MutationReport, written } from '../mutation/report'
import { runStep } from './step'
import { once, type Tally } from './tally'

const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'tests/mutation/stryker.config.mjs']

/** Breaks the rules in each small way, sees whether a test notices, and keeps the report. Below 90 % it has failed. */
export async function mutation(folder: string): Promise<Tally> {
  const { ok, said } = await runStep(folder, 'mutation', stryker, { minutes: 240 })
  await keepReport('reports/mutation/mutation.json')
  return once('mutation testing of the rules', ok, said)
}

/** Writes docs/mutation.md from what Stryker found; `notRun` names what was left for another time. */
export async function keepReport(found: string, notRun: readonly string[] = []): Promise<void> {
  const report = JSON.parse(await readFile(found, 'utf8')) as MutationReport
  const day = new Date().toISOString().slice(0, 10)
  await writeFile('docs/mutation.md', written(report, { day, version: ruleSet.version, notRun }))
}
