import { existsSync } from 'node:fs'
import { cp, readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { backUp } from './backup/base-backup'
import { urlOf } from './boot/cluster'
import { chooseFolders } from './boot/folders'
import { secretsIn } from './boot/secrets'
import { Sentence } from './boot/sentence'

/** Backs up the installation that `npm run demo` keeps, while it runs, into a new folder. */
export async function main(args: readonly string[]): Promise<number> {
  const [target] = args
  if (!target) throw new Sentence('Say where the backup goes: "npm run backup -- /srv/backup/monday".')
  const into = resolve(target)
  if (existsSync(into) && (await readdir(into)).length > 0)
    throw new Sentence(`${into} is not empty: choose a new folder.`)
  const { folders } = await chooseFolders()
  const port = await portOf(folders.postgres)
  const secrets = await secretsIn(folders.secrets)
  const superUrl = urlOf('postgres', secrets.superuser, port, 'postgres')
  await backUp({ superUrl, dataDir: folders.postgres, filesDir: folders.files }, into)
  await cp(folders.secrets, join(into, 'secrets.json'))
  console.log(`Backed up to ${into}. It holds secrets and personal data: keep it as you keep those.`)
  return 0
}

async function portOf(dataDir: string): Promise<number> {
  const lines = await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch(() => '')
  const port = Number(lines.split('\n')[3])
  if (!port) throw new Sentence('The demo is not running: start it with "npm run demo" and back up beside it.')
  return port
}
