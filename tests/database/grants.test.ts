import { afterAll, describe, expect, test } from 'vitest'
import { saveCheck } from '@/lib/assessments/commands'
import { giveGrant, revokeGrant } from '@/lib/grants/commands'
import { grantJobs } from '@/lib/grants/jobs'
import { loadGiven, loadGiving, loadPractice, loadPractices, loadSeenDecision } from '@/lib/grants/loaders'
import { loadShell } from '@/lib/institutions/loaders'
import { today } from '@/lib/platform/clock'
import { execute } from '@/lib/platform/command'
import { addDays } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import { stopSending } from '@/lib/platform/jobs'
import { readAs, seeAs } from '@/lib/platform/loader'
import { lookAs } from '@/lib/platform/looker'
import type { GrantScope } from '@/lib/platform/prisma/enums'
import { disconnect, inGranted, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { registerSystem } from '@/lib/systems/commands'
import { plainView } from '@/lib/systems/list/model'
import { loadList } from '@/lib/systems/loaders'
import { anAnsweredDevice, confirms, done } from '../factories/classification'
import { aMember, anInstitution, aroundOf, ownerPool, personOf } from '../factories/institution'

afterAll(async () => {
  await stopSending()
  await disconnect()
})

/** A practice with one high-risk system, an obligation and a proof, and its regional organisation. */
async function practiceAndRegion() {
  const practice = await aMember(await anInstitution('gpPractice', 'Praktijk van de proef'))
  const region = await aMember(
    await anInstitution('regionalOrganisation', 'Regio van de proef'),
    ['administrator'],
    'Marieke',
  )
  const [systemId, dutyId] = [newId(), newId()]
  await inTenant(practice, async (db) => {
    await db.aiSystem.create({
      data: { id: systemId, name: 'Triagehulp', stage: 'inUse', stageSince: new Date(), category: 'highRisk' },
    })
    await db.duty.create({
      data: {
        id: dutyId,
        systemId,
        normId: 'n',
        standing: 'law',
        article: 'art. 4',
        title: 'AI-geletterdheid',
        verdict: 'owed',
      },
    })
    await db.evidence.create({
      data: { id: newId(), dutyId, title: 'Scholingsplan', coversFrom: new Date(), addedById: personOf(practice) },
    })
  })
  return { practice, region, systemId }
}

const give = (practice: Tenant, region: Tenant, scopes: readonly GrantScope[], more: Record<string, unknown> = {}) =>
  execute(giveGrant, practice, {
    id: newId(),
    receiverId: region.institutionId,
    scopes,
    since: today(),
    until: '',
    ...more,
  })

const look = (region: Tenant, practice: Tenant) => lookAs(loadPractice, region, { slug: practice.slug })

/** Does the jobs that wait for one institution, as the worker would. */
async function workFor(institutionId: string): Promise<number> {
  const { rows } = await ownerPool().query<{ name: string; data: unknown }>(
    "select name, data from pgboss.job where name like 'grants.%' and data->>'institutionId' = $1 order by created_on",
    [institutionId],
  )
  for (const job of rows) await grantJobs.find((h) => h.name === job.name)?.handle(job.data)
  return rows.length
}

const logOf = (tenant: Tenant) => inTenant(tenant, (db) => db.logEntry.findMany({ orderBy: { id: 'asc' } }))

describe('giving a look', () => {
  test('is for who manages it, to an organisation that may receive it, and of something', async () => {
    const { practice, region } = await practiceAndRegion()
    const reader = await aMember({ ...practice, id: practice.institutionId }, ['reader'])
    const hospital = await aMember(await anInstitution('hospital'))
    expect(await give(reader, region, ['systems'])).toEqual({ is: 'refused' })
    expect(await give(region, region, ['systems'])).toEqual({ is: 'refused' })
    expect(await give(practice, hospital, ['systems'])).toMatchObject({
      problems: { receiverId: [expect.any(String)] },
    })
    expect(await give(practice, region, [])).toMatchObject({ problems: { scopes: [expect.any(String)] } })
    expect(await give(practice, region, ['systems'], { until: addDays(today(), -1) })).toMatchObject({
      problems: { until: [expect.any(String)] },
    })
    expect(await give(practice, region, ['systems'], { since: '2026-02-30' })).toMatchObject({
      problems: { since: [expect.any(String)] },
    })
    expect(await readAs(loadGiving, region, null)).toBeNull()
    expect(await lookAs(loadPractices, region, null)).toEqual([])
  })

  test('twice at once is one', async () => {
    const { practice, region } = await practiceAndRegion()
    const id = newId()
    const race = await Promise.all([
      give(practice, region, ['systems'], { id }),
      give(practice, region, ['systems'], { id }),
    ])
    expect(race.map((o) => o.is)).toEqual(['done', 'done'])
    expect(await give(practice, region, ['duties'])).toMatchObject({ problems: { receiverId: [expect.any(String)] } })
    expect((await readAs(loadGiven, practice, null))?.grants).toHaveLength(1)
  })

  test('stands in the logbook of both, once, also when the news comes twice', async () => {
    const { practice, region } = await practiceAndRegion()
    await give(practice, region, ['systems', 'duties'])
    await workFor(region.institutionId)
    await workFor(region.institutionId)
    expect((await logOf(practice)).at(-1)).toMatchObject({
      name: 'grant.given',
      subjectLabel: 'Regio van de proef',
      changes: expect.arrayContaining([{ field: 'scopes', from: null, to: 'AI-systemen, Verplichtingen' }]),
    })
    expect((await logOf(region)).map((e) => [e.name, e.subjectLabel, e.actorName])).toEqual([
      ['grant.received', 'Praktijk van de proef', 'grants.tell'],
    ])
  })
})

describe('looking', () => {
  test('shows exactly what each scope opens', async () => {
    const cases: [GrantScope[], Record<string, unknown>][] = [
      [
        ['systems'],
        { systems: [expect.objectContaining({ name: 'Triagehulp', category: null })], duties: null, evidence: null },
      ],
      [['systems', 'classification'], { systems: [expect.objectContaining({ category: 'highRisk' })], duties: null }],
      [
        ['duties'],
        {
          systems: null,
          duties: [expect.objectContaining({ title: 'AI-geletterdheid', system: null })],
          evidence: null,
        },
      ],
      [
        ['evidence'],
        { systems: null, duties: null, evidence: [expect.objectContaining({ title: 'Scholingsplan', duty: null })] },
      ],
      [['classification'], { systems: null, duties: null, evidence: null }],
    ]
    for (const [scopes, seen] of cases) {
      const { practice, region } = await practiceAndRegion()
      await give(practice, region, scopes)
      expect(await look(region, practice), scopes.join()).toMatchObject(seen)
    }
  })

  test('keeps of each scope what the form promises, and nothing of the scopes beside it', async () => {
    const practice = await aMember(await anInstitution('gpPractice'), ['administrator'], 'Dirk van der Meer')
    const region = await aMember(await anInstitution('regionalOrganisation'))
    const id = newId()
    const about = { id, name: 'Triagehulp', ownerId: personOf(practice), vendorName: 'Beeld BV', versionLabel: '2.4' }
    await done(execute(registerSystem, practice, about))
    await anAnsweredDevice(practice, id)
    await done(confirms(practice, id))
    const check = {
      systemId: id,
      kind: 'dpia',
      revision: 0,
      status: 'done',
      on: '2026-10-01',
      reviewBefore: '2027-10-01',
    }
    const rest = { responsibleId: personOf(practice), documentUrl: '', note: 'Alleen voor onszelf' }
    await done(execute(saveCheck, practice, { ...check, ...rest }))
    const decision = await inTenant(practice, (db) => db.classification.findFirstOrThrow())
    const lookAt = () => lookAs(loadSeenDecision, region, { slug: practice.slug, id: decision.id })

    const seenWith = async (...scopes: GrantScope[]) => {
      const grant = newId()
      await give(practice, region, scopes, { id: grant })
      const seen = { page: await look(region, practice), receipt: await lookAt() }
      await execute(revokeGrant, practice, { id: grant })
      return seen
    }

    const systems = await seenWith('systems')
    expect(systems.page).toMatchObject({ decisions: null, duties: null, checks: null })
    expect(systems.page?.systems).toMatchObject([{ version: '2.4', owner: 'Dirk van der Meer', category: null }])
    expect(systems.receipt).toBeNull()

    const duties = await seenWith('duties')
    expect(duties.page).toMatchObject({ systems: null, decisions: null, evidence: null })
    expect(duties.page?.checks).toEqual([
      { system: null, kind: 'dpia', status: 'done', on: '2026-10-01', reviewBefore: '2027-10-01' },
    ])
    expect(duties.receipt).toBeNull()
    expect(JSON.stringify(duties)).not.toMatch(/Triagehulp|Dirk|Beeld BV|Alleen voor onszelf/)

    const classification = await seenWith('classification')
    expect(classification.page).toMatchObject({ systems: null, duties: null, checks: null, evidence: null })
    expect(classification.page?.decisions).toMatchObject([
      { id: decision.id, system: null, category: decision.decidedCategory },
    ])
    expect(classification.receipt?.system).toBeNull()
    expect(classification.receipt?.kept.receipt.proposed.answers).toContainEqual(
      expect.objectContaining({ factId: 'mdrClass', answer: expect.stringContaining('IIa') }),
    )
    expect(classification.receipt?.kept.receipt.proposed.reasons.length).toBeGreaterThan(0)
    expect(JSON.stringify(classification)).not.toMatch(/Triagehulp|Dirk/)

    const both = await seenWith('systems', 'classification', 'duties')
    expect(both.page?.decisions).toMatchObject([{ system: 'Triagehulp' }])
    expect(both.page?.checks).toMatchObject([{ system: 'Triagehulp' }])
    expect(both.receipt?.system).toBe('Triagehulp')
    expect((await lookAt()) ?? null, 'revoked').toBeNull()
  })

  test('opens a classification of that practice only, to that region only', async () => {
    const [here, there] = [await practiceAndRegion(), await practiceAndRegion()]
    await anAnsweredDevice(here.practice, here.systemId)
    await done(confirms(here.practice, here.systemId))
    const { id } = await inTenant(here.practice, (db) => db.classification.findFirstOrThrow())
    await give(here.practice, here.region, ['classification'])
    await give(there.practice, there.region, ['classification'])
    const at = (region: Tenant, practice: Tenant, of = id) =>
      lookAs(loadSeenDecision, region, { slug: practice.slug, id: of })
    expect(await at(here.region, here.practice)).not.toBeNull()
    expect(await at(there.region, there.practice)).toBeNull()
    expect(await at(there.region, here.practice)).toBeNull()
    expect(await at(here.practice, here.practice)).toBeNull()
    for (const none of ['geen-id', newId(), '']) expect(await at(here.region, here.practice, none)).toBeNull()
    const looked = (await logOf(here.region)).filter((e) => e.name === 'grant.looked')
    expect(looked).toHaveLength(1)
  })

  test('counts what is shared and says what is not', async () => {
    const { practice, region } = await practiceAndRegion()
    await give(practice, region, ['systems'])
    const [row] = (await lookAs(loadPractices, region, null)) ?? []
    expect(row?.counts).toEqual({ systems: 1, highRisk: null, unclassified: null, duties: null, substantiated: null })
    expect(seeAs(loadShell, region, await aroundOf(region))?.counts).toEqual({ systems: 0, practices: 1 })
  })

  test('is over at once when it is revoked, after its last day, before its first, and when the practice closes', async () => {
    const revoked = await practiceAndRegion()
    const id = newId()
    await give(revoked.practice, revoked.region, ['systems'], { id })
    expect(await execute(revokeGrant, revoked.region, { id })).toEqual({ is: 'refused' })
    expect(await look(revoked.region, revoked.practice)).not.toBeNull()
    expect(await execute(revokeGrant, revoked.practice, { id })).toMatchObject({ is: 'done' })
    expect(await look(revoked.region, revoked.practice)).toBeNull()
    expect(await give(revoked.practice, revoked.region, ['duties'])).toMatchObject({ is: 'done' })

    const later = await practiceAndRegion()
    await give(later.practice, later.region, ['systems'], { since: addDays(today(), 1) })
    expect(await look(later.region, later.practice)).toBeNull()

    const ended = await practiceAndRegion()
    await give(ended.practice, ended.region, ['systems'])
    await inTenant(ended.practice, (db) =>
      db.grant.updateMany({ data: { since: new Date('2026-01-01'), until: new Date('2026-01-02') } }),
    )
    expect(await look(ended.region, ended.practice)).toBeNull()

    const closed = await practiceAndRegion()
    await give(closed.practice, closed.region, ['systems'])
    await ownerPool().query('update institution set closed_at = now() where id = $1', [closed.practice.institutionId])
    expect(await look(closed.region, closed.practice)).toBeNull()
  })

  test('is for nobody else: another region, a hospital, a reader, an unknown practice', async () => {
    const { practice, region } = await practiceAndRegion()
    await give(practice, region, ['systems', 'classification', 'duties', 'evidence'])
    const third = await aMember(await anInstitution('regionalOrganisation'))
    const hospital = await aMember(await anInstitution('hospital'))
    const reader = await aMember({ ...region, id: region.institutionId }, ['reader'])
    for (const no of [third, hospital, reader]) expect(await look(no, practice)).toBeNull()
    expect(await lookAs(loadPractices, hospital, null)).toBeNull()
    expect(await lookAs(loadPractice, region, { slug: 'praktijk-die-er-niet-is' })).toBeNull()
  })

  test('never puts a row of the practice among the region’s own, and writes nothing', async () => {
    const { practice, region } = await practiceAndRegion()
    await give(practice, region, ['systems', 'classification', 'duties', 'evidence'])
    await look(region, practice)
    expect((await readAs(loadList, region, plainView))?.rows).toEqual([])
    const at = { at: 'one', institutionId: practice.institutionId } as const
    await expect(inGranted(region, at, (db) => db.aiSystem.updateMany({ data: { name: 'Anders' } }))).rejects.toThrow(
      /read-only/,
    )
    const seen = await inGranted(region, at, async (db) => [
      await db.logEntry.count(),
      await db.institutionProfile.count(),
      await db.importBatch.count(),
    ])
    expect(seen).toEqual([0, 0, 0])
  })

  test('is told to the practice: who and when, once a day for each person', async () => {
    const { practice, region } = await practiceAndRegion()
    const second = await aMember({ ...region, id: region.institutionId }, ['auditor'], 'Saskia')
    await give(practice, region, ['systems'])
    await Promise.all([look(region, practice), look(region, practice)])
    await look(region, practice)
    await look(second, practice)
    expect(await workFor(practice.institutionId)).toBe(2)
    await workFor(practice.institutionId)
    const looks = (await readAs(loadGiven, practice, null))?.looks ?? []
    expect(looks.map((l) => [l.who, l.organisation]).sort()).toEqual([
      ['Marieke', 'Regio van de proef'],
      ['Saskia', 'Regio van de proef'],
    ])
    expect((await logOf(region)).filter((e) => e.name === 'grant.looked').map((e) => e.subjectLabel)).toEqual([
      'Praktijk van de proef',
      'Praktijk van de proef',
    ])
  })
})
