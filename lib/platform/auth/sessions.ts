import { now } from '../clock'
import { newId } from '../id'
import { hashToken, newToken } from '../seal'
import { outside } from '../tenancy'

/** A session ends after two hours without a page, and after twelve hours whatever happens. In seconds. */
export const idleSeconds = 2 * 60 * 60
export const absoluteSeconds = 12 * 60 * 60

/** Starts a session for a person whose identity has just been shown. The token goes into a cookie and nowhere else. */
export async function startSession(personId: string, device: string | null): Promise<{ token: string; until: Date }> {
  const token = newToken()
  const until = await keepSession(personId, token, device)
  return { token, until }
}

/** Stores a session under the hash of a token that exists already. Returns its absolute end. */
export async function keepSession(personId: string, token: string, device: string | null): Promise<Date> {
  const at = now().getTime()
  const endsAt = new Date(at + absoluteSeconds * 1000)
  await outside({ person: personId }, (db) =>
    db.session.create({
      data: {
        id: newId(),
        tokenHash: hashToken(token),
        personId,
        idleUntil: new Date(at + idleSeconds * 1000),
        endsAt,
        device,
      },
    }),
  )
  return endsAt
}

/** Ends the session of this token; no session is no error. */
export async function endSession(token: string): Promise<void> {
  const session = hashToken(token)
  await outside({ session }, (db) => db.session.deleteMany({ where: { tokenHash: session } }))
}

export type OwnSession = {
  readonly id: string
  readonly device: string | null
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly current: boolean
}

/** Where this person is signed in. */
export async function listSessions(personId: string, token: string | null): Promise<OwnSession[]> {
  const hash = token ? hashToken(token) : null
  const rows = await outside({ person: personId }, (db) =>
    db.session.findMany({
      where: { personId, endsAt: { gt: now() }, idleUntil: { gt: now() } },
      orderBy: { lastSeenAt: 'desc' },
    }),
  )
  return rows.map((s) => ({
    id: s.id,
    device: s.device,
    createdAt: s.createdAt,
    lastSeenAt: s.lastSeenAt,
    current: s.tokenHash === hash,
  }))
}

/** Ends one session of this person, or all but the one shown. */
export async function revokeSessions(personId: string, which: { id: string } | { allBut: string }): Promise<void> {
  await outside({ person: personId }, (db) =>
    db.session.deleteMany({
      where: 'id' in which ? { personId, id: which.id } : { personId, NOT: { tokenHash: hashToken(which.allBut) } },
    }),
  )
}
