import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

type Source = { readonly superUrl: string; readonly dataDir: string; readonly filesDir: string }

/** Parts of a data folder that belong to a running server and not to a copy of it. */
const left = new Set([
  'postmaster.pid',
  'postmaster.opts',
  'pg_wal',
  'pg_stat_tmp',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_subtrans',
  'pg_serial',
  'pg_snapshots',
])
const emptyFolders = [
  'pg_wal',
  'pg_stat_tmp',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_subtrans',
  'pg_serial',
  'pg_snapshots',
]

/**
 * Copies database and files of a running installation into the empty folder `target`: PostgreSQL's own procedure for a
 * base backup through the server (pg_backup_start, copy, pg_backup_stop), without stopping anybody's work. Files are
 * copied after the rows that name them, so no row in the copy lacks its file.
 */
export async function backUp({ superUrl, dataDir, filesDir }: Source, target: string): Promise<void> {
  const into = join(target, 'postgres')
  await mkdir(into, { recursive: true, mode: 0o700 })
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    await client.query("select pg_backup_start('register', true)")
    for (const name of await readdir(dataDir)) {
      if (left.has(name) || name.startsWith('pgsql_tmp')) continue
      await cp(join(dataDir, name), join(into, name), { recursive: true, preserveTimestamps: true }).catch(vanished)
    }
    for (const name of emptyFolders) await mkdir(join(into, name), { recursive: true, mode: 0o700 })
    const { rows } = await client.query<{ label: string; spaces: string }>(
      'select labelfile as label, spcmapfile as spaces from pg_backup_stop(false)',
    )
    await writeFile(join(into, 'backup_label'), rows[0]?.label ?? '', { mode: 0o600 })
    await cp(join(dataDir, 'pg_wal'), join(into, 'pg_wal'), { recursive: true, force: true }).catch(vanished)
  } finally {
    await client.end()
  }
  await cp(filesDir, join(target, 'files'), { recursive: true, preserveTimestamps: true })
}

/** A file that the server removed while it was being copied is not in the backup; the log that is copied after it knows. */
function vanished(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

/** Puts a backup back in place of what an installation has. The server of that installation is not running. */
export async function restore(
  source: string,
  to: { readonly dataDir: string; readonly filesDir: string },
): Promise<void> {
  for (const [name, place] of [
    ['postgres', to.dataDir],
    ['files', to.filesDir],
  ] as const) {
    await rm(place, { recursive: true, force: true })
    await cp(join(source, name), place, { recursive: true, preserveTimestamps: true })
  }
}
