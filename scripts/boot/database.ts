import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Ending } from './child'
import type { DatabaseUrls } from './cluster'
import type { Folders } from './folders'
import { type Kept, keepRunning } from './keep'
import { endLeftover } from './leftover'
import { checkServer } from './own-server'
import { type PostgresOptions, startPostgres } from './postgres'
import type { Secrets } from './secrets'
import { sharedDir } from './shared-dir'
import { needSpace } from './space'

export type Database = Kept & { readonly urls: DatabaseUrls; readonly saying: string }

/** The server that the user named: it is used, and left running. */
export async function useOwnServer(urls: DatabaseUrls): Promise<Database> {
  await checkServer(urls)
  return { urls, saying: 'the server of DATABASE_URL', stop: async () => undefined }
}

/** PostgreSQL out of npm, started again on the same port when it dies. */
export async function keepPostgres(
  folders: Folders,
  passwords: Secrets,
  on: { readonly death: (how: Ending) => void; readonly giveUp: (error?: unknown) => void },
): Promise<Database> {
  needSpace(folders.postgres, 150)
  await mkdir(dirname(folders.postgres), { recursive: true })
  const options: PostgresOptions = {
    dataDir: folders.postgres,
    passwords,
    sharedDir: sharedDir(),
    log: `${folders.logs}/postgres.log`,
    durable: true,
  }
  let first: Awaited<ReturnType<typeof startPostgres>> | undefined
  const kept = await keepRunning(async () => {
    await endLeftover(folders.postgres)
    const server = await startPostgres({ ...options, port: first?.port })
    first ??= server
    return server
  }, on)
  if (!first) throw new Error('PostgreSQL was not started')
  const urls = await first.database('register')
  return { ...kept, urls, saying: `on port ${first.port}, data in ${folders.postgres}` }
}
