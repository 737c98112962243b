import { expect, test } from 'vitest'
import { drift, migrate } from '@/prisma/migrate'
import { query } from '@/scripts/boot/cluster'

const ownerUrl = () => process.env.TEST_OWNER_URL ?? ''
const appUrl = () => process.env.TEST_APP_URL ?? ''

test('migrating again changes nothing', async () => {
  expect(await migrate(ownerUrl())).toEqual([])
})

test('the migrated database is what prisma/schema says', async () => {
  expect(await drift(ownerUrl())).toBe('')
})

test('a migrated database that someone changed is not what the schema says', async () => {
  const superUrl = process.env.TEST_SUPER_URL ?? ''
  const name = `drifted_${process.pid}`
  await query(superUrl, `create database ${name} owner register_owner`)
  try {
    const drifted = new URL(ownerUrl())
    drifted.pathname = name
    await migrate(drifted.href)
    await query(drifted.href, 'alter table institution drop column name')
    expect(await drift(drifted.href)).toContain('ADD COLUMN')
  } finally {
    await query(superUrl, `drop database ${name} with (force)`)
  }
})

test('the app cannot change a table, nor make one', async () => {
  await expect(query(appUrl(), 'alter table institution add column x int')).rejects.toThrow(/must be owner/)
  await expect(query(appUrl(), 'create table x (id int)')).rejects.toThrow(/permission denied/)
  await expect(query(appUrl(), 'create schema x')).rejects.toThrow(/permission denied/)
})

test.each(['owner', 'app'])('the %s is no superuser and does not pass row-level security', async (role) => {
  const { rows } = await query(
    role === 'owner' ? ownerUrl() : appUrl(),
    'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
  )
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }])
})

test('the app has the queue, and not its tables', async () => {
  const { rows } = await query(appUrl(), 'select name from pgboss.queue order by name')
  expect(rows.map((row) => row.name)).toContain('mail.send')
  await expect(query(appUrl(), 'drop table pgboss.job')).rejects.toThrow(/must be owner/)
})
