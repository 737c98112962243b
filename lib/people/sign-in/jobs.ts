import { z } from 'zod'
import { findPerson, institutionsOf, issueLinkToken } from '@/lib/platform/auth/people'
import { enqueue, type Handler, handler } from '@/lib/platform/jobs'
import { mailJob } from '@/lib/platform/mail'
import { unseal } from '@/lib/platform/seal'
import { outside } from '@/lib/platform/tenancy'

const Asked = z.object({ email: z.string(), origin: z.string(), naar: z.string() })

/** Mails a sign-in link to an address that is known and has access somewhere; to any other, nothing. */
async function sendLink(sealed: string): Promise<void> {
  const { email, origin, naar } = Asked.parse(JSON.parse(unseal(sealed)))
  const person = await findPerson(email)
  if (!person || (await institutionsOf(person.id)).length === 0) return
  const link = new URL('/inloggen/bevestigen', origin)
  link.search = new URLSearchParams({ token: await issueLinkToken(email), email, naar }).toString()
  await outside({}, (db) => enqueue(db, mailJob(email, { letter: 'sign-in', link: link.href })))
}

export const signInJobs: readonly Handler[] = [
  handler({ name: 'people.signIn', payload: z.object({ sealed: z.string() }), run: ({ sealed }) => sendLink(sealed) }),
]
