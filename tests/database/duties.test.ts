import { afterAll, describe, expect, test } from 'vitest'
import { judgeEvidence, offerEvidence, planDuty, reopenDuty, waiveDuty } from '@/lib/duties/commands'
import { filterFrom } from '@/lib/duties/listing/model'
import { loadDuties, loadDuty } from '@/lib/duties/loaders'
import { refusals } from '@/lib/duties/nl'
import { listDutiesOf } from '@/lib/duties/repository'
import { today } from '@/lib/platform/clock'
import { execute } from '@/lib/platform/command'
import { addDays } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import { readAs } from '@/lib/platform/loader'
import { disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { anOwedDuty, aSystem, concluded, owing, theDuty, undetermined } from '../factories/duty'
import { aMember, anInstitution, personOf, twoInstitutions } from '../factories/institution'

afterAll(() => disconnect())

const proof = (dutyId: string, more: object = {}) => ({
  id: newId(),
  dutyId,
  title: 'Scholing najaar',
  url: 'https://documenten.example/1',
  coversFrom: '2026-11-01',
  coversUntil: '2099-11-01',
  ...more,
})

const logged = (tenant: Tenant, name: string) => inTenant(tenant, (db) => db.logEntry.findMany({ where: { name } }))

describe('wie mag wat', () => {
  test('een andere instelling ziet de verplichting niet en verandert er niets aan', async () => {
    const { ours, theirs } = await twoInstitutions()
    const duty = await anOwedDuty(ours)
    expect(await readAs(loadDuty, theirs, { id: duty.id })).toBeNull()
    for (const outcome of [
      await execute(planDuty, theirs, { id: duty.id, revision: duty.revision, ownerId: '', targetOn: '2027-01-01' }),
      await execute(offerEvidence, theirs, proof(duty.id)),
      await execute(waiveDuty, theirs, { id: duty.id, revision: duty.revision, reason: 'Dit geldt bij ons niet.' }),
    ]) {
      expect(outcome.is).toBe('refused')
    }
    expect(await theDuty(ours, duty.systemId, duty.normId)).toEqual(duty)
  })

  test('een lezer en een FG werken er niet aan', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const duty = await anOwedDuty(admin)
    for (const role of ['reader', 'dataProtectionOfficer', 'auditor', 'advisor'] as const) {
      const someone = await aMember(institution, [role])
      expect((await execute(offerEvidence, someone, proof(duty.id))).is, role).toBe('refused')
      expect(await readAs(loadDuty, someone, { id: duty.id }), role).not.toBeNull()
    }
  })

  test('een systeemeigenaar werkt aan wat van hem is, en niet aan dat van een ander', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const owner = await aMember(institution, ['systemOwner'])
    const own = await anOwedDuty(admin, personOf(owner))
    const others = await anOwedDuty(admin)
    expect((await execute(offerEvidence, owner, proof(own.id))).is).toBe('done')
    expect((await execute(offerEvidence, owner, proof(others.id))).is).toBe('refused')
    expect((await execute(waiveDuty, owner, { id: own.id, revision: 1, reason: 'Dit geldt bij ons niet.' })).is).toBe(
      'refused',
    )
  })

  test('een FG kan geen eigenaar van een verplichting zijn, en iemand van elders ook niet', async () => {
    const { ours, theirs } = await twoInstitutions()
    const fg = await aMember({ id: ours.institutionId, slug: ours.slug, name: ours.name, kind: ours.kind }, [
      'dataProtectionOfficer',
    ])
    const duty = await anOwedDuty(ours)
    for (const ownerId of [personOf(fg), personOf(theirs)]) {
      const outcome = await execute(planDuty, ours, { id: duty.id, revision: duty.revision, ownerId, targetOn: '' })
      expect(outcome).toMatchObject({ is: 'problems', problems: { ownerId: [expect.any(String)] } })
    }
  })
})

describe('bewijs', () => {
  test('wordt door een ander goedgekeurd; dan is de verplichting onderbouwd en keert zij terug', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const quality = await aMember(institution, ['qualityOfficer'])
    const duty = await anOwedDuty(admin, null, 'ai-act.4')
    const offered = proof(duty.id)
    await execute(offerEvidence, admin, offered)
    expect((await theDuty(admin, duty.systemId, 'ai-act.4')).status).toBe('underReview')
    expect(await execute(judgeEvidence, admin, { id: offered.id, verdict: 'accepted' })).toMatchObject({
      is: 'problems',
    })
    expect((await execute(judgeEvidence, quality, { id: offered.id, verdict: 'accepted' })).is).toBe('done')
    const after = await theDuty(admin, duty.systemId, 'ai-act.4')
    expect(after).toMatchObject({ status: 'substantiated', proofUntil: '2027-11-01' })
    const page = await readAs(loadDuty, admin, { id: duty.id })
    expect(page?.occurrences.length).toBeGreaterThan(0)
    expect((await logged(admin, 'evidence.accepted')).length).toBe(1)
  })

  test('in een eenpersoonspraktijk keurt de enige beheerder het zelf goed, en dat staat in het logboek', async () => {
    const alone = await aMember(await anInstitution('gpPractice'))
    const duty = await anOwedDuty(alone)
    const offered = proof(duty.id)
    await execute(offerEvidence, alone, offered)
    expect((await execute(judgeEvidence, alone, { id: offered.id, verdict: 'accepted' })).is).toBe('done')
    const [row] = await logged(alone, 'evidence.accepted')
    expect(JSON.stringify(row?.changes)).toContain('ownProof')
  })

  test('twee keer oordelen kan niet, ook niet tegelijk', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const judges = await Promise.all([aMember(institution, ['qualityOfficer']), aMember(institution, ['aiCommittee'])])
    const duty = await anOwedDuty(admin)
    const offered = proof(duty.id)
    await execute(offerEvidence, admin, offered)
    const outcomes = await Promise.all(
      judges.map((j) => execute(judgeEvidence, j, { id: offered.id, verdict: 'accepted' })),
    )
    expect(outcomes.map((o) => o.is).sort()).toEqual(['done', 'problems'])
    expect((await logged(admin, 'evidence.accepted')).length).toBe(1)
  })

  test('een dubbele klik maakt één bewijs', async () => {
    const alone = await aMember(await anInstitution())
    const duty = await anOwedDuty(alone)
    const offered = proof(duty.id)
    await execute(offerEvidence, alone, offered)
    await execute(offerEvidence, alone, offered)
    const page = await readAs(loadDuty, alone, { id: duty.id })
    expect(page?.proofs.length).toBe(1)
    expect((await logged(alone, 'evidence.offered')).length).toBe(1)
  })

  test.each([
    ['zonder bestand, link of toelichting', { url: '' }, 'file'],
    ['met een einde vóór het begin', { coversUntil: '2020-01-01' }, 'coversUntil'],
    ['met een dag die niet bestaat', { coversFrom: '2026-02-31' }, 'coversFrom'],
    ['met een link die geen webadres is', { url: 'javascript:alert(1)' }, 'url'],
    ['met een programma als bestand', { file: { name: 'x.exe', bytes: Buffer.from('MZ'.padEnd(400, '\0')) } }, 'file'],
  ] as const)('%s wordt het niet aangenomen', async (_, more, field) => {
    const alone = await aMember(await anInstitution())
    const duty = await anOwedDuty(alone)
    const outcome = await execute(offerEvidence, alone, proof(duty.id, more))
    expect(outcome).toMatchObject({ is: 'problems', problems: { [field]: [expect.any(String)] } })
    expect((await readAs(loadDuty, alone, { id: duty.id }))?.proofs).toEqual([])
  })

  test('afwijzen vraagt een reden en zet de verplichting terug op bezig', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const quality = await aMember(institution, ['qualityOfficer'])
    const duty = await anOwedDuty(admin)
    const offered = proof(duty.id)
    await execute(offerEvidence, admin, offered)
    expect((await execute(judgeEvidence, quality, { id: offered.id, verdict: 'rejected', reason: '' })).is).toBe(
      'problems',
    )
    await execute(judgeEvidence, quality, {
      id: offered.id,
      verdict: 'rejected',
      reason: 'De presentielijst ontbreekt nog.',
    })
    expect((await theDuty(admin, duty.systemId, duty.normId)).status).toBe('inProgress')
  })
})

describe('een verplichting die terugkeert', () => {
  test('is met bewijs zonder einddatum onderbouwd tot zij weer aan de beurt is', async () => {
    const alone = await aMember(await anInstitution())
    const duty = await anOwedDuty(alone, null, 'ai-act.4')
    const offered = proof(duty.id, { coversUntil: '' })
    await execute(offerEvidence, alone, offered)
    expect((await execute(judgeEvidence, alone, { id: offered.id, verdict: 'accepted' })).is).toBe('done')
    expect(await theDuty(alone, duty.systemId, 'ai-act.4')).toMatchObject({ proofUntil: '2027-11-01' })
  })

  test('wordt niet onderbouwd door bewijs van langer geleden dan haar interval', async () => {
    const alone = await aMember(await anInstitution())
    const duty = await anOwedDuty(alone, null, 'ai-act.4')
    const offered = proof(duty.id, { coversFrom: '2020-01-01' })
    await execute(offerEvidence, alone, offered)
    expect(await execute(judgeEvidence, alone, { id: offered.id, verdict: 'accepted' })).toEqual({
      is: 'problems',
      problems: { '': [refusals['proof-too-old']] },
    })
    expect((await theDuty(alone, duty.systemId, 'ai-act.4')).status).toBe('underReview')
  })

  test('wordt niet onderbouwd door bewijs dat pas later begint, noch zonder oordeel', async () => {
    const alone = await aMember(await anInstitution())
    const duty = await anOwedDuty(alone, null, 'ai-act.4')
    const offered = proof(duty.id, { coversFrom: addDays(today(), 1) })
    await execute(offerEvidence, alone, offered)
    expect(await execute(judgeEvidence, alone, { id: offered.id, verdict: 'accepted' })).toEqual({
      is: 'problems',
      problems: { '': [refusals['proof-not-begun']] },
    })
    expect(await execute(judgeEvidence, alone, { id: offered.id })).toEqual({
      is: 'problems',
      problems: { verdict: [refusals['verdict-missing']] },
    })
  })

  test('houdt haar volgende keer open wanneer er nog een bewijs bij komt', async () => {
    const alone = await aMember(await anInstitution())
    const duty = await anOwedDuty(alone, null, 'ai-act.4')
    for (const coversFrom of ['2026-11-01', '2026-10-01']) {
      const offered = proof(duty.id, { coversFrom })
      await execute(offerEvidence, alone, offered)
      await execute(judgeEvidence, alone, { id: offered.id, verdict: 'accepted' })
    }
    const page = await readAs(loadDuty, alone, { id: duty.id })
    expect(page?.occurrences.map((o) => [o.dueOn, o.doneOn])).toEqual([['2027-11-01', null]])
  })
})

describe('niet van toepassing', () => {
  test('blijft zo tot iemand het ongedaan maakt, ook als er bewijs ligt', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const quality = await aMember(institution, ['qualityOfficer'])
    const duty = await anOwedDuty(admin)
    const offered = proof(duty.id)
    await execute(offerEvidence, admin, offered)
    const reason = 'Wij bewaren hier zelf geen logbestanden.'
    const { revision } = await theDuty(admin, duty.systemId, duty.normId)
    expect((await execute(waiveDuty, admin, { id: duty.id, revision, reason })).is).toBe('done')

    const refused = { is: 'problems', problems: { '': [refusals['not-applicable']] } }
    expect(await execute(judgeEvidence, quality, { id: offered.id, verdict: 'accepted' })).toEqual(refused)
    const waived = await theDuty(admin, duty.systemId, duty.normId)
    expect(waived).toMatchObject({ status: 'notApplicable', notApplicableReason: reason, proofUntil: null })

    const stale = await execute(reopenDuty, admin, { id: duty.id, revision: 1 })
    expect(stale).toMatchObject({
      is: 'conflict',
      differences: [{ label: 'Status' }, { label: 'Reden', theirs: reason }],
    })
    expect((await execute(reopenDuty, admin, { id: duty.id, revision: waived.revision })).is).toBe('done')
    const again = await theDuty(admin, duty.systemId, duty.normId)
    expect(again).toMatchObject({ status: 'underReview', notApplicableReason: null })
    expect(await execute(reopenDuty, admin, { id: duty.id, revision: again.revision })).toEqual({
      is: 'problems',
      problems: { '': [refusals['not-waived']] },
    })
    expect((await execute(judgeEvidence, quality, { id: offered.id, verdict: 'accepted' })).is).toBe('done')
  })

  test('en een oordeel tegelijk: één van beide gaat vóór, en beide blijven waar', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const quality = await aMember(institution, ['qualityOfficer'])
    for (let round = 0; round < 5; round++) {
      const duty = await anOwedDuty(admin)
      const offered = proof(duty.id)
      await execute(offerEvidence, admin, offered)
      const { revision } = await theDuty(admin, duty.systemId, duty.normId)
      const reason = 'Wij bewaren hier zelf geen logbestanden.'
      const outcomes = await Promise.all([
        execute(waiveDuty, admin, { id: duty.id, revision, reason }),
        execute(judgeEvidence, quality, { id: offered.id, verdict: 'accepted' }),
      ])
      const after = await theDuty(admin, duty.systemId, duty.normId)
      expect(outcomes.filter((o) => o.is === 'done')).toHaveLength(1)
      expect([after.status, after.notApplicableReason]).toEqual(
        outcomes[0].is === 'done' ? ['notApplicable', reason] : ['substantiated', null],
      )
    }
  })
})

describe('de pagina van een verplichting', () => {
  test('legt wat is aangeboden bij wie het mag beoordelen, en niet bij wie het zelf aandroeg', async () => {
    const institution = await anInstitution()
    const officer = await aMember(institution, ['qualityOfficer'])
    const other = await aMember(institution, ['qualityOfficer'])
    const reader = await aMember(institution, ['reader'])
    const duty = await anOwedDuty(officer)
    await execute(offerEvidence, officer, proof(duty.id))
    const toJudge = async (who: Tenant) => (await readAs(loadDuty, who, { id: duty.id }))?.proofs[0]?.toJudge
    expect(await toJudge(reader)).toBeNull()
    expect(await toJudge(officer)).toBe('own-proof')
    expect(await toJudge(other)).toBe('yes')
  })

  test('zegt wie haar niet van toepassing verklaarde en wanneer, en zwijgt zodra dat is teruggedraaid', async () => {
    const officer = await aMember(await anInstitution(), ['qualityOfficer'], 'Bas')
    const { id, revision } = await anOwedDuty(officer)
    const page = () => readAs(loadDuty, officer, { id })
    expect((await page())?.waived).toBeNull()
    await execute(waiveDuty, officer, { id, revision, reason: 'Dit geldt bij ons niet.' })
    expect((await page())?.waived).toEqual({ by: 'Bas', at: expect.any(Date) })
    await execute(reopenDuty, officer, { id, revision: revision + 1 })
    expect((await page())?.waived).toBeNull()
  })
})

describe('opnieuw classificeren', () => {
  test('laat werk staan, zet niet langer geldende verplichtingen opzij en laat ze weer opleven', async () => {
    const alone = await aMember(await anInstitution())
    const duty = await anOwedDuty(alone)
    const offered = proof(duty.id)
    await execute(offerEvidence, alone, offered)
    await execute(judgeEvidence, alone, { id: offered.id, verdict: 'accepted' })
    await concluded(
      alone,
      duty.systemId,
      owing('ai-act.4').filter((d) => d.dutyId !== duty.normId),
    )
    const set = await theDuty(alone, duty.systemId, duty.normId)
    expect(set).toMatchObject({ lapsed: true, status: 'substantiated' })
    await concluded(alone, duty.systemId, owing(duty.normId))
    expect(await theDuty(alone, duty.systemId, duty.normId)).toMatchObject({
      lapsed: false,
      status: 'substantiated',
      id: duty.id,
    })
    expect((await readAs(loadDuty, alone, { id: duty.id }))?.proofs.length).toBe(1)
  })

  test('van wat niet of nog niet zeker geldt, zegt het logboek niet dat het ontstond', async () => {
    const alone = await aMember(await anInstitution())
    const systemId = await aSystem(alone)
    const first = owing('ai-act.26-2').map((d) => (d.dutyId === 'ai-act.26-6' ? { ...d, verdict: 'no' as const } : d))
    await concluded(alone, systemId, first)
    const owed = await theDuty(alone, systemId, 'ai-act.26-2')
    const not = await theDuty(alone, systemId, 'ai-act.26-6')
    expect((await logged(alone, 'duty.arose')).map((e) => [e.subjectId, e.subjectLabel])).toEqual([
      [owed.id, owed.title],
    ])
    const [noted, ...more] = await logged(alone, 'duty.noted')
    expect(more).toEqual([])
    expect(noted).toMatchObject({ systemId, subjectKind: 'system', subjectLabel: 'Botbreukdetectie' })
    expect(noted?.changes).toEqual([
      { field: 'notOwed', from: null, to: not.title },
      { field: 'undetermined', from: null, to: expect.not.stringContaining(owed.title) },
    ])

    await concluded(alone, systemId, owing('ai-act.26-6'))
    expect((await logged(alone, 'duty.arose')).map((e) => e.subjectId).sort()).toEqual([owed.id, not.id].sort())
    const [ceased] = await logged(alone, 'duty.ceased')
    expect(ceased).toMatchObject({ subjectId: owed.id })
    expect(ceased?.changes).toContainEqual({ field: 'verdict', from: 'owed', to: 'undetermined' })
  })

  test('wat een aanbieder verschuldigd is, komt er pas als het vaststaat, en gaat er daarna niet meer uit', async () => {
    const alone = await aMember(await anInstitution())
    const systemId = await aSystem(alone)
    const there = async () =>
      (await inTenant(alone, (db) => listDutiesOf(db, systemId))).find((d) => d.normId === 'ai-act.9')
    await concluded(alone, systemId, undetermined())
    expect(await there()).toBeUndefined()
    await concluded(alone, systemId, owing('ai-act.9'))
    expect(await there()).toMatchObject({ verdict: 'owed', lapsed: false })
    await concluded(alone, systemId, undetermined())
    expect(await there()).toMatchObject({ verdict: 'undetermined', lapsed: false })
  })

  test('met dezelfde conclusies schrijft het niets in het logboek', async () => {
    const alone = await aMember(await anInstitution())
    const systemId = await aSystem(alone)
    await concluded(alone, systemId, undetermined())
    const before = await inTenant(alone, (db) => db.logEntry.count())
    await concluded(alone, systemId, undetermined())
    expect(await inTenant(alone, (db) => db.logEntry.count())).toBe(before)
  })
})

describe('plannen', () => {
  test('wie na een ander opslaat, hoort dat en overschrijft niets', async () => {
    const alone = await aMember(await anInstitution())
    const duty = await anOwedDuty(alone)
    const plan = (targetOn: string) =>
      execute(planDuty, alone, { id: duty.id, revision: duty.revision, ownerId: '', targetOn })
    expect((await plan('2027-01-01')).is).toBe('done')
    expect((await plan('2027-06-01')).is).toBe('conflict')
    const all = await execute(planDuty, alone, {
      id: duty.id,
      revision: duty.revision,
      ownerId: personOf(alone),
      targetOn: '2027-06-01',
      started: 'on',
    })
    expect(all).toMatchObject({
      is: 'conflict',
      differences: [
        { label: 'Eigenaar', yours: 'Noor de Proef', theirs: '' },
        { label: 'Streefdatum', yours: '1 juni 2027', theirs: '1 januari 2027' },
        { label: 'Status', yours: 'Bezig', theirs: 'Open' },
      ],
    })
    expect((await theDuty(alone, duty.systemId, duty.normId)).targetOn).toBe('2027-01-01')
  })

  test('niet van toepassing verklaren vraagt een reden en is terug te draaien', async () => {
    const alone = await aMember(await anInstitution())
    const duty = await anOwedDuty(alone)
    expect((await execute(waiveDuty, alone, { id: duty.id, revision: duty.revision, reason: 'nee' })).is).toBe(
      'problems',
    )
    await execute(waiveDuty, alone, {
      id: duty.id,
      revision: duty.revision,
      reason: 'Wij bewaren hier zelf geen logbestanden.',
    })
    const waived = await theDuty(alone, duty.systemId, duty.normId)
    expect(waived).toMatchObject({
      status: 'notApplicable',
      notApplicableReason: 'Wij bewaren hier zelf geen logbestanden.',
    })
    await execute(reopenDuty, alone, { id: duty.id, revision: waived.revision })
    expect((await theDuty(alone, duty.systemId, duty.normId)).status).toBe('open')
  })

  test('de lijst telt en filtert gelijk', async () => {
    const alone = await aMember(await anInstitution())
    const duty = await anOwedDuty(alone)
    await execute(planDuty, alone, {
      id: duty.id,
      revision: duty.revision,
      ownerId: personOf(alone),
      targetOn: '2020-01-01',
    })
    const passed = await readAs(loadDuties, alone, filterFrom({ streefdatum: 'verstreken' }))
    expect(passed?.rows.map((r) => [r.id, r.timing])).toEqual([[duty.id, 'targetPassed']])
    expect(passed?.total).toBe(1)
    expect((await readAs(loadDuties, alone, filterFrom({ streefdatum: 'te-laat' })))?.total).toBe(0)
    expect((await readAs(loadDuties, alone, filterFrom({ van: 'mij' })))?.total).toBe(1)
  })
})
