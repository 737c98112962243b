import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '@/prisma/migrate'
import { query } from '@/scripts/boot/cluster'
import { type Ask, holesIn } from './catalog'

const superUrl = process.env.TEST_SUPER_URL ?? ''
const name = `sabotaged_${process.pid}`
let db: pg.Client

beforeAll(async () => {
  const url = new URL(process.env.TEST_OWNER_URL ?? '')
  url.pathname = name
  await query(superUrl, `create database ${name} owner register_owner`)
  await migrate(url.href)
  db = new pg.Client({ connectionString: url.href })
  await db.connect()
})

afterAll(async () => {
  await db?.end()
  await query(superUrl, `drop database if exists ${name} with (force)`)
})

const ask: Ask = async <T>(sql: string) => (await db.query(sql)).rows as T[]

/** The holes that the catalog shows after this, in a database that then is as it was. */
async function holesAfter(sql: string): Promise<string[]> {
  await db.query('begin')
  try {
    await db.query(sql)
    return await holesIn(ask)
  } finally {
    await db.query('rollback')
  }
}

const ofTenant = "institution_id = current_setting('app.institution_id')::uuid"

describe('one fence taken out is seen', () => {
  test('none, where nothing was taken out', async () => {
    expect(await holesAfter('select 1')).toEqual([])
  })

  test.each([
    [
      'a read policy that lets everyone by',
      'alter policy ai_system_read on ai_system using (true)',
      /lets everyone by/,
    ],
    [
      'a read policy that only looks strict',
      'alter policy answer_read on answer using (institution_id is not null)',
      /answer_read: lets others read/,
    ],
    [
      'proof that opens with the list of systems',
      `alter policy evidence_read on evidence using (institution_id = any ((select readable_institutions('systems'))::uuid[]))`,
      /evidence_read: lets others read/,
    ],
    ['a read policy that is gone', 'drop policy duty_read on duty', /duty: not one policy/],
    ['an update policy that is gone', 'drop policy duty_update on duty', /duty: not one policy/],
    [
      'a second policy beside the first',
      `create policy also on evidence for select using (${ofTenant} or true)`,
      /evidence: not one policy|also: lets/,
    ],
    [
      'an update that may end up elsewhere',
      `alter policy vendor_update on vendor with check (institution_id is not null)`,
      /vendor_update: lets others write/,
    ],
    ['an insert for anybody', 'alter policy log_entry_insert on log_entry with check (true)', /lets everyone by/],
    [
      'row-level security off',
      'alter table stored_file disable row level security',
      /stored_file: row-level security is off/,
    ],
    ['not forced on the owner', 'alter table ai_system no force row level security', /ai_system: .* not forced/],
    [
      'a missing tenant that is no error',
      "alter policy duty_delete on duty using (institution_id = current_setting('app.institution_id', true)::uuid)",
      /duty_delete: lets others write/,
    ],
    ['a person whom everyone sees', 'alter policy person_read on person using (true)', /person_read: lets everyone by/],
    ['a logbook that the app may change', 'grant update on log_entry to register_app', /may change the logbook/],
    ['a receipt that the app may delete', 'grant delete on classification to register_app', /may delete a receipt/],
    [
      'a table that forgot its tenant',
      'create table forgotten (id uuid primary key); alter table forgotten enable row level security',
      /forgotten: its key does not start with the tenant/,
    ],
    [
      'a key that points across tenants',
      `create table loose (institution_id uuid default current_setting('app.institution_id')::uuid, id uuid,
        system_institution uuid, system_id uuid, primary key (institution_id, id),
        foreign key (system_institution, system_id) references ai_system (institution_id, id))`,
      /loose points at ai_system without the tenant/,
    ],
  ])('%s', async (_, sabotage, seen) => {
    expect((await holesAfter(sabotage)).join('\n')).toMatch(seen)
  })
})
