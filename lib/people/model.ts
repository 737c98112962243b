import { addMonths, type Day } from '@/lib/platform/day'
import { fingerprint } from '@/lib/platform/fingerprint'
import { owningRoles, type Role } from '@/lib/platform/permission'
import { formerMember } from './nl'

/** Somebody who works here, or did. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly roles: readonly Role[]
  readonly advisorKind: string | null
  readonly joinedAt: Date
  readonly endedAt: Date | null
  /** AI systems and obligations that this person owns, as far as they are current. */
  readonly systems: number
  readonly duties: number
}

export type Invitation = {
  /** The hash under which the door is kept: names it, opens nothing. */
  readonly id: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly invitedBy: string | null
  readonly endsAt: Date
  readonly ended: boolean
}

/** An invitation can be accepted for this many days. */
export const invitationDays = 14

/** A name is kept this many months after somebody left, and then replaced. */
export const retentionMonths = 12

export type RolesRefusal = 'no-role' | 'fg-owns' | 'advisor-kind-missing'

/** Whether one person may have these roles together. */
export function checkRoles(roles: readonly Role[], advisorKind: string | null): RolesRefusal | null {
  if (roles.length === 0) return 'no-role'
  if (roles.includes('dataProtectionOfficer') && mayOwn(roles)) return 'fg-owns'
  if (roles.includes('advisor') && advisorKind === null) return 'advisor-kind-missing'
  return null
}

/** Whether somebody with these roles may be the owner of a system or an obligation. */
export const mayOwn = (roles: readonly Role[]): boolean => roles.some((role) => owningRoles.includes(role))

/** Whether an institution still has somebody who manages it after this person has left or has these roles instead. */
export const staysManaged = (administrators: readonly string[], personId: string, after: readonly Role[]): boolean =>
  after.includes('administrator') || administrators.some((id) => id !== personId)

/** Changes with what is edited, so that of two who save the second is told. */
export const revisionOf = (person: Pick<Person, 'name' | 'roles' | 'advisorKind'>): number =>
  fingerprint(person.name, [...person.roles].sort().join(','), person.advisorKind ?? '')

/** What somebody who left is called once the name has to go: "Oud-medewerker 3f2a". */
export const pseudonym = (personId: string): string => `${formerMember} ${personId.replaceAll('-', '').slice(-4)}`

/** The day on which the name of somebody who left on this day is replaced. */
export const pseudonymDay = (leftOn: Day): Day => addMonths(leftOn, retentionMonths)
