import { afterAll, describe, expect, test } from 'vitest'
import { loadStart, loadTopic } from '@/lib/classification/loaders'
import { execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { readAs } from '@/lib/platform/loader'
import type { Role } from '@/lib/platform/permission'
import { disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { registerSystem } from '@/lib/systems/commands'
import { anAnsweredDevice, answers, asFields, done, isAi, noneOf } from '../factories/classification'
import { aSystem } from '../factories/duty'
import { aMember, anInstitution, personOf, twoInstitutions } from '../factories/institution'

afterAll(disconnect)

const kept = (tenant: Tenant, systemId: string) =>
  inTenant(tenant, (db) => db.answer.findMany({ where: { systemId }, orderBy: { factId: 'asc' } }))

const logged = (tenant: Tenant, systemId: string) =>
  inTenant(tenant, (db) =>
    db.logEntry.findMany({ where: { systemId, name: { startsWith: 'classification.' } }, orderBy: { at: 'asc' } }),
  )

describe('wat niet mag', () => {
  test('een systeem van een ander is er niet, en er wordt niets bewaard', async () => {
    const { ours, theirs } = await twoInstitutions()
    const systemId = await aSystem(theirs)
    expect(await answers(ours, systemId, 'ai', isAi)).toEqual({ is: 'refused' })
    expect(await readAs(loadStart, ours, { systemId })).toBeNull()
    expect(await readAs(loadTopic, ours, { systemId, topic: 'ai' })).toBeNull()
    expect(await kept(theirs, systemId)).toEqual([])
  })

  test('een adres dat geen id is, is er niet', async () => {
    const { ours } = await twoInstitutions()
    expect(await readAs(loadStart, ours, { systemId: 'classificeren' })).toBeNull()
  })

  test.each<Role>(['reader', 'auditor', 'dataProtectionOfficer'])('een %s beantwoordt niets', async (role) => {
    const institution = await anInstitution()
    const boss = await aMember(institution)
    const systemId = await aSystem(boss)
    const tenant = await aMember(institution, [role])
    expect(await answers(tenant, systemId, 'ai', isAi)).toEqual({ is: 'refused' })
    expect(await readAs(loadTopic, tenant, { systemId, topic: 'ai' })).toBeNull()
    expect((await readAs(loadStart, tenant, { systemId }))?.mayAnswer).toBe(false)
  })

  test('een systeemeigenaar beantwoordt het eigen systeem, niet dat van een ander; een adviseur elk', async () => {
    const institution = await anInstitution()
    const boss = await aMember(institution)
    const owner = await aMember(institution, ['systemOwner'])
    const advisor = await aMember(institution, ['advisor'])
    const [own, other] = [await aSystem(boss, personOf(owner)), await aSystem(boss)]
    expect((await answers(owner, own, 'ai', isAi)).is).toBe('done')
    expect(await answers(owner, other, 'ai', isAi)).toEqual({ is: 'refused' })
    expect((await answers(advisor, other, 'ai', isAi)).is).toBe('done')
  })

  test.each([
    ['een vraag die niet bestaat', { shown: ['doesNotExist'], 'antwoord-doesNotExist': 'yes' }, ''],
    ['een vraag van een ander onderwerp', asFields({ personalData: 'no' }), ''],
    ['een antwoord dat niet bestaat', asFields({ technique: 'magic' }), 'antwoord-technique'],
    ['een vraag zonder antwoord', { shown: ['technique'] }, 'antwoord-technique'],
    [
      'een lijst met een vraag die er niet in hoort',
      { listed: ['technique'], picked: ['technique'], rest: 'none' },
      '',
    ],
    ['een vraag buiten de getoonde om', { shown: [], 'antwoord-__proto__': 'yes' }, ''],
  ])('%s wordt geweigerd en er wordt niets bewaard', async (_, page, field) => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    const outcome = await answers(ours, systemId, 'ai', page)
    expect(outcome).toMatchObject({ is: 'problems', problems: { [field]: [expect.any(String)] } })
    expect(await kept(ours, systemId)).toEqual([])
  })

  test('een onderwerp dat niet bestaat', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    expect((await answers(ours, systemId, 'elsewhere', isAi)).is).toBe('problems')
  })

  test('een oordeel zonder reden', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    await done(answers(ours, systemId, 'ai', asFields({ technique: 'unclear' })))
    const page = asFields({ infers: 'yes' })
    expect(await answers(ours, systemId, 'ai', { ...page, 'reden-infers': 'ja' })).toMatchObject({
      is: 'problems',
      problems: { 'reden-infers': [expect.any(String)] },
    })
    await done(
      answers(ours, systemId, 'ai', { ...page, 'reden-infers': 'Het is een lineaire regressie op eigen data.' }),
    )
    expect((await kept(ours, systemId)).find((a) => a.factId === 'infers')?.reason).toMatch(/lineaire regressie/)
  })

  test('een dag die niet bestaat', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    expect(await answers(ours, systemId, 'market', asFields({ firstPlacedOn: '2025-02-30' }))).toMatchObject({
      is: 'problems',
      problems: { 'antwoord-firstPlacedOn': ['Vul een bestaande datum in.'] },
    })
  })

  test('een dag én "weet ik niet"', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    const page = { ...asFields({ firstPlacedOn: '2025-02-03' }), 'onbekend-firstPlacedOn': 'ja' }
    expect(await answers(ours, systemId, 'market', page)).toMatchObject({
      is: 'problems',
      problems: { 'antwoord-firstPlacedOn': [expect.stringContaining('een van beide')] },
    })
    await done(answers(ours, systemId, 'market', { ...page, intent: 'draft' }))
    expect(await kept(ours, systemId)).toEqual([])
  })

  test('een lijst waarvan de rest niet is beantwoord, telt niet als nee', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    const page = { ...noneOf('prohibited'), rest: '' }
    expect(await answers(ours, systemId, 'prohibited', page)).toMatchObject({
      is: 'problems',
      problems: { rest: [expect.any(String)] },
    })
    expect(await kept(ours, systemId)).toEqual([])
  })
})

describe('antwoorden bewaren', () => {
  test('wie en wanneer staan erbij, en in het logboek één regel per keer', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    await done(answers(ours, systemId, 'ai', isAi))
    const rows = await kept(ours, systemId)
    expect(rows.map((r) => [r.factId, r.value, r.byId])).toEqual([
      ['autonomous', 'yes', personOf(ours)],
      ['influences', 'yes', personOf(ours)],
      ['technique', 'learned', personOf(ours)],
    ])
    const [entry, ...more] = await logged(ours, systemId)
    expect(more).toEqual([])
    expect(entry).toMatchObject({ name: 'classification.answered', subjectLabel: 'Botbreukdetectie' })
    expect(entry?.changes).toHaveLength(3)
  })

  test('hetzelfde nog eens sturen verandert niets en logt niets', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    await done(answers(ours, systemId, 'ai', isAi))
    const before = await kept(ours, systemId)
    await done(answers(ours, systemId, 'ai', isAi))
    expect(await kept(ours, systemId)).toEqual(before)
    expect(await logged(ours, systemId)).toHaveLength(1)
  })

  test('een eerder antwoord wijzigen laat latere antwoorden staan', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    await anAnsweredDevice(ours, systemId)
    await done(answers(ours, systemId, 'ai', asFields({ technique: 'humanRules' })))
    expect(await readAs(loadStart, ours, { systemId })).toMatchObject({ inquiry: { outcome: { category: 'notAi' } } })
    await done(answers(ours, systemId, 'ai', asFields({ technique: 'learned' })))
    const start = await readAs(loadStart, ours, { systemId })
    expect(start?.inquiry.outcome.situation.get('devicePart')).toBe('itself')
    const [, , , , change] = await logged(ours, systemId)
    expect(change?.changes).toEqual([
      expect.objectContaining({ to: 'Alleen met vaste regels die mensen hebben opgeschreven' }),
    ])
  })

  test('"weet ik niet" blijft onbekend voor de regels, en de vragenlijst gaat verder', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    const { onward } = await done(
      answers(ours, systemId, 'ai', asFields({ technique: 'weet-niet', autonomous: 'yes', influences: 'yes' })),
    )
    expect(onward).toMatchObject({ place: 'topic' })
    const start = await readAs(loadStart, ours, { systemId })
    expect(start?.inquiry.outcome.situation.has('technique')).toBe(false)
    expect(start?.inquiry.outcome.category).toBe('undetermined')
    expect(start?.next?.topic.id).not.toBe('ai')
  })

  test('wat niet is aangekruist en onbekend is, blijft onbekend', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    await done(answers(ours, systemId, 'ai', isAi))
    await done(answers(ours, systemId, 'prohibited', { ...noneOf('prohibited'), rest: 'unknown' }))
    const start = await readAs(loadStart, ours, { systemId })
    expect(start?.inquiry.outcome.prohibited).toBe('unknown')
  })

  test('een concept bewaart wat er is en vraagt niets', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    const page = { ...asFields({ technique: 'unclear', infers: 'yes' }), 'reden-infers': 'kort', intent: 'draft' }
    await done(answers(ours, systemId, 'ai', { ...page, shown: ['technique', 'infers', 'autonomous'] }))
    const start = await readAs(loadStart, ours, { systemId })
    expect(start?.subject).toMatchObject({ state: 'draft' })
    expect(start?.inquiry.outcome.situation.has('infers'), 'een oordeel telt pas met zijn reden').toBe(false)
    const topic = await readAs(loadTopic, ours, { systemId, topic: 'ai' })
    expect(topic?.page?.questions.find((q) => q.fact.id === 'infers')?.answer?.reason).toBe('kort')
  })

  test('een antwoord kan er nieuwe vragen op dezelfde pagina bij brengen', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    const unclear = asFields({ technique: 'unclear', autonomous: 'yes', influences: 'yes' })
    const { onward } = await done(answers(ours, systemId, 'ai', unclear))
    expect(onward).toEqual({ place: 'topic', topic: 'ai', more: true })
    const topic = await readAs(loadTopic, ours, { systemId, topic: 'ai' })
    expect(topic?.page?.questions.map((q) => q.fact.id)).toContain('infers')
  })

  test('wat in opdracht is gemaakt, kan in het register en telt in de vragen', async () => {
    const { ours } = await twoInstitutions()
    const systemId = newId()
    const about = { id: systemId, name: 'Eigen triage', ownerId: personOf(ours), origin: 'commissioned' }
    await done(execute(registerSystem, ours, about))
    const topic = await readAs(loadStart, ours, { systemId })
    expect(topic?.inquiry.outcome.situation.get('origin')).toBe('commissioned')
  })

  test('wat het register zegt, gaat voor en wordt hier niet overschreven', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    await inTenant(ours, (db) => db.aiSystem.updateMany({ where: { id: systemId }, data: { origin: 'inHouse' } }))
    await done(answers(ours, systemId, 'role', asFields({ origin: 'bought' })))
    expect(await kept(ours, systemId)).toEqual([])
    const topic = await readAs(loadStart, ours, { systemId })
    expect(topic?.inquiry.outcome.situation.get('origin')).toBe('inHouse')
  })
})

test('wie later opslaat, overschrijft het antwoord van een ander niet ongemerkt', async () => {
  const institution = await anInstitution()
  const [anna, bert] = [await aMember(institution), await aMember(institution, ['qualityOfficer'])]
  const systemId = await aSystem(anna)
  const revision = (await readAs(loadTopic, bert, { systemId, topic: 'ai' }))?.revision
  await done(answers(anna, systemId, 'ai', asFields({ technique: 'learned' })))
  const page = { ...asFields({ technique: 'humanRules' }), revision }
  const told = await answers(bert, systemId, 'ai', page)
  expect(told).toMatchObject({ is: 'conflict', differences: [{ label: expect.stringContaining('uitkomsten') }] })
  expect((await kept(anna, systemId))[0]?.value).toBe('learned')
  const again = told.is === 'conflict' ? told.revision : 0
  await done(answers(bert, systemId, 'ai', { ...page, revision: again }))
  expect((await kept(anna, systemId))[0]).toMatchObject({ value: 'humanRules', byId: personOf(bert) })
})
