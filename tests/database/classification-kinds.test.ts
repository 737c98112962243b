import { afterAll, describe, expect, test } from 'vitest'
import { chooseKind } from '@/lib/classification/commands'
import { loadOutcome, loadStart, loadTopic } from '@/lib/classification/loaders'
import { readReceipt } from '@/lib/classification/receipt/model'
import { execute } from '@/lib/platform/command'
import { readAs } from '@/lib/platform/loader'
import type { Role } from '@/lib/platform/permission'
import { disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { anAnsweredDevice, answers, confirms, done } from '../factories/classification'
import { aSystem } from '../factories/duty'
import { aMember, anInstitution, personOf, twoInstitutions } from '../factories/institution'

afterAll(disconnect)

const choose = (tenant: Tenant, systemId: string, kind: string) => execute(chooseKind, tenant, { systemId, kind })
const kindOf = async (tenant: Tenant, systemId: string) =>
  (await readAs(loadStart, tenant, { systemId }))?.subject.toolKind
const logged = (tenant: Tenant, systemId: string) =>
  inTenant(tenant, (db) =>
    db.logEntry.findMany({ where: { systemId, name: 'classification.kindChosen' }, orderBy: { id: 'asc' } }),
  )

describe('wat niet mag', () => {
  test('de soort van een systeem van een ander', async () => {
    const { ours, theirs } = await twoInstitutions()
    const systemId = await aSystem(theirs)
    expect(await choose(ours, systemId, 'planning')).toEqual({ is: 'refused' })
    expect(await kindOf(theirs, systemId)).toBeNull()
  })

  test.each<Role>(['reader', 'auditor', 'dataProtectionOfficer'])('een %s kiest geen soort', async (role) => {
    const institution = await anInstitution()
    const systemId = await aSystem(await aMember(institution))
    expect(await choose(await aMember(institution, [role]), systemId, 'planning')).toEqual({ is: 'refused' })
  })

  test('een systeemeigenaar kiest niet voor het systeem van een ander', async () => {
    const institution = await anInstitution()
    const boss = await aMember(institution)
    const owner = await aMember(institution, ['systemOwner'])
    const [own, other] = [await aSystem(boss, personOf(owner)), await aSystem(boss)]
    expect(await choose(owner, other, 'planning')).toEqual({ is: 'refused' })
    expect((await choose(owner, own, 'planning')).is).toBe('done')
  })

  test('een soort die niet bestaat', async () => {
    const { ours } = await twoInstitutions()
    expect(await choose(ours, await aSystem(ours), 'abacus')).toMatchObject({
      is: 'problems',
      problems: { kind: [expect.any(String)] },
    })
  })
})

describe('een soort', () => {
  test('wordt bewaard, is te wijzigen en weg te halen, en staat met wie en wat in het logboek', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    await done(choose(ours, systemId, 'planning'))
    await done(choose(ours, systemId, 'planning'))
    await done(choose(ours, systemId, 'imageAnalysis'))
    expect(await kindOf(ours, systemId)).toBe('imageAnalysis')
    await done(choose(ours, systemId, 'none'))
    expect(await kindOf(ours, systemId)).toBeNull()
    expect((await logged(ours, systemId)).map((e) => e.changes)).toEqual([
      [{ field: 'kind', from: null, to: 'Planning en capaciteit' }],
      [{ field: 'kind', from: 'Planning en capaciteit', to: 'Beeldanalyse' }],
      [{ field: 'kind', from: 'Beeldanalyse', to: null }],
    ])
  })

  test('beantwoordt niets: uitkomst, open vragen, antwoorden en stand blijven zoals zij waren', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    const before = await readAs(loadOutcome, ours, { systemId })
    await done(choose(ours, systemId, 'imageAnalysis'))
    const after = await readAs(loadOutcome, ours, { systemId })
    expect(after?.fingerprint).toBe(before?.fingerprint)
    expect(after?.groups).toEqual(before?.groups)
    expect(after?.subject.dossier.answers.size).toBe(0)
    expect(after?.subject.state).toBe('none')
  })

  test('komt niet in wat iemand vastlegt', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    await done(choose(ours, systemId, 'imageAnalysis'))
    await anAnsweredDevice(ours, systemId)
    await done(confirms(ours, systemId))
    const [kept] = await inTenant(ours, (db) => db.classification.findMany({ where: { systemId } }))
    const { proposed } = readReceipt(kept?.receipt)
    expect(proposed.answers.map((a) => a.factId)).toContain('mdrClass')
    expect(proposed.answers.map((a) => a.factId)).not.toContain('informsDecisions')
    expect(JSON.stringify(kept)).not.toContain('imageAnalysis')
  })
})

test('een overgenomen voorstel is een antwoord van wie het overnam', async () => {
  const { ours } = await twoInstitutions()
  const systemId = await aSystem(ours)
  await done(choose(ours, systemId, 'imageAnalysis'))
  const shown = ['technique', 'autonomous', 'influences']
  const proposals = { 'voorstel-technique': 'learned', 'voorstel-autonomous': 'yes', 'voorstel-influences': 'yes' }
  expect((await answers(ours, systemId, 'ai', { shown, ...proposals })).is).toBe('problems')
  await done(
    answers(ours, systemId, 'ai', { shown, ...proposals, overnemen: 'ja', 'antwoord-autonomous': 'weet-niet' }),
  )
  const page = await readAs(loadTopic, ours, { systemId, topic: 'ai' })
  const given = page?.page?.questions.map((q) => [q.fact.id, q.answer?.value, q.answer?.byId])
  expect(given).toEqual([
    ['technique', 'learned', personOf(ours)],
    ['autonomous', 'weet-niet', personOf(ours)],
    ['influences', 'yes', personOf(ours)],
  ])
})
