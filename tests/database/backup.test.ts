import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '@/prisma/migrate'
import { backUp, restore } from '@/scripts/backup/base-backup'
import { giveTo } from '@/scripts/backup/own'
import { userForPostgres } from '@/scripts/boot/os-user'
import { type Postgres, startPostgres } from '@/scripts/boot/postgres'
import { sharedDir } from '@/scripts/boot/shared-dir'

let folder = ''
const servers: Postgres[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-drill-'))
  await chmod(folder, 0o755)
})

afterAll(async () => {
  for (const server of servers) await server.stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

const passwords = { superuser: 'drill-super', owner: 'drill-owner', app: 'drill-app' }

async function start(name: string): Promise<Postgres> {
  const server = await startPostgres({
    dataDir: join(folder, name),
    passwords,
    sharedDir: sharedDir(),
    log: join(folder, `${name}.log`),
    durable: true,
  })
  servers.push(server)
  return server
}

async function within<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

const hash = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex')

test('the drill: a backup made at work, put back elsewhere, holds every row, every fence and every file', async () => {
  const first = await start('first')
  const { ownerUrl, appUrl } = await first.database('register')
  await migrate(ownerUrl)
  const institution = '01900000-0000-7000-8000-000000000001'
  const files = join(folder, 'files')
  await mkdir(join(files, institution), { recursive: true })
  await writeFile(join(files, institution, 'bewijs'), 'het bewijsstuk')
  await within(ownerUrl, (c) =>
    c.query("insert into institution (id, slug, name, kind) values ($1, 'proef', 'Proef', 'hospital')", [institution]),
  )
  const register = (client: pg.Client, from: number, to: number) =>
    client.query(
      `insert into ai_system (id, name, stage_since)
       select gen_random_uuid(), 'Systeem ' || n, now() from generate_series($1::int, $2::int) n`,
      [from, to],
    )

  await within(appUrl, async (busy) => {
    await busy.query("select set_config('app.institution_id', $1, false)", [institution])
    await register(busy, 1, 500)
    // Somebody goes on working while the backup is made: that work is in it whole or not at all.
    await busy.query('begin')
    await register(busy, 501, 600)
    await backUp({ superUrl: first.superUrl, dataDir: join(folder, 'first'), filesDir: files }, join(folder, 'backup'))
    await busy.query('commit')
  })

  const place = { dataDir: join(folder, 'second'), filesDir: join(folder, 'second-files') }
  await restore(join(folder, 'backup'), place)
  await giveTo(await userForPostgres(place.dataDir), place.dataDir)
  const second = await start('second')
  const restored = await second.database('register')

  await within(restored.appUrl, async (c) => {
    await expect(c.query('select count(*) from ai_system')).rejects.toThrow()
    await c.query("select set_config('app.institution_id', $1, false)", [institution])
    expect((await c.query<{ n: number }>('select count(*)::int as n from ai_system')).rows[0]?.n).toBe(500)
    await c.query("select set_config('app.institution_id', $1, false)", ['01900000-0000-7000-8000-000000000002'])
    expect((await c.query<{ n: number }>('select count(*)::int as n from ai_system')).rows[0]?.n).toBe(0)
  })
  expect(await hash(join(place.filesDir, institution, 'bewijs'))).toBe(await hash(join(files, institution, 'bewijs')))
  expect(await migrate(restored.ownerUrl)).toEqual([])
})
