import { afterAll, describe, expect, test } from 'vitest'
import { decide } from '@/lib/classification/commands'
import { loadCard, loadHistory, loadOutcome, loadReceipt } from '@/lib/classification/loaders'
import { execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { readAs } from '@/lib/platform/loader'
import type { Role } from '@/lib/platform/permission'
import { disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { anAnsweredDevice, answers, asFields, confirms, done, isAi, theForm } from '../factories/classification'
import { aSystem, theDuty } from '../factories/duty'
import { aMember, anInstitution, personOf, twoInstitutions } from '../factories/institution'

afterAll(disconnect)

const receipts = (tenant: Tenant, systemId: string) =>
  inTenant(tenant, (db) => db.classification.findMany({ where: { systemId }, orderBy: { decidedAt: 'asc' } }))
const theSystem = (tenant: Tenant, systemId: string) =>
  inTenant(tenant, (db) => db.aiSystem.findFirstOrThrow({ where: { id: systemId } }))

async function aDevice(): Promise<{ ours: Tenant; theirs: Tenant; systemId: string }> {
  const { ours, theirs } = await twoInstitutions()
  const systemId = await aSystem(ours)
  await anAnsweredDevice(ours, systemId)
  return { ours, theirs, systemId }
}

const otherwise = (category: string, reason = 'De fabrikant heeft dit op 3 november schriftelijk verklaard.') => ({
  decision: 'overridden',
  category,
  reason,
})

describe('wat niet mag', () => {
  test('een ander beslist niet over ons systeem', async () => {
    const { ours, theirs, systemId } = await aDevice()
    const form = await theForm(ours, systemId)
    expect(await execute(decide, theirs, { ...form, decision: 'confirmed' })).toEqual({ is: 'refused' })
    for (const loader of [loadOutcome, loadHistory, loadCard])
      expect(await readAs<{ systemId: string }, unknown>(loader, theirs, { systemId })).toBeNull()
    expect(await receipts(ours, systemId)).toEqual([])
  })

  test.each<Role>(['systemOwner', 'advisor', 'reader', 'auditor', 'dataProtectionOfficer'])(
    'een %s beslist niet, maar ziet de uitkomst',
    async (role) => {
      const institution = await anInstitution()
      const boss = await aMember(institution)
      const systemId = await aSystem(boss)
      const tenant = await aMember(institution, [role])
      const form = await theForm(boss, systemId)
      expect(await execute(decide, tenant, { ...form, decision: 'confirmed' })).toEqual({ is: 'refused' })
      expect((await readAs(loadOutcome, tenant, { systemId }))?.mayDecide).toBe(false)
    },
  )

  test('gegevens die intussen zijn gewijzigd: er wordt niets vastgelegd', async () => {
    const { ours, systemId } = await aDevice()
    const form = await theForm(ours, systemId)
    await done(answers(ours, systemId, 'device', asFields({ devicePart: 'component' })))
    expect(await execute(decide, ours, { ...form, decision: 'confirmed' })).toMatchObject({
      is: 'problems',
      problems: { '': [expect.stringContaining('gewijzigd sinds u deze pagina opende')] },
    })
    expect(await receipts(ours, systemId)).toEqual([])
  })

  test('ook een wijziging in het register telt als gewijzigd', async () => {
    const { ours, systemId } = await aDevice()
    const form = await theForm(ours, systemId)
    await inTenant(ours, (db) => db.aiSystem.updateMany({ where: { id: systemId }, data: { origin: 'inHouse' } }))
    expect((await execute(decide, ours, { ...form, decision: 'confirmed' })).is).toBe('problems')
  })

  test('een bevestiging op een pagina van vóór andermans afwijking maakt die niet ongedaan', async () => {
    const { ours, systemId } = await aDevice()
    const seen = await theForm(ours, systemId)
    await done(execute(decide, ours, { ...(await theForm(ours, systemId)), ...otherwise('other') }))
    expect(await execute(decide, ours, { ...seen, decision: 'confirmed' })).toMatchObject({
      is: 'problems',
      problems: { '': [expect.stringMatching(/Noor de Proef besliste sinds u deze pagina opende: overig/)] },
    })
    expect(await theSystem(ours, systemId)).toMatchObject({ category: 'other', classificationState: 'overridden' })
    expect((await theDuty(ours, systemId, 'ai-act.26-2')).verdict).toBe('notApplicable')
    expect(await receipts(ours, systemId)).toHaveLength(1)
  })

  test('twee die tegelijk beslissen: de tweede hoort het', async () => {
    const { ours, systemId } = await aDevice()
    const [one, two] = [await theForm(ours, systemId), await theForm(ours, systemId)]
    const both = await Promise.all([
      execute(decide, ours, { ...one, decision: 'confirmed' }),
      execute(decide, ours, { ...two, ...otherwise('other') }),
    ])
    expect(both.map((o) => o.is).sort()).toEqual(['done', 'problems'])
    expect(await receipts(ours, systemId)).toHaveLength(1)
  })

  test('een formulier dat niet zegt na welk besluit het komt, legt niets vast', async () => {
    const { ours, systemId } = await aDevice()
    const { after: _, ...form } = await theForm(ours, systemId)
    expect((await execute(decide, ours, { ...form, decision: 'confirmed' })).is).toBe('problems')
  })

  test.each([
    ['zonder reden', { decision: 'overridden', category: 'other' }, 'reason'],
    ['met een te korte reden', otherwise('other', 'klopt niet'), 'reason'],
    ['zonder categorie', { decision: 'overridden', reason: 'Een reden die lang genoeg is om te tellen.' }, 'category'],
    ['met een categorie die niet bestaat', otherwise('harmless'), 'category'],
    ['naar hoog risico zonder route', otherwise('highRisk'), 'routes'],
  ])('afwijken %s', async (_, decision, field) => {
    const { ours, systemId } = await aDevice()
    expect(await execute(decide, ours, { ...(await theForm(ours, systemId)), ...decision })).toMatchObject({
      is: 'problems',
      problems: { [field]: [expect.any(String)] },
    })
    expect(await receipts(ours, systemId)).toEqual([])
  })

  test('afwijken naar wat al wordt voorgesteld', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    expect(
      await execute(decide, ours, { ...(await theForm(ours, systemId)), ...otherwise('undetermined') }),
    ).toMatchObject({
      is: 'problems',
      problems: { category: [expect.any(String)] },
    })
  })

  test('een bewijs van een ander systeem opnieuw gebruiken', async () => {
    const { ours, systemId } = await aDevice()
    const form = await theForm(ours, systemId)
    await done(execute(decide, ours, { ...form, decision: 'confirmed' }))
    const second = await aSystem(ours, null, 'Een ander')
    const other = await theForm(ours, second)
    expect(await execute(decide, ours, { ...other, id: form.id, decision: 'confirmed' })).toEqual({ is: 'refused' })
  })
})

describe('beslissen', () => {
  test('twee keer tegelijk bevestigen maakt één besluit', async () => {
    const { ours, systemId } = await aDevice()
    const form = { ...(await theForm(ours, systemId)), decision: 'confirmed' }
    const both = await Promise.all([execute(decide, ours, form), execute(decide, ours, form)])
    expect(both.map((o) => o.is)).toEqual(['done', 'done'])
    expect(await receipts(ours, systemId)).toHaveLength(1)
    const log = await inTenant(ours, (db) =>
      db.logEntry.count({ where: { name: 'classification.confirmed', systemId } }),
    )
    expect(log).toBe(1)
  })

  test('bevestigen legt voorstel, feiten, regels en naam vast en geeft verplichtingen', async () => {
    const { ours, systemId } = await aDevice()
    // The other route is settled too, so that nothing keeps the category open.
    await done(confirms(ours, systemId))
    const [row] = await receipts(ours, systemId)
    expect(row).toMatchObject({ decision: 'confirmed', decidedById: personOf(ours), reason: null })
    expect(await theSystem(ours, systemId)).toMatchObject({
      category: row?.decidedCategory,
      annexI: 'yes',
      classificationState: row?.decidedCategory === 'undetermined' ? 'draft' : 'confirmed',
      classifiedAt: expect.any(Date),
    })
    expect(await theDuty(ours, systemId, 'ai-act.26-2')).toMatchObject({ verdict: 'owed', legalFrom: '2028-08-02' })
    expect((await theDuty(ours, systemId, 'wkkgz.9.system')).verdict).toBe('owed')
  })

  test('een onbepaalde uitkomst mag als tussenstand worden vastgelegd, maar blijft een concept', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    await done(answers(ours, systemId, 'ai', isAi))
    expect(await done(confirms(ours, systemId))).toMatchObject({ told: 'tussenstand' })
    expect(await theSystem(ours, systemId)).toMatchObject({ category: 'undetermined', classificationState: 'draft' })
  })

  test('afwijken houdt voorstel, besluit en reden uit elkaar', async () => {
    const { ours, systemId } = await aDevice()
    await done(execute(decide, ours, { ...(await theForm(ours, systemId)), ...otherwise('other') }))
    const [row] = await receipts(ours, systemId)
    expect(row).toMatchObject({
      proposedCategory: 'highRisk',
      decidedCategory: 'other',
      decision: 'overridden',
      reason: expect.stringContaining('3 november'),
    })
    expect(await theSystem(ours, systemId)).toMatchObject({
      category: 'other',
      annexI: 'no',
      classificationState: 'overridden',
    })
    expect((await theDuty(ours, systemId, 'ai-act.26-2')).verdict).toBe('notApplicable')
    expect((await theDuty(ours, systemId, 'ai-act.4')).verdict).toBe('owed')
  })

  test('afwijken mag hoog risico houden en de route verbeteren', async () => {
    const { ours, systemId } = await aDevice()
    await done(
      execute(decide, ours, { ...(await theForm(ours, systemId)), ...otherwise('highRisk'), routes: ['annexIII'] }),
    )
    expect(await theSystem(ours, systemId)).toMatchObject({
      category: 'highRisk',
      annexI: 'no',
      annexIII: 'yes',
      classificationState: 'overridden',
    })
    expect(await theDuty(ours, systemId, 'ai-act.26-2')).toMatchObject({ verdict: 'owed', legalFrom: '2027-12-02' })
    const log = await inTenant(ours, (db) =>
      db.logEntry.findFirst({ where: { name: 'classification.overridden', systemId } }),
    )
    expect(log?.changes).toContainEqual({ field: 'routes', from: null, to: expect.stringContaining('Route 2') })
  })

  test('opnieuw classificeren laat gedaan werk staan', async () => {
    const { ours, systemId } = await aDevice()
    await done(confirms(ours, systemId))
    const duty = await theDuty(ours, systemId, 'ai-act.26-2')
    await inTenant(ours, (db) =>
      db.duty.updateMany({ where: { id: duty.id }, data: { status: 'substantiated', ownerId: personOf(ours) } }),
    )
    await done(execute(decide, ours, { ...(await theForm(ours, systemId)), ...otherwise('other') }))
    expect(await theDuty(ours, systemId, 'ai-act.26-2')).toMatchObject({
      id: duty.id,
      status: 'substantiated',
      verdict: 'notApplicable',
      ownerId: personOf(ours),
    })
    await done(confirms(ours, systemId))
    expect(await theDuty(ours, systemId, 'ai-act.26-2')).toMatchObject({
      id: duty.id,
      status: 'substantiated',
      verdict: 'owed',
    })
    expect(await receipts(ours, systemId)).toHaveLength(3)
  })
})

describe('bewijzen', () => {
  test('kunnen niet worden gewijzigd of verwijderd', async () => {
    const { ours, systemId } = await aDevice()
    await done(confirms(ours, systemId))
    await expect(
      inTenant(ours, (db) => db.classification.updateMany({ data: { decidedCategory: 'other' } })),
    ).rejects.toThrow(/permission denied/)
    await expect(inTenant(ours, (db) => db.classification.deleteMany({}))).rejects.toThrow(/permission denied/)
  })

  test('worden gelezen zoals ze zijn geschreven, met wie wat antwoordde', async () => {
    const { ours, theirs, systemId } = await aDevice()
    await done(confirms(ours, systemId))
    const [row] = await receipts(ours, systemId)
    const id = row?.id ?? ''
    await done(answers(ours, systemId, 'device', asFields({ devicePart: 'component' })))
    const page = await readAs(loadReceipt, ours, { systemId, id })
    expect(page?.kept.receipt.proposed.answers).toContainEqual(
      expect.objectContaining({ factId: 'devicePart', answer: 'De software is zelf het hulpmiddel of een toebehoren' }),
    )
    expect(page?.kept.receipt.origins).toContainEqual(
      expect.objectContaining({ factId: 'devicePart', from: 'answer', byId: personOf(ours) }),
    )
    expect(page?.names.get(personOf(ours))).toBe('Noor de Proef')
    expect(await readAs(loadReceipt, theirs, { systemId, id })).toBeNull()
    expect(await readAs(loadReceipt, ours, { systemId: newId(), id })).toBeNull()
    expect(await readAs(loadReceipt, ours, { systemId, id: 'nieuwste' })).toBeNull()
  })

  test('de kaart zegt het wanneer gegevens sinds de classificatie zijn gewijzigd', async () => {
    const { ours, systemId } = await aDevice()
    await done(confirms(ours, systemId))
    const before = await readAs(loadCard, ours, { systemId })
    expect(before?.since).toMatchObject({ shifts: [], otherRules: false })
    const { proposed } =
      (await readAs(loadReceipt, ours, { systemId, id: before?.latest?.id ?? '' }))?.kept.receipt ?? {}
    expect(before?.latest).toMatchObject({ headline: proposed?.headline, rules: proposed?.ruleSet.label })
    expect(before?.latest?.reasons).toEqual(
      proposed?.reasons.map((r) => ({ ...r, children: r.children.map((c) => ({ ...c, children: [] })) })),
    )
    await inTenant(ours, (db) => db.aiSystem.updateMany({ where: { id: systemId }, data: { origin: 'inHouse' } }))
    const card = await readAs(loadCard, ours, { systemId })
    expect(card?.since?.shifts).toEqual([
      { factId: 'origin', asks: expect.any(String), was: 'Van een leverancier', is: 'Zelf gemaakt' },
    ])
    expect(card?.latest).toMatchObject({ by: 'Noor de Proef' })
  })

  test('zonder besluit nodigt de kaart uit', async () => {
    const { ours } = await twoInstitutions()
    const systemId = await aSystem(ours)
    expect(await readAs(loadCard, ours, { systemId })).toMatchObject({ latest: null, since: null, started: false })
    expect((await readAs(loadHistory, ours, { systemId }))?.lines).toEqual([])
  })
})
