import { createHash, randomBytes } from 'node:crypto'
import type { BrowserContext, Page } from '@playwright/test'
import pg from 'pg'
import { v7 } from 'uuid'
import type { Role } from '@/lib/platform/permission'

export type Person = { readonly id: string; readonly name: string; readonly email: string }
export type Place = {
  readonly id: string
  readonly slug: string
  readonly name: string
  /** Where it stands: "/proef-…". */
  readonly at: string
  readonly people: Readonly<Record<string, Person>>
}
export type Kind = 'hospital' | 'gpPractice' | 'regionalOrganisation'

const names = ['Anna Akkerman', 'Bram Boswijk', 'Carla Dijkstra', 'Dirk Evers', 'Eva Franken', 'Fons Groen']

/** Runs as the owner of the tables, who is fenced in like everybody: the settings say whose rows are meant. */
export async function asOwner<T>(
  settings: Readonly<Record<string, string>>,
  run: (db: pg.Client) => Promise<T>,
): Promise<T> {
  const db = new pg.Client({ connectionString: process.env.E2E_OWNER_URL })
  await db.connect()
  try {
    await db.query('begin')
    for (const [name, value] of Object.entries(settings)) {
      await db.query('select set_config($1, $2, true)', [`app.${name}`, value])
    }
    const result = await run(db)
    await db.query('commit')
    return result
  } finally {
    await db.end()
  }
}

/** The rows of one institution that a query finds. */
export const rowsOf = <T extends pg.QueryResultRow>(institutionId: string, sql: string, values: unknown[] = []) =>
  asOwner({ institution_id: institutionId }, async (db) => (await db.query<T>(sql, values)).rows)

/** An institution of its own for one journey, with these people: two journeys never meet. */
export async function aPlace(
  people: Readonly<Record<string, readonly Role[]>>,
  kind: Kind = 'hospital',
): Promise<Place> {
  const id = v7()
  const mark = id.slice(-8)
  const place = { id, slug: `proef-${mark}`, name: `Proefhuis ${mark}`, at: `/proef-${mark}` }
  await asOwner({ institution_id: id }, async (db) => {
    await db.query('insert into institution (id, slug, name, kind) values ($1, $2, $3, $4::"InstitutionKind")', [
      id,
      place.slug,
      place.name,
      kind,
    ])
    await db.query(`insert into institution_profile (kvk_number, patients_in_one_system, works_council, sme)
      values ('00000099', 240000, 'yes', 'no')`)
  })
  const made: Record<string, Person> = {}
  for (const [as, roles] of Object.entries(people)) {
    const name = names[Object.keys(made).length % names.length] ?? as
    made[as] = await aMemberOf(id, roles, { id: v7(), name, email: `${as}@${place.slug}.example`.toLowerCase() })
  }
  return { ...place, people: made }
}

/** Lets a person in; one who exists already becomes a member here as well. */
export async function aMemberOf(institutionId: string, roles: readonly Role[], person: Person): Promise<Person> {
  await asOwner({ institution_id: institutionId, person_id: person.id, email: person.email }, async (db) => {
    await db.query('insert into person (id, email) values ($1, $2) on conflict do nothing', [person.id, person.email])
    await db.query('insert into member (person_id, name, email, roles) values ($1, $2, $3, $4::"Role"[])', [
      person.id,
      person.name,
      person.email,
      roles,
    ])
  })
  return person
}

/** The person behind an address, by the address alone. */
export async function personOf(email: string, name: string): Promise<Person> {
  const [found] = await asOwner({ email }, async (db) => {
    return (await db.query<{ id: string }>('select id from person where email = $1', [email])).rows
  })
  if (!found) throw new Error(`nobody has the address ${email}`)
  return { id: found.id, name, email }
}

/** A signed-in browser without the walk through the door, which has journeys of its own. Gives its cookie. */
export async function sessionOf(person: Person): Promise<{ name: string; value: string }> {
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest('hex')
  await asOwner({ person_id: person.id }, (db) =>
    db.query(
      `insert into session (id, token_hash, person_id, idle_until, ends_at)
       values ($1, $2, $3, now() + interval '1 hour', now() + interval '2 hours')`,
      [v7(), hash, person.id],
    ),
  )
  return { name: 'next-auth.session-token', value: token }
}

/** Signs this browser in as somebody. */
export async function enter(browser: BrowserContext | Page, person: Person | undefined): Promise<void> {
  if (!person) throw new Error('nobody to sign in')
  const context = 'newPage' in browser ? browser : browser.context()
  const url = process.env.E2E_BASE_URL ?? 'http://localhost:3000'
  await context.addCookies([{ ...(await sessionOf(person)), url, httpOnly: true, sameSite: 'Lax' }])
}
