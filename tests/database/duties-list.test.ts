import { afterAll, expect, test } from 'vitest'
import { waiveDuty } from '@/lib/duties/commands'
import { planDuties } from '@/lib/duties/listing/commands'
import { exportOf } from '@/lib/duties/listing/document'
import { type DutyFilter, filterFrom, sortSlugs } from '@/lib/duties/listing/model'
import { columnLabels } from '@/lib/duties/listing/nl'
import { loadDuties, loadDutiesExport, loadPickedDuties } from '@/lib/duties/loaders'
import { execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { readAs } from '@/lib/platform/loader'
import { disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { anOwedDuty, aSystem, concluded, owing, theDuty } from '../factories/duty'
import { aMember, anInstitution, personOf, twoInstitutions } from '../factories/institution'

afterAll(() => disconnect())

const rowsOf = async (tenant: Tenant, filter: DutyFilter) => (await readAs(loadDuties, tenant, filter))?.rows ?? []
const planned = (tenant: Tenant) => inTenant(tenant, (db) => db.logEntry.findMany({ where: { name: 'duty.planned' } }))

test('wie het niet mag, of van een andere instelling is, wijzigt geen enkele verplichting', async () => {
  const { ours, theirs } = await twoInstitutions()
  const duty = await anOwedDuty(ours)
  const plan = { keuze: [duty.id], ownerId: '', targetOn: '2027-03-01' }
  expect((await execute(planDuties, theirs, plan)).is).toBe('refused')
  expect((await readAs(loadPickedDuties, theirs, { ids: [duty.id] }))?.duties).toEqual([])
  expect((await readAs(loadDutiesExport, theirs, filterFrom({})))?.rows).toEqual([])
  expect(await theDuty(ours, duty.systemId, duty.normId)).toEqual(duty)
})

test('een systeemeigenaar plant er niet meer tegelijk, een lezer neemt de lijst wel mee', async () => {
  const institution = await anInstitution()
  const admin = await aMember(institution)
  const owner = await aMember(institution, ['systemOwner'])
  const reader = await aMember(institution, ['reader'])
  const duty = await anOwedDuty(admin, personOf(owner))
  expect((await execute(planDuties, owner, { keuze: [duty.id], ownerId: '', targetOn: '2027-03-01' })).is).toBe(
    'refused',
  )
  expect(await readAs(loadPickedDuties, owner, { ids: [duty.id] })).toBeNull()
  expect((await readAs(loadDuties, reader, filterFrom({})))?.may).toEqual({ plan: false, export: true })
})

test('zonder keuze, zonder wijziging of met een lezer als eigenaar gebeurt er niets', async () => {
  const institution = await anInstitution()
  const admin = await aMember(institution)
  const reader = await aMember(institution, ['reader'])
  const duty = await anOwedDuty(admin)
  for (const plan of [
    { keuze: [], ownerId: '', targetOn: '2027-03-01' },
    { keuze: [duty.id], ownerId: '', targetOn: '' },
    { keuze: [duty.id], ownerId: '', targetOn: '2027-02-31' },
    { keuze: [duty.id], ownerId: personOf(reader), targetOn: '' },
    { keuze: [duty.id, newId()], ownerId: '', targetOn: '2027-03-01' },
  ])
    expect((await execute(planDuties, admin, plan)).is, JSON.stringify(plan)).not.toBe('done')
  expect(await theDuty(admin, duty.systemId, duty.normId)).toEqual(duty)
  expect(await planned(admin)).toEqual([])
})

test('wat niet van toepassing is of weggelegd, doet niet mee', async () => {
  const admin = await aMember(await anInstitution())
  const systemId = await aSystem(admin)
  await concluded(admin, systemId, owing('ai-act.26-6', 'avg.35'))
  const [kept, other] = [await theDuty(admin, systemId, 'ai-act.26-6'), await theDuty(admin, systemId, 'avg.35')]
  await inTenant(admin, (db) => db.aiSystem.updateMany({ where: { id: systemId }, data: { stage: 'retired' } }))
  const plan = { keuze: [kept.id, other.id], ownerId: '', targetOn: '2027-03-01' }
  expect((await readAs(loadPickedDuties, admin, { ids: plan.keuze }))?.duties).toEqual([])
  expect((await execute(planDuties, admin, plan)).is).toBe('refused')
})

test('samen een eigenaar en een streefdatum, elk met een regel in het logboek; nog eens verandert niets', async () => {
  const institution = await anInstitution()
  const admin = await aMember(institution)
  const owner = await aMember(institution, ['systemOwner'])
  const systemId = await aSystem(admin)
  await concluded(admin, systemId, owing('ai-act.26-6', 'avg.35'))
  const duties = [await theDuty(admin, systemId, 'ai-act.26-6'), await theDuty(admin, systemId, 'avg.35')]
  const plan = { keuze: duties.map((d) => d.id), ownerId: personOf(owner), targetOn: '2027-03-01' }
  expect(await execute(planDuties, admin, plan)).toMatchObject({ is: 'done', value: { changed: 2 } })
  for (const duty of duties)
    expect(await theDuty(admin, systemId, duty.normId)).toMatchObject({
      ownerId: personOf(owner),
      targetOn: '2027-03-01',
      status: duty.status,
      revision: duty.revision + 1,
    })
  expect(await planned(admin)).toHaveLength(2)
  expect(await execute(planDuties, admin, plan)).toMatchObject({ is: 'done', value: { changed: 0 } })
  expect(await planned(admin)).toHaveLength(2)
  await execute(planDuties, admin, { ...plan, ownerId: '', targetOn: '2027-04-01' })
  expect(await theDuty(admin, systemId, 'avg.35')).toMatchObject({ ownerId: personOf(owner), targetOn: '2027-04-01' })
})

test('de export is de lijst: dezelfde rijen in dezelfde volgorde, hoe zij ook gesorteerd is', async () => {
  const institution = await anInstitution()
  const admin = await aMember(institution)
  const owner = await aMember(institution, ['systemOwner'], 'Anna')
  for (const [name, ownerId] of [
    ['Triage', personOf(admin)],
    ['Botzicht', personOf(owner)],
    ['Chat', null],
  ] as const) {
    const systemId = await aSystem(admin, ownerId, name)
    await concluded(admin, systemId, owing('ai-act.26-6', 'avg.35'))
  }
  for (const word of Object.values(sortSlugs))
    for (const sorteer of [word, `-${word}`]) {
      const filter = filterFrom({ sorteer, geldt: 'zeker' })
      const list = (await rowsOf(admin, filter)).map((r) => r.id)
      expect(new Set(list).size, sorteer).toBe(6)
      expect(
        (await readAs(loadDutiesExport, admin, filter))?.rows.map((r) => r.id),
        sorteer,
      ).toEqual(list)
    }
  const bySystem = (await rowsOf(admin, filterFrom({ sorteer: '-systeem', geldt: 'zeker' }))).map((r) => r.systemName)
  expect(bySystem).toEqual(['Triage', 'Triage', 'Chat', 'Chat', 'Botzicht', 'Botzicht'])
  const owners = (await rowsOf(admin, filterFrom({ sorteer: 'eigenaar', geldt: 'zeker' }))).map((r) => r.ownerName)
  expect(owners.slice(-2)).toEqual([null, null])
})

test('een rij van de export zegt wat de lijst zegt', async () => {
  const admin = await aMember(await anInstitution())
  const duty = await anOwedDuty(admin)
  await execute(waiveDuty, admin, { id: duty.id, revision: duty.revision, reason: 'Dit geldt bij ons niet.' })
  const filter = filterFrom({ status: 'niet-van-toepassing', systeem: duty.systemId })
  const found = await readAs(loadDutiesExport, admin, filter)
  const table = exportOf(found?.rows.filter((r) => r.id === duty.id) ?? [])
  expect(table.headings).toEqual(Object.values(columnLabels))
  expect(table.rows[0]?.[0]).toBe(duty.title)
  expect(table.rows[0]?.at(-1)).toBe('Niet van toepassing')
})
