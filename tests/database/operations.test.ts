import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { newId } from '@/lib/platform/id'
import { disconnect, inTenant } from '@/lib/platform/tenancy'
import { twoInstitutions } from '../factories/institution'

afterAll(() => disconnect())

test('an owner who names no institution cannot touch its rows, and one who visits each can', async () => {
  const { ours, theirs } = await twoInstitutions()
  for (const tenant of [ours, theirs]) {
    await inTenant(tenant, (db) =>
      db.aiSystem.create({ data: { id: newId(), name: '  Met ruimte  ', stageSince: new Date() } }),
    )
  }
  // A connection of its own: one that named an institution before says something else.
  const client = new pg.Client({ connectionString: process.env.TEST_OWNER_URL })
  await client.connect()
  try {
    await expect(client.query('update ai_system set name = trim(name)')).rejects.toThrow(/app\.institution_id/)
    await client.query('begin')
    await client.query("select set_config('app.institution_id', $1, true)", [newId()])
    expect((await client.query('update ai_system set name = trim(name)')).rowCount).toBe(0)
    await client.query('commit')
    await client.query(`do $$
      declare i record;
      begin
        for i in select id from institution where id in ('${ours.institutionId}', '${theirs.institutionId}') loop
          perform set_config('app.institution_id', i.id::text, true);
          update ai_system set name = trim(name);
        end loop;
      end $$`)
  } finally {
    await client.end()
  }
  for (const tenant of [ours, theirs]) {
    expect((await inTenant(tenant, (db) => db.aiSystem.findFirst()))?.name).toBe('Met ruimte')
  }
})
