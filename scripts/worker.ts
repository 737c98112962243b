import { loadEnv } from './boot/env-file'

/** For hosting: the background process, which ends itself when it is told to. */
export async function main(): Promise<number> {
  loadEnv()
  await import('@/worker/main')
  return new Promise(() => undefined)
}
