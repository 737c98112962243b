import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const open = new Set<Socket>()
let silent: Server

/** A server that takes every connection and never says a word, as a PostgreSQL that hangs. */
beforeAll(async () => {
  silent = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
  }).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  process.env.DATABASE_URL = `postgresql://register_app:x@127.0.0.1:${(silent.address() as AddressInfo).port}/register`
})
afterAll(() => {
  for (const socket of open) socket.destroy()
  silent.close()
})

describe('while the database hangs', { timeout: 60_000 }, () => {
  test('health says so', async () => {
    const { GET } = await import('@/app/api/health/route')
    const response = await GET()
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({ web: true, database: false, worker: false })
  })

  test('a page that needs no script says so in Dutch', async () => {
    const { proxy } = await import('@/proxy')
    for (const method of ['GET', 'POST']) {
      const response = await proxy(new NextRequest('http://register.example/inloggen', { method }))
      expect(response.status).toBe(503)
      expect(await response.text()).toContain('even niet bereikbaar')
    }
  })

  test('a count falls back on memory, and whoever reads is told', async () => {
    const [{ mayTry }, { bare, outside }] = await Promise.all([
      import('@/lib/platform/rate-limit'),
      import('@/lib/platform/tenancy'),
    ])
    expect(await mayTry('signInFrom', 'iemand')).toBe(true)
    await expect(bare.enter('hash', 'slug')).rejects.toThrow()
    await expect(outside({}, (db) => db.institution.findMany())).rejects.toThrow()
  })
})

/** Starts as web and worker do, and asks the database something until it answers. */
const waits = `
  Promise.all([import('@/lib/platform/start'), import('@/lib/platform/tenancy')]).then(async ([start, { bare }]) => {
    await start.refuseStrongRole()
    while (!(await bare.ready().catch(() => null))) await new Promise((resolve) => setTimeout(resolve, 200))
    console.log('goes on')
    process.exit(0)
  })`

describe('a process whose database comes up later', { timeout: 60_000 }, () => {
  test.each([
    ['as owner ends', () => process.env.TEST_OWNER_URL, 1, 'row-level policies would not hold'],
    ['as the role for web and worker goes on', () => process.env.TEST_APP_URL, 0, 'goes on'],
  ])('%s', async (_what, url, code, said) => {
    const real = new URL(url() ?? '')
    const port = await freePort()
    const late = new URL(real)
    late.hostname = '127.0.0.1'
    late.port = String(port)
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', waits], {
      env: { ...process.env, DATABASE_URL: late.href },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    const ended = once(child, 'exit')
    while (!output.includes('"fault"')) await Promise.race([once(child.stderr, 'data'), ended])
    const forward = createServer((socket) => {
      const there = connect(Number(real.port), real.hostname)
      socket.pipe(there).pipe(socket)
      for (const end of [socket, there]) end.on('error', () => undefined)
    }).listen(port, '127.0.0.1')
    expect((await ended)[0]).toBe(code)
    expect(output).toContain(said)
    forward.close()
  })

  test('and whose settings are not complete says which', async () => {
    const program = `import('@/lib/platform/start').then((m) => m.refuseStrongRole())`
    const { DATABASE_URL: _, ...without } = process.env
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', program], { env: without })
    let output = ''
    child.stderr.on('data', (chunk) => (output += chunk))
    expect((await once(child, 'exit'))[0]).toBe(1)
    expect(output).toContain('DATABASE_URL')
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
