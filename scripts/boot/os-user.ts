import { execFileSync } from 'node:child_process'
import { realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Sentence } from './sentence'

/** The operating system's user that PostgreSQL runs as, because it refuses to run as root. */
export type OsUser = { readonly name: string; readonly uid: number; readonly gid: number }

const idOf = (flag: '-u' | '-g', name: string): number =>
  Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))

function find(name: string): OsUser | null {
  try {
    return { name, uid: idOf('-u', name), gid: idOf('-g', name) }
  } catch {
    return null
  }
}

/** Null when this process is an ordinary user: then PostgreSQL runs as that user too. */
export async function userForPostgres(dataDir: string): Promise<OsUser | null> {
  if (process.getuid?.() !== 0) return null
  const owner = await stat(dataDir).catch(() => null)
  if (owner && owner.uid !== 0) return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid }
  const user = find('postgres') ?? find('nobody')
  if (user) return user
  throw new Sentence(
    'PostgreSQL does not run as root and there is no user "postgres" or "nobody": start as an ordinary user.',
  )
}

const mayEnter = (mode: number, uid: number, gid: number, user: OsUser): boolean => {
  if (uid === user.uid) return (mode & 0o100) !== 0
  if (gid === user.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}

/** The first folder on the way to `path` that `user` may not enter; null when the way is free. */
export async function closedFolder(path: string, user: OsUser): Promise<string | null> {
  const existing = await nearest(path)
  const way: string[] = []
  for (let folder = existing; ; folder = dirname(folder)) {
    way.unshift(folder)
    if (dirname(folder) === folder) break
  }
  for (const folder of way) {
    const { mode, uid, gid } = await stat(folder)
    if (!mayEnter(mode, uid, gid, user)) return folder
  }
  return null
}

export const isReachable = async (path: string, user: OsUser): Promise<boolean> =>
  (await closedFolder(path, user)) === null

async function nearest(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    return nearest(dirname(path))
  }
}
