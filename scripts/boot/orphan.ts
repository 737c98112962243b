import { readFileSync } from 'node:fs'

/** The number of the process that started `pid`; null where that cannot be known. */
function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}

function isShell(pid: number): boolean {
  try {
    return /^(ba|da|z|k)?sh$/.test(readFileSync(`/proc/${pid}/comm`, 'utf8').trim())
  } catch {
    return false
  }
}

/**
 * Calls `orphaned` once npm, which runs this process for someone, is gone: a signal that npm could not pass on (SIGKILL)
 * has to end us too. Started without npm we may be meant to outlive our parent, and nothing is watched.
 */
export function whenOrphaned(orphaned: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const throughShell = isShell(parent)
  const npm = throughShell ? parentOf(parent) : null
  const timer = setInterval(() => {
    const lives = process.ppid === parent && (!throughShell || parentOf(parent) === npm)
    if (lives) return
    clearInterval(timer)
    orphaned()
  }, 1_000)
  timer.unref()
}
