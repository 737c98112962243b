import { afterAll, expect, test } from 'vitest'
import { newId } from '@/lib/platform/id'
import { disconnect, inTenant, type TenantDb } from '@/lib/platform/tenancy'
import { aMember, anInstitution, ownerPool } from '../factories/institution'

afterAll(() => disconnect())

const add = (db: TenantDb, id: string) => db.vendor.create({ data: { id, name: `Leverancier ${id}` } })
const listed = (db: TenantDb) => db.vendor.findMany({ orderBy: { id: 'asc' } })
const pid = async (db: TenantDb) => (await db.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid

test('a statement that failed and took its transaction along works again over the same connection', async () => {
  const admin = await aMember(await anInstitution())
  const id = newId()
  const failed = new Set<number | undefined>()
  await inTenant(admin, (db) => add(db, id))
  for (let times = 0; times < 3; times++) {
    const twice = inTenant(admin, async (db) => {
      failed.add(await pid(db))
      await listed(db)
      await add(db, id)
    })
    await expect(twice).rejects.toThrow()
  }
  const again = await inTenant(admin, async (db) => {
    await add(db, newId())
    return { over: await pid(db), rows: await listed(db) }
  })
  expect(failed).toContain(again.over)
  expect(again.rows).toHaveLength(2)
})

test('connections that are open while a policy or a table changes go on as it is from then on', async () => {
  const [admin, other] = [await aMember(await anInstitution()), await aMember(await anInstitution())]
  await inTenant(admin, async (db) => [await add(db, newId()), await listed(db)])
  const { rows } = await ownerPool().query<{ name: string; using: string }>(`
    select polname as name, pg_get_expr(polqual, polrelid) as using from pg_policy
    where polrelid = 'vendor'::regclass and polcmd = 'r'`)
  for (const { name, using } of rows) await ownerPool().query(`alter policy "${name}" on vendor using (${using})`)
  await ownerPool().query('alter table vendor add column passing text')
  try {
    expect(await inTenant(admin, listed)).toHaveLength(1)
    expect(await inTenant(other, listed)).toEqual([])
  } finally {
    await ownerPool().query('alter table vendor drop column passing')
  }
  expect(await inTenant(admin, listed)).toHaveLength(1)
})

test('no index on what is joined by its key could be taken for the key', async () => {
  const { rows } = await ownerPool().query<{ name: string; columns: string[] }>(`
    select i.indexrelid::regclass::text as name, array(
      select a.attname::text from unnest(i.indkey) with ordinality k (attnum, at)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum order by k.at) as columns
    from pg_index i
    where i.indrelid in ('ai_system'::regclass, 'product'::regclass) and i.indpred is null`)
  const led = rows.filter(({ columns }) => columns[0] === 'institution_id')
  expect(led.length).toBeGreaterThan(1)
  expect(led.filter(({ columns }) => columns[1] !== 'id')).toEqual([])
})
