import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Demo, health, processesOf, ready, startDemo, until } from './demo'

const isRoot = process.getuid?.() === 0
let folder: string
let data: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-deep-'))
  chmodSync(folder, 0o755)
  data = join(folder, 'data')
})

afterAll(async () => {
  for (const { pid } of processesOf(folder)) process.kill(pid, 'SIGKILL')
  await until('nothing left', 10, () => processesOf(folder).length === 0)
  rmSync(folder, { recursive: true, force: true })
})

/** Starts, expects it to end by itself with one sentence, and gives that sentence. */
async function refusal(start: Parameters<typeof startDemo>[0]): Promise<string> {
  const demo = await startDemo(start)
  expect(await demo.ended).toBe(1)
  const lines = demo.said().trim().split('\n')
  expect(lines).toHaveLength(1)
  return lines[0] ?? ''
}

const postmaster = () => readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')
const find = (what: RegExp, guards = false) =>
  processesOf(data).find(({ command }) => what.test(command) && command.includes('guard.mjs') === guards)
const gone = () =>
  until('every child gone', 20, () => processesOf(data).length === 0).catch(() => expect(processesOf(data)).toEqual([]))

describe.sequential('a running demonstration', () => {
  let demo: Demo

  beforeAll(async () => {
    demo = await startDemo({ data })
    await ready(demo)
  })

  test('answers on localhost and on 127.0.0.1', async () => {
    expect(await health(demo.port, 'localhost')).toBe(200)
    expect(await health(demo.port, '127.0.0.1')).toBe(200)
  })

  test('keeps its secrets to its own user', () => {
    expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  test('refuses a second start on its data folder', async () => {
    expect(await refusal({ data })).toMatch(/is in use by another start \(process \d+\): stop that one first/)
  })

  test('refuses a start on its port, and names PORT', async () => {
    expect(await refusal({ data: join(folder, 'other'), port: demo.port })).toMatch(/^Port \d+ is in use: .*PORT/)
  })

  test('a PostgreSQL that dies is started again on the same port', async () => {
    const [pid, , , port] = postmaster()
    process.kill(Number(pid), 'SIGKILL')
    await until(
      'another PostgreSQL',
      30,
      () => find(/bin\/postgres -D/)?.pid !== Number(pid) && postmaster()[0] !== pid,
    )
    await until('healthy again', 30, async () => (await health(demo.port)) === 200)
    expect(postmaster()[3]).toBe(port)
  })

  test.each([
    ['web server', /next-server|next\/dist\/bin\/next start/],
    ['worker', /worker\/main\.ts/],
    ['guard of PostgreSQL', /bin\/postgres/],
  ])('a %s that dies is started again', async (name, what) => {
    const current = () => find(what, name.startsWith('guard'))
    const victim = current()
    if (!victim) throw new Error(`not found among ${JSON.stringify(processesOf(data))}`)
    const deaths = () => demo.said().match(/stopped unexpectedly/g)?.length ?? 0
    const before = deaths()
    process.kill(victim.pid, 'SIGKILL')
    await until('told', 20, () => deaths() > before)
    await until('another one, healthy', 60, async () => {
      const now = current()
      return now !== undefined && now.pid !== victim.pid && (await health(demo.port)) === 200
    })
  })

  test('SIGTERM ends every child, with exit code 0', async () => {
    demo.process.kill('SIGTERM')
    expect(await demo.ended).toBe(0)
    expect(processesOf(data)).toEqual([])
    expect(await health(demo.port)).toBe(0)
  })
})

describe.sequential('starting and ending', () => {
  test('a later start keeps what was there, and Ctrl-C ends it', async () => {
    const secrets = readFileSync(join(data, 'secrets.json'), 'utf8')
    const began = Date.now()
    const demo = await startDemo({ data })
    await ready(demo, 60)
    console.log(`a later start took ${((Date.now() - began) / 1000).toFixed(1)} s`)
    expect(readFileSync(join(data, 'secrets.json'), 'utf8')).toBe(secrets)
    demo.process.kill('SIGINT')
    expect(await demo.ended).toBe(0)
    expect(processesOf(data)).toEqual([])
  })

  test('a parent killed without notice leaves no child behind, and the next start works', async () => {
    const killed = await startDemo({ data })
    await ready(killed, 60)
    killed.process.kill('SIGKILL')
    const next = await startDemo({ data })
    await ready(next, 60)
    next.process.kill('SIGTERM')
    expect(await next.ended).toBe(0)
    await gone()
  })

  test('an npm killed without notice leaves no child behind', async () => {
    const demo = await startDemo({ data, npm: true })
    await ready(demo, 60)
    demo.process.kill('SIGKILL')
    await gone()
  })

  test('SIGTERM to npm ends everything', async () => {
    const demo = await startDemo({ data, npm: true })
    await ready(demo, 60)
    demo.process.kill('SIGTERM')
    expect(await demo.ended).toBe(0)
    expect(processesOf(data)).toEqual([])
  })

  test.each([200, 900, 1_600, 2_500])('SIGTERM %d ms after the start ends what had begun', async (ms) => {
    const demo = await startDemo({ data })
    await new Promise((resolve) => setTimeout(resolve, ms))
    demo.process.kill('SIGTERM')
    await demo.ended
    await gone()
  })

  test('--reset starts afresh', async () => {
    const secrets = readFileSync(join(data, 'secrets.json'), 'utf8')
    const demo = await startDemo({ data, args: ['--reset'] })
    await ready(demo)
    expect(readFileSync(join(data, 'secrets.json'), 'utf8')).not.toBe(secrets)
    demo.process.kill('SIGTERM')
    expect(await demo.ended).toBe(0)
  })
})

describe('one sentence for what the user can mend', () => {
  const nowhere = () => join(folder, 'nowhere')

  test('an unknown option', async () => {
    expect(await refusal({ data: nowhere(), args: ['--rest'] })).toContain('"--rest" is not known here')
  })

  test('a PORT that is no port', async () => {
    expect(await refusal({ data: nowhere(), env: { PORT: 'abc' } })).toContain('PORT is "abc"')
  })

  test('a port that something else has, also on the other loopback address', async () => {
    for (const host of ['127.0.0.1', '::1']) {
      const server = createServer()
      const port = await new Promise<number>((resolve, reject) => {
        server.on('error', reject)
        server.listen(0, host, () => resolve((server.address() as { port: number }).port))
      })
      expect(await refusal({ data: nowhere(), port })).toContain(`Port ${port} is in use`)
      server.close()
    }
  })

  test('one database address without the other', async () => {
    const sentence = await refusal({ data: nowhere(), env: { DATABASE_URL: 'postgresql://x@127.0.0.1:1/x' } })
    expect(sentence).toContain('DATABASE_OWNER_URL is not set')
  })

  test('a database out of reach', async () => {
    const url = 'postgresql://x@127.0.0.1:1/x'
    const demo = await startDemo({ data: nowhere(), env: { DATABASE_URL: url, DATABASE_OWNER_URL: url } })
    expect(await demo.ended).toBe(1)
    expect(demo.said()).toMatch(/The database that DATABASE_OWNER_URL names cannot be used: .*ECONNREFUSED/)
  })

  test('a Node that is too old', () => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { node: '18.20.0' } }); require('./scripts/entry.cjs')`
    const { status, stderr } = spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr.trim()).toBe(
      'Node 20.19 or newer is needed and this is 18.20.0: install the LTS of https://nodejs.org.',
    )
  })

  test.runIf(isRoot)('a data folder that the database may not enter', async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    expect(await refusal({ data: join(closed, 'data') })).toMatch(/who may not enter .*closed: set DATA_DIR/)
  })

  test('a full disk', async (context) => {
    const small = join(folder, 'small')
    mkdirSync(small)
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', small])
    context.skip(status !== 0, 'this machine lets nobody mount a disk of 20 MB')
    try {
      const demo = await startDemo({ data: join(small, 'data') })
      expect(await demo.ended).toBe(1)
      expect(demo.said()).toMatch(/The disk of .* is full: \d+ MB is free and \d+ MB is needed\./)
    } finally {
      spawnSync('umount', [small])
    }
  })
})
