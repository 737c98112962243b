import { execFile } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Binaries, binariesFor } from './binaries'
import { type Ending, type Environment, type Guarded, guarded } from './child'
import { type DatabaseUrls, ensureDatabase, ensureRoles, type Passwords, query, roles, urlOf } from './cluster'
import { type OsUser, userForPostgres } from './os-user'
import { freePort } from './ports'
import { isDiskFull, Sentence } from './sentence'
import { freeMegabytes } from './space'
import { sleep } from './wait'

export type PostgresOptions = {
  readonly dataDir: string
  readonly passwords: Passwords
  /** Where PostgreSQL's programs are copied to when its user cannot reach them in node_modules. */
  readonly sharedDir: string
  readonly log: string
  /** False for tests: data that may be lost with the machine is written faster. */
  readonly durable: boolean
}

export type Postgres = {
  readonly port: number
  readonly superUrl: string
  /** Makes the database unless it is there. */
  readonly database: (name: string) => Promise<DatabaseUrls>
  /** Settles when the server has ended. */
  readonly died: Promise<Ending>
  readonly stop: () => Promise<void>
}

type Prepared = PostgresOptions & { readonly binaries: Binaries; readonly user: OsUser | null; readonly port: number }

/** Starts PostgreSQL on `dataDir`, made when it is not there yet, on a free port of the loopback address. */
export async function startPostgres(options: PostgresOptions & { readonly port?: number }): Promise<Postgres> {
  const user = await userForPostgres(options.dataDir)
  const binaries = await binariesFor(user, options.sharedDir)
  const prepared = { ...options, binaries, user, port: options.port ?? (await freePort()) }
  await initialise(prepared)
  const server = await serve(prepared)
  const superUrl = urlOf('postgres', options.passwords.superuser, prepared.port, 'postgres')
  await ensureRoles(superUrl, options.passwords)

  return {
    port: prepared.port,
    superUrl,
    database: async (name) => {
      await ensureDatabase(superUrl, name)
      return {
        ownerUrl: urlOf(roles.owner, options.passwords.owner, prepared.port, name),
        appUrl: urlOf(roles.app, options.passwords.app, prepared.port, name),
      }
    },
    died: server.ended,
    stop: server.stop,
  }
}

async function initialise({ dataDir, passwords, binaries, user }: Prepared): Promise<void> {
  const version = await readFile(join(dataDir, 'PG_VERSION'), 'utf8').catch(() => null)
  if (version?.trim() === binaries.major) return
  if (version) {
    throw new Sentence(
      `${dataDir} was made by PostgreSQL ${version.trim()} and this is ${binaries.major}: start afresh with "npm run demo -- --reset".`,
    )
  }
  // Made beside its place and then renamed, so that a start that was cut off leaves no half database.
  const making = `${dataDir}.making`
  await rm(making, { recursive: true, force: true })
  await mkdir(dirname(dataDir), { recursive: true })
  await mkdir(making, { mode: 0o700 })
  const secret = await mkdtemp(join(tmpdir(), 'register-init-'))
  try {
    const passwordFile = join(secret, 'password')
    await writeFile(passwordFile, passwords.superuser, { mode: 0o600 })
    if (user) for (const path of [making, secret, passwordFile]) await chown(path, user.uid, user.gid)
    await chmod(secret, 0o700)
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const flags = ['-D', making, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile, ...locale]
    await promisify(execFile)(binaries.initdb, flags, {
      cwd: '/',
      uid: user?.uid,
      gid: user?.gid,
      env: plainEnv() as NodeJS.ProcessEnv,
    })
  } catch (error) {
    throw explain(error, dataDir)
  } finally {
    await rm(secret, { recursive: true, force: true })
  }
  await rm(dataDir, { recursive: true, force: true })
  await rename(making, dataDir)
}

/** Without the user's own PG… settings, which PostgreSQL's programs would follow. */
const plainEnv = (): Environment => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))),
  LC_ALL: 'C',
})

const diskFull = (dataDir: string) =>
  new Sentence(`The disk of ${dataDir} is full: free at least 1 GB and start again.`)

function explain(error: unknown, dataDir: string): unknown {
  const said = `${error instanceof Error ? error.message : error}`
  if (isDiskFull(said)) return diskFull(dataDir)
  if (/Permission denied|EACCES/i.test(said)) {
    return new Sentence(`PostgreSQL may not enter or write ${dataDir}: set DATA_DIR to a folder that it may use.`)
  }
  return error
}

async function serve(prepared: Prepared): Promise<Guarded> {
  const attempts = 20
  for (let attempt = 1; ; attempt++) {
    const before = await sizeOf(prepared.log)
    const server = run(prepared)
    const outcome = await Promise.race([ready(prepared), server.exited.then(() => 'ended' as const)])
    if (outcome === 'ready') return server
    await server.stop()
    const log = (await readFile(prepared.log, 'utf8')).slice(before)
    // After a hard end its last processes may take a moment to let go of the shared memory.
    const passes = /shared memory block|another server might be running|is still in use/i.test(log)
    if (!passes || attempt === attempts) {
      if (freeMegabytes(prepared.dataDir) < 32) throw diskFull(prepared.dataDir)
      throw explain(new Sentence(`PostgreSQL did not start: ${reason(log)} (see ${prepared.log}).`), prepared.dataDir)
    }
    await sleep(500)
  }
}

const sizeOf = (path: string): Promise<number> =>
  readFile(path, 'utf8').then(
    (text) => text.length,
    () => 0,
  )

const reason = (log: string): string => log.match(/(?:FATAL|PANIC|could not).*/g)?.at(-1) ?? 'it said nothing'

function run({ binaries, dataDir, port, durable, log, user }: Prepared): Guarded {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    max_connections: '100',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return guarded({
    command: binaries.postgres,
    args: ['-D', dataDir, '-p', String(port), ...flags],
    cwd: '/',
    env: plainEnv(),
    uid: user?.uid,
    gid: user?.gid,
    log,
    stopSignal: 'SIGINT',
    graceMs: 20_000,
  })
}

async function ready({ passwords, port }: Prepared): Promise<'ready' | 'late'> {
  const url = urlOf('postgres', passwords.superuser, port, 'postgres')
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    try {
      await query(url, 'select 1')
      return 'ready'
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') throw new Sentence(passwordChanged)
      await sleep(50)
    }
  }
  return 'late'
}

const passwordChanged =
  'The password in .data/secrets.json is not that of the database in .data: start afresh with "npm run demo -- --reset".'
