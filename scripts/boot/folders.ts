import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { closedFolder, userForPostgres } from './os-user'
import { Sentence } from './sentence'
import { sharedDir } from './shared-dir'

/** Where a demo or development installation keeps its things. */
export type Folders = {
  readonly data: string
  readonly postgres: string
  readonly files: string
  readonly mailbox: string
  readonly logs: string
  readonly secrets: string
  readonly lock: string
}

/** Below `data`; the database moves out of there when its user could not enter, and `note` says so. */
export async function chooseFolders(): Promise<{ folders: Folders; note: string | null }> {
  const data = resolve(process.env.DATA_DIR || '.data')
  const folders = {
    data,
    postgres: join(data, 'postgres'),
    files: join(data, 'files'),
    mailbox: join(data, 'mailbox'),
    logs: join(data, 'logs'),
    secrets: join(data, 'secrets.json'),
    lock: join(data, 'lock.json'),
  }
  const user = await userForPostgres(folders.postgres)
  const closed = user && (await closedFolder(data, user))
  if (!user || !closed) return { folders, note: null }
  const why = `PostgreSQL does not run as root but as user "${user.name}", who may not enter ${closed}`
  if (process.env.DATA_DIR)
    throw new Sentence(`${why}: set DATA_DIR to a folder that everyone may enter, such as /srv/register.`)
  const elsewhere = join(sharedDir(), 'postgres')
  return { folders: { ...folders, postgres: elsewhere }, note: `${why}: the database is kept in ${elsewhere}.` }
}

export async function makeFolders(folders: Folders): Promise<void> {
  await mkdir(folders.data, { recursive: true, mode: 0o755 })
  for (const folder of [folders.files, folders.mailbox, folders.logs])
    await mkdir(folder, { recursive: true, mode: 0o700 })
}

/** Removes what an installation has made, and nothing else that may stand in the folder. */
export async function emptyFolders(folders: Folders): Promise<void> {
  for (const path of [folders.postgres, folders.files, folders.mailbox, folders.logs, folders.secrets]) {
    await rm(path, { recursive: true, force: true })
  }
}
