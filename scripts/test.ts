import { join } from 'node:path'
import { build } from './boot/make'
import type { Postgres } from './boot/postgres'
import { Sentence, sentenceFor } from './boot/sentence'
import { temporaryPostgres } from './boot/temporary'
import { findBrowser } from './checks/browser'
import { cleaning, stopOnSignal } from './checks/signals'
import { type Site, startSite } from './checks/site'
import { runStep, told, withFolder } from './checks/step'
import { lint, prepare, pure, types, vitest } from './checks/steps'
import { conclude, once, playwrightTally, type Tally } from './checks/tally'

const phases = ['types', 'lint', 'pure', 'database', 'build', 'e2e'] as const
type Phase = (typeof phases)[number]

/** Everything that a landing needs. With names of phases as arguments, those only. */
export async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => !phases.some((phase) => phase === arg))
  if (unknown)
    throw new Sentence(`"${unknown}" is not known here: name one or more of ${phases.join(', ')}, or nothing.`)
  const wanted = (phase: Phase) => args.length === 0 || args.includes(phase)
  stopOnSignal()
  try {
    return conclude(await withFolder((folder) => runAll(folder, wanted)))
  } catch (error) {
    console.log(sentenceFor(error) ?? error)
    return conclude([once('the suite itself', false, '')])
  }
}

async function runAll(folder: string, wanted: (phase: Phase) => boolean): Promise<Tally[]> {
  const tallies: Tally[] = []
  const take = async (phase: Phase, step: () => Promise<Tally>) => {
    if (wanted(phase)) tallies.push(await told(step()))
  }
  await prepare(folder)
  const postgres = await temporaryPostgres()
  return cleaning(postgres.stop, async () => {
    const building = wanted('build') || wanted('e2e') ? told(production(folder)) : null
    // Two lanes for two cores: reading and testing beside building, and opening what was built. The journeys get the
    // machine for themselves.
    let begin = (): void => {}
    const quiet = new Promise<void>((resolve) => {
      begin = resolve
    })
    const walking = building && wanted('e2e') ? journeys(folder, postgres, building, quiet) : null
    await take('types', () => types(folder))
    await take('lint', () => lint(folder))
    await take('pure', () => pure(folder))
    if (wanted('database')) tallies.push(...(await database(folder, postgres)))
    if (building) tallies.push(await building)
    begin()
    if (walking) tallies.push(await walking)
    return tallies
  })
}

const walks = 'journeys in Chromium'
const unwalkable = once(walks, false, 'There is no build to walk through.')

/** Those that need a process of their own mostly wait, so they do it beside the others; each on its own database. */
const database = (folder: string, postgres: Postgres): Promise<Tally[]> =>
  Promise.all([
    told(onDatabase(folder, postgres, 'database', 'database tests')),
    told(onDatabase(folder, postgres, 'alone', 'database tests with settings of their own')),
  ])

async function onDatabase(folder: string, postgres: Postgres, project: string, name: string): Promise<Tally> {
  const { ownerUrl, appUrl } = await postgres.database(`register_${project}`)
  return vitest(folder, project, name, {
    env: { TEST_OWNER_URL: ownerUrl, TEST_APP_URL: appUrl, TEST_SUPER_URL: postgres.superUrl },
  })
}

async function production(folder: string): Promise<Tally> {
  try {
    await build(
      { ...process.env, DATABASE_URL: 'postgresql://none', NEXTAUTH_SECRET: 'no-secret-is-needed-to-build-it' },
      join(folder, 'build.log'),
    )
    return once('production build', true, '')
  } catch (error) {
    return once('production build', false, sentenceFor(error) ?? String(error))
  }
}

/** Opens the site as soon as it is built, and walks when the rest is quiet. */
async function journeys(
  folder: string,
  postgres: Postgres,
  building: Promise<Tally>,
  quiet: Promise<void>,
): Promise<Tally> {
  try {
    if (!(await building).passed) return told(Promise.resolve(unwalkable))
    const browser = await findBrowser(join(folder, 'browser.log'))
    const site = await startSite(folder, postgres, browser)
    return await cleaning(site.stop, async () => {
      await quiet
      return told(walk(folder, site))
    })
  } catch (error) {
    const said = sentenceFor(error) ?? String((error as Error).stack ?? error)
    return told(Promise.resolve(once(walks, false, said)))
  }
}

async function walk(folder: string, site: Site): Promise<Tally> {
  const report = join(folder, 'e2e.json')
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json']
  const env = { ...site.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const { ok, said } = await runStep(folder, 'e2e', args, { env })
  return playwrightTally(walks, report, ok, said)
}
