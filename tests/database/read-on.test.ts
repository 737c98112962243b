import { afterAll, expect, test, vi } from 'vitest'
import { loadRegister } from '@/lib/dossier/loaders'
import { type LongRead, readOn } from '@/lib/platform/read-on'
import { disconnect, inTenant, type Tenant, type TenantDb } from '@/lib/platform/tenancy'
import { aMember, anInstitution } from '../factories/institution'
import { aWholeRegister } from '../factories/register'

afterAll(() => disconnect())

/** A promise that is kept when the test says so. */
function agreement() {
  let keep = (): void => {}
  const kept = new Promise<void>((resolve) => {
    keep = resolve
  })
  return { kept, keep }
}

const counting = (rest: (db: TenantDb) => AsyncIterable<number>): LongRead<null, string, number> => ({
  may: 'export:make',
  timeout: 20_000,
  read: async () => 'head',
  rest,
})

const aTenant = async (): Promise<Tenant> => aMember(await anInstitution())

test('alles is van één ogenblik: wat na het begin veranderde, staat er niet in', async () => {
  const tenant = await aTenant()
  await aWholeRegister(tenant, 60)
  const { kept, keep } = agreement()
  const late = {
    ...loadRegister,
    rest: async function* (db: TenantDb, head: Parameters<typeof loadRegister.rest>[1]) {
      await kept
      yield* loadRegister.rest(db, head)
    },
  }
  const coming = await readOn(late, tenant, null)
  await inTenant(tenant, (db) => db.$executeRaw`update ai_system set name = 'Later'`)
  keep()
  const names = [...((await coming?.next()) ?? []), ...((await coming?.next()) ?? [])].map((s) => s.system.values.name)
  expect(names).toEqual(coming?.head.systems.map((s) => s.name))
  expect(names).toHaveLength(60)
})

test('wie weggaat, doet het lezen ophouden', async () => {
  const { kept: ended, keep: end } = agreement()
  let fault: unknown = null
  const endless = counting(async function* (db) {
    try {
      for (let n = 0; ; n += 1) {
        await db.$queryRaw`select 1`
        yield n
      }
    } catch (e) {
      fault = e
    } finally {
      end()
    }
  })
  const coming = await readOn(endless, await aTenant(), null)
  expect(await coming?.next()).toBe(0)
  coming?.leave()
  await ended
  // Not because its time was over.
  expect(fault).toBeNull()
  await expect(coming?.next()).rejects.toThrow('left before the end')
})

test('wie weggaat terwijl hij wacht, wacht niet langer', async () => {
  const { kept, keep } = agreement()
  const slow = counting(async function* () {
    await kept
    yield 1
  })
  const coming = await readOn(slow, await aTenant(), null)
  const waiting = coming?.next()
  coming?.leave()
  await expect(waiting).rejects.toThrow('left before the end')
  keep()
})

test('wie niets neemt, houdt het lezen niet op en krijgt later alles', async () => {
  const { kept: through, keep: read } = agreement()
  const three = counting(async function* () {
    yield* [1, 2, 3]
    read()
  })
  const coming = await readOn(three, await aTenant(), null)
  await through
  expect([await coming?.next(), await coming?.next(), await coming?.next()]).toEqual([1, 2, 3])
  await expect(coming?.next()).rejects.toThrow('no further part')
})

test('gaat het lezen halverwege mis, dan komt wat er was en daarna de fout', async () => {
  const failing = counting(async function* () {
    yield 1
    throw new Error('halfway')
  })
  const coming = await readOn(failing, await aTenant(), null)
  expect(await coming?.next()).toBe(1)
  await expect(coming?.next()).rejects.toThrow('halfway')
  await expect(coming?.next()).rejects.toThrow('halfway')
})

test('valt de verbinding halverwege weg, dan merkt de lezer het, en wie daarna komt niets', async () => {
  const tenant = await aTenant()
  const { kept: gone, keep: cut } = agreement()
  const severed = counting(async function* (db) {
    const [self] = await db.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`
    yield self?.pid ?? 0
    await gone
    const [row] = await db.$queryRaw<{ n: number }[]>`select 1 as n`
    yield row?.n ?? 0
  })
  const coming = await readOn(severed, tenant, null)
  const pid = await coming?.next()
  await inTenant(tenant, (db) => db.$queryRaw`select pg_terminate_backend(${pid}::int)`)
  cut()
  await expect(coming?.next()).rejects.toThrow()
  expect(await inTenant(tenant, (db) => db.aiSystem.count())).toBe(0)
})

test('wie niet mag of iets vraagt wat er niet is, krijgt niets, en er wordt niet verder gelezen', async () => {
  const tenant = await aTenant()
  const rest = vi.fn(async function* () {
    yield 1
  })
  const never: LongRead<null, string, number> = { ...counting(rest), read: async () => null }
  expect(await readOn(never, tenant, null)).toBeNull()
  const without: Tenant = { ...tenant, may: new Set() }
  expect(await readOn(counting(rest), without, null)).toBeNull()
  expect(rest).not.toHaveBeenCalled()
})
