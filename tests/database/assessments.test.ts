import { afterAll, describe, expect, test } from 'vitest'
import { saveCheck } from '@/lib/assessments/commands'
import { loadCheckPage, loadChecks } from '@/lib/assessments/loaders'
import { refusals } from '@/lib/assessments/nl'
import { reopenDuty, waiveDuty } from '@/lib/duties/commands'
import { loadDuty } from '@/lib/duties/loaders'
import { loadOverview } from '@/lib/overview/loaders'
import { execute } from '@/lib/platform/command'
import { readAs } from '@/lib/platform/loader'
import { disconnect, inTenant } from '@/lib/platform/tenancy'
import { viewFrom } from '@/lib/systems/list/model'
import { loadList } from '@/lib/systems/loaders'
import { anOwedDuty, aSystem, theDuty } from '../factories/duty'
import { aMember, anInstitution, personOf, twoInstitutions } from '../factories/institution'

afterAll(() => disconnect())

const check = (systemId: string, more: object = {}) => ({
  systemId,
  kind: 'dpia',
  revision: 0,
  status: 'inProgress',
  on: '',
  reviewBefore: '',
  responsibleId: '',
  documentUrl: '',
  note: '',
  ...more,
})

describe('de status van een DPIA', () => {
  test('is van de eigen instelling', async () => {
    const { ours, theirs } = await twoInstitutions()
    const systemId = await aSystem(ours)
    expect((await execute(saveCheck, theirs, check(systemId))).is).toBe('refused')
    expect(await readAs(loadChecks, theirs, { systemId })).toBeNull()
    expect((await readAs(loadChecks, ours, { systemId }))?.dpia.status).toBe('notStarted')
  })

  test('verandert niet door een lezer, een auditor of een FG', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const systemId = await aSystem(admin)
    for (const role of ['reader', 'auditor', 'dataProtectionOfficer', 'advisor'] as const) {
      expect((await execute(saveCheck, await aMember(institution, [role]), check(systemId))).is, role).toBe('refused')
    }
  })

  test('verandert door de eigenaar van dit systeem, niet door die van een ander', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const owner = await aMember(institution, ['systemOwner'])
    expect((await execute(saveCheck, owner, check(await aSystem(admin, personOf(owner))))).is).toBe('done')
    expect((await execute(saveCheck, owner, check(await aSystem(admin)))).is).toBe('refused')
  })

  test.each([
    ['gereed zonder dag', { status: 'done', responsibleId: 'me' }, 'on'],
    ['gereed zonder verantwoordelijke', { status: 'done', on: '2026-11-01' }, 'responsibleId'],
    ['niet nodig zonder reden', { status: 'notNeeded' }, 'note'],
    ['een dag in de toekomst', { status: 'done', on: '2099-01-01', responsibleId: 'me' }, 'on'],
    [
      'herzien vóór de dag zelf',
      { status: 'done', on: '2026-11-01', reviewBefore: '2026-10-01', responsibleId: 'me' },
      'reviewBefore',
    ],
    ['een status die er niet is', { status: 'klaar' }, 'status'],
  ] as const)('%s wordt geweigerd, bij het veld', async (_, more, field) => {
    const admin = await aMember(await anInstitution())
    const systemId = await aSystem(admin)
    const input = check(systemId, { ...more, ...('responsibleId' in more ? { responsibleId: personOf(admin) } : {}) })
    expect(await execute(saveCheck, admin, input)).toMatchObject({
      is: 'problems',
      problems: { [field]: [expect.any(String)] },
    })
  })

  test('iemand van een andere instelling kan niet verantwoordelijk zijn', async () => {
    const { ours, theirs } = await twoInstitutions()
    const outcome = await execute(saveCheck, ours, check(await aSystem(ours), { responsibleId: personOf(theirs) }))
    expect(outcome).toMatchObject({ is: 'problems', problems: { responsibleId: [expect.any(String)] } })
  })

  test('een FG, adviseur, auditor of lezer is niet verantwoordelijk; wie het al was, blijft dat', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const systemId = await aSystem(admin)
    for (const role of ['dataProtectionOfficer', 'advisor', 'auditor', 'reader'] as const) {
      const responsibleId = personOf(await aMember(institution, [role]))
      expect(await execute(saveCheck, admin, check(systemId, { responsibleId })), role).toEqual({
        is: 'problems',
        problems: { responsibleId: [refusals.responsibleUnknown] },
      })
    }
    const owner = await aMember(institution, ['systemOwner'])
    const responsibleId = personOf(owner)
    expect((await execute(saveCheck, admin, check(systemId, { responsibleId }))).is).toBe('done')
    await inTenant(admin, (db) =>
      db.member.updateMany({ where: { personId: responsibleId }, data: { roles: ['reader'] } }),
    )
    expect((await readAs(loadCheckPage, admin, { systemId }))?.people.dpia.map((p) => p.value)).toContain(responsibleId)
    const again = check(systemId, { responsibleId, revision: 1, note: 'Nog bezig.' })
    expect((await execute(saveCheck, admin, again)).is).toBe('done')
  })

  test('is niet "niet nodig" zolang de verplichting er is; wel nadat iemand die niet van toepassing verklaarde', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const owner = await aMember(institution, ['systemOwner'])
    const duty = await anOwedDuty(admin, personOf(owner), 'avg.35')
    const { systemId } = duty
    const notNeeded = check(systemId, { status: 'notNeeded', note: 'Wij zijn maar een kleine afdeling.' })
    for (const someone of [owner, admin])
      expect(await execute(saveCheck, someone, notNeeded)).toEqual({
        is: 'problems',
        problems: { status: [refusals.stillOwed] },
      })
    const needs = async () => (await readAs(loadList, admin, viewFrom({ dpia: 'nodig' })))?.total
    expect(await needs()).toBe(1)
    const reason = 'Er worden geen persoonsgegevens verwerkt.'
    await execute(waiveDuty, admin, { id: duty.id, revision: duty.revision, reason })
    expect(await needs()).toBe(0)
    expect((await execute(saveCheck, owner, notNeeded)).is).toBe('done')
    expect((await readAs(loadChecks, admin, { systemId }))?.dpia.stillOwed).toBe(false)

    const waived = await theDuty(admin, systemId, 'avg.35')
    await execute(reopenDuty, admin, { id: duty.id, revision: waived.revision })
    expect((await readAs(loadChecks, admin, { systemId }))?.dpia.stillOwed).toBe(true)
    expect(await needs()).toBe(1)
  })

  test('twee mensen tegelijk: de tweede hoort elk verschil', async () => {
    const admin = await aMember(await anInstitution())
    const systemId = await aSystem(admin)
    const outcomes = await Promise.all([1, 2].map(() => execute(saveCheck, admin, check(systemId))))
    expect(outcomes.map((o) => o.is).sort()).toEqual(['conflict', 'done'])
    const mine = { status: 'done', on: '2026-11-01', responsibleId: personOf(admin), note: 'Vastgesteld.' }
    expect(
      await execute(saveCheck, admin, check(systemId, { ...mine, documentUrl: 'https://documenten.example' })),
    ).toMatchObject({
      is: 'conflict',
      differences: [
        { label: 'Status', yours: 'Gereed', theirs: 'Loopt' },
        { label: 'Dag', yours: '1 november 2026', theirs: '' },
        { label: 'Verantwoordelijke', yours: 'Noor de Proef', theirs: '' },
        { label: 'Link naar het document', yours: 'https://documenten.example', theirs: '' },
        { label: 'Toelichting', yours: 'Vastgesteld.', theirs: '' },
      ],
    })
  })

  test('gereed gaat als bewijs naar de verplichting, één keer, en telt op het overzicht', async () => {
    const admin = await aMember(await anInstitution())
    const duty = await anOwedDuty(admin, null, 'avg.35')
    const done = {
      status: 'done',
      on: '2026-11-01',
      responsibleId: personOf(admin),
      note: 'Vastgesteld door de stuurgroep.',
    }
    expect((await execute(saveCheck, admin, check(duty.systemId, done))).is).toBe('done')
    expect(
      (await execute(saveCheck, admin, check(duty.systemId, { ...done, revision: 1, note: 'Met kleine aanvulling.' })))
        .is,
    ).toBe('done')
    expect((await readAs(loadDuty, admin, { id: duty.id }))?.proofs.map((p) => p.title)).toEqual(['DPIA, vastgesteld'])
    expect((await theDuty(admin, duty.systemId, 'avg.35')).status).toBe('underReview')
    expect((await readAs(loadOverview, admin, null))?.overview.checks.dpia.done).toBe(1)
    const rows = await inTenant(admin, (db) => db.logEntry.findMany({ where: { name: 'check.dpia' } }))
    expect(rows.length).toBe(2)
  })
})
