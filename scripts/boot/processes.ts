import { type Environment, guarded } from './child'
import type { Running } from './keep'
import { Sentence } from './sentence'
import { lastLines, sleep } from './wait'

/** Keeps a long report small in memory: a young generation as small as Node 20's, and few arenas for native memory. */
export const lean = { flags: ['--max-semi-space-size=16'], env: { MALLOC_ARENA_MAX: '2' } } as const

/** Starts one of the product's processes with Node. */
export function startNode(args: readonly string[], env: Environment, log: string | 'inherit'): Running {
  const all = [...lean.flags, ...args]
  const process_ = guarded({ command: process.execPath, args: all, env: { ...lean.env, ...env }, log, graceMs: 15_000 })
  return { died: process_.ended, stop: process_.stop }
}

export const commands = {
  web: (port: number) => ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
  webDev: (port: number) => ['node_modules/next/dist/bin/next', 'dev', '-H', '127.0.0.1', '-p', String(port)],
  worker: ['--import', 'tsx', 'worker/main.ts'],
  workerDev: ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'worker/main.ts'],
  seed: ['--import', 'tsx', 'prisma/seed/main.ts'],
}

/** Waits until web, database and worker all say that they are ready. */
export async function waitUntilHealthy(port: number, seconds: number, logs: string): Promise<void> {
  const deadline = Date.now() + seconds * 1_000
  while (Date.now() < deadline) {
    const status = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(10_000) }).then(
      async (reply) => {
        await reply.body?.cancel()
        return reply.status
      },
      () => 0,
    )
    if (status === 200) return
    await sleep(150)
  }
  console.error(await lastLines(`${logs}/web.log`, 15))
  console.error(await lastLines(`${logs}/worker.log`, 15))
  throw new Sentence(`The product was not ready within ${seconds} seconds (see ${logs}).`)
}
