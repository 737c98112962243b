import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Sentence } from './sentence'
import { sleep } from './wait'

/**
 * Ends a PostgreSQL that an earlier start left on this data folder. Called by whoever holds the installation's lock:
 * no other start can be using it.
 */
export async function endLeftover(dataDir: string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    const pid = await serverOn(dataDir)
    if (pid === null) return
    if (waited === 3_000) process.kill(pid, 'SIGINT')
    await sleep(100)
  }
  throw new Sentence(
    `The data folder ${dataDir} is in use by another PostgreSQL (process ${await serverOn(dataDir)}): stop that one first.`,
  )
}

/** The living process that PostgreSQL's own lock file names. */
async function serverOn(dataDir: string): Promise<number | null> {
  const lock = await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number(lock.split('\n')[0])
  if (!pid) return null
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : null
  }
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'postgres')
  return name.trim() === 'postgres' ? pid : null
}
