import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Postgres, startPostgres } from './postgres'
import { sharedDir } from './shared-dir'

const password = () => randomBytes(18).toString('base64url')

const prefix = 'register-test-'
const old = 6 * 60 * 60 * 1_000

/** Folders of tests that were killed before they could clean up. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const path = join(tmpdir(), name)
    if (!/^register-(test|init|checks|storage)-/.test(name)) continue
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
    if (mtimeMs < Date.now() - old) await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** A PostgreSQL in a folder that is removed again, for tests. */
export async function temporaryPostgres(): Promise<Postgres & { readonly folder: string }> {
  await removeLeftovers()
  const folder = await mkdtemp(join(tmpdir(), prefix))
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
