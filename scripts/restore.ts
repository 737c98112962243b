import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { restore } from './backup/base-backup'
import { giveTo } from './backup/own'
import { chooseFolders, makeFolders } from './boot/folders'
import { releaseLock, takeLock } from './boot/lock'
import { userForPostgres } from './boot/os-user'
import { Sentence } from './boot/sentence'

/** Puts a backup back in place of the installation that `npm run demo` keeps, which is not running. */
export async function main(args: readonly string[]): Promise<number> {
  const [from] = args
  const source = from ? resolve(from) : ''
  if (!from || !existsSync(join(source, 'postgres', 'PG_VERSION'))) {
    throw new Sentence('Say which backup to put back: "npm run restore -- /srv/backup/monday".')
  }
  const { folders } = await chooseFolders()
  await makeFolders(folders)
  const holder = await takeLock(folders.lock)
  if (holder !== null) throw new Sentence(`The demo is running (process ${holder}): stop it first.`)
  try {
    await restore(source, { dataDir: folders.postgres, filesDir: folders.files })
    await giveTo(await userForPostgres(folders.postgres), folders.postgres)
    await cp(join(source, 'secrets.json'), folders.secrets)
  } finally {
    await releaseLock(folders.lock)
  }
  console.log('Put back. Start it with "npm run demo".')
  return 0
}
