import { createHash } from 'node:crypto'
import { now } from '../clock'
import { env } from '../env'
import { newId } from '../id'
import type { InstitutionKind, Role } from '../prisma/enums'
import { newToken } from '../seal'
import { outside } from '../tenancy'

/** A sign-in link works for fifteen minutes, once. */
const linkMinutes = 15

export const normaliseEmail = (email: string): string => email.trim().toLowerCase()

/** The person of this address, if there is one. */
export async function findPerson(email: string): Promise<{ id: string; email: string } | null> {
  const address = normaliseEmail(email)
  return outside({ email: address }, (db) =>
    db.person.findUnique({ where: { email: address }, select: { id: true, email: true } }),
  )
}

/** The person of this address, made when there is none. */
export async function ensurePerson(email: string): Promise<{ id: string; email: string }> {
  const address = normaliseEmail(email)
  return outside({ email: address }, async (db) => {
    const found = await db.person.findUnique({ where: { email: address }, select: { id: true, email: true } })
    return found ?? db.person.create({ data: { id: newId(), email: address }, select: { id: true, email: true } })
  })
}

/** How next-auth keeps the token of an e-mail link. */
export const hashLinkToken = (token: string): string =>
  createHash('sha256').update(`${token}${env().NEXTAUTH_SECRET}`).digest('hex')

/** A fresh sign-in token for a known address. Earlier ones work until they end: asking again keeps nobody out. */
export async function issueLinkToken(email: string): Promise<string> {
  const address = normaliseEmail(email)
  const token = newToken()
  await outside({ email: address }, async (db) => {
    await db.signInToken.deleteMany({ where: { email: address, expires: { lt: now() } } })
    await db.signInToken.create({
      data: {
        tokenHash: hashLinkToken(token),
        email: address,
        expires: new Date(now().getTime() + linkMinutes * 60_000),
      },
    })
  })
  return token
}

/** Uses a link token up, and with it every other of its address. Null when there is none, or it has ended. */
export async function useLinkToken(hash: string): Promise<{ email: string; expires: Date } | null> {
  const used = await outside({ door: hash }, async (db) => {
    const found = await db.signInToken.findUnique({ where: { tokenHash: hash } })
    if (!found) return null
    const { count } = await db.signInToken.deleteMany({ where: { tokenHash: hash } })
    return count === 1 ? { email: found.email, expires: found.expires } : null
  })
  if (used) await outside({ email: used.email }, (db) => db.signInToken.deleteMany({ where: { email: used.email } }))
  return used
}

export type OwnInstitution = {
  readonly slug: string
  readonly name: string
  readonly kind: InstitutionKind
  readonly demo: boolean
  /** How this institution knows the person. */
  readonly knownAs: string
  readonly roles: readonly Role[]
}

/** The institutions where this person is a member now. */
export async function institutionsOf(personId: string): Promise<OwnInstitution[]> {
  return outside(
    { person: personId },
    (db) => db.$queryRaw<OwnInstitution[]>`
      select i.slug, i.name, i.kind, i.demo, m.name as "knownAs", to_jsonb(m.roles) as roles
      from member m join institution i on i.id = m.institution_id
      where m.person_id = ${personId}::uuid and m.ended_at is null and i.closed_at is null
      order by i.name`,
  )
}
