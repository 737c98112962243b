import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { progressOf } from '@/lib/intake/batch/nl'
import * as commands from '@/lib/intake/commands'
import { execute } from '@/lib/platform/command'
import { stopSending } from '@/lib/platform/jobs'
import { disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { migrate } from '@/prisma/migrate'
import { ensureDatabase } from '@/scripts/boot/cluster'
import { aMember, anInstitution, ownerPool, personOf } from '../factories/institution'
import { anImport, begin, csv, see, takenOver, value, work } from '../factories/intake'

const superUrl = () => process.env.TEST_SUPER_URL ?? process.env.TEST_OWNER_URL

/** A database of its own: who waits for a lock here is the import of this test, and nobody else's. */
beforeAll(async () => {
  const name = 'register_broken_off'
  await ensureDatabase(superUrl() ?? '', name)
  for (const key of ['TEST_OWNER_URL', 'DATABASE_OWNER_URL', 'TEST_APP_URL', 'DATABASE_URL']) {
    const url = new URL(process.env[key] ?? '')
    url.pathname = `/${name}`
    process.env[key] = url.href
  }
  await migrate(process.env.TEST_OWNER_URL ?? '')
})

afterAll(async () => {
  await stopSending()
  await disconnect()
})

const anOfficer = async () => {
  const officer = await aMember(await anInstitution(), ['qualityOfficer'], 'Eva de Vries')
  const member = await inTenant(officer, (db) => db.member.findFirst({ where: { personId: personOf(officer) } }))
  return { officer, email: member?.email ?? '' }
}

/** Everything of the register and the logbook that an import may touch. */
const counted = (tenant: Tenant) =>
  inTenant(tenant, async (db) => ({
    systems: await db.aiSystem.findMany({ select: { name: true, revision: true }, orderBy: { name: 'asc' } }),
    vendors: await db.vendor.count(),
    products: await db.product.count(),
    stages: await db.stageChange.count(),
    entries: await db.logEntry.count({ where: { name: { startsWith: 'system.' } } }),
  }))

/** Ends the connection of whoever waits for this lock, with its transaction in the middle. */
async function killWhoWaits(admin: pg.Client, holder: number): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const { rows } = await admin.query<{ pid: number }>(
      `select pid from pg_locks where not granted and $1 = any (pg_blocking_pids(pid))`,
      [holder],
    )
    if (rows[0]) {
      await admin.query('select pg_terminate_backend($1)', [rows[0].pid])
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('nobody waited')
}

test('a connection that is killed in the middle leaves the register as it was; the second run succeeds, once', async () => {
  const { officer, email } = await anOfficer()
  const admin = new pg.Client({ connectionString: withDatabase(superUrl() ?? '') })
  await admin.connect()
  const holder = await ownerPool().connect()
  try {
    await takenOver(officer, await anImport(officer, csv(`Naam;Leverancier;Eigenaar\nStond er al;Hart BV;${email}\n`)))
    const file = {
      name: 'fda.csv',
      bytes: await readFile('tests/fixtures/intake/fda-ai-enabled-devices.csv'),
    }
    const id = await anImport(officer, file)
    value(await execute(commands.chooseFallbackOwner, officer, { id, owner: email }))
    const before = await counted(officer)
    value(await begin(officer, id))

    const { rows } = await holder.query<{ pid: number }>('select pg_backend_pid() as pid')
    await holder.query('begin')
    await holder.query('lock table stage_change in share mode')
    const running = work('intake.run', officer, id)
    await killWhoWaits(admin, rows[0]?.pid ?? 0)
    await holder.query('rollback')
    await running

    const { batch } = await see(officer, id)
    expect(batch).toMatchObject({
      state: 'failed',
      refusal: expect.stringMatching(
        /^Het is bij ons misgegaan\. Er is niets opgeslagen: het register is zoals het was\./,
      ),
    })
    expect(await counted(officer)).toEqual(before)
    expect(await inTenant(officer, (db) => db.logEntry.count({ where: { name: 'import.failed' } }))).toBe(1)

    value(await execute(commands.retryImport, officer, { id }))
    expect(await execute(commands.retryImport, officer, { id })).toMatchObject({ is: 'problems' })
    await work('intake.run', officer, id)
    const done = await see(officer, id)
    expect(done.batch.state).toBe('done')
    const after = await counted(officer)
    expect(after.systems).toHaveLength(1 + (done.batch.summary?.shown.new ?? 0))
    expect(after.entries).toBe(after.systems.length)
  } finally {
    holder.release()
    await admin.end()
  }
})

/** The superuser's address in the database of the tests. */
function withDatabase(url: string): string {
  const address = new URL(url)
  address.pathname = new URL(process.env.TEST_OWNER_URL ?? '').pathname
  return address.href
}

/** A worker that was killed after it began: no sign of life for a minute. */
const killedWorker = async (tenant: Tenant, id: string) => {
  const { revision } = (await see(tenant, id)).batch
  await inTenant(
    tenant,
    (db) => db.$executeRaw`update import_batch set worked_at = now() - interval '1 minute' where id = ${id}::uuid`,
  )
  return revision
}

test('a worker that was killed while it took over: the screen says so and offers to try again', async () => {
  const { officer, email } = await anOfficer()
  const id = await anImport(officer, csv(`Naam;Eigenaar\nECG;${email}\n`))
  value(await begin(officer, id))
  expect(await execute(commands.retryImport, officer, { id })).toMatchObject({ is: 'problems' })
  expect(await execute(commands.removeImport, officer, { id })).toMatchObject({ is: 'problems' })
  const attempt = await killedWorker(officer, id)
  const { batch } = await see(officer, id)
  expect([batch.state, batch.silent, progressOf(batch).finished]).toEqual(['running', true, true])
  expect((await counted(officer)).systems).toEqual([])
  value(await execute(commands.retryImport, officer, { id }))

  // The queue brings the job of the killed worker once more: it is not that attempt's turn any longer.
  await work('intake.run', officer, id, attempt)
  expect((await see(officer, id)).batch).toMatchObject({ state: 'running', waiting: true })
  await work('intake.run', officer, id)
  await work('intake.run', officer, id, attempt)
  expect((await see(officer, id)).batch.state).toBe('done')
  expect((await counted(officer)).systems).toEqual([{ name: 'ECG', revision: 1 }])
})

test('the job of a killed worker that comes again does not take over by itself: the user is told', async () => {
  const { officer, email } = await anOfficer()
  const id = await anImport(officer, csv(`Naam;Eigenaar\nECG;${email}\n`))
  value(await begin(officer, id))
  await work('intake.run', officer, id, await killedWorker(officer, id))
  expect((await see(officer, id)).batch).toMatchObject({
    state: 'failed',
    refusal: 'Het werk is halverwege afgebroken. Er is niets opgeslagen: het register is zoals het was.',
  })
  expect((await counted(officer)).systems).toEqual([])
})

test('a worker that was killed while it read: the job that comes again reads', async () => {
  const { officer, email } = await anOfficer()
  const id = await anImport(officer, csv(`Naam;Eigenaar\nECG;${email}\n`))
  await inTenant(officer, (db) => db.$executeRaw`update import_batch set state = 'reading' where id = ${id}::uuid`)
  await work('intake.read', officer, id, await killedWorker(officer, id))
  expect((await see(officer, id)).batch).toMatchObject({ state: 'ready', total: 1 })
})
