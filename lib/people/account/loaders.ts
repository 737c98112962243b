import { shownToken } from '@/lib/platform/auth/cookie'
import { requirePerson } from '@/lib/platform/auth/current'
import { institutionsOf, type OwnInstitution } from '@/lib/platform/auth/people'
import { listSessions, type OwnSession } from '@/lib/platform/auth/sessions'

export type Account = {
  readonly email: string
  readonly institutions: readonly OwnInstitution[]
  readonly sessions: readonly OwnSession[]
}

/** What whoever is signed in may see of themselves; anybody else is sent to sign in. */
export async function loadAccount(): Promise<Account> {
  const person = await requirePerson()
  const [institutions, sessions] = await Promise.all([
    institutionsOf(person.id),
    listSessions(person.id, await shownToken()),
  ])
  return { email: person.email, institutions, sessions }
}

/** Where whoever is signed in may go. */
export async function loadOwnInstitutions(): Promise<readonly OwnInstitution[]> {
  const person = await requirePerson()
  return institutionsOf(person.id)
}
