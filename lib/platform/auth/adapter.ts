import type { Adapter, AdapterSession, AdapterUser } from 'next-auth/adapters'
import { hashToken } from '../seal'
import { outside } from '../tenancy'
import { visitorDevice } from '../visitor'
import { ensurePerson, findPerson, useLinkToken } from './people'
import { endSession, keepSession } from './sessions'

const asUser = (p: { id: string; email: string }): AdapterUser => ({ id: p.id, email: p.email, emailVerified: null })

async function personById(id: string): Promise<AdapterUser | null> {
  const found = await outside({ person: id }, (db) => db.person.findUnique({ where: { id } }))
  return found ? asUser(found) : null
}

async function sessionOf(token: string): Promise<AdapterSession | null> {
  const hash = hashToken(token)
  const found = await outside({ session: hash }, (db) => db.session.findUnique({ where: { tokenHash: hash } }))
  if (!found) return null
  const expires = new Date(Math.min(found.idleUntil.getTime(), found.endsAt.getTime()))
  return { sessionToken: token, userId: found.personId, expires }
}

/** next-auth's adapter over our own tables: tokens are kept as hashes, and each call opens only the rows it concerns. */
export const adapter: Adapter = {
  createUser: async (user: Omit<AdapterUser, 'id'>) => asUser(await ensurePerson(user.email)),
  getUser: personById,
  getUserByEmail: async (email) => {
    const found = await findPerson(email)
    return found ? asUser(found) : null
  },
  getUserByAccount: async () => null,
  updateUser: async (user) => {
    const found = await personById(user.id)
    if (!found) throw new Error('no such person')
    return found
  },
  linkAccount: async () => undefined,
  createSession: async ({ sessionToken, userId }) => {
    const expires = await keepSession(userId, sessionToken, await visitorDevice())
    return { sessionToken, userId, expires }
  },
  getSessionAndUser: async (token) => {
    const session = await sessionOf(token)
    if (!session) return null
    const user = await personById(session.userId)
    return user ? { session, user } : null
  },
  updateSession: async ({ sessionToken }) => sessionOf(sessionToken),
  deleteSession: async (token) => {
    await endSession(token)
  },
  // Links are issued and mailed by the sign-in page; next-auth wants the method to be there.
  createVerificationToken: async () => null,
  useVerificationToken: async ({ identifier, token }) => {
    const used = await useLinkToken(token)
    return used && used.email === identifier ? { identifier, token, expires: used.expires } : null
  },
}
