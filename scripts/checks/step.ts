import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Environment, guarded } from '../boot/child'
import { sleep } from '../boot/wait'
import { cleaning } from './signals'
import { once, type Tally } from './tally'

/** A folder for reports and logs of one run, removed afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'register-checks-'))
  return cleaning(
    () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
    () => use(folder),
  )
}

export type Ran = { readonly ok: boolean; readonly said: string }

/** Runs one Node program to its end, or ends it after `minutes`. */
export async function runStep(
  folder: string,
  name: string,
  args: readonly string[],
  { env = {}, minutes = 20 }: { readonly env?: Environment; readonly minutes?: number } = {},
): Promise<Ran> {
  const log = join(folder, `${name}.log`)
  const color = { FORCE_COLOR: undefined, NO_COLOR: '1', CI: '1', NEXT_TELEMETRY_DISABLED: '1' }
  const child = guarded({
    command: process.execPath,
    args,
    env: { ...process.env, ...color, ...env },
    log,
    graceMs: 5_000,
  })
  const late = new AbortController()
  const code = await Promise.race([child.exited, sleep(minutes * 60_000, late.signal).then(() => 'late' as const)])
  late.abort()
  if (code === 'late') await child.stop()
  const said = await readFile(log, 'utf8').catch(() => '')
  return { ok: code === 0, said: code === 'late' ? `${said}\nended after ${minutes} minutes` : said }
}

/** Tells that a step is done and how, and what it said when it failed. */
export async function told(step: Promise<Tally>): Promise<Tally> {
  const began = Date.now()
  const tally = await step.catch((error: unknown) =>
    once('the suite itself', false, String((error as Error)?.stack ?? error)),
  )
  const took = `${((Date.now() - began) / 1000).toFixed(1)} s`
  if (tally.said) console.log(tally.said.trimEnd())
  console.log(`${tally.failed ? '✗' : '✓'} ${tally.name}: ${tally.passed} passed, ${tally.failed} failed (${took})`)
  return tally
}
