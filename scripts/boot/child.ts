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

/** How a command ended. */
export type Ending = { readonly code: number; readonly signal: string | null }

/** "exit code 1", or "signal SIGKILL". */
export const writeEnding = ({ code, signal }: Ending): string => (signal ? `signal ${signal}` : `exit code ${code}`)

/** A running command that ends when this process ends, however that happens. */
export type Guarded = {
  /** The command's own process id, once it runs. */
  readonly pid: Promise<number | null>
  /** Its exit code. */
  readonly exited: Promise<number>
  /** The same, with the signal that ended it. */
  readonly ended: Promise<Ending>
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
  let signal: string | null = null
  guard.on('message', (message: { signal?: string | null }) => {
    signal = message.signal ?? signal
  })
  guard.once('exit', (_code, by) => {
    signal ??= by
  })
  const pid = new Promise<number | null>((resolve) => {
    guard.on('message', (message: { pid?: number }) => message.pid && resolve(message.pid))
    exited.then(() => resolve(null))
  })
  // A guard that was killed can end nothing any more: its command is ended from here.
  Promise.all([exited, pid]).then(([code, group]) => {
    if (code === 137 && group) endGroup(group)
  })

  const child: Guarded = {
    pid,
    exited,
    ended: exited.then((code) => ({ code, signal })),
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
