import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { remember } from '@/lib/platform/audit'
import { Refused } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/id'
import { inTenant, type Tenant } from '@/lib/platform/tenancy'
import type { ImportedSystem } from '@/lib/systems/sheet/model'
import { importSystems, listSheetSystems } from '@/lib/systems/sheet/repository'
import { aMember, anInstitution, personOf } from '../factories/institution'

const emailOf = (tenant: Tenant) =>
  inTenant(tenant, async (db) => {
    const member = await db.member.findFirst({ where: { personId: personOf(tenant) } })
    return member?.email ?? ''
  })

const imported = (tenant: Tenant, rows: readonly ImportedSystem[]) =>
  inTenant(
    tenant,
    async (db) => {
      const audit = await importSystems(db, rows, tenant)
      await remember(db, tenant, audit)
      return audit
    },
    { timeout: 60_000 },
  )

const register = (tenant: Tenant) => inTenant(tenant, listSheetSystems)

type Device = { 'Submission Number': string; Device: string; Company: string; 'Panel (Lead)': string }
const devices = parse(readFileSync('tests/fixtures/intake/fda-ai-enabled-devices.csv'), {
  columns: true,
  bom: true,
}) as Device[]

const rowsOf = (email: string): ImportedSystem[] =>
  devices.map((d) => ({
    id: newId(),
    values: {
      name: d.Device.trim(),
      vendorName: d.Company.trim(),
      fdaNumber: d['Submission Number'].trim(),
      departmentName: d['Panel (Lead)'].trim() || 'Overig',
      ownerEmail: email,
    },
  }))

test('an owner who is no member stops the whole import', async () => {
  const officer = await aMember(await anInstitution(), ['qualityOfficer'])
  const email = await emailOf(officer)
  const rows = [
    { id: newId(), values: { name: 'Goed', ownerEmail: email } },
    { id: newId(), values: { name: 'Fout', ownerEmail: 'niemand@elders.example' } },
  ]
  await expect(imported(officer, rows)).rejects.toThrow(Refused)
  expect(await register(officer)).toEqual([])
})

test('an FG in a row stops the whole import too', async () => {
  const hospital = await anInstitution()
  const officer = await aMember(hospital, ['qualityOfficer'])
  const fg = await aMember(hospital, ['dataProtectionOfficer'])
  const rows = [{ id: newId(), values: { name: 'Van de FG', ownerEmail: await emailOf(fg) } }]
  await expect(imported(officer, rows)).rejects.toThrow(Refused)
})

test('every row of a long list comes out as it went in, each in the logbook, and a second time nothing changes', async () => {
  const officer = await aMember(await anInstitution(), ['qualityOfficer'])
  const rows = rowsOf(await emailOf(officer))
  const audit = await imported(officer, rows)
  expect(audit.filter((e) => e.name === 'system.registered')).toHaveLength(rows.length)
  const after = new Map((await register(officer)).map((s) => [s.id, s.values]))
  expect(after.size).toBe(rows.length)
  for (const row of rows) {
    const values = after.get(row.id) ?? {}
    expect(values).toMatchObject({
      name: row.values.name,
      fdaNumber: row.values.fdaNumber,
      ownerEmail: row.values.ownerEmail,
    })
    expect(values.vendorName?.toLowerCase()).toBe(row.values.vendorName?.toLowerCase())
    expect(values.mdrClass, 'US clearance sets no class').toBeUndefined()
    expect(values.ceMarking).toBe('unknown')
  }
  expect(await imported(officer, rows)).toEqual([])
  await inTenant(officer, async (db) => {
    expect(await db.logEntry.count({ where: { name: 'system.registered' } })).toBe(rows.length)
    const names = (await db.vendor.findMany()).map((v) => v.name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })
})

test('a row that changes the class of one use leaves the other uses as their rows say', async () => {
  const officer = await aMember(await anInstitution(), ['qualityOfficer'])
  const email = await emailOf(officer)
  const same = { vendorName: 'A', productName: 'P', regulation: 'mdr', mdrClass: 'I', ownerEmail: email }
  const rows = ['Een', 'Twee', 'Drie'].map((name) => ({ id: newId(), values: { name, ...same } }))
  await imported(officer, rows)
  const [one, two] = rows
  if (!one || !two) throw new Error('rows')
  await imported(officer, [{ id: one.id, values: { mdrClass: 'IIa' } }])
  const classes = async () =>
    Object.fromEntries((await register(officer)).map((s) => [s.values.name, s.values.mdrClass]))
  expect(await classes()).toEqual({ Een: 'IIa', Twee: 'I', Drie: 'I' })
  await imported(officer, [{ id: two.id, values: { mdrClass: 'IIa' } }])
  expect(await classes()).toEqual({ Een: 'IIa', Twee: 'IIa', Drie: 'I' })
  await inTenant(officer, async (db) => expect(await db.product.count()).toBe(2))
})

test('a stage that changes without a day changes today, and is in the history', async () => {
  const officer = await aMember(await anInstitution(), ['qualityOfficer'])
  const id = newId()
  const email = await emailOf(officer)
  const pilotDays = { pilotEndsOn: '2027-01-01', decisionOn: '2027-01-15' }
  await imported(officer, [
    { id, values: { name: 'X', ownerEmail: email, stage: 'pilot', stageSince: '2026-01-01', ...pilotDays } },
  ])
  await imported(officer, [{ id, values: { stage: 'inUse' } }])
  await inTenant(officer, async (db) => {
    const changes = await db.stageChange.findMany({ orderBy: { on: 'asc' } })
    expect(changes.map((c) => c.stage)).toEqual(['pilot', 'inUse'])
    expect((await db.aiSystem.findFirst({ where: { id } }))?.putIntoUseOn).not.toBeNull()
  })
})

test('the id of a system of another institution is a new one here, and touches nothing there', async () => {
  const [ours, theirs] = await Promise.all([
    aMember(await anInstitution(), ['qualityOfficer']),
    aMember(await anInstitution(), ['qualityOfficer']),
  ])
  const id = newId()
  await imported(theirs, [{ id, values: { name: 'Van hen', ownerEmail: await emailOf(theirs) } }])
  await imported(ours, [{ id, values: { name: 'Van ons', ownerEmail: await emailOf(ours) } }])
  expect((await register(theirs)).map((s) => s.values.name)).toEqual(['Van hen'])
  expect((await register(ours)).map((s) => s.values.name)).toEqual(['Van ons'])
})
