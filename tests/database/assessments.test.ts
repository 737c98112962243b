import { afterAll, describe, expect, test } from 'vitest'
import { saveCheck } from '@/lib/assessments/commands'
import { loadChecks } from '@/lib/assessments/loaders'
import { loadDuty } from '@/lib/duties/loaders'
import { loadOverview } from '@/lib/overview/loaders'
import { execute } from '@/lib/platform/command'
import { readAs } from '@/lib/platform/loader'
import { disconnect, inTenant } from '@/lib/platform/tenancy'
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

  test('twee mensen tegelijk: de tweede hoort het verschil', async () => {
    const admin = await aMember(await anInstitution())
    const systemId = await aSystem(admin)
    const outcomes = await Promise.all([1, 2].map(() => execute(saveCheck, admin, check(systemId))))
    expect(outcomes.map((o) => o.is).sort()).toEqual(['conflict', 'done'])
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
