import { readFile } from 'node:fs/promises'
import { setTimeout as after } from 'node:timers/promises'

/** Waits; an aborted wait ends at once. */
export const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
  after(ms, undefined, { signal }).catch(() => undefined)

/** The end of a log file; empty when there is none. */
export async function lastLines(path: string, count: number): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
