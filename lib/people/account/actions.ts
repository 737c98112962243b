'use server'

import { clearSessionCookie, shownToken } from '@/lib/platform/auth/cookie'
import { endSession, revokeSessions } from '@/lib/platform/auth/sessions'
import { personAction } from '@/lib/platform/person-action'
import { EndSession, Nothing } from './schema'

export const signOut = personAction({
  own: 'the session of this browser',
  input: Nothing,
  run: async () => {
    const token = await shownToken()
    if (token) await endSession(token)
    await clearSessionCookie()
    return { to: '/inloggen?melding=uitgelogd' }
  },
})

export const endOneSession = personAction({
  own: 'one of their sessions',
  input: EndSession,
  run: async ({ id }, person) => {
    await revokeSessions(person.id, { id })
    return { to: '/account?melding=beeindigd' }
  },
})

export const endOtherSessions = personAction({
  own: 'their sessions elsewhere',
  input: Nothing,
  run: async (_input, person) => {
    const token = await shownToken()
    if (token) await revokeSessions(person.id, { allBut: token })
    return { to: '/account?melding=andere-beeindigd' }
  },
})
