import { afterAll, describe, expect, test } from 'vitest'
import { filterFrom, standingSlugs } from '@/lib/duties/listing/model'
import { loadDuties } from '@/lib/duties/loaders'
import { changeRoles, invitePerson, removePerson, resendInvitation, withdrawInvitation } from '@/lib/people/commands'
import { showInvitation, useInvitation } from '@/lib/people/invitation/repository'
import { loadPeople, loadPerson } from '@/lib/people/loaders'
import { pseudonymDay, revisionOf } from '@/lib/people/model'
import { findPerson } from '@/lib/people/repository'
import { keepRetention } from '@/lib/people/retention/jobs'
import { findPerson as findByAddress, institutionsOf } from '@/lib/platform/auth/people'
import { listSessions, startSession } from '@/lib/platform/auth/sessions'
import { today } from '@/lib/platform/clock'
import { execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { stopSending } from '@/lib/platform/jobs'
import { readAs } from '@/lib/platform/loader'
import type { Role } from '@/lib/platform/permission'
import { hashToken } from '@/lib/platform/seal'
import { bare, disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { concluded, owing, theDuty } from '../factories/duty'
import { aMember, anInstitution, ownerPool, personOf, type TestInstitution } from '../factories/institution'
import { linksTo } from '../factories/mail'

afterAll(async () => {
  await stopSending()
  await disconnect()
})

const address = () => `${newId().slice(-12)}@proef.example`

async function invite(by: Tenant, email: string, roles: readonly Role[] = ['reader']) {
  expect(await execute(invitePerson, by, { name: 'Iris Nieuw', email, roles, advisorKind: '' })).toMatchObject({
    is: 'done',
  })
  return tokenFor(email)
}

async function tokenFor(email: string): Promise<string> {
  const [link] = await linksTo(email)
  return new URL(link ?? 'http://no.letter').pathname.split('/').at(-1) ?? ''
}

const log = (tenant: Tenant) => inTenant(tenant, (db) => db.logEntry.findMany({ orderBy: { id: 'asc' } }))

const change = async (tenant: Tenant, id: string, roles: readonly Role[]) => {
  const person = await inTenant(tenant, (db) => findPerson(db, id))
  if (!person) throw new Error('no such person')
  return execute(changeRoles, tenant, { id, revision: revisionOf(person), name: person.name, roles, advisorKind: '' })
}

describe('an invitation', () => {
  test('is refused to whoever may not manage people, and names what is wrong with it', async () => {
    const institution = await anInstitution()
    const officer = await aMember(institution, ['qualityOfficer'])
    const input = { name: 'Iris', email: address(), roles: ['reader'], advisorKind: '' }
    expect(await execute(invitePerson, officer, input)).toEqual({ is: 'refused' })
    const admin = await aMember(institution)
    expect(await execute(invitePerson, admin, { ...input, email: 'iris' })).toMatchObject({
      problems: { email: [expect.any(String)] },
    })
    expect(await execute(invitePerson, admin, { ...input, roles: undefined })).toMatchObject({
      problems: { roles: [expect.any(String)] },
    })
    expect(await execute(invitePerson, admin, { ...input, roles: ['advisor'] })).toMatchObject({
      problems: { advisorKind: [expect.any(String)] },
    })
    expect(await execute(invitePerson, admin, { ...input, roles: ['owner'] })).toMatchObject({ is: 'problems' })
    expect(await linksTo(input.email)).toEqual([])
  })

  test('accepted twice at once lets in one person, once', async () => {
    const admin = await aMember(await anInstitution())
    const email = address()
    const token = await invite(admin, email)
    const both = await Promise.all([useInvitation(token), useInvitation(token)])
    expect(both.filter((joined) => joined !== null)).toHaveLength(1)
    expect(await useInvitation(token)).toBeNull()
    expect(await showInvitation(token)).toBeNull()
    await inTenant(admin, async (db) => expect(await db.member.count({ where: { email } })).toBe(1))
  })

  test('does not work after its last day, once withdrawn, or when guessed', async () => {
    const admin = await aMember(await anInstitution())
    const late = address()
    const token = await invite(admin, late)
    await inTenant(admin, (db) =>
      db.door.updateMany({ where: { email: late }, data: { endsAt: new Date(Date.now() - 1000) } }),
    )
    expect(await showInvitation(token)).toBeNull()
    expect(await useInvitation(token)).toBeNull()

    const gone = address()
    const withdrawn = await invite(admin, gone)
    expect(await execute(withdrawInvitation, admin, { id: hashToken(withdrawn) })).toMatchObject({ is: 'done' })
    expect(await useInvitation(withdrawn)).toBeNull()
    expect(await useInvitation('een-token-dat-niemand-kreeg')).toBeNull()
  })

  test('sent again works by its new link only', async () => {
    const admin = await aMember(await anInstitution())
    const email = address()
    const first = await invite(admin, email)
    expect(await execute(resendInvitation, admin, { id: hashToken(first) })).toMatchObject({ is: 'done' })
    const second = await tokenFor(email)
    expect(second).not.toBe(first)
    expect(await useInvitation(first)).toBeNull()
    expect(await useInvitation(second)).not.toBeNull()
  })

  test('that ended is not sent again to somebody who is invited anew or in', async () => {
    const admin = await aMember(await anInstitution())
    const email = address()
    const first = await invite(admin, email, ['systemOwner'])
    await inTenant(admin, (db) => db.door.updateMany({ data: { endsAt: new Date(Date.now() - 1000) } }))
    const second = await invite(admin, email, ['dataProtectionOfficer'])
    const again = () => execute(resendInvitation, admin, { id: hashToken(first) })
    expect(await again()).toMatchObject({ problems: { '': [expect.stringMatching(/al uitgenodigd/)] } })
    expect(await useInvitation(second)).not.toBeNull()
    expect(await again()).toMatchObject({ problems: { '': [expect.stringMatching(/doet al mee/)] } })
    expect(await linksTo(email)).toHaveLength(2)
  })

  test('adds to what somebody may do nothing that one person may not have together', async () => {
    const admin = await aMember(await anInstitution())
    const email = address()
    const first = await invite(admin, email, ['systemOwner'])
    await inTenant(admin, (db) => db.door.updateMany({ data: { endsAt: new Date(Date.now() - 1000) } }))
    const second = await invite(admin, email, ['dataProtectionOfficer'])
    await inTenant(admin, (db) => db.door.updateMany({ data: { endsAt: new Date(Date.now() + 60_000) } }))
    await useInvitation(first)
    await useInvitation(second)
    const member = await inTenant(admin, (db) => db.member.findFirst({ where: { email } }))
    expect(member?.roles).toEqual(['systemOwner'])
  })

  test('of another institution cannot be withdrawn, sent again or seen in the list', async () => {
    const [ours, theirs] = [await aMember(await anInstitution()), await aMember(await anInstitution())]
    const token = await invite(theirs, address())
    const id = hashToken(token)
    expect(await execute(withdrawInvitation, ours, { id })).toMatchObject({ is: 'problems' })
    expect(await execute(resendInvitation, ours, { id })).toMatchObject({ is: 'problems' })
    expect((await readAs(loadPeople, ours, null))?.invitations).toEqual([])
    expect(await useInvitation(token)).not.toBeNull()
  })

  test('submitted twice is one; for somebody who is in or invited it is refused', async () => {
    const admin = await aMember(await anInstitution())
    const input = { name: 'Iris', email: address(), roles: ['reader'], advisorKind: '' }
    const both = await Promise.all([execute(invitePerson, admin, input), execute(invitePerson, admin, input)])
    expect(both.map((o) => o.is)).toEqual(['done', 'done'])
    expect(await linksTo(input.email)).toHaveLength(1)
    await useInvitation(await tokenFor(input.email))
    expect(await execute(invitePerson, admin, input)).toMatchObject({
      problems: { email: [expect.stringMatching(/doet al mee/)] },
    })
  })

  test('leaves who, what and when in the logbook, and no token, name or address', async () => {
    const admin = await aMember(await anInstitution())
    const email = address()
    const token = await invite(admin, email, ['auditor'])
    const joined = await useInvitation(token)
    const rows = await log(admin)
    expect(rows.map((r) => [r.name, r.actorId])).toEqual([
      ['invitation.sent', personOf(admin)],
      ['person.joined', joined?.personId],
    ])
    const text = JSON.stringify(rows)
    for (const secret of [token, hashToken(token), email, 'Iris']) expect(text).not.toContain(secret)
  })

  test('into a closed institution does not work', async () => {
    const institution = await anInstitution()
    const token = await invite(await aMember(institution), address())
    await ownerPool().query('update institution set closed_at = now() where id = $1', [institution.id])
    expect(await showInvitation(token)).toBeNull()
    expect(await useInvitation(token)).toBeNull()
  })

  test('of somebody who worked elsewhere already adds an institution to the same person', async () => {
    const [here, there] = [await aMember(await anInstitution()), await aMember(await anInstitution())]
    const email = address()
    const first = await useInvitation(await invite(here, email))
    const second = await useInvitation(await invite(there, email))
    // The second letter is no key to the first institution: whoever shows it has to sign in.
    expect([first?.fresh, second?.fresh]).toEqual([true, false])
    expect(second?.personId).toBe(first?.personId)
    expect((await institutionsOf(first?.personId ?? '')).map((i) => i.slug).sort()).toEqual(
      [here.slug, there.slug].sort(),
    )
  })
})

describe('the last administrator', () => {
  test('cannot go or lose the role, and two at once still leave one', async () => {
    const institution = await anInstitution()
    const [a, b] = [await aMember(institution), await aMember(institution)]
    const race = await Promise.all([
      execute(removePerson, a, { id: personOf(b), newOwnerId: '' }),
      change(b, personOf(a), ['reader']),
    ])
    expect(race.map((o) => o.is).sort()).toEqual(['done', 'problems'])
    await inTenant(a, async (db) => {
      expect(await db.member.count({ where: { endedAt: null, roles: { has: 'administrator' } } })).toBe(1)
    })
  })

  test('of a practice of one may do everything but leave', async () => {
    const alone = await aMember(await anInstitution('gpPractice'))
    expect(await execute(removePerson, alone, { id: personOf(alone), newOwnerId: '' })).toMatchObject({
      problems: { '': [expect.stringMatching(/laatste beheerder/)] },
    })
    expect(await change(alone, personOf(alone), ['reader'])).toMatchObject({
      problems: { roles: [expect.any(String)] },
    })
    expect(await change(alone, personOf(alone), ['administrator', 'qualityOfficer'])).toMatchObject({ is: 'done' })
  })
})

describe('changing roles', () => {
  test('is not for others, not for another institution, and not over what somebody else saved', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const reader = await aMember(institution, ['reader'])
    const stranger = await aMember(await anInstitution())
    const input = { id: personOf(reader), revision: 0, name: 'Noor', roles: ['auditor'], advisorKind: '' }
    expect(await execute(changeRoles, reader, input)).toEqual({ is: 'refused' })
    expect(await execute(changeRoles, stranger, input)).toEqual({ is: 'refused' })
    expect(await readAs(loadPerson, stranger, { id: personOf(reader) })).toBeNull()
    expect(await execute(changeRoles, admin, input)).toMatchObject({
      is: 'conflict',
      differences: expect.arrayContaining([{ label: 'Rollen', yours: 'Auditor', theirs: 'Lezer' }]),
    })
  })

  test('that would leave things with somebody who may own nothing is refused, and says what to do first', async () => {
    const institution = await anInstitution()
    const [admin, owner] = [await aMember(institution), await aMember(institution, ['systemOwner'])]
    const systemId = newId()
    await inTenant(admin, (db) =>
      db.aiSystem.create({
        data: { id: systemId, name: 'Triage', stageSince: new Date(), ownerId: personOf(owner) },
      }),
    )
    for (const role of ['dataProtectionOfficer', 'reader', 'auditor'] as const)
      expect(await change(admin, personOf(owner), [role]), role).toMatchObject({
        problems: { roles: [expect.stringMatching(/eigenaar van 1 AI-systeem\. Geef dat eerst een andere eigenaar/)] },
      })
    expect(await change(admin, personOf(owner), ['qualityOfficer'])).toMatchObject({ is: 'done' })
    await inTenant(admin, (db) => db.aiSystem.updateMany({ data: { ownerId: personOf(admin) } }))
    expect(await change(admin, personOf(owner), ['dataProtectionOfficer'])).toMatchObject({ is: 'done' })
  })

  test('holds at once and stands in the logbook with the roles before and after', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const reader = await aMember(institution, ['reader'])
    expect(await change(admin, personOf(reader), ['auditor'])).toMatchObject({ is: 'done' })
    const { token } = await startSession(personOf(reader), null)
    expect((await bare.enter(hashToken(token), institution.slug))?.member?.roles).toEqual(['auditor'])
    expect((await log(admin)).at(-1)).toMatchObject({
      name: 'person.rolesChanged',
      subjectId: personOf(reader),
      changes: [{ field: 'roles', from: 'Lezer', to: 'Auditor' }],
    })
  })
})

describe('somebody who leaves', () => {
  async function anOwner(institution: TestInstitution) {
    const [admin, owner] = [await aMember(institution), await aMember(institution, ['systemOwner'], 'Olga Eigenaar')]
    const systemId = newId()
    await inTenant(admin, (db) =>
      db.aiSystem.create({
        data: { id: systemId, name: 'Botbreukdetectie', stageSince: new Date(), ownerId: personOf(owner) },
      }),
    )
    return { admin, owner, systemId }
  }

  test('first hands over to somebody who may own', async () => {
    const institution = await anInstitution()
    const { admin, owner, systemId } = await anOwner(institution)
    const fg = await aMember(institution, ['dataProtectionOfficer'])
    const elsewhere = await aMember(await anInstitution())
    const leave = (newOwnerId: string) => execute(removePerson, admin, { id: personOf(owner), newOwnerId })
    expect(await leave('')).toMatchObject({ problems: { newOwnerId: [expect.any(String)] } })
    for (const no of [fg, elsewhere, owner]) {
      expect(await leave(personOf(no))).toMatchObject({ problems: { newOwnerId: [expect.any(String)] } })
    }
    expect(await leave(personOf(admin))).toMatchObject({ is: 'done' })
    const system = await inTenant(admin, (db) => db.aiSystem.findFirst({ where: { id: systemId } }))
    expect(system).toMatchObject({ ownerId: personOf(admin), revision: 2 })
    expect((await log(admin)).map((r) => r.name)).toEqual(['person.removed', 'system.changed'])
  })

  test('leaves a line for every system, obligation and check that changed hands', async () => {
    const institution = await anInstitution()
    const { admin, owner, systemId } = await anOwner(institution)
    const [from, to] = [personOf(owner), personOf(admin)]
    const both = newId()
    await inTenant(admin, async (db) => {
      await db.aiSystem.create({
        data: { id: both, name: 'Triage', stageSince: new Date(), ownerId: from, deputyId: to, clinicianId: from },
      })
      await db.systemCheck.createMany({
        data: (['dpia', 'supplierChecklist'] as const).map((kind) => ({ systemId: both, kind, responsibleId: from })),
      })
    })
    await concluded(admin, systemId, owing('ai-act.26-6'))
    const owned = await inTenant(admin, (db) => db.duty.count({ where: { ownerId: from } }))
    expect(owned).toBeGreaterThan(1)
    expect(await execute(removePerson, admin, { id: from, newOwnerId: to })).toMatchObject({ is: 'done' })
    const left = await inTenant(admin, async (db) => [
      await db.duty.count({ where: { ownerId: from } }),
      await db.systemCheck.count({ where: { responsibleId: from } }),
      await db.aiSystem.count({ where: { OR: [{ ownerId: from }, { deputyId: from }, { clinicianId: from }] } }),
    ])
    expect(left).toEqual([0, 0, 0])
    const told = (await log(admin)).filter((r) => r.name !== 'duty.arose' && r.name !== 'duty.noted')
    expect(told.map((r) => [r.name, r.systemId, r.changes])).toEqual([
      [
        'person.removed',
        null,
        [
          { field: 'systems', from: null, to: '2' },
          { field: 'duties', from: null, to: String(owned) },
          { field: 'newOwner', from: null, to },
        ],
      ],
      ['system.changed', systemId, [{ field: 'ownerId', from, to }]],
      [
        'system.changed',
        both,
        [
          { field: 'ownerId', from, to },
          { field: 'deputyId', from: to, to: null },
          { field: 'clinicianId', from, to: null },
        ],
      ],
      [
        'duty.handedOver',
        systemId,
        [
          { field: 'ownerId', from, to },
          { field: 'duties', from: null, to: String(owned) },
        ],
      ],
      [
        'check.handedOver',
        both,
        [
          { field: 'dpiaResponsible', from, to },
          { field: 'supplierChecklistResponsible', from, to },
        ],
      ],
    ])
  })

  test('has obligations counted that apply, and no others, as the list behind the number has them', async () => {
    const institution = await anInstitution()
    const { admin, owner, systemId } = await anOwner(institution)
    await concluded(admin, systemId, owing('ai-act.26-6', 'ai-act.26-2'))
    const waived = await theDuty(admin, systemId, 'ai-act.26-2')
    await inTenant(admin, async (db) => {
      await db.duty.updateMany({ where: { id: waived.id }, data: { status: 'notApplicable' } })
      await db.duty.updateMany({ where: { normId: 'ai-act.4' }, data: { verdict: 'notApplicable' } })
    })
    const standing = (Object.keys(standingSlugs) as (keyof typeof standingSlugs)[]).filter((s) => s !== 'notApplicable')
    const rows = await readAs(loadDuties, admin, { ...filterFrom({ eigenaar: personOf(owner) }), standing })
    const person = (await readAs(loadPeople, admin, null))?.people.find((p) => p.id === personOf(owner))
    expect(person?.duties).toBe(rows?.total)
    const all = await inTenant(admin, (db) => db.duty.count({ where: { ownerId: personOf(owner) } }))
    expect(person?.duties).toBe(all - 2)
  })

  test('keeps the session and loses the access', async () => {
    const institution = await anInstitution()
    const [admin, reader] = [await aMember(institution), await aMember(institution, ['reader'])]
    const { token } = await startSession(personOf(reader), 'Firefox op Windows')
    await execute(removePerson, admin, { id: personOf(reader), newOwnerId: '' })
    const entrance = await bare.enter(hashToken(token), institution.slug)
    expect(entrance).toMatchObject({ personId: personOf(reader), institution: null, member: null })
    expect(await institutionsOf(personOf(reader))).toEqual([])
    expect(await listSessions(personOf(reader), token)).toHaveLength(1)
  })

  test('keeps the name until its day, and then is a number in the list and in the logbook', async () => {
    const institution = await anInstitution()
    const [admin, reader] = [await aMember(institution), await aMember(institution, ['reader'], 'Ruud Vertrekker')]
    const id = personOf(reader)
    await startSession(id, null)
    await execute(removePerson, admin, { id, newOwnerId: '' })
    const member = () => inTenant(admin, (db) => db.member.findFirst({ where: { personId: id } }))
    await keepRetention(today())
    expect(await member()).toMatchObject({ name: 'Ruud Vertrekker' })

    await inTenant(admin, (db) =>
      db.member.updateMany({ where: { personId: id }, data: { endedAt: new Date('2025-11-01') } }),
    )
    await keepRetention(pseudonymDay(today()))
    await keepRetention(pseudonymDay(today()))
    expect(await member()).toMatchObject({ name: `Oud-medewerker ${id.slice(-4)}`, email: null, roles: [] })
    expect((await log(admin)).filter((r) => r.name === 'person.pseudonymised')).toHaveLength(1)
    expect(await findByAddress(`${id.slice(-12)}@proef.example`)).toBeNull()
    expect(await listSessions(id, null)).toEqual([])
  })

  test('that fails at one institution is kept at the others', async () => {
    const [here, there] = [await aMember(await anInstitution()), await aMember(await anInstitution())]
    const left = async (by: Tenant) => {
      const id = (await useInvitation(await invite(by, address())))?.personId ?? ''
      await execute(removePerson, by, { id, newOwnerId: '' })
      await inTenant(by, (db) =>
        db.member.updateMany({ where: { personId: id }, data: { endedAt: new Date('2025-11-01') } }),
      )
      return id
    }
    const [stuck, id] = [await left(here), await left(there)]
    await ownerPool().query(
      'alter table member add constraint stuck check (person_id <> $1 or email is not null)'.replace(
        '$1',
        `'${stuck}'`,
      ),
    )
    try {
      await expect(keepRetention(pseudonymDay(today()))).rejects.toThrow(/at 1 institutions/)
    } finally {
      await ownerPool().query('alter table member drop constraint stuck')
    }
    const member = await inTenant(there, (db) => db.member.findFirst({ where: { personId: id } }))
    expect(member?.email).toBeNull()
  })

  test('keeps the address as long as another institution knows the person', async () => {
    const [here, there] = [await aMember(await anInstitution()), await aMember(await anInstitution())]
    const email = address()
    const person = await useInvitation(await invite(here, email))
    await useInvitation(await invite(there, email))
    const id = person?.personId ?? ''
    await execute(removePerson, here, { id, newOwnerId: '' })
    await inTenant(here, (db) =>
      db.member.updateMany({ where: { personId: id }, data: { endedAt: new Date('2025-11-01') } }),
    )
    await keepRetention(pseudonymDay(today()))
    expect(await findByAddress(email)).toMatchObject({ id })
    await inTenant(there, async (db) => expect((await findPerson(db, id))?.name).toBe('Iris Nieuw'))
  })

  test('who comes back in time keeps the name', async () => {
    const admin = await aMember(await anInstitution())
    const email = address()
    const id = (await useInvitation(await invite(admin, email)))?.personId ?? ''
    await execute(removePerson, admin, { id, newOwnerId: '' })
    await useInvitation(await invite(admin, email, ['auditor']))
    await keepRetention(pseudonymDay(today()))
    await inTenant(admin, async (db) =>
      expect(await findPerson(db, id)).toMatchObject({ name: 'Iris Nieuw', roles: ['auditor'] }),
    )
  })
})

test('only who manages people sees addresses and invitations', async () => {
  const institution = await anInstitution()
  const [admin, reader] = [await aMember(institution), await aMember(institution, ['reader'])]
  await invite(admin, address())
  const seen = await readAs(loadPeople, reader, null)
  expect(seen?.people.map((p) => p.email)).toEqual([null, null])
  expect(seen?.invitations).toEqual([])
  expect(await readAs(loadPerson, reader, { id: personOf(admin) })).toBeNull()
})
