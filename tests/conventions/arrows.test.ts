import { describe, expect, test } from 'vitest'
import { codeOf, nameOf, productSources, roomOf, type Source } from './sources'

const sources = productSources()

const within = (folder: string): Source[] => sources.filter((s) => s.path.startsWith(`${folder}/`))

/** The imports of these files that the rule does not allow, as `from -> to`. */
const against = (files: readonly Source[], allows: (target: string, from: Source) => boolean): string[] =>
  files.flatMap((from) =>
    from.imports.filter((target) => !allows(target, from)).map((target) => `${from.path} -> ${target}`),
  )

const inRoom = (target: string): boolean => /^lib\/(?!platform\/)/.test(target)

describe('the arrows', () => {
  test('rules import nothing from outside rules', () => {
    expect(against(within('rules'), (t) => t.startsWith('rules/'))).toEqual([])
  })

  test('pages use loaders, actions and components; never a repository, never the database', () => {
    const forbidden = /\/(repository|commands)$|^lib\/platform\/(prisma|tenancy|command$)/
    const pages = within('app').filter((s) => !s.path.startsWith('app/api/'))
    expect(against(pages, (t) => !forbidden.test(t))).toEqual([])
  })

  test('the ui kit knows no domain', () => {
    expect(against(within('components/ui'), (t) => t.startsWith('components/ui/'))).toEqual([])
  })

  test('components of a room use rooms’ actions, schemas, words and types, and no query', () => {
    const query = /\/(repository|loaders|commands|jobs)$|^lib\/platform\/(prisma\/client|tenancy|command$)/
    const rooms = within('components').filter((s) => !/^components\/(ui|layout)\//.test(s.path))
    const asking = rooms.flatMap((from) => from.values.filter((t) => query.test(t)).map((t) => `${from.path} -> ${t}`))
    expect(asking).toEqual([])
  })

  test('the platform knows no room', () => {
    expect(against(within('lib/platform'), (t) => !inRoom(t) && !/^(app|components)\//.test(t))).toEqual([])
  })

  test('letters are written through mail only', () => {
    const outsideMail = sources.filter((s) => !s.path.startsWith('emails/') && s.path !== 'lib/platform/mail.tsx')
    expect(against(outsideMail, (t) => !t.startsWith('emails/'))).toEqual([])
    expect(against(within('emails'), (t) => t.startsWith('emails/'))).toEqual([])
  })

  test('rooms and platform use neither pages nor components', () => {
    expect(against(within('lib'), (t) => !/^(app|components)\//.test(t))).toEqual([])
  })

  test('a room uses another room’s model, words, schema, loaders or repository, never its insides', () => {
    const insides = against(
      within('lib').filter((s) => roomOf(s.path) !== 'platform'),
      (t, from) =>
        !inRoom(t) ||
        roomOf(`${t}/`) === roomOf(from.path) ||
        roomOf(t) === roomOf(from.path) ||
        /^(model|nl|schema|loaders|repository)$/.test(nameOf(t)),
    )
    expect(insides).toEqual([])
  })

  test('rooms do not go round in circles', () => {
    const edges = new Map<string, Set<string>>()
    for (const s of within('lib')) {
      const from = roomOf(s.path)
      if (!from || from === 'platform') continue
      for (const t of s.imports) {
        const to = inRoom(t) ? roomOf(t) : null
        if (to && to !== from) edges.set(from, (edges.get(from) ?? new Set()).add(to))
      }
    }
    expect(circlesIn(edges)).toEqual([])
  })
})

describe('one way in', () => {
  test('only tenancy knows the client of the database', () => {
    const knowing = sources
      .filter((s) => s.imports.some((t) => /^lib\/platform\/prisma\/(client|models)/.test(t)))
      .map((s) => s.path)
    expect(knowing.filter((p) => !p.startsWith('lib/platform/prisma/'))).toEqual(['lib/platform/tenancy.ts'])
  })

  test('only repositories ask the database, and of the platform what every room stands on', () => {
    expect(asksDatabase('const n = await db\n  .member.count()')).toBe(true)
    expect(asksDatabase('await tx.$executeRaw`select 1`')).toBe(true)
    expect(asksDatabase('await listMembers(db)')).toBe(false)
    const asking = sources
      .filter((s) => nameOf(s.path) !== 'repository' && !s.path.startsWith('lib/platform/prisma/'))
      .filter((s) => asksDatabase(codeOf(s.text)))
      .map((s) => s.path)
    expect(asking).toEqual([
      'lib/platform/audit.ts',
      'lib/platform/auth/adapter.ts',
      'lib/platform/auth/people.ts',
      'lib/platform/auth/sessions.ts',
      'lib/platform/jobs.ts',
      'lib/platform/tenancy.ts',
    ])
  })

  test('only env reads the process environment', () => {
    const readers = sources.filter((s) => /process\.env(?!\.NEXT_RUNTIME)/.test(codeOf(s.text))).map((s) => s.path)
    expect(readers).toEqual(['lib/platform/env.ts'])
  })

  test('only the clock asks the time', () => {
    const askers = sources.filter((s) => /new Date\(\)|Date\.now\(/.test(codeOf(s.text))).map((s) => s.path)
    expect(askers).toEqual(['lib/platform/clock.ts'])
  })

  test('only auth and the job runner mint a tenant', () => {
    const minters = sources.filter((s) => /\bmintTenant\b/.test(codeOf(s.text))).map((s) => s.path)
    expect(minters.sort()).toEqual(['lib/platform/auth/current.ts', 'lib/platform/jobs.ts', 'lib/platform/tenancy.ts'])
  })
})

const asksDatabase = (code: string): boolean =>
  /\b(db|tx|prisma\(\))\s*\.\s*(\w+\s*\.\s*(find|create|update|upsert|delete|count|groupBy|aggregate)|\$(query|execute)Raw)/.test(
    code,
  )

function circlesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const circles: string[] = []
  const walk = (room: string, trail: readonly string[]): void => {
    if (trail.includes(room)) {
      circles.push([...trail.slice(trail.indexOf(room)), room].join(' -> '))
      return
    }
    for (const next of edges.get(room) ?? []) walk(next, [...trail, room])
  }
  for (const room of edges.keys()) walk(room, [])
  return circles
}
