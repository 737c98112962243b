import { spawn } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { checkServer } from '@/scripts/boot/own-server'

/** Runs a piece of the product in a process of its own, with this database role. */
const run = (url: string | undefined, script: string) =>
  start(url, '--require', 'tsx/cjs', '-e', `(async () => {${script}})()`)

function start(url: string | undefined, ...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk
    })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })))
}

const starts = `const { refuseStrongRole } = require('@/lib/platform/start')
  await refuseStrongRole()
  const { disconnect } = require('@/lib/platform/tenancy')
  await disconnect()`

/** As when the database was not there yet while the process started. */
const reads = `const { bare, disconnect } = require('@/lib/platform/tenancy')
  await bare.ready()
  await disconnect()`

const superUrl = (): string => {
  const url = new URL(process.env.TEST_SUPER_URL ?? '')
  url.pathname = new URL(process.env.DATABASE_URL ?? '').pathname
  return url.href
}

describe('a role that the policies do not hold for', () => {
  const roles = { superuser: superUrl, owner: () => process.env.TEST_OWNER_URL }
  test.each(Object.keys(roles) as (keyof typeof roles)[])(
    '%s: no process starts with it, and none reads',
    async (role) => {
      for (const script of [starts, reads]) {
        const { code, said } = await run(roles[role](), script)
        expect(said).toContain('Use the role register_app')
        expect(code).toBe(1)
      }
    },
  )

  test('the role of the application starts and reads', async () => {
    for (const script of [starts, reads]) expect(await run(process.env.DATABASE_URL, script)).toMatchObject({ code: 0 })
  })

  test('the worker, as it is hosted, does not start with it', async () => {
    const { code, said } = await start(superUrl(), 'scripts/entry.cjs', 'worker')
    expect(said).toContain('Use the role register_app')
    expect(code).toBe(1)
  })

  test('without settings no process starts', async () => {
    for (const { code, said } of [await run('', starts), await start('', 'scripts/entry.cjs', 'worker')]) {
      expect(code).toBe(1)
      expect(said).toContain('DATABASE_URL')
    }
  })
})

describe('a server of one’s own', () => {
  const [ownerUrl, appUrl] = [process.env.TEST_OWNER_URL ?? '', process.env.DATABASE_URL ?? '']

  test('is refused when the application would sign in as anybody strong', async () => {
    await expect(checkServer({ ownerUrl, appUrl: superUrl() })).rejects.toThrow(/has to be register_app, without/)
    await expect(checkServer({ ownerUrl, appUrl: ownerUrl })).rejects.toThrow(/has to be register_app, without/)
  })

  test('is refused, by the name of the setting, when it does not answer', async () => {
    const nowhere = 'postgresql://register_app@127.0.0.1:1/nowhere'
    await expect(checkServer({ ownerUrl: nowhere, appUrl })).rejects.toThrow(/that DATABASE_OWNER_URL names cannot/)
    await expect(checkServer({ ownerUrl, appUrl: nowhere })).rejects.toThrow(/that DATABASE_URL names cannot/)
  })

  test('is taken as it should be', () => expect(checkServer({ ownerUrl, appUrl })).resolves.toBeUndefined())
})
