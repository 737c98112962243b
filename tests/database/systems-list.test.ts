import { expect, test } from 'vitest'
import { execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { readAs } from '@/lib/platform/loader'
import { inTenant, type Tenant } from '@/lib/platform/tenancy'
import { registerSystem } from '@/lib/systems/commands'
import { coreKeys } from '@/lib/systems/fields/model'
import { sortKeys } from '@/lib/systems/list/columns/model'
import { type ListFilter, noFilter } from '@/lib/systems/list/filter/model'
import { type ListView, plainView } from '@/lib/systems/list/model'
import { loadExport, loadList, loadPicked } from '@/lib/systems/loaders'
import { completeness } from '@/lib/systems/model'
import { listSystems } from '@/lib/systems/repository'
import { aMember, anInstitution, personOf } from '../factories/institution'

async function registered(tenant: Tenant, typed: Record<string, unknown>): Promise<string> {
  const id = newId()
  const outcome = await execute(registerSystem, tenant, { id, ownerId: personOf(tenant), ...typed })
  expect(outcome.is).toBe('done')
  return id
}

const viewed = (filter: Partial<ListFilter>, rest: Partial<ListView> = {}): ListView => ({
  ...plainView,
  ...rest,
  filter: { ...noFilter, ...filter },
})

async function names(tenant: Tenant, filter: Partial<ListFilter>, rest: Partial<ListView> = {}): Promise<string[]> {
  const list = await readAs(loadList, tenant, viewed(filter, rest))
  return (list?.rows ?? []).map((r) => r.name)
}

const mark = (tenant: Tenant, id: string, data: object) =>
  inTenant(tenant, (db) => db.aiSystem.updateMany({ where: { id }, data }))

async function someSystems() {
  const hospital = await anInstitution()
  const officer = await aMember(hospital, ['qualityOfficer'], 'Officier')
  const owner = await aMember(hospital, ['systemOwner'], 'Eigenaar')
  await inTenant(officer, (db) => db.department.create({ data: { id: newId(), name: 'Radiologie' } }))
  const device = await registered(officer, {
    name: 'Botzicht',
    vendorName: 'Beeldanalyse BV',
    departmentName: 'Radiologie',
    regulation: 'mdr',
    mdrClass: 'IIa',
    certificateUntil: '2027-01-31',
    stage: 'inUse',
    stageSince: '2025-01-01',
  })
  const triage = await registered(owner, {
    name: 'Triage',
    summary: 'Bepaalt de volgorde op de SEH',
    stage: 'pilot',
    stageSince: '2026-01-01',
    pilotEndsOn: '2027-01-01',
    decisionOn: '2027-01-15',
  })
  const chat = await registered(owner, { name: 'chatbot', origin: 'inHouse', personalData: 'none' })
  const old = await registered(officer, { name: 'Ölkamer', stage: 'retired', stageSince: '2024-01-01' })
  await mark(officer, device, { category: 'highRisk', annexI: 'yes' })
  await mark(officer, triage, { category: 'highRisk', annexIII: 'yes' })
  await mark(officer, chat, { category: 'other', transparency: 'yes', ownerId: null })
  await mark(officer, old, { category: 'highRisk', annexI: 'yes' })
  return { hospital, officer, owner, device, triage, chat, old }
}

test('another institution sees an empty list, whatever it filters on', async () => {
  const { device } = await someSystems()
  const stranger = await aMember(await anInstitution(), ['administrator'])
  const list = await readAs(loadList, stranger, viewed({}))
  expect(list).toMatchObject({ rows: [], total: 0, facets: { all: 0, owner: [], department: [] } })
  expect(await names(stranger, { q: 'bot', vendor: 'Beeld' })).toEqual([])
  expect((await readAs(loadPicked, stranger, { ids: [device] }))?.systems).toEqual([])
  expect((await readAs(loadExport, stranger, viewed({})))?.systems).toEqual([])
})

test('whatever is typed into the search box, it is only looked for', async () => {
  const { officer } = await someSystems()
  for (const q of ["'; drop table ai_system; --", '100%', '_', '\\', '$1', '"'])
    expect(await names(officer, { q })).toEqual([])
  expect(await names(officer, { q: 'BEELD bot' })).toEqual(['Botzicht'])
  expect(await names(officer, { q: 'volgorde seh' })).toEqual(['Triage'])
})

test('each filter gives its rows, and together they narrow', async () => {
  const { officer, owner } = await someSystems()
  expect(await names(officer, {})).toEqual(['Botzicht', 'chatbot', 'Triage', 'Ölkamer'])
  expect(await names(officer, { stages: ['inUse', 'pilot'] })).toEqual(['Botzicht', 'Triage'])
  expect(await names(officer, { categories: ['highRisk'] })).toEqual(['Botzicht', 'Triage', 'Ölkamer'])
  expect(await names(officer, { categories: ['highRisk'], stages: ['pilot'] })).toEqual(['Triage'])
  expect(await names(officer, { transparency: true })).toEqual(['chatbot'])
  expect(await names(officer, { routes: ['annexIII'] })).toEqual(['Triage'])
  expect(await names(officer, { withoutOwner: true })).toEqual(['chatbot'])
  expect(await names(owner, { owner: 'me' })).toEqual(['Triage'])
  expect(await names(officer, { owner: personOf(owner) })).toEqual(['Triage'])
  expect(await names(officer, { departments: ['Radiologie'] })).toEqual(['Botzicht'])
  expect(await names(officer, { vendor: 'beeld' })).toEqual(['Botzicht'])
  expect(await names(officer, { certificateBefore: '2027-02-01' })).toEqual(['Botzicht'])
  expect(await names(officer, { certificateBefore: '2027-01-31' })).toEqual([])
})

test('a legal date lists the systems of its route, but not what has been retired', async () => {
  const { officer } = await someSystems()
  expect(await names(officer, { legalDay: '2028-08-02' })).toEqual(['Botzicht'])
  expect(await names(officer, { legalDay: '2027-12-02' })).toEqual(['Triage'])
  expect(await names(officer, { legalDay: '2026-08-02' })).toEqual(['chatbot'])
  expect(await names(officer, { legalDay: '2031-01-01' })).toEqual([])
})

test('a DPIA that nobody recorded counts as not begun; needed is what is owed and not finished', async () => {
  const { officer, device, triage } = await someSystems()
  await inTenant(officer, async (db) => {
    await db.systemCheck.create({ data: { systemId: device, kind: 'dpia', status: 'done' } })
    for (const systemId of [device, triage])
      await db.duty.create({
        data: {
          id: newId(),
          systemId,
          normId: 'avg.35',
          standing: 'law',
          article: 'AVG art. 35',
          title: 'DPIA',
          verdict: 'owed',
        },
      })
  })
  expect(await names(officer, { dpia: ['notStarted'] })).toEqual(['chatbot', 'Triage', 'Ölkamer'])
  expect(await names(officer, { dpia: ['done'] })).toEqual(['Botzicht'])
  expect(await names(officer, { dpia: ['needed'] })).toEqual(['Triage'])
  expect(await names(officer, { checklist: ['needed'] })).toEqual([])
})

test('the numbers beside the filters count the whole register', async () => {
  const { officer } = await someSystems()
  const list = await readAs(loadList, officer, viewed({ stages: ['pilot'] }))
  expect(list?.total).toBe(1)
  expect(list?.facets).toMatchObject({ all: 4, mine: 2, withoutOwner: 1, transparency: 1, annexI: 2, annexIII: 1 })
  expect(list?.facets.stage).toContainEqual({ value: 'inUse', label: null, count: 1 })
  expect(list?.facets.department).toEqual([{ value: 'Radiologie', label: 'Radiologie', count: 1 }])
  expect(list?.facets.owner.map((o) => [o.label, o.count])).toEqual([
    ['Eigenaar', 1],
    ['Officier', 2],
  ])
})

test('pages follow each other without a gap, in any order of any column', async () => {
  const { officer } = await someSystems()
  for (const key of sortKeys)
    for (const desc of [false, true]) {
      const view = viewed({}, { sort: { key, desc } })
      const all = await readAs(loadExport, officer, view)
      const list = await names(officer, {}, { sort: { key, desc } })
      expect(list, key).toEqual(all?.systems.map((s) => s.values.name))
      expect(new Set(list).size).toBe(4)
    }
  expect(await names(officer, {}, { page: 2 })).toEqual([])
})

test('what the database counts as filled is what the model says', async () => {
  const { officer } = await someSystems()
  const systems = await inTenant(officer, listSystems)
  const list = await readAs(loadList, officer, viewed({}))
  for (const system of systems) {
    const row = list?.rows.find((r) => r.id === system.id)
    expect(row?.filled, system.values.name ?? '').toBe(completeness(system.values).filled)
  }
  const full = Object.fromEntries(coreKeys.map((key) => [key, 'x']))
  await registered(officer, {
    ...full,
    name: 'Volledig',
    ownerId: personOf(officer),
    deputyId: '',
    origin: 'inHouse',
    vendorName: '',
    personalData: 'none',
    dataSubjects: '',
    dataKinds: '',
    autonomy: 'informs',
    ceMarking: 'no',
    regulation: 'none',
    mdrClass: '',
  })
  expect(await names(officer, { complete: 'no' })).not.toContain('Volledig')
  expect(await names(officer, { complete: 'yes' })).toEqual(['Volledig'])
})
