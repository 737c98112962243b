import { afterAll, expect, test } from 'vitest'
import { dutyOf } from '@/lib/assessments/model'
import { addDepartment } from '@/lib/institutions/commands'
import { execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { stopSending } from '@/lib/platform/jobs'
import type { Role } from '@/lib/platform/permission'
import { disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { fillSystem } from '@/prisma/seed/fill'
import { systemsOf } from '@/prisma/seed/systems'
import { aMember, anInstitution } from '../factories/institution'

afterAll(async () => {
  await stopSending()
  await disconnect()
})

const staff: Readonly<Record<string, Role>> = {
  beheerder: 'administrator',
  kwaliteitsmedewerker: 'qualityOfficer',
  commissielid: 'aiCommittee',
  systeemeigenaar: 'systemOwner',
}

test('een beoordeling en haar verplichting zeggen in de demonstratie hetzelfde', async () => {
  const hospital = await anInstitution()
  const people = new Map<string, Tenant>()
  for (const [name, role] of Object.entries(staff)) people.set(name, await aMember(hospital, [role], name))
  const admin = people.get('beheerder')
  if (!admin) throw new Error('no administrator')
  const systems = systemsOf.voorbeeldziekenhuis ?? []
  expect(systems.length).toBeGreaterThan(5)
  for (const name of new Set(systems.map((s) => s.fields.departmentName)))
    if (name) await execute(addDepartment, admin, { id: newId(), name, kind: 'department', parentId: '' })
  for (const system of systems) await fillSystem(people, system)
  await inTenant(admin, async (db) => {
    const checks = await db.systemCheck.findMany()
    const done = new Set(checks.filter((c) => c.status === 'done').map((c) => `${c.systemId} ${dutyOf[c.kind]}`))
    const proven = await db.duty.findMany({
      where: { normId: { in: Object.values(dutyOf) }, status: 'substantiated' },
      select: { systemId: true, normId: true, system: { select: { name: true } } },
    })
    expect(proven.length).toBeGreaterThan(1)
    for (const d of proven) expect(done.has(`${d.systemId} ${d.normId}`), `${d.system.name}, ${d.normId}`).toBe(true)
  })
})
