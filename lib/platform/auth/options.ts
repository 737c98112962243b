import type { NextAuthOptions } from 'next-auth'
import Email from 'next-auth/providers/email'
import { env } from '../env'
import { adapter } from './adapter'
import { usesHttps } from './cookie'
import { findPerson } from './people'
import { absoluteSeconds } from './sessions'

/** next-auth: sessions in the database, an e-mail link that a button confirms. Our own page mails the link. */
export const authOptions = (): NextAuthOptions => ({
  adapter,
  secret: env().NEXTAUTH_SECRET,
  useSecureCookies: usesHttps(),
  session: { strategy: 'database', maxAge: absoluteSeconds, updateAge: absoluteSeconds },
  providers: [
    Email({
      maxAge: 15 * 60,
      sendVerificationRequest: async () => {
        throw new Error('sign-in links are mailed by the sign-in page')
      },
    }),
  ],
  pages: { signIn: '/inloggen', error: '/inloggen', verifyRequest: '/inloggen' },
  callbacks: {
    signIn: async ({ user }) => (user.email ? (await findPerson(user.email)) !== null : false),
    redirect: async ({ url, baseUrl }) => (url.startsWith('/') && !url.startsWith('//') ? `${baseUrl}${url}` : baseUrl),
  },
})
