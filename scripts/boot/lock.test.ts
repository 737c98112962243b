import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { releaseLock, takeLock } from './lock'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-lock-'))
  path = join(folder, 'lock.json')
})
afterEach(() => rm(folder, { recursive: true }))

test('a lock that a living process holds is not given again', async () => {
  expect(await takeLock(path)).toBeNull()
  expect(await takeLock(path)).toBe(process.pid)
  await releaseLock(path)
  expect(await takeLock(path)).toBeNull()
})

test('a lock of a process that has ended is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '0'])
  await writeFile(path, JSON.stringify({ pid, started: '1' }))
  expect(await takeLock(path)).toBeNull()
})

test('a number that was given to another process since does not hold the lock', async () => {
  await writeFile(path, JSON.stringify({ pid: process.pid, started: '1' }))
  expect(await takeLock(path)).toBeNull()
})

test('a lock that was written half is taken over', async () => {
  await writeFile(path, '{"pi')
  expect(await takeLock(path)).toBeNull()
})
