import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'

/** The settings that a command starts with. */
export type Environment = Readonly<Record<string, string | undefined>>

export type Command = {
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Environment
  readonly cwd?: string
  readonly uid?: number
  readonly gid?: number
  /** Where its output goes: a file that is added to, or this terminal. */
  readonly log: string | 'inherit'
  readonly stopSignal?: 'SIGTERM' | 'SIGINT'
  /** How long it may take to stop by itself. */
  readonly graceMs?: number
}

/** A running command that ends when this process ends, however that happens. */
export type Guarded = {
  /** The command's own process id, once it runs. */
  readonly pid: Promise<number | null>
  /** Its exit code. */
  readonly exited: Promise<number>
  /** Asks it to stop, and waits until it has. */
  readonly stop: () => Promise<void>
}

const living = new Set<Guarded>()

/** Ends whatever still runs, also what was in the middle of its work. */
export async function stopAll(): Promise<void> {
  await Promise.all([...living].map((child) => child.stop()))
}

const guardPath = join(import.meta.dirname, 'guard.mjs')

export function guarded(spec: Command): Guarded {
  const { command, args, uid, gid, stopSignal = 'SIGTERM', graceMs = 10_000 } = spec
  const output = spec.log === 'inherit' ? 'inherit' : openSync(spec.log, 'a')
  const guard: ChildProcess = spawn(
    process.execPath,
    [guardPath, JSON.stringify({ command, args, uid, gid, stopSignal, graceMs })],
    // Detached, so that a terminal's Ctrl-C does not end the guard before its command has stopped in order.
    {
      cwd: spec.cwd,
      env: { ...(spec.env ?? process.env) } as NodeJS.ProcessEnv,
      stdio: ['ignore', output, output, 'ipc'],
      detached: true,
    },
  )
  if (typeof output === 'number') closeSync(output)

  const exited = new Promise<number>((resolve) => {
    guard.once('error', () => resolve(126))
    guard.once('exit', (code) => resolve(code ?? 137))
  })
  const pid = new Promise<number | null>((resolve) => {
    guard.once('message', (message) => resolve(Number(message)))
    exited.then(() => resolve(null))
  })
  // A guard that was killed can end nothing any more: its command is ended from here.
  Promise.all([exited, pid]).then(([code, group]) => {
    if (code === 137 && group) endGroup(group)
  })

  const child: Guarded = {
    pid,
    exited,
    stop: async () => {
      if (guard.connected) guard.disconnect()
      await exited
    },
  }
  living.add(child)
  exited.then(() => living.delete(child))
  return child
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}
