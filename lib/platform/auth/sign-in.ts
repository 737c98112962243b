import { visitorDevice } from '../visitor'
import { setSessionCookie, shownToken } from './cookie'
import { endSession, startSession } from './sessions'

/** Signs this browser in as a person whose identity has just been shown; whoever it was signed in as is signed out. */
export async function signInBrowser(personId: string): Promise<void> {
  const old = await shownToken()
  if (old) await endSession(old)
  const { token, until } = await startSession(personId, await visitorDevice())
  await setSessionCookie(token, until)
}
