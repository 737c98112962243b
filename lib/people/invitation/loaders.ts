import { currentPerson } from '@/lib/platform/auth/current'
import { mayTry } from '@/lib/platform/rate-limit'
import { visitorAddress } from '@/lib/platform/visitor'
import { type ShownInvitation, showInvitation } from './repository'

/** What an invitation says to whoever shows its token, and who is signed in here already. Public, and counted. */
export async function loadInvitation(
  token: string,
): Promise<{ invitation: ShownInvitation | null; signedInAs: string | null }> {
  if (!(await mayTry('invitation', await visitorAddress()))) return { invitation: null, signedInAs: null }
  const [invitation, person] = await Promise.all([showInvitation(token), currentPerson()])
  return { invitation, signedInAs: person?.email ?? null }
}
