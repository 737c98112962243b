import { chmod, chown, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { OsUser } from '../boot/os-user'

/** Gives a restored data folder to the user that PostgreSQL runs as. */
export async function giveTo(user: OsUser | null, path: string): Promise<void> {
  await chmod(path, 0o700)
  if (!user) return
  await chown(path, user.uid, user.gid)
  for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
    await chown(join(entry.parentPath, entry.name), user.uid, user.gid)
  }
}
