import { personOf } from '@/lib/platform/actor'
import { type AuditEntry, type Change, changesBetween } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { command } from '@/lib/platform/command'
import { toDay, writeDay } from '@/lib/platform/day'
import { Conflict, notThere, refuse } from '@/lib/platform/errors'
import type { Job } from '@/lib/platform/jobs'
import { mailJob } from '@/lib/platform/mail'
import { newToken } from '@/lib/platform/seal'
import type { Tenant } from '@/lib/platform/tenancy'
import { siteOrigin } from '@/lib/platform/visitor'
import {
  closeDoor,
  findOpen,
  invitationEnd,
  isMember,
  lockAddress,
  type NewInvitation,
  openDoor,
} from './invitation/repository'
import { checkRoles, mayOwn, type Person, revisionOf, staysManaged } from './model'
import { peopleRefusals, stillOwns, writeAdvisorKind, writeRoles } from './nl'
import {
  endMember,
  findPerson,
  type Handed,
  handOver,
  listPossibleOwners,
  lockAdministrators,
  updateMember,
} from './repository'
import { ChangeRoles, InvitationRef, InvitePerson, RemovePerson } from './schema'

const about = (person: Person): AuditEntry['subject'] => ({ kind: 'person', id: person.id, label: 'Medewerker' })

/** The logbook names no one who did not come: it cannot be changed when the name has to go. */
const invitationEntry = (name: string, roles: NewInvitation['roles']): AuditEntry => ({
  name,
  subject: { kind: 'invitation', id: null, label: `(${writeRoles(roles)})` },
})

const letter = (tenant: Tenant, invitation: NewInvitation, token: string, origin: string): Job =>
  mailJob(invitation.email, {
    letter: 'invitation',
    link: `${origin}/uitnodiging/${token}`,
    institution: tenant.name,
    invitedBy: tenant.actor.name,
    until: writeDay(toDay(invitationEnd())),
  })

/** The same form twice within this time is one invitation. */
const doubleSubmitMs = 60_000

/** Invites somebody by e-mail. The token goes into the letter and nowhere else. */
export const invitePerson = command({
  may: 'people:manage',
  input: InvitePerson,
  prepare: siteOrigin,
  run: async (db, input, tenant, origin) => {
    const wrong = checkRoles(input.roles, input.advisorKind)
    if (wrong) refuse(peopleRefusals[wrong], wrong === 'advisor-kind-missing' ? 'advisorKind' : 'roles')
    await lockAddress(db, tenant.institutionId, input.email)
    if (await isMember(db, input.email)) refuse(peopleRefusals['already-member'], 'email')
    const open = await findOpen(db, input.email)
    if (open && now().getTime() - open.createdAt.getTime() < doubleSubmitMs) return { value: input, audit: [] }
    if (open) refuse(peopleRefusals['already-invited'], 'email')
    const token = newToken()
    await openDoor(db, tenant.institutionId, token, input, personOf(tenant))
    return {
      value: input,
      audit: [invitationEntry('invitation.sent', input.roles)],
      jobs: [letter(tenant, input, token, origin)],
    }
  },
})

/** Sends an invitation anew: the old link stops working. */
export const resendInvitation = command({
  may: 'people:manage',
  input: InvitationRef,
  prepare: siteOrigin,
  run: async (db, { id }, tenant, origin) => {
    const door = await closeDoor(db, tenant.institutionId, id)
    if (!door) refuse(peopleRefusals['unknown-door'])
    const { email, name, roles, advisorKind } = door
    await lockAddress(db, tenant.institutionId, email)
    if (await isMember(db, email)) refuse(peopleRefusals['already-member'])
    if (await findOpen(db, email)) refuse(peopleRefusals['already-invited'])
    const again = { email, name, roles, advisorKind }
    const token = newToken()
    await openDoor(db, tenant.institutionId, token, again, personOf(tenant))
    return {
      value: again,
      audit: [invitationEntry('invitation.resent', roles)],
      jobs: [letter(tenant, again, token, origin)],
    }
  },
})

/** Takes an invitation back: its link stops working at once. */
export const withdrawInvitation = command({
  may: 'people:manage',
  input: InvitationRef,
  run: async (db, { id }, tenant) => {
    const door = await closeDoor(db, tenant.institutionId, id)
    if (!door) refuse(peopleRefusals['unknown-door'])
    return { value: null, audit: [invitationEntry('invitation.withdrawn', door.roles)] }
  },
})

/** Changes what somebody is called here and may do. */
export const changeRoles = command({
  may: 'people:manage',
  input: ChangeRoles,
  run: async (db, input, tenant) => {
    const wrong = checkRoles(input.roles, input.advisorKind)
    if (wrong) refuse(peopleRefusals[wrong], wrong === 'advisor-kind-missing' ? 'advisorKind' : 'roles')
    const administrators = await lockAdministrators(db)
    const before = (await findPerson(db, input.id)) ?? notThere()
    if (revisionOf(before) !== input.revision) throw conflict(before, input)
    if (!staysManaged(administrators, input.id, input.roles)) refuse(peopleRefusals['last-administrator'], 'roles')
    if (!mayOwn(input.roles) && before.systems + before.duties > 0) refuse(stillOwns(before), 'roles')
    const advisorKind = input.roles.includes('advisor') ? input.advisorKind : null
    await updateMember(db, input.id, { name: input.name, roles: input.roles, advisorKind })
    // The name itself stays out of the logbook, which cannot forget it.
    const changes = changesBetween(
      { roles: writeRoles(before.roles), advisorKind: writeAdvisorKind(before.advisorKind) },
      { roles: writeRoles(input.roles), advisorKind: writeAdvisorKind(advisorKind) },
    )
    const own = personOf(tenant) === input.id
    return {
      value: { stillManages: !own || input.roles.includes('administrator') },
      audit:
        changes.length > 0 || before.name !== input.name
          ? [{ name: 'person.rolesChanged', subject: about(before), changes }]
          : [],
    }
  },
})

function conflict(before: Person, input: { name: string; roles: Person['roles'] }): Conflict {
  const differences = [
    { label: 'Naam', yours: input.name, theirs: before.name },
    { label: 'Rollen', yours: writeRoles(input.roles), theirs: writeRoles(before.roles) },
  ]
  return new Conflict(
    differences.filter((d) => d.yours !== d.theirs),
    revisionOf(before),
  )
}

/** Ends somebody's access and hands over what is in their name. */
export const removePerson = command({
  may: 'people:manage',
  input: RemovePerson,
  timeout: 30_000,
  run: async (db, input, tenant) => {
    const administrators = await lockAdministrators(db)
    const person = (await findPerson(db, input.id)) ?? notThere()
    if (!staysManaged(administrators, person.id, [])) refuse(peopleRefusals['last-administrator'])
    if (person.systems + person.duties > 0 && input.newOwnerId === null)
      refuse(peopleRefusals['needs-new-owner'], 'newOwnerId')
    const owner = input.newOwnerId
    if (owner !== null && !(await listPossibleOwners(db, person.id)).some((p) => p.id === owner))
      refuse(peopleRefusals['may-not-own'], 'newOwnerId')
    const handed = await handOver(db, person.id, owner)
    await endMember(db, person.id)
    return {
      value: { self: personOf(tenant) === person.id },
      audit: [
        {
          name: 'person.removed',
          subject: about(person),
          changes: changesBetween(
            {},
            {
              systems: handed.systems.length || null,
              duties: handed.duties.reduce((sum, { count }) => sum + count, 0) || null,
              newOwner: owner,
            },
          ),
        },
        ...handedEntries(handed, person.id, owner),
      ],
    }
  },
})

/** One line for each system that changed, and for its obligations and checks: a hospital has thousands of them. */
function handedEntries({ systems, duties, checks, questions }: Handed, from: string, to: string | null): AuditEntry[] {
  const line = (name: string, { id, name: label }: { id: string; name: string }, changes: readonly Change[]) => ({
    name,
    subject: { kind: 'system', id, label },
    systemId: id,
    changes,
  })
  return [
    ...systems.map((s) => line('system.changed', s, s.changes)),
    ...duties.map((d) =>
      line('duty.handedOver', d, [
        { field: 'ownerId', from, to },
        { field: 'duties', from: null, to: String(d.count) },
      ]),
    ),
    ...questions.map((q) =>
      line(to === null ? 'question.withdrawn' : 'question.handedOver', q, [{ field: 'askedOf', from, to }]),
    ),
    ...checks.map((c) =>
      line(
        'check.handedOver',
        c,
        c.kinds.map((kind) => ({ field: `${kind}Responsible`, from, to })),
      ),
    ),
  ]
}
