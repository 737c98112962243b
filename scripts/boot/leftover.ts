import { readFile, rm } from 'node:fs/promises'
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
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => 'Name:\tpostgres')
  if (!/^Name:\s+postgres$/m.test(status)) return null
  if (!/^State:\s+Z/m.test(status)) return pid
  // Ended, but whoever has to bury it has not: PostgreSQL would wait for it for ever.
  await sleep(1_000)
  await rm(join(dataDir, 'postmaster.pid'), { force: true })
  return null
}
