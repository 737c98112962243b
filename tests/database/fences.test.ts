import { afterAll, describe, expect, test } from 'vitest'
import { newId } from '@/lib/platform/id'
import { disconnect, inGranted, inTenant } from '@/lib/platform/tenancy'
import { drift } from '@/prisma/migrate'
import { aMember, anInstitution, ownerPool, personOf, twoInstitutions } from '../factories/institution'

afterAll(async () => {
  await disconnect()
})

/** Tables outside tenants, each with the reason that it is. */
const outsideTenants: Readonly<Record<string, string>> = {
  institution: 'the tenant itself: slug, name and kind',
  slug_history: 'an old address leads to its institution',
  person: 'who signs in, across institutions',
  session: 'found by its token',
  sign_in_token: 'found by its token',
  member: 'readable by the institution and by the person',
  door: 'found by its token',
  grant: 'seen by giver and receiver',
  rate_limit: 'counters under hashes',
  worker_heartbeat: 'signs of life of processes',
  agenda: 'due day, institution and record id; no content',
  _prisma_migrations: 'which migrations ran; the app may not touch it',
}

const rows = async <T>(sql: string): Promise<T[]> => (await ownerPool().query(sql)).rows as T[]

describe('the catalog of the database', () => {
  test('every table has row-level security, enabled and forced, and at least one policy', async () => {
    const tables = await rows<{ name: string; enabled: boolean; forced: boolean; policies: number }>(`
      select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'`)
    expect(tables.length).toBeGreaterThan(20)
    expect(tables.filter((t) => !t.enabled || !t.forced || t.policies === 0)).toEqual([])
  })

  test('every tenant table starts its key with the tenant, takes it from the setting, and fences each kind of write', async () => {
    const tables = await rows<{ name: string; key: string | null; fallback: string | null; commands: string }>(`
      select c.relname as name,
        (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
          where i.indrelid = c.oid and i.indisprimary) as key,
        (select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
          where d.adrelid = c.oid and a.attname = 'institution_id') as fallback,
        (select string_agg(p.polcmd::text, '' order by p.polcmd::text) from pg_policy p where p.polrelid = c.oid) as commands
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p')`)
    const tenantTables = tables.filter((t) => !(t.name in outsideTenants))
    expect(tenantTables.length).toBeGreaterThan(15)
    for (const table of tenantTables) {
      expect(table, table.name).toMatchObject({ key: 'institution_id', commands: 'adrw' })
      expect(table.fallback, table.name).toContain("current_setting('app.institution_id'")
    }
  })

  test('no write policy of a tenant table lets another institution in', async () => {
    const policies = await rows<{ table: string; using: string | null; check: string | null }>(`
      select c.relname as table, pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
      from pg_policy p join pg_class c on c.oid = p.polrelid
      where p.polcmd in ('a', 'w', 'd')`)
    const own = "(institution_id = (current_setting('app.institution_id'::text))::uuid)"
    for (const p of policies.filter((p) => !(p.table in outsideTenants))) {
      expect(p.using ?? own, p.table).toBe(own)
      expect(p.check ?? own, p.table).toBe(own)
    }
  })

  test('every foreign key between tenant tables holds the tenant on both sides', async () => {
    const keys = await rows<{ from: string; to: string; columns: string[] }>(`
      select c.conrelid::regclass::text as from, c.confrelid::regclass::text as to,
        (select array_agg(a.attname::text order by a.attnum) from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey)) as columns
      from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace`)
    const within = keys.filter((k) => !(k.to.replaceAll('"', '') in outsideTenants) || k.to === 'member')
    expect(within.length).toBeGreaterThan(15)
    for (const k of within) expect(k.columns, `${k.from} to ${k.to}`).toContain('institution_id')
  })

  test('the app owns nothing, may bypass nothing, and cannot change the logbook or a receipt', async () => {
    const [role] = await rows<{ strong: boolean }>(
      `select rolsuper or rolbypassrls or exists (select 1 from pg_class where relowner = r.oid) as strong from pg_roles r where rolname = 'register_app'`,
    )
    expect(role).toEqual({ strong: false })
    const [may] = await rows<Record<string, boolean>>(`select
      has_table_privilege('register_app', 'log_entry', 'insert') as add,
      has_table_privilege('register_app', 'log_entry', 'update') as change,
      has_table_privilege('register_app', 'log_entry', 'delete') as remove,
      has_table_privilege('register_app', 'classification', 'update') as receipt,
      has_table_privilege('register_app', 'institution', 'insert') as tenant`)
    expect(may).toEqual({ add: true, change: false, remove: false, receipt: false, tenant: false })
  })

  test('the migrated database is what the schema says', async () => {
    expect(await drift(process.env.TEST_OWNER_URL ?? '')).toBe('')
  })
})

describe('a tenant', () => {
  test('without one, nothing can be read', async () => {
    const { ours } = await twoInstitutions()
    await inTenant(ours, (db) => db.aiSystem.create({ data: { id: newId(), name: 'Van ons', stageSince: new Date() } }))
    const { PrismaClient } = await import('@/lib/platform/prisma/client')
    const { PrismaPg } = await import('@prisma/adapter-pg')
    const bare = new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL }) })
    await expect(bare.aiSystem.findMany()).rejects.toThrow(/app\.institution_id/)
    await bare.$disconnect()
  })

  test('sees nothing of another and changes nothing there, with the id in hand', async () => {
    const { ours, theirs } = await twoInstitutions()
    const id = newId()
    await inTenant(theirs, (db) => db.aiSystem.create({ data: { id, name: 'Van hen', stageSince: new Date() } }))
    await inTenant(ours, async (db) => {
      expect(await db.aiSystem.findFirst({ where: { id } })).toBeNull()
      expect((await db.aiSystem.updateMany({ where: { id }, data: { name: 'Van ons' } })).count).toBe(0)
      expect((await db.aiSystem.deleteMany({ where: { id } })).count).toBe(0)
    })
    await inTenant(theirs, async (db) => expect((await db.aiSystem.findFirst({ where: { id } }))?.name).toBe('Van hen'))
  })

  test('cannot write a row in the name of another', async () => {
    const { ours, theirs } = await twoInstitutions()
    const forged = inTenant(ours, (db) =>
      db.aiSystem.create({
        data: { institutionId: theirs.institutionId, id: newId(), name: 'Vals', stageSince: new Date() },
      }),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
  })

  test('cannot point a row at a member of another', async () => {
    const { ours, theirs } = await twoInstitutions()
    const crossed = inTenant(ours, (db) =>
      db.aiSystem.create({ data: { id: newId(), name: 'Kruis', stageSince: new Date(), ownerId: personOf(theirs) } }),
    )
    await expect(crossed).rejects.toThrow(/[Ff]oreign key/)
  })
})

describe('a grant', () => {
  async function practiceAndRegion(scopes: ('systems' | 'duties')[], until?: Date) {
    const practice = await aMember(await anInstitution('gpPractice'))
    const region = await aMember(await anInstitution('regionalOrganisation'))
    await inTenant(practice, async (db) => {
      await db.aiSystem.create({ data: { id: newId(), name: 'Van de praktijk', stageSince: new Date() } })
      await db.grant.create({
        data: {
          id: newId(),
          receiverId: region.institutionId,
          scopes,
          since: new Date('2026-01-01'),
          until: until ?? null,
          givenById: personOf(practice),
        },
      })
    })
    return { practice, region }
  }

  test('opens what it names to its receiver, and leaves the receiver’s own lists its own', async () => {
    const { practice, region } = await practiceAndRegion(['systems'])
    await inTenant(region, async (db) => expect(await db.aiSystem.findMany()).toEqual([]))
    await inGranted(region, { at: 'one', institutionId: practice.institutionId }, async (db) => {
      expect((await db.aiSystem.findMany()).map((s) => s.name)).toEqual(['Van de praktijk'])
      expect(await db.logEntry.findMany()).toEqual([])
    })
  })

  test('does not open what it does not name', async () => {
    const { practice, region } = await practiceAndRegion(['duties'])
    await inGranted(region, { at: 'one', institutionId: practice.institutionId }, async (db) => {
      expect(await db.aiSystem.findMany()).toEqual([])
    })
  })

  test('ends on its day, and when it is revoked', async () => {
    const ended = await practiceAndRegion(['systems'], new Date('2026-01-02'))
    await inGranted(ended.region, { at: 'all' }, async (db) => expect(await db.aiSystem.findMany()).toEqual([]))
    const revoked = await practiceAndRegion(['systems'])
    await inTenant(revoked.practice, (db) => db.grant.updateMany({ data: { revokedAt: new Date() } }))
    await inGranted(revoked.region, { at: 'all' }, async (db) => expect(await db.aiSystem.findMany()).toEqual([]))
  })

  test('is of no use to a third party, and nobody writes through it', async () => {
    const { practice, region } = await practiceAndRegion(['systems'])
    const third = await aMember(await anInstitution('regionalOrganisation'))
    await inGranted(third, { at: 'one', institutionId: practice.institutionId }, async (db) => {
      expect(await db.aiSystem.findMany()).toEqual([])
    })
    const written = inGranted(region, { at: 'all' }, (db) => db.aiSystem.updateMany({ data: { name: 'Anders' } }))
    await expect(written).rejects.toThrow(/read-only/)
  })

  test('cannot be given by its receiver', async () => {
    const { practice, region } = await practiceAndRegion(['duties'])
    const taken = inTenant(region, (db) =>
      db.grant.create({
        data: {
          institutionId: practice.institutionId,
          id: newId(),
          receiverId: region.institutionId,
          scopes: ['systems'],
          since: new Date('2026-01-01'),
          givenById: personOf(region),
        },
      }),
    )
    await expect(taken).rejects.toThrow(/row-level security/)
  })
})
