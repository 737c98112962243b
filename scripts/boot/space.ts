import { existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { Sentence } from './sentence'

/** What the disk of `path`, which need not be there yet, can still hold. */
export function freeMegabytes(path: string): number {
  if (!existsSync(path) && dirname(path) !== path) return freeMegabytes(dirname(path))
  const { bavail, bsize } = statfsSync(path)
  return Math.round((bavail * bsize) / 1024 ** 2)
}

/** Refuses before the work starts when the disk cannot hold what it will write. */
export function needSpace(path: string, megabytes: number): void {
  const free = freeMegabytes(path)
  if (free >= megabytes) return
  throw new Sentence(`The disk of ${path} is full: ${free} MB is free and ${megabytes} MB is needed.`)
}
