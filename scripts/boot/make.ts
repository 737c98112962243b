import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { type Command, type Environment, type Guarded, guarded } from './child'
import { releaseLock, takeLock } from './lock'
import { compileReader } from './reader'
import { isDiskFull, Sentence, Stopped } from './sentence'
import { buildHash, kept, schemaHash } from './stale'
import { lastLines, sleep } from './wait'

const clientMark = 'lib/platform/prisma/.made-from'
const buildMark = '.next/made-from'
const buildLock = '.data/build.lock'

const tasks = new Set<Guarded>()

/** Ends what is being run to its end. */
export async function stopTasks(): Promise<void> {
  const running = [...tasks]
  tasks.clear()
  await Promise.all(running.map((task) => task.stop()))
}

/** Runs a command to its end. What it said is shown only when it failed. */
export async function runToEnd(what: string, command: Command): Promise<void> {
  if (command.log !== 'inherit') await rm(command.log, { force: true })
  const env = {
    ...(command.env ?? process.env),
    ...(command.log !== 'inherit' && { NO_COLOR: '1', FORCE_COLOR: undefined }),
  }
  const task = guarded({ ...command, env })
  tasks.add(task)
  const code = await task.exited
  const wasStopped = !tasks.delete(task)
  if (wasStopped) throw new Stopped()
  if (code === 0) return
  const said = command.log === 'inherit' ? '' : await lastLines(command.log, 40)
  if (isDiskFull(said)) throw new Sentence('The disk is full: free at least 1 GB and start again.')
  if (said) console.error(said)
  throw new Sentence(
    `${what} failed (exit code ${code}; ${command.log === 'inherit' ? 'see above' : `see ${command.log}`}).`,
  )
}

/** What is made from the sources before they run: the reading process, and Prisma's client. Says whether the client was. */
export async function generate(log: string | 'inherit'): Promise<boolean> {
  await compileReader()
  return generateClient(log)
}

/** Made again when the schema has changed. */
async function generateClient(log: string | 'inherit'): Promise<boolean> {
  const hash = await schemaHash()
  if ((await kept(clientMark)) === hash && existsSync('lib/platform/prisma/client.ts')) return false
  await runToEnd('Making the database client', {
    command: process.execPath,
    args: ['node_modules/prisma/build/index.js', 'generate'],
    // Any existing file keeps it from downloading an engine that generating does not use.
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
    log,
  })
  await writeFile(clientMark, hash)
  return true
}

export const isBuilt = async (): Promise<boolean> =>
  existsSync('.next/BUILD_ID') && (await kept(buildMark)) === (await buildHash())

/** The web server's production build, made again when its sources have changed. Says whether it was. */
export async function build(env: Environment, log: string | 'inherit'): Promise<boolean> {
  await mkdir('.data', { recursive: true })
  while ((await takeLock(buildLock)) !== null) await sleep(500)
  try {
    if (await isBuilt()) return false
    const hash = await buildHash()
    await rm(buildMark, { force: true })
    await runToEnd('Building the web server', {
      command: process.execPath,
      args: ['node_modules/next/dist/bin/next', 'build'],
      env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      log,
    })
    await writeFile(buildMark, hash)
    return true
  } finally {
    await releaseLock(buildLock)
  }
}
