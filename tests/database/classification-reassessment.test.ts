import { afterAll, describe, expect, test } from 'vitest'
import { decide } from '@/lib/classification/commands'
import { keepDecision } from '@/lib/classification/reassessment/commands'
import { reassessmentJobs } from '@/lib/classification/reassessment/jobs'
import { loadNewRules, loadReassessment, loadRunProgress } from '@/lib/classification/reassessment/loaders'
import { announceRules, beginRun, findRun, isCompared, moveRun } from '@/lib/classification/reassessment/repository'
import { listClassifications, listUnderOtherRules } from '@/lib/classification/repository'
import { loadOverview } from '@/lib/overview/loaders'
import { today } from '@/lib/platform/clock'
import { execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { jobTenant, stopSending } from '@/lib/platform/jobs'
import { readAs } from '@/lib/platform/loader'
import { disconnect, inGranted, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { ruleSet } from '@/rules'
import { anAnsweredDevice, confirms, done, theForm } from '../factories/classification'
import { aSystem } from '../factories/duty'
import { aMember, anInstitution, ownerPool, personOf, twoInstitutions } from '../factories/institution'
import { aWholeRegister } from '../factories/register'
import { asOwnerOf, byEarlierRules, comparedWithNow } from '../factories/rules'
import { dumpOf } from '../isolation/house'

afterAll(async () => {
  await stopSending()
  await disconnect()
})

const { version } = ruleSet
const asked = (tenant: Tenant, pagina?: string) => readAs(loadNewRules, tenant, { pagina })
const one = (tenant: Tenant, id: string) => readAs(loadReassessment, tenant, { id })
const counted = async (tenant: Tenant) => (await readAs(loadOverview, tenant, null))?.overview.reassessments
const reason = 'De commissie heeft opnieuw gekeken en ziet geen ander gebruik.'

async function aDevice(tenant: Tenant): Promise<string> {
  const systemId = await aSystem(tenant)
  await anAnsweredDevice(tenant, systemId)
  await confirms(tenant, systemId)
  return systemId
}

/** A device of which the decision was taken by earlier rules, which said "overig". */
async function aDiffering(tenant: Tenant): Promise<string> {
  const systemId = await aDevice(tenant)
  await byEarlierRules(tenant, systemId, { category: 'other' })
  return systemId
}

/** A register of so many decisions by earlier rules, every one of which said "overig". */
async function manyDiffering(tenant: Tenant, systems: number): Promise<void> {
  await aWholeRegister(tenant, systems)
  const aged = await asOwnerOf(
    tenant,
    `update classification set rule_set_version = '2026.11.1',
       receipt = jsonb_set(receipt, '{proposed,category}', '"other"')`,
  )
  expect(aged).toBe(systems)
}

const alone = async () => aMember(await anInstitution())
const onlyId = async (tenant: Tenant) => (await asked(tenant))?.open[0]?.id ?? ''

/** Everything but what the comparison itself writes. */
const restOf = (tenant: Tenant) => dumpOf(tenant.institutionId, ['reassessment', 'reassessment_run', 'log_entry'])

describe('nieuwe regels', () => {
  test('een andere instelling ziet er niets van, en kan er niets aan afdoen', async () => {
    const { ours, theirs } = await twoInstitutions()
    await aDiffering(ours)
    await comparedWithNow(ours)
    const id = await onlyId(ours)
    expect((await asked(theirs))?.total).toBe(0)
    expect(await one(theirs, id)).toBeNull()
    expect(await readAs(loadRunProgress, theirs, null)).toMatchObject({ done: 0, total: 0 })
    expect(await readAs(loadRunProgress, ours, null)).toMatchObject({ done: 1, total: 1, finished: true })
    expect((await execute(keepDecision, theirs, { id, reason })).is).toBe('refused')
    expect((await one(ours, id))?.asked.closing).toBeNull()
  })

  test('zolang er nog niet is vergeleken, staat er niets', async () => {
    const tenant = await alone()
    await aDiffering(tenant)
    expect(await asked(tenant)).toMatchObject({ total: 0, run: null })
  })

  test('het verschil wordt gevraagd, en verder verandert er niets: besluit, onderbouwing en verplichtingen blijven', async () => {
    const tenant = await alone()
    const systemId = await aDiffering(tenant)
    const before = await restOf(tenant)
    await comparedWithNow(tenant)
    expect(await restOf(tenant)).toEqual(before)
    const page = await asked(tenant)
    expect(page?.open).toMatchObject([
      { systemId, decided: 'highRisk', decidedRules: '2026.11.1', category: 'highRisk' },
    ])
    expect(page?.open[0]?.sentences).toContain('De categorie was overig en is nu hoog risico.')
    expect(page?.run).toMatchObject({ ruleSetVersion: version, total: 1, done: 1, differing: 1, day: today() })
    expect(page?.run?.endedAt).not.toBeNull()
    expect(await counted(tenant)).toBe(1)
  })

  test('van een besluit waar de regels niets anders van zeggen, wordt niets gevraagd', async () => {
    const tenant = await alone()
    await byEarlierRules(tenant, await aDevice(tenant))
    await comparedWithNow(tenant)
    expect(await asked(tenant)).toMatchObject({ total: 0, run: { done: 1, differing: 0 } })
  })

  test('wat door de regels van nu is besloten, of door niemand, wordt niet bekeken', async () => {
    const tenant = await alone()
    await aDevice(tenant)
    await anAnsweredDevice(tenant, await aSystem(tenant))
    await comparedWithNow(tenant)
    expect((await asked(tenant))?.run).toMatchObject({ total: 0, done: 0 })
  })

  test('alleen het besluit dat nu geldt, wordt vergeleken', async () => {
    const tenant = await alone()
    const systemId = await aDiffering(tenant)
    await confirms(tenant, systemId)
    await comparedWithNow(tenant)
    expect(await asked(tenant)).toMatchObject({ total: 0, run: { total: 0 } })
  })

  test('waar iemand anders besloot dan de regels, worden de verplichtingen naar dat besluit vergeleken', async () => {
    const tenant = await alone()
    const systemId = await aSystem(tenant)
    await anAnsweredDevice(tenant, systemId)
    const form = await theForm(tenant, systemId)
    const by = { ...form, decision: 'overridden', category: 'other', routes: [], reason }
    expect((await execute(decide, tenant, by)).is).toBe('done')
    await byEarlierRules(tenant, systemId)
    await comparedWithNow(tenant)
    expect((await asked(tenant))?.total).toBe(0)
  })

  test('dat er sindsdien meer bekend werd, staat erbij', async () => {
    const tenant = await alone()
    const systemId = await aDiffering(tenant)
    await asOwnerOf(tenant, 'delete from answer where system_id = $1 and fact_id = $2', [systemId, 'influences'])
    await comparedWithNow(tenant)
    expect((await asked(tenant))?.open).toMatchObject([{ systemId, factsChanged: true }])
  })

  test('wat is weggelegd, vraagt niets, en vraagt weer zodra het terug is', async () => {
    const tenant = await alone()
    const systemId = await aDiffering(tenant)
    await comparedWithNow(tenant)
    const to = (stage: string) =>
      asOwnerOf(tenant, 'update ai_system set stage = $2::"Stage" where id = $1', [systemId, stage])
    await to('retired')
    expect([(await asked(tenant))?.total, await counted(tenant)]).toEqual([0, 0])
    await to('inUse')
    expect([(await asked(tenant))?.total, await counted(tenant)]).toEqual([1, 1])
  })

  test('bladert, en een pagina te ver is de eerste', async () => {
    const tenant = await alone()
    await manyDiffering(tenant, 60)
    await comparedWithNow(tenant)
    const pages = [await asked(tenant), await asked(tenant, '2'), await asked(tenant, '9')]
    expect(pages.map((p) => [p?.page, p?.total, p?.open.length])).toEqual([
      [1, 60, 50],
      [2, 60, 10],
      [1, 60, 50],
    ])
    expect(await counted(tenant)).toBe(60)
  })
})

describe('wat gevraagd is, wordt afgehandeld', () => {
  test('door opnieuw te besluiten', async () => {
    const tenant = await alone()
    const systemId = await aDiffering(tenant)
    await comparedWithNow(tenant)
    const id = await onlyId(tenant)
    await confirms(tenant, systemId)
    expect((await asked(tenant))?.total).toBe(0)
    expect((await one(tenant, id))?.asked).toMatchObject({ closing: 'decided', closedById: personOf(tenant) })
  })

  test('of door het te laten zoals het is, met een reden; het besluit zelf blijft ongemoeid', async () => {
    const tenant = await alone()
    await aDiffering(tenant)
    await comparedWithNow(tenant)
    const before = await restOf(tenant)
    const id = await onlyId(tenant)
    for (const short of ['', 'Klopt nog.', ' '.repeat(40)])
      expect((await execute(keepDecision, tenant, { id, reason: short })).is).toBe('problems')
    expect((await execute(keepDecision, tenant, { id, reason })).is).toBe('done')
    expect(await restOf(tenant)).toEqual(before)
    expect((await asked(tenant))?.total).toBe(0)
    expect((await one(tenant, id))?.asked).toMatchObject({ closing: 'kept', reason, closedById: personOf(tenant) })
  })

  test('twee keer klikken is één keer; wie te laat is, hoort het', async () => {
    const institution = await anInstitution()
    const [first, second] = [await aMember(institution), await aMember(institution)]
    await aDiffering(first)
    await comparedWithNow(first)
    const id = await onlyId(first)
    await done(execute(keepDecision, first, { id, reason }))
    await done(execute(keepDecision, first, { id, reason }))
    expect(await execute(keepDecision, second, { id, reason })).toMatchObject({ is: 'problems' })
    const names = await inTenant(first, (db) => db.logEntry.findMany({ where: { name: 'classification.kept' } }))
    expect(names).toHaveLength(1)
  })

  test('wie mag lezen maar niet besluiten, ziet het en laat het staan', async () => {
    const institution = await anInstitution()
    const [admin, reader] = [await aMember(institution), await aMember(institution, ['reader'])]
    await aDiffering(admin)
    await comparedWithNow(admin)
    const id = await onlyId(reader)
    expect(await one(reader, id)).toMatchObject({ mayDecide: false, asked: { closing: null } })
    expect((await execute(keepDecision, reader, { id, reason })).is).toBe('refused')
  })

  test('een regionale organisatie met inzage leest het mee', async () => {
    const { ours, theirs } = await twoInstitutions()
    const region = await aMember(await anInstitution('regionalOrganisation'))
    await aDiffering(ours)
    await comparedWithNow(ours)
    const since = new Date('2026-01-01')
    await inTenant(ours, (db) =>
      db.grant.create({
        data: {
          id: newId(),
          receiverId: region.institutionId,
          scopes: ['classification'],
          since,
          givenById: personOf(ours),
        },
      }),
    )
    const seenBy = (who: Tenant) =>
      inGranted(who, { at: 'one', institutionId: ours.institutionId }, (db) => db.reassessment.count())
    expect([await seenBy(region), await seenBy(theirs)]).toEqual([1, 0])
  })
})

describe('het vergelijken', () => {
  test.each([1, 2, 3, 4, 100])('in stukken van %i is het hetzelfde, en iedereen komt één keer langs', async (size) => {
    const tenant = await alone()
    await manyDiffering(tenant, 4)
    await comparedWithNow(tenant, { size })
    expect(await asked(tenant)).toMatchObject({ total: 4, run: { total: 4, done: 4, differing: 4 } })
  })

  test('twee keer doet niets meer dan één keer', async () => {
    const tenant = await alone()
    await manyDiffering(tenant, 3)
    await comparedWithNow(tenant)
    const once = await dumpOf(tenant.institutionId)
    await comparedWithNow(tenant)
    expect(await dumpOf(tenant.institutionId)).toEqual(once)
  })

  test('twee tegelijk vragen elk besluit één keer', async () => {
    const tenant = await alone()
    await manyDiffering(tenant, 30)
    await Promise.all([1, 2, 3].map(() => comparedWithNow(tenant, { size: 4 })))
    await comparedWithNow(tenant)
    expect(await asked(tenant)).toMatchObject({ total: 30, run: { done: 30, differing: 30 } })
    const lines = await inTenant(tenant, (db) => db.logEntry.count({ where: { name: 'classification.differs' } }))
    expect(lines).toBe(30)
  })

  test('na een breuk gaat het verder waar het was, met de dag waarop het begon', async () => {
    const tenant = await alone()
    await manyDiffering(tenant, 5)
    const job = (await jobTenant(tenant.institutionId, 'classification.reassess')) ?? tenant
    const begun = await inTenant(job, (db) => beginRun(db, version, '2026-11-20'))
    const part = await inTenant(job, (db) => listUnderOtherRules(db, job, version, { after: null, size: 2 }))
    const reached = part.at(-1)?.subject.id ?? ''
    await inTenant(job, (db) => moveRun(db, begun ?? never(), { reached, done: 2, differing: 0 }))
    await asOwnerOf(tenant, "update reassessment_run set worked_at = now() - interval '2 minutes'")
    expect((await asked(tenant))?.run).toMatchObject({ done: 2, total: 5, silent: true, endedAt: null })
    await comparedWithNow(tenant)
    expect(await asked(tenant)).toMatchObject({ total: 3, run: { done: 5, day: '2026-11-20', silent: false } })
  })

  test('wat een ander al verder bracht, wordt niet nog eens bewaard', async () => {
    const tenant = await alone()
    await manyDiffering(tenant, 2)
    const begun = (await inTenant(tenant, (db) => beginRun(db, version, today()))) ?? never()
    const to = { reached: newId(), done: 1, differing: 1 }
    expect(await inTenant(tenant, (db) => moveRun(db, begun, to))).toBe(true)
    expect(await inTenant(tenant, (db) => moveRun(db, begun, to))).toBe(false)
    expect((await inTenant(tenant, (db) => findRun(db, version)))?.done).toBe(1)
  })

  test('nieuwere regels vragen opnieuw, en wat de vorige vroegen vervalt; terug kan ook', async () => {
    const tenant = await alone()
    await aDiffering(tenant)
    const open = async () => (await asked(tenant))?.open.map((r) => r.ruleSetVersion)
    await comparedWithNow(tenant)
    await comparedWithNow(tenant, { version: '2099.1.1' })
    expect(await open()).toEqual(['2099.1.1'])
    expect(await inTenant(tenant, (db) => isCompared(db, version))).toBe(false)
    await comparedWithNow(tenant)
    expect(await open()).toEqual([version])
  })

  test('wie daarna nog met eerdere regels besloot, wordt ’s nachts gevonden', async () => {
    const tenant = await alone()
    const first = await aDiffering(tenant)
    await comparedWithNow(tenant)
    const late = await aDiffering(tenant)
    expect(await inTenant(tenant, (db) => isCompared(db, version))).toBe(false)
    await comparedWithNow(tenant)
    expect(new Set((await asked(tenant))?.open.map((r) => r.systemId))).toEqual(new Set([first, late]))
    expect(await inTenant(tenant, (db) => isCompared(db, version))).toBe(true)
  })

  test('wie het liet zoals het is, wordt door dezelfde regels niet nog eens gevraagd', async () => {
    const tenant = await alone()
    await aDiffering(tenant)
    await comparedWithNow(tenant)
    await done(execute(keepDecision, tenant, { id: await onlyId(tenant), reason }))
    await comparedWithNow(tenant, { version: '2099.1.1' })
    await comparedWithNow(tenant)
    expect((await asked(tenant))?.total).toBe(0)
  })
})

describe('de werker', () => {
  const run = async (name: string, data: unknown) => reassessmentJobs.find((j) => j.name === name)?.handle(data)
  const waiting = async (institutionId: string) =>
    (
      await ownerPool().query(
        "select 1 from pgboss.job where name = 'classification.reassess' and data->>'institutionId' = $1",
        [institutionId],
      )
    ).rowCount

  test('zet voor elke instelling die achterloopt één taak klaar, en voor een gesloten instelling geen', async () => {
    const [behind, upToDate, closed] = [await alone(), await alone(), await alone()]
    await comparedWithNow(upToDate)
    await ownerPool().query('update institution set closed_at = now() where id = $1', [closed.institutionId])
    await announceRules()
    await run('classification.newRules', {})
    expect(await waiting(behind.institutionId)).toBe(1)
    expect(await waiting(upToDate.institutionId)).toBe(0)
    expect(await waiting(closed.institutionId)).toBe(0)
  })

  test('vergelijkt als zichzelf, en doet niets voor een instelling die er niet is', async () => {
    const tenant = await alone()
    await aDiffering(tenant)
    await run('classification.reassess', { institutionId: tenant.institutionId })
    await run('classification.reassess', { institutionId: newId() })
    const lines = await inTenant(tenant, (db) =>
      db.logEntry.findMany({ where: { name: { in: ['classification.differs', 'classification.compared'] } } }),
    )
    expect(lines.map((l) => l.actorName)).toEqual(['classification.reassess', 'classification.reassess'])
  })

  test('een besluit dat tijdens het vergelijken valt, wint', async () => {
    const tenant = await alone()
    const systemId = await aDiffering(tenant)
    await Promise.all([comparedWithNow(tenant), confirms(tenant, systemId)])
    expect((await asked(tenant))?.total).toBe(0)
    expect(await inTenant(tenant, (db) => listClassifications(db, systemId))).toHaveLength(2)
  })
})

function never(): never {
  throw new Error('not there')
}
