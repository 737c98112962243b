'use server'

import { signInBrowser } from '@/lib/platform/auth/sign-in'
import { refuse } from '@/lib/platform/errors'
import { publicAction } from '@/lib/platform/public-action'
import { mayTry } from '@/lib/platform/rate-limit'
import { siteOrigin, visitorAddress } from '@/lib/platform/visitor'
import { signInWords } from './nl'
import { askForLink, pickDemoPerson } from './repository'
import { AskLink, DemoPerson } from './schema'

export const askLink = publicAction({
  public: 'whoever wants to sign in; the answer is the same for a known and an unknown address',
  door: 'signInFrom',
  input: AskLink,
  run: async ({ email, naar }) => {
    if (!(await mayTry('signInAddress', `${email} ${await visitorAddress()}`)))
      refuse(signInWords.emailTooOften, 'email')
    // Whoever asks for somebody else's address from many places fills no mailbox, and keeps nobody from signing in.
    if (await mayTry('signInMail', email)) await askForLink({ email, origin: await siteOrigin(), naar })
    return { to: '/inloggen/verstuurd' }
  },
})

export const signInAsDemo = publicAction({
  public: 'a demonstration has no real people; anywhere else it is not there',
  door: 'demo',
  input: DemoPerson,
  run: async ({ persoon, naar }) => {
    await signInBrowser(await pickDemoPerson(persoon))
    return { to: naar }
  },
})
