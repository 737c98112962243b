import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { remember } from '@/lib/platform/audit'
import { newId } from '@/lib/platform/id'
import { inTenant, type Tenant } from '@/lib/platform/tenancy'
import { listSystems } from '@/lib/systems/repository'
import { saveMany } from '@/lib/systems/saving/many/repository'
import type { Row } from '@/lib/systems/saving/model'
import { aMember, anInstitution, personOf } from '../factories/institution'

const imported = (tenant: Tenant, rows: readonly Row[]) =>
  inTenant(
    tenant,
    async (db) => {
      const audit = await saveMany(db, tenant, rows)
      await remember(db, tenant, audit)
      return audit
    },
    { timeout: 60_000 },
  )

const register = (tenant: Tenant) => inTenant(tenant, listSystems)

type Device = { 'Submission Number': string; Device: string; Company: string; 'Panel (Lead)': string }
const devices = parse(readFileSync('tests/fixtures/intake/fda-ai-enabled-devices.csv'), {
  columns: true,
  bom: true,
}) as Device[]

const rowsOf = (ownerId: string | null): Row[] =>
  devices.map((d) => ({
    id: newId(),
    patch: {
      name: d.Device.trim(),
      vendorName: d.Company.trim(),
      fdaNumber: d['Submission Number'].trim(),
      departmentName: d['Panel (Lead)'].trim() || 'Overig',
      ownerId,
    },
  }))

test('every row of a long list comes out as it went in, each in the logbook, and a second time nothing changes', async () => {
  const officer = await aMember(await anInstitution(), ['qualityOfficer'])
  const rows = rowsOf(personOf(officer))
  const audit = await imported(officer, rows)
  expect(audit.filter((e) => e.name === 'system.registered')).toHaveLength(rows.length)
  const after = new Map((await register(officer)).map((s) => [s.id, s.values]))
  expect(after.size).toBe(rows.length)
  for (const row of rows) {
    const values = after.get(row.id)
    expect(values).toMatchObject({
      name: row.patch.name,
      fdaNumber: row.patch.fdaNumber,
      ownerId: row.patch.ownerId,
    })
    expect(values?.vendorName?.toLowerCase()).toBe(row.patch.vendorName?.toLowerCase())
    expect(values?.mdrClass, 'US clearance sets no class').toBeNull()
    expect(values?.ceMarking).toBe('unknown')
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
  const ownerId = personOf(officer)
  const same = { vendorName: 'A', productName: 'P', regulation: 'mdr', mdrClass: 'I', ownerId }
  const rows = ['Een', 'Twee', 'Drie'].map((name) => ({ id: newId(), patch: { name, ...same } }))
  await imported(officer, rows)
  const [one, two] = rows
  if (!one || !two) throw new Error('rows')
  await imported(officer, [{ id: one.id, patch: { mdrClass: 'IIa' } }])
  const classes = async () =>
    Object.fromEntries((await register(officer)).map((s) => [s.values.name, s.values.mdrClass]))
  expect(await classes()).toEqual({ Een: 'IIa', Twee: 'I', Drie: 'I' })
  await imported(officer, [{ id: two.id, patch: { mdrClass: 'IIa' } }])
  expect(await classes()).toEqual({ Een: 'IIa', Twee: 'IIa', Drie: 'I' })
  await inTenant(officer, async (db) => expect(await db.product.count()).toBe(2))
})

test('a stage that changes without a day changes today, and is in the history', async () => {
  const officer = await aMember(await anInstitution(), ['qualityOfficer'])
  const id = newId()
  const ownerId = personOf(officer)
  const pilotDays = { pilotEndsOn: '2027-01-01', decisionOn: '2027-01-15' }
  await imported(officer, [
    { id, patch: { name: 'X', ownerId, stage: 'pilot', stageSince: '2026-01-01', ...pilotDays } },
  ])
  await imported(officer, [{ id, patch: { stage: 'inUse' } }])
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
  await imported(theirs, [{ id, patch: { name: 'Van hen', ownerId: personOf(theirs) } }])
  await imported(ours, [{ id, patch: { name: 'Van ons', ownerId: personOf(ours) } }])
  expect((await register(theirs)).map((s) => s.values.name)).toEqual(['Van hen'])
  expect((await register(ours)).map((s) => s.values.name)).toEqual(['Van ons'])
})
