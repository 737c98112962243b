import { readFileSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

type Holder = { readonly pid: number; readonly started: string }

/** When a process began, so that a number that was given out again is not taken for its former holder. */
function startOf(pid: number): string | null {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null
  }
  if (process.platform !== 'linux') return 'running'
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? null : (fields[18] ?? null)
  } catch {
    return null
  }
}

/** Takes the lock file for this process. Gives the number of the living process that holds it, or null when taken. */
export async function takeLock(path: string): Promise<number | null> {
  await mkdir(dirname(path), { recursive: true })
  const mine: Holder = { pid: process.pid, started: startOf(process.pid) ?? '' }
  for (;;) {
    try {
      await writeFile(path, JSON.stringify(mine), { flag: 'wx' })
      return null
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = await holderOf(path)
    if (holder && startOf(holder.pid) === holder.started) return holder.pid
    await rm(path, { force: true })
  }
}

export const releaseLock = (path: string): Promise<void> => rm(path, { force: true })

async function holderOf(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder
  } catch {
    return null
  }
}
