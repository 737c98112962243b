import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Postgres, startPostgres } from './postgres'
import { sharedDir } from './shared-dir'

const password = () => randomBytes(18).toString('base64url')

/** A PostgreSQL in a folder that is removed again, for tests. */
export async function temporaryPostgres(): Promise<Postgres & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'register-test-'))
  await chmod(folder, 0o755)
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    const server = await startPostgres({
      dataDir: join(folder, 'postgres'),
      passwords: { superuser: password(), owner: password(), app: password() },
      sharedDir: sharedDir(),
      log: join(folder, 'postgres.log'),
      durable: false,
    })
    const stop = async () => {
      await server.stop()
      await remove()
    }
    return { ...server, folder, stop }
  } catch (error) {
    await remove()
    throw error
  }
}
