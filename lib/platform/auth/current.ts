import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { permissionsOf } from '../permission'
import { hashToken } from '../seal'
import { bare, mintTenant, type Surroundings, type Tenant } from '../tenancy'
import { shownToken } from './cookie'
import { underSlug } from './slug'

const isSlug = (text: string): boolean => /^[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?$/.test(text)

const noInstitution = '-'

/** The session and membership of this request for one institution; asked once a request. */
const entrance = cache(async (slug: string) => {
  const token = await shownToken()
  return token ? bare.enter(hashToken(token), slug) : null
})

/** Who is signed in, whatever institution; null for nobody. */
export async function currentPerson(): Promise<{ id: string; email: string } | null> {
  const found = await entrance(noInstitution)
  return found ? { id: found.personId, email: found.email } : null
}

/** Who is signed in; sends anybody else to the sign-in page. */
export async function requirePerson(): Promise<{ id: string; email: string }> {
  return (await currentPerson()) ?? redirect('/inloggen')
}

/** The tenant of a slug for whoever is signed in. Null: nobody is signed in. Not a member answers as not there. */
export async function findTenant(slug: string): Promise<Tenant | 'signed-out' | 'not-there'> {
  const found = await entrance(isSlug(slug) ? slug : noInstitution)
  if (!found) return 'signed-out'
  if (!found.institution || !found.member) return 'not-there'
  const { institution, member } = found
  return mintTenant({
    institutionId: institution.id,
    slug: institution.slug,
    name: institution.name,
    kind: institution.kind,
    demo: institution.demo,
    actor: { kind: 'member', personId: found.personId, name: member.name, roles: member.roles },
    may: permissionsOf(member.roles),
  })
}

/** What stands around the pages of an institution, for whoever `tenantFor` let in; nothing for anybody else. */
export async function surroundingsOf(slug: string): Promise<Surroundings | null> {
  return (await entrance(slug))?.around ?? null
}

/** Where this request was going within the institution, as the proxy wrote it down. */
async function askedPath(slug: string): Promise<string> {
  const asked = (await headers()).get('x-asked-path') ?? ''
  return asked.startsWith(`/${slug}/`) ? asked : `/${slug}`
}

/** The tenant of the slug in the URL, for a page or an action: signs in first, answers 404 to who is no member. */
export async function tenantFor(slug: string): Promise<Tenant> {
  const tenant = await findTenant(slug)
  if (tenant === 'signed-out') redirect(`/inloggen?naar=${encodeURIComponent(await askedPath(slug))}`)
  if (tenant === 'not-there') notFound()
  if (tenant.slug !== slug) redirect(underSlug(await askedPath(slug), slug, tenant.slug))
  return tenant
}
