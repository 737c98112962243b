import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { freePort } from '@/scripts/boot/ports'
import { sleep } from '@/scripts/boot/wait'

/** A demonstration started as a user starts it, on a data folder and a port of its own. */
export type Demo = {
  readonly port: number
  readonly process: ChildProcess
  readonly said: () => string
  /** Exit code, or the signal's name. */
  readonly ended: Promise<number | string>
}

type Start = {
  readonly data: string
  readonly port?: number
  readonly args?: readonly string[]
  readonly npm?: boolean
  readonly env?: Record<string, string>
}

export async function startDemo({ data, port, args = [], npm = false, env = {} }: Start): Promise<Demo> {
  const chosen = port ?? (await freePort())
  const [command, given] = npm
    ? ['npm', ['run', 'demo', '--', ...args]]
    : [process.execPath, ['scripts/entry.cjs', 'demo', ...args]]
  const { npm_lifecycle_event: _, ...clean } = process.env
  const child = spawn(command, given, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...clean,
      NODE_ENV: 'production',
      DATABASE_URL: '',
      DATABASE_OWNER_URL: '',
      DATA_DIR: data,
      PORT: String(chosen),
      ...env,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  const ended = new Promise<number | string>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal ?? '')),
  )
  return { port: chosen, process: child, said: () => said, ended }
}

export const health = (port: number, host = '127.0.0.1'): Promise<number> =>
  fetch(`http://${host}:${port}/api/health`, { signal: AbortSignal.timeout(5_000) }).then(
    async (reply) => {
      await reply.body?.cancel()
      return reply.status
    },
    () => 0,
  )

/** Waits until something is so; throws with `what` when it takes longer than `seconds`. */
export async function until(what: string, seconds: number, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + seconds * 1_000
  while (Date.now() < deadline) {
    if (await isSo()) return
    await sleep(100)
  }
  throw new Error(`not within ${seconds} seconds: ${what}`)
}

export async function ready(demo: Demo, seconds = 240): Promise<void> {
  let over = false
  demo.ended.then(() => {
    over = true
  })
  await until(`ready\n${demo.said()}`, seconds, () => over || demo.said().includes('Ready after'))
  if (over) throw new Error(`ended before it was ready:\n${demo.said()}`)
}

export type Process = { readonly pid: number; readonly command: string }

/** Every living process that was started for this data folder. */
export function processesOf(data: string): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const command = readProc(name, 'cmdline').replaceAll('\0', ' ')
      const concerned = command.includes(data) || readProc(name, 'environ').includes(`=${data}`)
      const zombie = /^State:\s+Z/m.test(readProc(name, 'status'))
      return concerned && !zombie && Number(name) !== process.pid ? [{ pid: Number(name), command }] : []
    })
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
