import { afterAll, describe, expect, test } from 'vitest'
import { newId } from '@/lib/platform/id'
import { disconnect, inGranted, inTenant } from '@/lib/platform/tenancy'
import { drift } from '@/prisma/migrate'
import { aMember, anInstitution, ownerPool, personOf, twoInstitutions } from '../factories/institution'
import { holesIn, sizeOfCatalog } from '../isolation/catalog'

afterAll(async () => {
  await disconnect()
})

const rows = async <T>(sql: string): Promise<T[]> => (await ownerPool().query(sql)).rows as T[]

describe('the catalog of the database', () => {
  test('shows no hole in the fences', async () => {
    const size = await sizeOfCatalog(rows)
    expect(size.tables).toBeGreaterThan(20)
    expect(size.policies).toBeGreaterThan(60)
    expect(size.keys).toBeGreaterThan(15)
    expect(await holesIn(rows)).toEqual([])
  })

  test('lets the app add to the logbook', async () => {
    expect(await rows("select has_table_privilege('register_app', 'log_entry', 'insert') as add")).toEqual([
      { add: true },
    ])
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
