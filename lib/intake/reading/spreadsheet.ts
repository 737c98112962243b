import { fork } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Said } from './child'
import { LIMITS, type Limits, type Refusal, type Sheet } from './model'
import type { Request } from './read'

export type ReadOptions = {
  /** The sheet that the user chose; without it the first visible one that holds something. */
  readonly sheet?: string
  readonly limits?: Partial<Limits>
  readonly signal?: AbortSignal
}

/**
 * Reads an .xlsx or .csv in a process of its own, with its own memory limit and time limit: one that runs out of memory
 * takes nothing along, where a thread can end the worker and with it the jobs of every tenant.
 * A file that cannot be read is a Refusal; it throws only when we are at fault or the file is not there.
 */
export async function readSpreadsheet(
  source: Uint8Array | { readonly path: string },
  name: string,
  options: ReadOptions = {},
): Promise<Sheet | Refusal> {
  const limits = { ...LIMITS, ...options.limits }
  const size = source instanceof Uint8Array ? source.byteLength : (await stat(source.path)).size
  if (size > limits.bytes) return tooLarge(size, limits)
  if (options.signal?.aborted) return { refused: 'stopped' }
  const request: Request = { source, name, limits, ...(options.sheet === undefined ? {} : { sheet: options.sheet }) }
  return inChild(request, options.signal)
}

const megabyte = 1024 * 1024

const tooLarge = (size: number, limits: Limits): Refusal => ({
  refused: 'too-large',
  megabytes: Math.ceil(size / megabyte),
  limit: Math.floor(limits.bytes / megabyte),
})

function inChild(request: Request, signal?: AbortSignal): Promise<Sheet | Refusal> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(/* turbopackIgnore: true */ new URL('./made/child.cjs', import.meta.url)), [], {
      // It reads what a stranger made: it is told no setting and no secret.
      env: { NODE_ENV: 'production' },
      execArgv: [`--max-old-space-size=${request.limits.heapMegabytes}`, '--max-semi-space-size=16'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const settle = (how: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      child.kill('SIGKILL')
      how()
    }
    const end = (refusal: Refusal) => settle(() => resolve(refusal))
    const stop = () => end({ refused: 'stopped' })
    const timer = setTimeout(() => end({ refused: 'took-too-long' }), request.limits.milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
    const fail = (fault: Error) => settle(() => reject(fault))
    child.on('message', (said: Said) => {
      if (said.is === 'ready') child.send(request)
      else if (said.is === 'read') settle(() => resolve(said.outcome))
      else fail(new Error('The reading process failed', { cause: Object.assign(said.fault, { code: said.code }) }))
    })
    child.on('error', fail)
    child.once('exit', (code, by) =>
      ranOutOfMemory(code, by)
        ? end({ refused: 'inflates' })
        : fail(new Error(`The reading process ended with ${by ?? `code ${code}`}`)),
    )
  })
}

/** V8 aborts at its limit; the system kills when it has no more to give. */
const ranOutOfMemory = (code: number | null, by: NodeJS.Signals | null): boolean =>
  code === 134 || by === 'SIGABRT' || by === 'SIGKILL' || by === 'SIGTRAP'
