import pg from 'pg'
import { startSession } from '@/lib/platform/auth/sessions'
import { newId } from '@/lib/platform/id'
import { permissionsOf, type Role } from '@/lib/platform/permission'
import type { InstitutionKind } from '@/lib/platform/prisma/enums'
import { hashToken } from '@/lib/platform/seal'
import { bare, inTenant, mintTenant, outside, type Surroundings, type Tenant } from '@/lib/platform/tenancy'

let owner: pg.Pool | undefined

/** The owner's connection: what the platform operator and the migrations use. */
export function ownerPool(): pg.Pool {
  owner ??= new pg.Pool({ connectionString: process.env.TEST_OWNER_URL, max: 2 })
  return owner
}

export type TestInstitution = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: InstitutionKind
}

/** A fresh institution of its own for one test. */
export async function anInstitution(
  kind: InstitutionKind = 'hospital',
  name = 'Ziekenhuis van de proef',
): Promise<TestInstitution> {
  const id = newId()
  const slug = `proef-${id.slice(-12)}`
  await ownerPool().query('insert into institution (id, slug, name, kind) values ($1, $2, $3, $4::"InstitutionKind")', [
    id,
    slug,
    name,
    kind,
  ])
  return { id, slug, name, kind }
}

/** A person with these roles in the institution, as the tenant that a request of theirs would be. */
export async function aMember(
  institution: TestInstitution,
  roles: readonly Role[] = ['administrator'],
  name = 'Noor de Proef',
): Promise<Tenant & { actor: { kind: 'member' } }> {
  const personId = newId()
  const email = `${personId.slice(-12)}@proef.example`
  await outside({ email }, (db) => db.person.create({ data: { id: personId, email } }))
  const tenant = mintTenant({
    institutionId: institution.id,
    slug: institution.slug,
    name: institution.name,
    kind: institution.kind,
    demo: false,
    actor: { kind: 'member', personId, name, roles },
    may: permissionsOf(roles),
  })
  await inTenant(tenant, (db) => db.member.create({ data: { personId, name, email, roles: [...roles] } }))
  return tenant as Tenant & { actor: { kind: 'member' } }
}

/** The person id behind a member's tenant. */
export function personOf(tenant: Tenant): string {
  if (tenant.actor.kind !== 'member') throw new Error('a job is no person')
  return tenant.actor.personId
}

/** Two institutions, each with an administrator: the ordinary start of an isolation test. */
export async function twoInstitutions(): Promise<{ ours: Tenant; theirs: Tenant }> {
  const [a, b] = await Promise.all([anInstitution(), anInstitution()])
  const [ours, theirs] = await Promise.all([aMember(a), aMember(b)])
  return { ours, theirs }
}

/** What stands around this member's pages, as it comes with the entrance. */
export async function aroundOf(tenant: Tenant): Promise<Surroundings> {
  const { token } = await startSession(personOf(tenant), null)
  const entrance = await bare.enter(hashToken(token), tenant.slug)
  if (!entrance?.around) throw new Error('this member was not let in')
  return entrance.around
}
