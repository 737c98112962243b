import { readFile } from 'node:fs/promises'

/** What one step found. `said` is what to show of a step that failed. */
export type Tally = { readonly name: string; readonly passed: number; readonly failed: number; readonly said: string }

export const once = (name: string, passed: boolean, said: string): Tally => ({
  name,
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  said: passed ? '' : said,
})

type VitestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** Counts tests, and a file that could not be run as one failure. */
export async function vitestTally(name: string, report: string, ok: boolean, said: string): Promise<Tally> {
  const json = await parse<VitestReport>(report)
  if (!json) return once(name, false, said)
  const broken = json.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  return settle(name, json.numPassedTests, json.numFailedTests + broken, ok, said)
}

type PlaywrightReport = {
  readonly errors: readonly unknown[]
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
}

/** A test that passed only when it was tried again counts as failed. */
export async function playwrightTally(name: string, report: string, ok: boolean, said: string): Promise<Tally> {
  const json = await parse<PlaywrightReport>(report)
  if (!json) return once(name, false, said)
  const { expected, unexpected, flaky } = json.stats
  return settle(name, expected, unexpected + flaky + json.errors.length, ok, said)
}

/** A step that ended badly without a failed test has failed all the same, and so has one that found no tests. */
const settle = (name: string, passed: number, failed: number, ok: boolean, said: string): Tally => {
  const counted = (ok && passed > 0) || failed > 0 ? failed : 1
  return { name, passed, failed: counted, said: counted > 0 ? said : '' }
}

async function parse<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch {
    return null
  }
}

/** Prints the sum as the last line, and gives the exit code: nothing run is not a success. */
export function conclude(tallies: readonly Tally[]): number {
  const sum = (what: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[what], 0)
  for (const { name, failed } of tallies) if (failed > 0) console.log(`Failed: ${name} (${failed})`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') > 0 || sum('passed') === 0 ? 1 : 0
}
