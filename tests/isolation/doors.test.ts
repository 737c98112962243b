import { afterAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { type Command, execute } from '@/lib/platform/command'
import { type Read, readAs } from '@/lib/platform/loader'
import { mayDo, type Permission, permissionsOf, type Role } from '@/lib/platform/permission'
import { disconnect } from '@/lib/platform/tenancy'
import { aMember, anInstitution } from '../factories/institution'

afterAll(() => disconnect())

type AnyRead = Read<unknown, unknown>
type AnyCommand = Command<z.ZodType, unknown, unknown>

const isRead = (value: unknown): value is AnyRead =>
  typeof value === 'function' && 'may' in value && 'read' in value && typeof value.read === 'function'

const isCommand = (value: unknown): value is AnyCommand =>
  typeof value === 'object' && value !== null && 'may' in value && 'input' in value && 'run' in value

/** Every loader and every command of the product, found by looking: a new one cannot be forgotten. */
const modules = import.meta.glob<Record<string, unknown>>(['/lib/**/loaders.ts', '/lib/**/commands.ts'], {
  eager: true,
})

const doors = Object.entries(modules).flatMap(([path, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    isRead(value) || isCommand(value) ? [{ name: `${path}: ${name}`, door: value }] : [],
  ),
)

const roles = Object.keys(mayDo) as Role[]
const refusedTo = (may: Permission): Role[] => roles.filter((role) => !permissionsOf([role]).has(may))

describe('every loader and command', () => {
  test('there are some', () => {
    expect(doors.filter(({ door }) => isRead(door)).length).toBeGreaterThan(8)
    expect(doors.filter(({ door }) => isCommand(door)).length).toBeGreaterThan(15)
  })

  test.each(doors)('$name refuses each role that may not, before it looks at what is asked', async ({ door }) => {
    const institution = await anInstitution()
    for (const role of refusedTo(door.may)) {
      const tenant = await aMember(institution, [role])
      if (isRead(door)) expect(await readAs(door, tenant, {}), role).toBeNull()
      else expect((await execute(door, tenant, {})).is, role).toBe('refused')
    }
    const nobody = await aMember(institution, [])
    if (isRead(door)) expect(await readAs(door, nobody, {})).toBeNull()
    else expect((await execute(door, nobody, {})).is).toBe('refused')
  })
})
