import { stat } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { LIMITS, type Limits, type Refusal, type Sheet } from './model'
import type { Request } from './read'

export type ReadOptions = {
  /** The sheet that the user chose; without it the first visible one that holds something. */
  readonly sheet?: string
  readonly limits?: Partial<Limits>
  readonly signal?: AbortSignal
}

/**
 * Reads an .xlsx or .csv in a thread of its own, with its own memory limit and time limit.
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
  return inThread(request, options.signal)
}

const megabyte = 1024 * 1024

const tooLarge = (size: number, limits: Limits): Refusal => ({
  refused: 'too-large',
  megabytes: Math.ceil(size / megabyte),
  limit: Math.floor(limits.bytes / megabyte),
})

function inThread(request: Request, signal?: AbortSignal): Promise<Sheet | Refusal> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(/* turbopackIgnore: true */ new URL('./thread.mjs', import.meta.url), {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: request.limits.heapMegabytes, maxYoungGenerationSizeMb: 32 },
    })
    const end = (refusal: Refusal) => {
      settle(() => resolve(refusal))
      void thread.terminate()
    }
    const stop = () => end({ refused: 'stopped' })
    const timer = setTimeout(() => end({ refused: 'took-too-long' }), request.limits.milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
    const settle = (how: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      how()
    }
    thread.once('message', (read: Sheet | Refusal) => settle(() => resolve(read)))
    thread.once('error', (fault: Error) =>
      settle(() => (isOutOfMemory(fault) ? resolve({ refused: 'inflates' }) : reject(fault))),
    )
    thread.once('exit', (code) => settle(() => reject(new Error(`The reading thread ended with code ${code}`))))
  })
}

const isOutOfMemory = (fault: Error): boolean => 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY'
