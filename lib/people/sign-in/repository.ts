import { findDemoEmail } from '@/lib/people/demo/model'
import { findPerson, institutionsOf } from '@/lib/platform/auth/people'
import { isDemo } from '@/lib/platform/env'
import { notThere, refuse } from '@/lib/platform/errors'
import { enqueue, type Job } from '@/lib/platform/jobs'
import { seal } from '@/lib/platform/seal'
import { outside } from '@/lib/platform/tenancy'
import { signInWords } from './nl'

export type Asked = { readonly email: string; readonly origin: string; readonly naar: string }

/**
 * Puts the wish for a link on the queue, whoever asks: only the worker looks whether the address is known, so that
 * neither the answer nor the time it takes tells anything.
 */
export async function askForLink(asked: Asked): Promise<void> {
  const job: Job = { name: 'people.signIn', data: { sealed: seal(JSON.stringify(asked)) } }
  await outside({}, (db) => enqueue(db, job))
}

/** The person behind a key of the demonstration's list. Outside a demonstration nobody is there, whatever the key. */
export async function pickDemoPerson(key: string): Promise<string> {
  if (!isDemo()) notThere()
  const email = findDemoEmail(key)
  const person = email ? await findPerson(email) : null
  const own = person ? await institutionsOf(person.id) : []
  if (!person || own.length === 0 || own.some((i) => !i.demo)) refuse(signInWords.notInDemo)
  return person.id
}
