import { afterAll, describe, expect, test, vi } from 'vitest'
import { makeRegisterReport } from '@/lib/dossier/document'
import { loadRegister } from '@/lib/dossier/loaders'
import { countRegister, type ReportSystem } from '@/lib/dossier/report/model'
import { execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { readOn } from '@/lib/platform/read-on'
import { disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { registerSystem } from '@/lib/systems/commands'
import { stageOf } from '@/lib/systems/model'
import { done } from '../factories/classification'
import { allText, bytesOf, read } from '../factories/document'
import { aSystem } from '../factories/duty'
import { aMember, anInstitution, personOf, twoInstitutions } from '../factories/institution'
import { aWholeRegister } from '../factories/register'

afterAll(() => disconnect())

describe('het registerrapport', () => {
  test('een leeg register zegt dat het leeg is', async () => {
    const tenant = await aMember(await anInstitution())
    const pdf = await read(await makeRegisterReport(tenant))
    expect(allText(pdf)).toContain('0 AI-systemen in het register.')
    expect(allText(pdf)).toContain('Er staan nog geen AI-systemen in het register.')
    expect(pdf.bookmarks.map((b) => b.title)).toEqual(['Inhoud', '1 Samenvatting', '2 Systemen'])
  })

  test('noemt elk systeem met zijn gegevens, ook wat is afgewezen, en telt wat het noemt', async () => {
    const tenant = await aMember(await anInstitution())
    const names = ['Émile’s “AI”', 'aardbei 🍓', '<b>Dicht</b> & \\open\\', 'Zelfde', 'Zelfde']
    for (const name of names)
      await done(execute(registerSystem, tenant, { id: newId(), name, ownerId: personOf(tenant) }))
    await inTenant(tenant, (db) =>
      db.aiSystem.updateMany({ where: { name: 'aardbei 🍓' }, data: { stage: 'rejected' } }),
    )
    const pdf = await read(await makeRegisterReport(tenant))
    const text = allText(pdf)
    expect(pdf.bookmarks.filter((b) => b.depth === 1)).toHaveLength(5)
    expect(text).toContain('5 AI-systemen in het register.')
    expect(text).toContain('1 AI-systeem afgewezen of uitgefaseerd.')
    expect(text).toMatch(/Onbepaald 4\b/)
    expect(text).toMatch(/Afgewezen 1\b/)
    expect(text).toContain('<b>Dicht</b> & \\open\\')
    expect(text).toContain('Eigenaar Noor de Proef')
    expect(text).not.toMatch(/voldoet|compliant/i)
  })

  test('een register van 1.431 systemen komt heel, van het eerste tot het laatste', async () => {
    const { ours, theirs } = await twoInstitutions()
    await aSystem(theirs, null, 'Van de buren')
    await aWholeRegister(ours, 1431)
    const coming = await readOn(loadRegister, ours, null)
    const listed = coming?.head.systems ?? []
    expect(listed).toHaveLength(1431)
    const systems: ReportSystem[] = []
    while (coming && systems.length < listed.length) systems.push(...(await coming.next()))
    expect(systems.map((s) => s.system.id)).toEqual(listed.map((s) => s.id))
    await expect(coming?.next()).rejects.toThrow('no further part')
    const reasons = systems[0]?.decision?.reasons ?? []
    expect(reasons[0]).toMatchObject({ verdict: 'yes', text: 'Het is een AI-systeem', because: [] })
    expect(reasons[0]?.citations[0]).toMatchObject({ text: 'AI-verordening art. 3 punt 1', standing: 'law' })
    const [route] = reasons.filter((r) => r.text.startsWith('Route 1'))
    expect(route?.because.map((b) => b.text)).toContain('Een aangemelde instantie is nodig')
    // Reasons that are the same stand in memory once, however many systems have them.
    expect(new Set(systems.map((s) => s.decision?.reasons)).size).toBe(1)
    const bytes = await bytesOf(await makeRegisterReport(ours))
    const file = Buffer.from(bytes).toString('latin1')
    expect(file.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1431)
    expect(file).not.toContain('Van de buren')
    for (const bookmark of ['(2.1 Systeem 0001', '(2.1431 Systeem 1431']) expect(file).toContain(bookmark)
  })

  test('de tellingen zijn die van de systemen zelf', async () => {
    const tenant = await aMember(await anInstitution())
    await aWholeRegister(tenant, 120)
    await inTenant(tenant, async (db) => {
      await db.$executeRaw`update ai_system set stage = 'retired' where name like '%5'`
      await db.$executeRaw`update duty set status = 'substantiated', proof_until = '2020-01-01' where norm_id = (select min(norm_id) from duty) and id::text < '5'`
      await db.$executeRaw`update duty set title = title || ' (anders)' where id::text like '%3'`
    })
    const coming = await readOn(loadRegister, tenant, null)
    if (!coming) throw new Error('no register')
    const systems: ReportSystem[] = []
    while (systems.length < coming.head.systems.length) systems.push(...(await coming.next()))
    const counted = coming.head
    const bySystem = systems.map(({ system: s, checks }) => ({
      id: s.id,
      name: s.values.name,
      stage: stageOf(s),
      category: s.category,
      transparency: s.transparency,
      checks: { dpia: checks.dpia.status, supplierChecklist: checks.supplierChecklist.status },
    }))
    expect(counted.systems).toEqual(bySystem)
    const one = systems.flatMap(({ system: s, duties }) => duties.map((d) => ({ ...d, stage: stageOf(s), systems: 1 })))
    expect(countRegister(counted)).toEqual(countRegister({ ...counted, duties: one }))
    expect(countRegister(counted).owed).toBeGreaterThan(100)
  })

  test('alles is van één ogenblik, en wie weggaat laat de verbinding los', async () => {
    const tenant = await aMember(await anInstitution())
    await aWholeRegister(tenant, 130)
    const coming = await readOn(loadRegister, tenant, null)
    await inTenant(tenant, (db) => db.$executeRaw`update ai_system set name = 'Later'`)
    const first = await coming?.next()
    const second = await coming?.next()
    expect([...(first ?? []), ...(second ?? [])].map((s) => s.system.values.name)).not.toContain('Later')
    coming?.leave()
    await expect(coming?.next()).rejects.toThrow('left before the end')
    await vi.waitFor(async () => expect(await reading(tenant)).toBe(0), 10_000)
  })

  test('een lezer die het rapport niet afwacht, laat geen transactie achter', async () => {
    const tenant = await aMember(await anInstitution())
    await aWholeRegister(tenant, 400)
    const { body } = (await makeRegisterReport(tenant)) ?? {}
    if (!(body instanceof ReadableStream)) throw new Error('no stream')
    const reader = body.getReader()
    await reader.read()
    await reader.cancel()
    await vi.waitFor(async () => expect(await reading(tenant)).toBe(0), 10_000)
  })

  test('wie traag is, houdt geen verbinding bezet, en krijgt alles', async () => {
    const tenant = await aMember(await anInstitution())
    await aWholeRegister(tenant, 450)
    const coming = await readOn(loadRegister, tenant, null)
    await vi.waitFor(async () => expect(await reading(tenant)).toBe(0), 10_000)
    const ids: string[] = []
    while (ids.length < 450) ids.push(...((await coming?.next()) ?? []).map((s) => s.system.id))
    expect(ids).toEqual(coming?.head.systems.map((s) => s.id))
  })
})

/** How many transactions are reading a register now, or wait to read on. */
async function reading(tenant: Tenant): Promise<number> {
  const [row] = await inTenant(
    tenant,
    (db) => db.$queryRaw<{ n: number }[]>`
      select count(*)::int as n from pg_stat_activity
      where state <> 'idle' and pid <> pg_backend_pid() and query like '%with duties as materialized%'`,
  )
  return row?.n ?? 0
}
