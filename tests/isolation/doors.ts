import type { z } from 'zod'
import type { Command } from '@/lib/platform/command'
import type { Glance, Read } from '@/lib/platform/loader'
import type { Look } from '@/lib/platform/looker'

export type AnyRead = Read<unknown, unknown>
export type AnyCommand = Command<z.ZodType, unknown, unknown>

export const isRead = (value: unknown): value is AnyRead =>
  typeof value === 'function' && 'may' in value && 'read' in value && typeof value.read === 'function'

export type AnyLook = Look<unknown, unknown, unknown>

export const isLook = (value: unknown): value is AnyLook =>
  typeof value === 'function' && 'may' in value && 'look' in value && typeof value.look === 'function'

export type AnyGlance = Glance<unknown>

export const isGlance = (value: unknown): value is AnyGlance =>
  typeof value === 'function' && 'may' in value && 'see' in value && typeof value.see === 'function'

export const isCommand = (value: unknown): value is AnyCommand =>
  typeof value === 'object' && value !== null && 'may' in value && 'input' in value && 'run' in value

/** Every loader, look and command of the product, found by looking: a new one cannot be forgotten. */
const modules = import.meta.glob<Record<string, unknown>>(['/lib/**/loaders.ts', '/lib/**/commands.ts'], {
  eager: true,
})

/** "/lib/people/invitation/loaders.ts" is the room "people/invitation". */
const roomOf = (path: string): string => path.replace(/^\/lib\//, '').replace(/\/\w+\.ts$/, '')

export type Door = { readonly name: string; readonly door: AnyRead | AnyGlance | AnyLook | AnyCommand }

export const doors: readonly Door[] = Object.entries(modules).flatMap(([path, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    isRead(value) || isGlance(value) || isLook(value) || isCommand(value)
      ? [{ name: `${roomOf(path)}: ${name}`, door: value }]
      : [],
  ),
)

export const commandsByName: ReadonlyMap<string, AnyCommand> = new Map(
  doors.flatMap(({ name, door }): [string, AnyCommand][] => (isCommand(door) ? [[name, door]] : [])),
)
