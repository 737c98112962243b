import { remember } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/id'
import type { Role } from '@/lib/platform/permission'
import { hashToken } from '@/lib/platform/seal'
import { type OutsideDb, outside, type TenantDb } from '@/lib/platform/tenancy'
import { checkRoles, type Invitation, invitationDays } from '../model'
import { writeRoles } from '../nl'

export type NewInvitation = {
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly advisorKind: string | null
}

/** When an invitation that is made now ends. */
export const invitationEnd = (): Date => new Date(now().getTime() + invitationDays * 86_400_000)

/** Two people who invite the same address at once come one after the other. */
export async function lockAddress(db: TenantDb, institutionId: string, email: string): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${institutionId}:${email}`}, 0))`
}

export const isMember = async (db: TenantDb, email: string): Promise<boolean> =>
  (await db.member.count({ where: { email, endedAt: null } })) > 0

/** The open invitation of an address, and when it was made. */
export const findOpen = (db: TenantDb, email: string): Promise<{ createdAt: Date } | null> =>
  db.door.findFirst({ where: { email, usedAt: null, endsAt: { gt: now() } }, select: { createdAt: true } })

/** Opens a door under the hash of a token. */
export async function openDoor(
  db: TenantDb,
  institutionId: string,
  token: string,
  invitation: NewInvitation,
  by: string | null,
): Promise<void> {
  await db.door.create({
    data: {
      ...invitation,
      roles: [...invitation.roles],
      tokenHash: hashToken(token),
      institutionId,
      purpose: 'invitation',
      invitedById: by,
      endsAt: invitationEnd(),
    },
  })
}

/** Takes an unused door away and tells what it was for; null where there is none. */
export async function closeDoor(db: TenantDb, institutionId: string, id: string): Promise<NewInvitation | null> {
  const door = await db.door.findFirst({ where: { tokenHash: id, institutionId, usedAt: null } })
  if (!door) return null
  const { count } = await db.door.deleteMany({ where: { tokenHash: id, institutionId, usedAt: null } })
  return count === 1 ? door : null
}

/** Invitations that nobody used yet, also those that ended. */
export const listInvitations = (db: TenantDb): Promise<Invitation[]> => db.$queryRaw<Invitation[]>`
  select d.token_hash as id, d.name, d.email, to_jsonb(d.roles) as roles, m.name as "invitedBy", d.ends_at as "endsAt",
    d.ends_at < now() as ended
  from door d
  left join member m on m.institution_id = d.institution_id and m.person_id = d.invited_by_id
  where d.used_at is null and d.purpose = 'invitation' and d.institution_id = current_setting('app.institution_id')::uuid
  order by lower(d.name)`

export type ShownInvitation = {
  readonly institution: string
  readonly slug: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly invitedBy: string | null
  readonly endsAt: Date
}

/** What the door of this token leads to, while it can be used; null for any other token. */
export async function showInvitation(token: string): Promise<ShownInvitation | null> {
  const hash = hashToken(token)
  const found = await outside({ door: hash }, async (db) => {
    const door = await db.door.findFirst({ where: { tokenHash: hash, usedAt: null, endsAt: { gt: now() } } })
    const institution = door && (await db.institution.findFirst({ where: { id: door.institutionId, closedAt: null } }))
    return door && institution ? { door, institution } : null
  })
  if (!found) return null
  const { door, institution } = found
  const inviter = door.invitedById
    ? await outside({ institution: institution.id }, (db) =>
        db.member.findFirst({ where: { personId: door.invitedById ?? '' }, select: { name: true } }),
      )
    : null
  const { name, email, roles, endsAt } = door
  return {
    institution: institution.name,
    slug: institution.slug,
    name,
    email,
    roles,
    invitedBy: inviter?.name ?? null,
    endsAt,
  }
}

/** `fresh`: nobody signed in with this address before. */
export type Joined = { readonly personId: string; readonly slug: string; readonly fresh: boolean }

/**
 * Uses a door up and lets its person in, in one transaction: of two who come at once one gets in. Null where the door
 * is not there, was used, has ended, or its institution has closed.
 */
export async function useInvitation(token: string): Promise<Joined | null> {
  const hash = hashToken(token)
  const door = await outside({ door: hash }, (db) => db.door.findFirst({ where: { tokenHash: hash, usedAt: null } }))
  if (!door) return null
  return outside({ door: hash, institution: door.institutionId, email: door.email }, async (db) => {
    const institution = await db.institution.findFirst({ where: { id: door.institutionId, closedAt: null } })
    if (!institution) return null
    const { count } = await db.door.updateMany({
      where: { tokenHash: hash, usedAt: null, endsAt: { gt: now() } },
      data: { usedAt: now(), name: '', email: '' },
    })
    if (count !== 1) return null
    const { personId, fresh } = await letIn(db, door)
    await remember(db, { actor: { kind: 'member', personId, name: door.name, roles: door.roles } }, [
      {
        name: 'person.joined',
        subject: { kind: 'person', id: personId, label: 'Medewerker' },
        changes: [
          { field: 'roles', from: null, to: writeRoles(door.roles) },
          { field: 'invitedBy', from: null, to: door.invitedById },
        ],
      },
    ])
    return { personId, slug: institution.slug, fresh }
  })
}

type Rights = Pick<NewInvitation, 'roles' | 'advisorKind'>

/** What somebody who is in already may do after a second invitation: both, unless one person may not have both. */
function together(now: Rights, then: Rights): Rights {
  const roles = [...new Set([...now.roles, ...then.roles])]
  const advisorKind = then.advisorKind ?? now.advisorKind
  return checkRoles(roles, advisorKind) === null ? { roles, advisorKind } : now
}

async function letIn(
  db: OutsideDb,
  door: NewInvitation & { readonly institutionId: string },
): Promise<Pick<Joined, 'personId' | 'fresh'>> {
  const { email, name } = door
  const known = await db.person.findUnique({ where: { email } })
  const person = known ?? (await db.person.create({ data: { id: newId(), email } }))
  const joined = { personId: person.id, fresh: known === null }
  const there = await db.member.findFirst({ where: { personId: person.id, institutionId: door.institutionId } })
  if (!there) {
    await db.member.create({
      data: { personId: person.id, name, email, roles: [...door.roles], advisorKind: door.advisorKind },
    })
    return joined
  }
  const { roles, advisorKind } = there.endedAt === null ? together(there, door) : door
  await db.member.updateMany({
    where: { personId: person.id, institutionId: door.institutionId },
    data: { name, email, roles: [...roles], advisorKind, endedAt: null, pseudonymisedAt: null },
  })
  await db.agendaItem.deleteMany({
    where: { kind: 'retention', recordId: person.id, institutionId: door.institutionId },
  })
  return joined
}
