import { spawn } from 'node:child_process'
import { z } from 'zod'
import { lean } from '@/scripts/boot/processes'
import { compiled } from './compiled'

const Told = z.object({ ms: z.number(), rssMb: z.number(), size: z.number() })

/** What a measured process told: its own time, its peak memory (whole process) and the size of what it made. */
export type Told = z.infer<typeof Told>

/** Runs one measured piece of the worker's work in a process of its own, so that its peak memory is its own. */
export const measured = async (file: string, ...args: readonly string[]): Promise<Told> =>
  Told.parse(await told(file, ...args))

/** The same of what the web server does, which runs compiled. */
export const measuredOfWeb = async (file: string, ...args: readonly string[]): Promise<Told> =>
  Told.parse(await said([await compiled(file), ...args]))

/** What a piece of work in a process of its own wrote as its last line. */
export const told = <T>(file: string, ...args: readonly string[]): Promise<T> =>
  said(['--import', 'tsx', file, ...args])

async function said<T>(args: readonly string[]): Promise<T> {
  const child = spawn(process.execPath, [...lean.flags, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...lean.env },
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return JSON.parse(output.trim().split('\n').at(-1) ?? '')
}

/** Tells the parent what this process took. */
export function tell(began: number, size: number): void {
  const told: Told = { ms: performance.now() - began, rssMb: process.resourceUsage().maxRSS / 1024, size }
  process.stdout.write(`${JSON.stringify(told)}\n`)
}
