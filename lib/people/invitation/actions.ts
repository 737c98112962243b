'use server'

import { clearSessionCookie, setSessionCookie, shownToken } from '@/lib/platform/auth/cookie'
import { currentPerson } from '@/lib/platform/auth/current'
import { endSession, startSession } from '@/lib/platform/auth/sessions'
import { refuse } from '@/lib/platform/errors'
import { publicAction } from '@/lib/platform/public-action'
import { visitorDevice } from '@/lib/platform/visitor'
import { peopleRefusals } from '../nl'
import { AcceptInvitation } from '../schema'
import { useInvitation } from './repository'

export const acceptInvitation = publicAction({
  public: 'whoever holds the token of an invitation; it works once',
  door: 'invitation',
  input: AcceptInvitation,
  run: async ({ token }) => {
    const joined = await useInvitation(token)
    if (!joined) refuse(peopleRefusals['used-door'])
    const signedIn = (await currentPerson())?.id
    if (signedIn === joined.personId) return { to: `/${joined.slug}` }
    const old = await shownToken()
    if (old) await endSession(old)
    await clearSessionCookie()
    // A letter of one institution is no key to the others: who signed in here before, signs in as ever.
    if (!joined.fresh) return { to: `/inloggen?melding=aangenomen&naar=${encodeURIComponent(`/${joined.slug}`)}` }
    const session = await startSession(joined.personId, await visitorDevice())
    await setSessionCookie(session.token, session.until)
    return { to: `/${joined.slug}` }
  },
})
