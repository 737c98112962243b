import pg from 'pg'
import { type DemoInstitution, demoEmail, demoInstitutions } from '@/lib/people/demo/model'
import { ensurePerson } from '@/lib/platform/auth/people'
import { today } from '@/lib/platform/clock'
import { fromDay } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import { stopSending } from '@/lib/platform/jobs'
import { permissionsOf } from '@/lib/platform/permission'
import { disconnect, inTenant, mintTenant, type Tenant } from '@/lib/platform/tenancy'
import { fillSystem } from './fill'
import { grants, profiles } from './institutions'
import { systemsOf } from './systems'

/**
 * Fills an empty database with the demonstration; one that has an open institution is left alone. The institutions open
 * at the end, so a filling that was cut short is seen and done again.
 */
async function seed(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ open: boolean; demo: boolean }>(
      'select closed_at is null as open, demo from institution',
    )
    if (rows.some((r) => !r.demo)) {
      throw new Error('this database holds institutions that are not of the demonstration: use another one for it')
    }
    if (rows.some((r) => r.open)) return
    if (rows.length > 0) await clear(owner)
    const people = new Map<string, ReadonlyMap<string, Tenant>>()
    for (const institution of demoInstitutions) people.set(institution.slug, await open(owner, institution))
    for (const [slug, tenants] of people) for (const system of systemsOf[slug] ?? []) await fillSystem(tenants, system)
    for (const g of grants) await give(people, g)
    await owner.query('update institution set closed_at = null')
  } finally {
    await owner.end()
  }
}

async function clear(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'",
  )
  await owner.query(`truncate ${rows.map((r) => r.name).join(', ')} cascade`)
}

/** Makes one institution with its people. Gives them by the role that they stand for. */
async function open(owner: pg.Client, of: DemoInstitution): Promise<ReadonlyMap<string, Tenant>> {
  const institutionId = newId()
  await owner.query(
    'insert into institution (id, slug, name, kind, demo, closed_at) values ($1, $2, $3, $4::"InstitutionKind", true, now())',
    [institutionId, of.slug, of.name, of.kind],
  )
  const people = await Promise.all(
    of.people.map(async (p) => ({ ...p, ...(await ensurePerson(demoEmail(p.as, of.slug))) })),
  )
  const tenants = new Map(
    people.map((p) => [
      p.as,
      mintTenant({
        institutionId,
        slug: of.slug,
        name: of.name,
        kind: of.kind,
        demo: true,
        actor: { kind: 'member', personId: p.id, name: p.name, roles: p.roles },
        may: permissionsOf(p.roles),
      }),
    ]),
  )
  const admin = tenants.get('beheerder')
  const profile = profiles[of.slug]
  if (!admin || !profile) throw new Error(`${of.slug} has no administrator or no profile`)
  await inTenant(admin, async (db) => {
    const { kvkNumber, patients, worksCouncil, sme, solo } = profile
    await db.institutionProfile.create({
      data: { kvkNumber, patientsInOneSystem: patients, worksCouncil, sme, soloPractitioner: solo },
    })
    await db.department.createMany({ data: profile.departments.map((name) => ({ id: newId(), name })) })
    await db.member.createMany({
      data: people.map((p) => ({
        personId: p.id,
        name: p.name,
        email: p.email,
        roles: [...p.roles],
        advisorKind: p.advisorKind ?? null,
      })),
    })
  })
  return tenants
}

async function give(
  people: ReadonlyMap<string, ReadonlyMap<string, Tenant>>,
  g: (typeof grants)[number],
): Promise<void> {
  const giver = people.get(g.from)?.get('beheerder')
  const receiver = people.get(g.to)?.get('beheerder')
  if (giver?.actor.kind !== 'member' || !receiver) throw new Error('a grant of the demonstration has no sides')
  const givenById = giver.actor.personId
  await inTenant(giver, (db) =>
    db.grant.create({
      data: {
        id: newId(),
        receiverId: receiver.institutionId,
        scopes: [...g.scopes],
        since: fromDay(today()),
        givenById,
      },
    }),
  )
}

const ownerUrl = process.env.DATABASE_OWNER_URL
if (!ownerUrl) throw new Error('DATABASE_OWNER_URL is not set')
await seed(ownerUrl)
await stopSending()
await disconnect()
