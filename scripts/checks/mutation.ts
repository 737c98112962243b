import { readFile, writeFile } from 'node:fs/promises'
import { ruleSet } from '@/rules'
import { parts } from '../mutation/parts'
import { type MutationReport, scoreOfReport, together, written } from '../mutation/report'
import { runStep } from './step'
import { once, type Tally } from './tally'

const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'tests/mutation/stryker.config.mjs']
const found = 'reports/mutation/mutation.json'
const enough = 90

/** Breaks the rules in each small way, sees whether a test notices, and keeps the report. Below 90 % it has failed. */
export async function mutation(folder: string): Promise<Tally> {
  const reports: MutationReport[] = []
  for (const { name, files } of parts) {
    const env = { MUTATION_PART: files.join(' ') }
    const { ok, said } = await runStep(folder, `mutation ${name}`, stryker, { minutes: 120, env })
    if (!ok) return once('mutation testing of the rules', false, said)
    reports.push(JSON.parse(await readFile(found, 'utf8')) as MutationReport)
  }
  const whole = together(reports)
  await keepReport(whole)
  const score = scoreOfReport(whole)
  return once('mutation testing of the rules', score >= enough, `${score.toFixed(1)} % of the mutants are killed`)
}

/** Writes docs/mutation.md from what Stryker found; `notRun` names what was left for another time. */
export async function keepReport(report: MutationReport, notRun: readonly string[] = []): Promise<void> {
  const day = new Date().toISOString().slice(0, 10)
  await writeFile('docs/mutation.md', written(report, { day, version: ruleSet.version, notRun }))
}
