import { afterAll, describe, expect, test } from 'vitest'
import { loadPerson } from '@/lib/people/loaders'
import { execute } from '@/lib/platform/command'
import { readAs, seeAs } from '@/lib/platform/loader'
import { lookAs } from '@/lib/platform/looker'
import { mayDo, type Permission, permissionsOf, type Role } from '@/lib/platform/permission'
import { disconnect, type Tenant } from '@/lib/platform/tenancy'
import { aMember, anInstitution } from '../factories/institution'
import { agreed } from './agreed'
import { type Door, doors, isCommand, isGlance, isLook, isRead } from './doors'

afterAll(() => disconnect())

const roles = Object.keys(mayDo) as Role[]
const refusedTo = (may: Permission): Role[] => roles.filter((role) => !permissionsOf([role]).has(may))

/** The doors by what they ask, as the table writes them. */
function asked(of: readonly Door[]): Record<string, readonly string[]> {
  const table: Record<string, string[]> = {}
  for (const { name, door } of of) table[door.may] = [...(table[door.may] ?? []), name].sort()
  return table
}

/** Whether this tenant is told nothing, and nothing is done. */
async function refuses(door: Door['door'], tenant: Tenant): Promise<boolean> {
  if (isRead(door)) return (await readAs(door, tenant, {})) === null
  if (isGlance(door)) return seeAs(door, tenant, { counts: { systems: 1, practices: 1 }, others: [] }) === null
  if (isLook(door)) return (await lookAs(door, tenant, {})) === null
  return (await execute(door, tenant, {})).is === 'refused'
}

describe('every loader, look and command', () => {
  test('there are some', () => {
    expect(doors.filter(({ door }) => isRead(door)).length).toBeGreaterThan(8)
    expect(doors.filter(({ door }) => isLook(door)).length).toBeGreaterThan(1)
    expect(doors.filter(({ door }) => isCommand(door)).length).toBeGreaterThan(15)
  })

  test('asks the permission that was agreed', () => {
    expect(asked(doors)).toEqual(agreed)
  })

  test('and one that asks for less is seen', () => {
    const lax: Door = { name: 'people: loadPerson', door: { ...loadPerson, may: 'institution:read' } as Door['door'] }
    expect(asked([...doors.filter((d) => d.name !== lax.name), lax])).not.toEqual(agreed)
  })

  test.each(doors)('$name refuses each role that may not, before it looks at what is asked', async ({ door }) => {
    const institution = await anInstitution()
    for (const role of refusedTo(door.may)) {
      const tenant = await aMember(institution, [role])
      expect(await refuses(door, tenant), role).toBe(true)
    }
    const nobody = await aMember(institution, [])
    expect(await refuses(door, nobody)).toBe(true)
  })
})
