import { stopAll } from '../boot/child'
import { whenOrphaned } from '../boot/orphan'

type Cleanup = () => Promise<unknown>

const cleanups: Cleanup[] = []

/** Runs `use` and then `clean`, also when a signal ends everything halfway. */
export async function cleaning<T>(clean: Cleanup, use: () => Promise<T>): Promise<T> {
  cleanups.push(clean)
  try {
    return await use()
  } finally {
    cleanups.splice(cleanups.indexOf(clean), 1)
    await clean()
  }
}

/** A signal, or the end of npm, ends every child and cleans up before this process goes. */
export function stopOnSignal(): void {
  let ending = false
  const end = async (code: number) => {
    if (ending) return
    ending = true
    for (const clean of [...cleanups].reverse()) await clean().catch(() => undefined)
    await stopAll()
    process.exit(code)
  }
  process.on('SIGINT', () => void end(130))
  process.on('SIGTERM', () => void end(143))
  process.on('SIGHUP', () => void end(129))
  whenOrphaned(() => void end(1))
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}
