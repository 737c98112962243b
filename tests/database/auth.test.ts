import { createHash } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { demoChoices, loadMailbox } from '@/lib/people/demo/loaders'
import { demoInstitutions, demoKey, findDemoEmail } from '@/lib/people/demo/model'
import { retentionJobs } from '@/lib/people/retention/jobs'
import { signInJobs } from '@/lib/people/sign-in/jobs'
import { askForLink, pickDemoPerson } from '@/lib/people/sign-in/repository'
import { adapter } from '@/lib/platform/auth/adapter'
import { findPerson, institutionsOf, issueLinkToken } from '@/lib/platform/auth/people'
import { endSession, listSessions, revokeSessions, startSession } from '@/lib/platform/auth/sessions'
import { env } from '@/lib/platform/env'
import { newId } from '@/lib/platform/id'
import { stopSending } from '@/lib/platform/jobs'
import { mayTry } from '@/lib/platform/rate-limit'
import { hashToken } from '@/lib/platform/seal'
import { bare, disconnect, inTenant, outside } from '@/lib/platform/tenancy'
import { deviceIn } from '@/lib/platform/visitor'
import { aMember, anInstitution, ownerPool, personOf } from '../factories/institution'
import { linksTo } from '../factories/mail'

afterAll(async () => {
  await stopSending()
  await disconnect()
})

const emailOf = async (personId: string): Promise<string> => {
  const found = await outside({ person: personId }, (db) => db.person.findUnique({ where: { id: personId } }))
  return found?.email ?? ''
}

/** Asks for a link as the sign-in page does, and does the job as the worker does. */
async function askAndWork(email: string): Promise<void> {
  await askForLink({ email, origin: 'http://localhost:3000', naar: '/' })
  const { rows } = await ownerPool().query<{ data: unknown }>(
    "select data from pgboss.job where name = 'people.signIn' order by created_on desc limit 1",
  )
  await signInJobs[0]?.handle(rows[0]?.data)
}

/** As next-auth hashes what the link says before it asks the adapter. */
const asNextAuth = (token: string) => createHash('sha256').update(`${token}${env().NEXTAUTH_SECRET}`).digest('hex')

describe('asking for a link', () => {
  test('mails nothing to an address that is unknown, and says nothing of it on the queue', async () => {
    const email = `${newId()}@proef.example`
    await askAndWork(email)
    expect(await linksTo(email)).toEqual([])
    expect(await findPerson(email)).toBeNull()
    const { rows } = await ownerPool().query('select data::text as text from pgboss.job where data::text like $1', [
      `%${email}%`,
    ])
    expect(rows).toEqual([])
  })

  test('mails nothing to somebody who has no access anywhere', async () => {
    const admin = await aMember(await anInstitution())
    await inTenant(admin, (db) => db.member.updateMany({ data: { endedAt: new Date() } }))
    const email = await emailOf(personOf(admin))
    await askAndWork(email)
    expect(await linksTo(email)).toEqual([])
  })

  test('mails a link that works once, for its own address; asking again keeps it, using one ends the others', async () => {
    const admin = await aMember(await anInstitution())
    const email = await emailOf(personOf(admin))
    await askAndWork(email)
    await askAndWork(email)
    const [second, first] = (await linksTo(email)).map((link) => new URL(link).searchParams.get('token') ?? '')
    const use = (token: string, identifier: string) =>
      adapter.useVerificationToken?.({ identifier, token: asNextAuth(token) })
    expect(await use(first ?? '', email)).toMatchObject({ identifier: email })
    expect(await use(first ?? '', email)).toBeNull()
    expect(await use(second ?? '', email)).toBeNull()
  })

  test('gives a link that opens nothing for another address, twice at once, or as it is kept', async () => {
    const admin = await aMember(await anInstitution())
    const email = await emailOf(personOf(admin))
    const use = (token: string, identifier = email) => adapter.useVerificationToken?.({ identifier, token })
    expect(await use(asNextAuth(await issueLinkToken(email)), 'iemand@anders.example')).toBeNull()
    const token = await issueLinkToken(email)
    expect(await use(asNextAuth(asNextAuth(token)))).toBeNull()
    const both = await Promise.all([use(asNextAuth(token)), use(asNextAuth(token))])
    expect(both.filter((used) => used !== null)).toHaveLength(1)
  })

  test('is counted for each address, known or not, and for each visitor', async () => {
    const email = `${newId()}@proef.example`
    const tries = []
    for (let i = 0; i < 7; i++) tries.push(await mayTry('signInAddress', i % 2 ? email.toUpperCase() : email))
    expect(tries).toEqual([true, true, true, true, true, false, false])
    const visitor = newId()
    for (let i = 0; i < 120; i++) await mayTry('signInFrom', visitor)
    expect(await mayTry('signInFrom', visitor)).toBe(false)
    expect(await mayTry('signInFrom', newId())).toBe(true)
  })
})

describe('a session', () => {
  test('that was ended, has ended, or was idle too long opens nothing', async () => {
    const institution = await anInstitution()
    const id = personOf(await aMember(institution))
    const enter = (token: string) => bare.enter(hashToken(token), institution.slug)
    const ended = await startSession(id, null)
    expect(await enter(ended.token)).not.toBeNull()
    await endSession(ended.token)
    expect(await enter(ended.token)).toBeNull()
    for (const column of ['endsAt', 'idleUntil'] as const) {
      const { token } = await startSession(id, null)
      const session = hashToken(token)
      await outside({ session }, (db) =>
        db.session.updateMany({ where: { tokenHash: session }, data: { [column]: new Date(Date.now() - 1000) } }),
      )
      expect(await enter(token), column).toBeNull()
    }
    expect(await bare.enter('een-hash-die-er-niet-is', institution.slug)).toBeNull()
  })

  test('that has ended is cleared away in the night, with links and invitations that nobody used', async () => {
    const admin = await aMember(await anInstitution())
    const id = personOf(admin)
    const email = await emailOf(id)
    const past = new Date(Date.now() - 1000)
    const [idle, over, here] = [
      await startSession(id, null),
      await startSession(id, null),
      await startSession(id, null),
    ]
    const endNow = (token: string, data: object) => {
      const session = hashToken(token)
      return outside({ session }, (db) => db.session.updateMany({ where: { tokenHash: session }, data }))
    }
    await endNow(idle.token, { idleUntil: past })
    await endNow(over.token, { endsAt: past })
    const [used, fresh] = [newId(), newId()]
    await outside({ email }, (db) =>
      db.signInToken.createMany({
        data: [
          { tokenHash: used, email, expires: past },
          { tokenHash: fresh, email, expires: new Date(Date.now() + 60_000) },
        ],
      }),
    )
    const door = (days: number) => ({
      tokenHash: newId(),
      purpose: 'invitation' as const,
      email: `${days}@proef.example`,
      name: 'Iris',
      roles: ['reader' as const],
      endsAt: new Date(Date.now() - days * 86_400_000),
    })
    await inTenant(admin, (db) =>
      db.door.createMany({ data: [door(31), door(1)].map((d) => ({ ...d, institutionId: admin.institutionId })) }),
    )
    await retentionJobs[0]?.handle({})
    const sessions = await outside({ person: id }, (db) => db.session.findMany({ where: { personId: id } }))
    expect(sessions.map((s) => s.tokenHash)).toEqual([hashToken(here.token)])
    const links = await outside({ email }, (db) => db.signInToken.findMany({ where: { email } }))
    expect(links.map((l) => l.tokenHash)).toEqual([fresh])
    const doors = await inTenant(admin, (db) => db.door.findMany())
    expect(doors.map((d) => d.email)).toEqual(['1@proef.example'])
  })

  test('opens no institution where its person is no member, and none that is not there', async () => {
    const [here, there] = [await anInstitution(), await anInstitution()]
    const { token } = await startSession(personOf(await aMember(here)), null)
    for (const slug of [there.slug, 'bestaat-niet', ''])
      expect(await bare.enter(hashToken(token), slug)).toMatchObject({ institution: null, member: null })
  })

  test('is seen and ended by its own person only; all but this one at once', async () => {
    const institution = await anInstitution()
    const [mine, other] = [personOf(await aMember(institution)), personOf(await aMember(institution))]
    const here = await startSession(mine, 'Firefox op Windows')
    await startSession(mine, 'Safari op iPhone')
    const theirs = await startSession(other, null)
    const [theirSession] = await listSessions(other, null)
    await revokeSessions(mine, { id: theirSession?.id ?? '' })
    expect(await bare.enter(hashToken(theirs.token), institution.slug)).not.toBeNull()
    const seen = await listSessions(mine, here.token)
    expect(seen.map((s) => [s.device, s.current]).sort()).toEqual([
      ['Firefox op Windows', true],
      ['Safari op iPhone', false],
    ])
    await revokeSessions(mine, { allBut: here.token })
    expect((await listSessions(mine, here.token)).map((s) => s.current)).toEqual([true])
  })

  test('is kept as a hash: who reads the database cannot use it', async () => {
    const { token } = await startSession(personOf(await aMember(await anInstitution())), null)
    const kept = await outside({ session: hashToken(token) }, (db) => db.session.findMany())
    expect(JSON.stringify(kept)).not.toContain(token)
    expect(kept).toHaveLength(1)
  })
})

describe('outside a demonstration', () => {
  test('there is nobody to pick, no mailbox, and no key that signs in', async () => {
    expect(demoChoices()).toEqual([])
    expect(await loadMailbox()).toBeNull()
    const [institution] = demoInstitutions
    const [person] = institution?.people ?? []
    const key = demoKey(person?.as ?? '', institution?.slug ?? '')
    const real = await aMember(await anInstitution())
    const email = findDemoEmail(key) ?? ''
    await outside({ email }, (db) => db.person.create({ data: { id: newId(), email } }))
    await expect(pickDemoPerson(key)).rejects.toThrow('not there')
    await expect(pickDemoPerson(await emailOf(personOf(real)))).rejects.toThrow('not there')
  })
})

test('institutions come by name, without those that closed or that one left', async () => {
  const [a, b] = [await anInstitution('hospital', 'Aalders'), await anInstitution('hospital', 'Zonneveld')]
  const id = personOf(await aMember(b))
  const tenant = await aMember(a)
  await inTenant(tenant, (db) => db.member.create({ data: { personId: id, name: 'Twee', roles: ['reader'] } }))
  expect((await institutionsOf(id)).map((i) => i.name)).toEqual(['Aalders', 'Zonneveld'])
  await ownerPool().query('update institution set closed_at = now() where id = $1', [a.id])
  expect((await institutionsOf(id)).map((i) => i.name)).toEqual(['Zonneveld'])
})

test('a device is told as far as the browser tells', () => {
  expect(deviceIn('Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0')).toBe(
    'Firefox op Windows',
  )
  expect(deviceIn('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0')).toBe(
    'Edge op Windows',
  )
  expect(
    deviceIn('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604.1'),
  ).toBe('Safari op iPhone')
  expect(deviceIn('curl/8.5')).toBeNull()
  expect(deviceIn(null)).toBeNull()
})
