import { expect, test } from 'vitest'
import { saveCheck } from '@/lib/assessments/commands'
import { loadChecks } from '@/lib/assessments/loaders'
import { today } from '@/lib/platform/clock'
import { execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { readAs } from '@/lib/platform/loader'
import type { Role } from '@/lib/platform/permission'
import { inTenant, type Tenant } from '@/lib/platform/tenancy'
import * as commands from '@/lib/systems/commands'
import { drawnFrom } from '@/lib/systems/editing/model'
import { loadEdit, loadSystem } from '@/lib/systems/loaders'
import { notTouched, refusals, stageRefusals } from '@/lib/systems/nl'
import { confirms } from '../factories/classification'
import { aMember, anInstitution, personOf, type TestInstitution } from '../factories/institution'

type Typed = Record<string, unknown>

async function ahospital(...roles: Role[][]): Promise<[TestInstitution, ...Tenant[]]> {
  const institution = await anInstitution()
  const people: Tenant[] = []
  for (const set of roles) people.push(await aMember(institution, set, `Medewerker ${people.length + 1}`))
  return [institution, ...people]
}

async function registered(tenant: Tenant, typed: Typed = {}): Promise<string> {
  const id = newId()
  const outcome = await execute(commands.registerSystem, tenant, {
    id,
    name: 'Botbreukdetectie',
    ownerId: personOf(tenant),
    ...typed,
  })
  expect(outcome).toEqual({ is: 'done', value: { id } })
  return id
}

const story = async (tenant: Tenant, id: string) => {
  const found = await readAs(loadSystem, tenant, { id })
  if (!found) throw new Error('the system is not there')
  return found
}

const logOf = (tenant: Tenant, id: string) =>
  inTenant(tenant, (db) => db.logEntry.findMany({ where: { systemId: id }, orderBy: { id: 'asc' } }))

test('a name and an owner are asked for, and nothing is made without them', async () => {
  const [, officer] = await ahospital(['qualityOfficer'])
  const outcome = await execute(commands.registerSystem, officer as Tenant, { id: newId(), name: '  ' })
  expect(outcome).toEqual({
    is: 'problems',
    problems: { name: ['Geef het systeem een naam.'], ownerId: ['Kies een eigenaar.'] },
  })
})

test('a reader registers and changes nothing', async () => {
  const [, officer, reader] = (await ahospital(['qualityOfficer'], ['reader'])) as [TestInstitution, Tenant, Tenant]
  const id = await registered(officer)
  expect(
    await execute(commands.registerSystem, reader, { id: newId(), name: 'X', ownerId: personOf(officer) }),
  ).toEqual({
    is: 'refused',
  })
  expect(await execute(commands.editSystem, reader, { id, revision: '1', name: 'Van de lezer' })).toEqual({
    is: 'refused',
  })
  expect(await readAs(loadEdit, reader, { id })).toBeNull()
  expect((await story(reader, id)).system.values.name).toBe('Botbreukdetectie')
  expect((await story(reader, id)).may.edit).toBe(false)
})

test('an owner changes what is theirs and nothing else', async () => {
  const [, officer, owner] = (await ahospital(['qualityOfficer'], ['systemOwner'])) as [TestInstitution, Tenant, Tenant]
  const own = await registered(owner)
  const other = await registered(officer)
  expect(
    await execute(commands.editSystem, owner, { id: own, revision: '1', summary: 'Wijst breuken aan' }),
  ).toMatchObject({
    is: 'done',
  })
  expect(await execute(commands.editSystem, owner, { id: other, revision: '1', summary: 'Van een ander' })).toEqual({
    is: 'problems',
    problems: { '': ['U kunt alleen systemen bewerken waarvan u eigenaar of vervanger bent.'] },
  })
  expect(
    await execute(commands.changeStage, owner, {
      id: other,
      revision: '1',
      stage: 'rejected',
      on: '2026-01-01',
      reason: 'x',
    }),
  ).toMatchObject({ is: 'problems' })
})

test('an FG, a reader, someone of elsewhere and nobody cannot own', async () => {
  const [, officer, fg, reader] = (await ahospital(['qualityOfficer'], ['dataProtectionOfficer'], ['reader'])) as [
    TestInstitution,
    Tenant,
    Tenant,
    Tenant,
  ]
  const [, stranger] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  for (const person of [personOf(fg), personOf(reader), personOf(stranger), newId()]) {
    const outcome = await execute(commands.registerSystem, officer, { id: newId(), name: 'X', ownerId: person })
    expect(outcome, person).toMatchObject({ is: 'problems', problems: { ownerId: [expect.any(String)] } })
  }
  const id = await registered(officer)
  const outcome = await execute(commands.editSystem, officer, { id, revision: '1', deputyId: personOf(fg) })
  expect(outcome).toMatchObject({ is: 'problems', problems: { deputyId: [expect.any(String)] } })
})

test('who left cannot become owner, and who already was, does not stop an edit', async () => {
  const [, officer, gone] = (await ahospital(['qualityOfficer'], ['systemOwner'])) as [TestInstitution, Tenant, Tenant]
  const id = await registered(officer, { ownerId: personOf(gone) })
  await inTenant(officer, (db) =>
    db.member.updateMany({ where: { personId: personOf(gone) }, data: { endedAt: new Date('2026-11-01') } }),
  )
  const outcome = await execute(commands.editSystem, officer, {
    id,
    revision: '1',
    ownerId: personOf(gone),
    summary: 'Nieuw',
  })
  expect(outcome).toMatchObject({ is: 'done' })
  const refused = await execute(commands.registerSystem, officer, { id: newId(), name: 'X', ownerId: personOf(gone) })
  expect(refused).toMatchObject({ is: 'problems', problems: { ownerId: [expect.any(String)] } })
})

test('another institution sees nothing of it and changes nothing', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const [, stranger] = (await ahospital(['administrator'])) as [TestInstitution, Tenant]
  const id = await registered(officer)
  expect(await readAs(loadSystem, stranger, { id })).toBeNull()
  expect(await execute(commands.editSystem, stranger, { id, revision: '1', name: 'Gekaapt' })).toEqual({
    is: 'refused',
  })
  expect(await execute(commands.removeDraft, stranger, { id, revision: '1' })).toEqual({ is: 'refused' })
  expect(await execute(commands.changeOwnerOfMany, stranger, { keuze: [id], ownerId: personOf(stranger) })).toEqual({
    is: 'refused',
  })
  expect((await story(officer, id)).system.values.name).toBe('Botbreukdetectie')
})

test('a form that is sent twice makes one system and one line in the logbook', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const id = newId()
  const form = { id, name: 'Dubbel', ownerId: personOf(officer), vendorName: 'Beeldanalyse BV' }
  const outcomes = await Promise.all([
    execute(commands.registerSystem, officer, form),
    execute(commands.registerSystem, officer, form),
  ])
  expect(outcomes).toEqual([
    { is: 'done', value: { id } },
    { is: 'done', value: { id } },
  ])
  expect((await logOf(officer, id)).map((e) => e.name)).toEqual(['system.registered'])
  await inTenant(officer, async (db) => {
    expect(await db.aiSystem.count()).toBe(1)
    expect(await db.vendor.count()).toBe(1)
    expect(await db.product.count()).toBe(1)
    expect(await db.stageChange.count()).toBe(1)
  })
})

test('the second of two people saving is shown the difference, and can save over it on purpose', async () => {
  const [, officer, owner] = (await ahospital(['qualityOfficer'], ['systemOwner'])) as [TestInstitution, Tenant, Tenant]
  const id = await registered(owner, { autonomy: 'informs' })
  await execute(commands.editSystem, officer, {
    id,
    revision: '1',
    autonomy: 'advises',
    ownerId: personOf(officer),
    deputyId: personOf(owner),
  })
  const second = { id, name: 'Botbreukdetectie', autonomy: 'decides', ownerId: personOf(owner) }
  const outcome = await execute(commands.editSystem, owner, { ...second, revision: '1' })
  expect(outcome).toEqual({
    is: 'conflict',
    revision: 2,
    differences: [
      { label: 'Eigenaar', yours: 'Medewerker 2', theirs: 'Medewerker 1' },
      { label: 'Mate van autonomie', yours: 'besluit zelfstandig', theirs: 'adviseert' },
    ],
  })
  expect(await execute(commands.editSystem, owner, { ...second, revision: '2', deputyId: '' })).toMatchObject({
    is: 'done',
  })
  expect((await story(owner, id)).system.values.autonomy).toBe('decides')
})

const drawn = async (tenant: Tenant, id: string) => {
  const { system } = await story(tenant, id)
  const values = textsOf(system.values)
  return { id, revision: String(system.revision), ...values, drawn: JSON.stringify(drawnFrom(system.values)) }
}

test('who saves second over a form that was drawn earlier, undoes nothing that they did not touch', async () => {
  const [, officer, owner] = (await ahospital(['qualityOfficer'], ['systemOwner'])) as [TestInstitution, Tenant, Tenant]
  const id = await registered(owner, {
    vendorName: 'SkinTech',
    summary: 'Oud',
    usedBy: 'Huisartsen',
    autonomy: 'informs',
    dataSubjects: ['patiënten', 'naasten'],
  })
  const form = { ...(await drawn(owner, id)), summary: 'Van mij', usedBy: 'Praktijkondersteuners', autonomy: 'decides' }
  await execute(commands.editSystem, officer, {
    id,
    revision: '1',
    vendorName: 'SkinTech BV',
    autonomy: 'advises',
    dataSubjects: ['patiënten'],
    dataSubjectsOther: 'bezoekers van de poli',
  })
  const told = await execute(commands.editSystem, owner, form)
  if (told.is !== 'conflict') throw new Error(`no conflict: ${told.is}`)
  expect(told.differences).toEqual([
    { label: 'Leverancier', yours: notTouched, theirs: 'SkinTech BV' },
    { label: 'Van wie zijn de gegevens', yours: notTouched, theirs: 'patiënten; bezoekers van de poli' },
    { label: 'Mate van autonomie', yours: 'besluit zelfstandig', theirs: 'adviseert' },
  ])
  expect(told.fresh).toMatchObject({
    vendorName: 'SkinTech BV',
    dataSubjects: ['patiënten'],
    dataSubjectsOther: 'bezoekers van de poli',
  })
  const again = { ...form, ...told.fresh, revision: String(told.revision) }
  expect(await execute(commands.editSystem, owner, again)).toMatchObject({ is: 'done' })
  expect((await story(owner, id)).system.values).toMatchObject({
    vendorName: 'SkinTech BV',
    dataSubjects: 'patiënten; bezoekers van de poli',
    summary: 'Van mij',
    usedBy: 'Praktijkondersteuners',
    autonomy: 'decides',
  })
})

test('a form that cannot say what it was drawn from counts as typed in full', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const id = await registered(officer, { summary: 'Oud' })
  for (const [revision, said] of ['', '[]', '{"geen":1}', '{"summary":"x"}', 'null'].entries()) {
    const form = { id, revision: String(revision + 1), summary: `Nieuw ${revision}`, drawn: said }
    expect(await execute(commands.editSystem, officer, form), said).toMatchObject({ is: 'done' })
    expect((await story(officer, id)).system.values.summary).toBe(`Nieuw ${revision}`)
  }
})

/** Starts these while the system is held, in this order, and lets go. */
async function whileHeld<T>(tenant: Tenant, id: string, ...starts: readonly (() => Promise<T>)[]): Promise<T[]> {
  const started: Promise<T>[] = []
  await inTenant(tenant, async (db) => {
    await db.$queryRaw`select 1 from ai_system where id = ${id}::uuid for update`
    for (const start of starts) {
      started.push(start())
      await new Promise((done) => setTimeout(done, 200))
    }
  })
  return Promise.all(started)
}

test.each([
  ['another owner', (keuze: string[], to: string) => [commands.changeOwnerOfMany, { keuze, ownerId: to }] as const],
  [
    'another stage',
    (keuze: string[]) => [commands.changeStageOfMany, { keuze, stage: 'inReview', on: today() }] as const,
  ],
])('%s for many does not undo what somebody else is saving', async (_, bulk) => {
  const [, officer, boss] = (await ahospital(['qualityOfficer'], ['qualityOfficer'])) as [
    TestInstitution,
    Tenant,
    Tenant,
  ]
  const id = await registered(officer, { summary: 'oud' })
  const [command, input] = bulk([id], personOf(boss))
  const outcomes = await whileHeld<{ is: string }>(
    officer,
    id,
    () => execute(commands.editSystem, officer, { id, revision: '1', summary: 'nieuw' }),
    () => execute(command as typeof commands.changeOwnerOfMany, boss, input),
  )
  expect(outcomes.map((o) => o.is)).toEqual(['done', 'done'])
  const { system } = await story(officer, id)
  expect(system.values.summary).toBe('nieuw')
  expect([system.values.ownerId, system.values.stage]).not.toEqual([personOf(officer), 'idea'])
})

const shared = { vendorName: 'Beeldanalyse BV', productName: 'Botzicht', notifiedBody: 'Oud' }

test('who saves second is told of what changed through another system with the same product', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const one = await registered(officer, { name: 'SEH', ...shared })
  const two = await registered(officer, { name: 'Poli', ...shared })
  const other = await registered(officer, { name: 'Iets anders', vendorName: 'B' })
  const form = { ...(await drawn(officer, two)), summary: 'Van mij' }
  await execute(commands.editSystem, officer, { id: one, revision: '1', notifiedBody: 'Nieuw' })
  const told = await execute(commands.editSystem, officer, form)
  expect(told).toMatchObject({
    is: 'conflict',
    differences: [{ label: 'Aangemelde instantie', yours: notTouched, theirs: 'Nieuw' }],
  })
  expect((await story(officer, other)).system.revision).toBe(1)
  expect((await story(officer, one)).system.values.notifiedBody).toBe('Nieuw')
})

test('two who change one product through two systems at once: the second is told, and neither waits for ever', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const one = await registered(officer, { name: 'SEH', ...shared })
  const two = await registered(officer, { name: 'Poli', ...shared })
  for (let revision = 1; revision <= 5; revision++) {
    const outcomes = await Promise.all([
      execute(commands.editSystem, officer, { id: one, revision, notifiedBody: `A${revision}` }),
      execute(commands.editSystem, officer, { id: two, revision, certificateUntil: `2028-01-0${revision}` }),
    ])
    expect(outcomes.map((o) => o.is).sort()).toEqual(['conflict', 'done'])
  }
})

test('two who save at the very same time do not both win', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const id = await registered(officer)
  const outcomes = await Promise.all(
    ['Een', 'Twee'].map((summary) => execute(commands.editSystem, officer, { id, revision: '1', summary })),
  )
  expect(outcomes.map((o) => o.is).sort()).toEqual(['conflict', 'done'])
})

test('the logbook says what changed from what to what, in the same words as the screen', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const id = await registered(officer, { ceMarking: 'no', dataSubjects: ['patiënten'] })
  await execute(commands.editSystem, officer, {
    id,
    revision: '1',
    ceMarking: 'yes',
    dataSubjects: ['patiënten'],
    dataSubjectsOther: 'naasten, bezoekers',
    hosting: 'Nederland',
  })
  const [, changed] = await logOf(officer, id)
  expect(changed).toMatchObject({
    name: 'system.changed',
    actorId: personOf(officer),
    subjectLabel: 'Botbreukdetectie',
  })
  expect(changed?.changes).toEqual([
    { field: 'Van wie zijn de gegevens', from: 'patiënten', to: 'patiënten; naasten; bezoekers' },
    { field: 'CE-markering', from: 'nee', to: 'ja' },
    { field: 'Hosting', from: null, to: 'Nederland' },
  ])
})

test('saving what already stands changes nothing and says nothing', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const id = await registered(officer, { vendorName: 'Beeldanalyse BV', versionLabel: '2.4' })
  const { system } = await story(officer, id)
  const outcome = await execute(commands.editSystem, officer, { id, revision: '1', ...textsOf(system.values) })
  expect(outcome).toEqual({ is: 'done', value: { id, changed: false } })
  expect((await story(officer, id)).system.revision).toBe(1)
  expect(await logOf(officer, id)).toHaveLength(1)
})

const textsOf = (values: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? '']))

test('an unknown key, a day that is none and a choice that is none are not stored', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const id = await registered(officer, { eigenVeld: 'x', revision: '9' })
  const outcome = await execute(commands.editSystem, officer, {
    id,
    revision: '1',
    certificateUntil: '2028-02-30',
    autonomy: 'doet-maar',
    departmentName: 'Bestaat niet',
  })
  expect(outcome).toMatchObject({
    is: 'problems',
    problems: { certificateUntil: [expect.any(String)], autonomy: [expect.any(String)] },
  })
  const unknown = await execute(commands.editSystem, officer, { id, revision: '1', departmentName: 'Bestaat niet' })
  expect(unknown).toMatchObject({ is: 'problems', problems: { departmentName: ['Kies een afdeling uit de lijst.'] } })
  await inTenant(officer, async (db) => expect((await db.aiSystem.findFirst({ where: { id } }))?.details).toEqual({}))
})

test('a fact about a product changes for every system that uses it, and each says so', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const product = { vendorName: 'Beeldanalyse BV', productName: 'Botzicht', regulation: 'mdr', mdrClass: 'IIa' }
  const one = await registered(officer, { name: 'Botzicht SEH', ...product })
  const two = await registered(officer, {
    name: 'Botzicht poli',
    vendorName: 'beeldanalyse bv',
    productName: 'botzicht',
  })
  expect((await story(officer, two)).system.values).toMatchObject({ mdrClass: 'IIa', vendorName: 'Beeldanalyse BV' })
  await execute(commands.editSystem, officer, { id: one, revision: '1', mdrClass: 'IIb' })
  expect((await story(officer, two)).system.values.mdrClass).toBe('IIb')
  expect((await logOf(officer, two)).at(-1)).toMatchObject({
    name: 'product.changed',
    changes: [{ field: 'Klasse volgens fabrikant', from: 'IIa', to: 'IIb' }],
  })
})

test('a system that gets another vendor leaves the product of the others alone', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const one = await registered(officer, { name: 'Een', vendorName: 'A', productName: 'P', ceMarking: 'yes' })
  const two = await registered(officer, { name: 'Twee', vendorName: 'A', productName: 'P' })
  await execute(commands.editSystem, officer, { id: two, revision: '1', vendorName: 'B' })
  expect((await story(officer, one)).system.values).toMatchObject({ vendorName: 'A', ceMarking: 'yes' })
  expect((await story(officer, two)).system.values).toMatchObject({
    vendorName: 'B',
    productName: 'P',
    ceMarking: 'yes',
  })
})

test('renaming a system does not rename its product', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const id = await registered(officer, { name: 'Botzicht', vendorName: 'A' })
  expect((await story(officer, id)).system.values.productName).toBeNull()
  await execute(commands.editSystem, officer, { id, revision: '1', name: 'Breuken SEH', productName: '' })
  expect((await story(officer, id)).system.values).toMatchObject({ name: 'Breuken SEH', productName: 'Botzicht' })
})

test('a pilot asks for its end and its decision, and every move keeps its day', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const id = await registered(officer, { stageSince: '2026-01-05' })
  const bare = await execute(commands.changeStage, officer, { id, revision: '1', stage: 'pilot', on: '2026-02-01' })
  expect(bare).toEqual({ is: 'problems', problems: { pilotEndsOn: ['Vul in wanneer de pilot eindigt.'] } })
  const early = await execute(commands.changeStage, officer, { id, revision: '1', stage: 'inUse', on: '2025-12-31' })
  expect(early).toMatchObject({ is: 'problems', problems: { on: [expect.any(String)] } })
  const pilot = {
    id,
    revision: '1',
    stage: 'pilot',
    on: '2026-02-01',
    pilotEndsOn: '2026-05-01',
    decisionOn: '2026-04-15',
  }
  expect(await execute(commands.changeStage, officer, pilot)).toMatchObject({ is: 'done' })
  expect(
    await execute(commands.changeStage, officer, { id, revision: '2', stage: 'inUse', on: '2026-05-02' }),
  ).toMatchObject({ is: 'done' })
  const { system, stages } = await story(officer, id)
  expect(system.values).toMatchObject({ stage: 'inUse', stageSince: '2026-05-02', putIntoUseOn: '2026-05-02' })
  expect(stages.map((s) => [s.stage, s.on])).toEqual([
    ['inUse', '2026-05-02'],
    ['pilot', '2026-02-01'],
    ['idea', '2026-01-05'],
  ])
})

test('a pilot has its end and its decision from the first, and keeps them', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const about = { name: 'Roosterhulp', ownerId: personOf(officer), stage: 'pilot', stageSince: '2026-02-01' }
  const registers = (more: Typed) => execute(commands.registerSystem, officer, { id: newId(), ...about, ...more })
  expect(await registers({})).toEqual({
    is: 'problems',
    problems: { pilotEndsOn: [stageRefusals['pilot-end-missing']] },
  })
  expect(await registers({ pilotEndsOn: '2026-01-01', decisionOn: '2026-05-01' })).toEqual({
    is: 'problems',
    problems: { pilotEndsOn: [stageRefusals['pilot-end-too-early']] },
  })
  expect(await registers({ pilotEndsOn: '2026-05-01' })).toEqual({
    is: 'problems',
    problems: { decisionOn: [stageRefusals['pilot-decision-missing']] },
  })

  const days = { pilotEndsOn: '2026-05-01', decisionOn: '2026-05-15' }
  const id = await registered(officer, { ...about, ...days })
  const edit = (more: Typed) => execute(commands.editSystem, officer, { id, revision: '1', ...more })
  expect(await edit({ ...days, decisionOn: '' })).toEqual({
    is: 'problems',
    problems: { decisionOn: [stageRefusals['pilot-decision-missing']] },
  })
  expect((await story(officer, id)).system.values.decisionOn).toBe('2026-05-15')
  expect(await edit({ pilotEndsOn: '2026-06-01' })).toMatchObject({ is: 'done', value: { changed: true } })

  // Came into the register before it asked.
  await inTenant(officer, (db) =>
    db.aiSystem.updateMany({ where: { id }, data: { pilotEndsOn: null, decisionOn: null } }),
  )
  const { revision } = (await story(officer, id)).system
  expect(
    await execute(commands.editSystem, officer, { id, revision: String(revision), summary: 'Stelt een rooster voor' }),
  ).toMatchObject({ is: 'done', value: { changed: true } })
})

test('retiring asks why and keeps the dossier; only a draft is deleted', async () => {
  const [, officer, owner] = (await ahospital(['qualityOfficer'], ['systemOwner'])) as [TestInstitution, Tenant, Tenant]
  const id = await registered(owner, { stage: 'inUse', stageSince: '2025-03-03' })
  expect(await execute(commands.removeDraft, officer, { id, revision: '1' })).toMatchObject({ is: 'problems' })
  const silent = await execute(commands.changeStage, officer, { id, revision: '1', stage: 'retired', on: '2026-11-01' })
  expect(silent).toEqual({ is: 'problems', problems: { reason: ['Schrijf op waarom.'] } })
  await execute(commands.changeStage, officer, {
    id,
    revision: '1',
    stage: 'retired',
    on: '2026-11-01',
    reason: 'Vervangen',
  })
  expect((await story(officer, id)).system.values.stage).toBe('retired')

  const draft = await registered(owner, { name: 'Probeersel' })
  expect(await execute(commands.removeDraft, owner, { id: draft, revision: '1' })).toEqual({ is: 'refused' })
  expect(await execute(commands.removeDraft, officer, { id: draft, revision: '1' })).toMatchObject({ is: 'done' })
  expect(await readAs(loadSystem, officer, { id: draft })).toBeNull()
  expect((await logOf(officer, draft)).map((e) => e.name)).toEqual(['system.registered', 'system.deleted'])
})

test('an interim receipt or a recorded check is not deleted with its system', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const removes = async (id: string) => {
    const revision = String((await story(officer, id)).system.revision)
    return execute(commands.removeDraft, officer, { id, revision })
  }

  const undecided = await registered(officer, { name: 'Met tussenstand' })
  await confirms(officer, undecided)
  const before = await story(officer, undecided)
  expect([before.system.classificationState, before.draft]).toEqual(['draft', false])
  expect(await removes(undecided)).toEqual({ is: 'problems', problems: { '': [refusals.notDraft] } })
  expect(await inTenant(officer, (db) => db.classification.count({ where: { systemId: undecided } }))).toBe(1)
  await expect(inTenant(officer, (db) => db.aiSystem.deleteMany({ where: { id: undecided } }))).rejects.toThrow()

  const checked = await registered(officer, { name: 'Met DPIA' })
  const check = { systemId: checked, kind: 'dpia', revision: 0, status: 'done', on: '2026-10-01', reviewBefore: '' }
  const rest = { responsibleId: personOf(officer), documentUrl: '', note: '' }
  expect(await execute(saveCheck, officer, { ...check, ...rest })).toMatchObject({ is: 'done' })
  expect(await removes(checked)).toEqual({ is: 'problems', problems: { '': [refusals.notDraft] } })
  expect((await readAs(loadChecks, officer, { systemId: checked }))?.dpia.status).toBe('done')
})

test('a version is recorded once, and gone back from with a reason', async () => {
  const [, officer] = (await ahospital(['qualityOfficer'])) as [TestInstitution, Tenant]
  const bare = await registered(officer, { name: 'Zonder product' })
  const refused = await execute(commands.addVersion, officer, {
    id: bare,
    versionId: newId(),
    revision: '1',
    label: '1',
  })
  expect(refused).toMatchObject({ is: 'problems' })
  const id = await registered(officer, { vendorName: 'A', versionLabel: '2.3' })
  const version = { id, versionId: newId(), revision: '1', label: '2.4', learning: 'fixed', significantChange: 'no' }
  expect(await execute(commands.addVersion, officer, { ...version, versionId: newId(), label: '2.3' })).toMatchObject({
    is: 'problems',
    problems: { label: ['Deze versie staat er al.'] },
  })
  await execute(commands.addVersion, officer, version)
  expect(await execute(commands.addVersion, officer, version)).toMatchObject({ is: 'done' })
  const { versions, system } = await story(officer, id)
  expect(versions).toHaveLength(2)
  expect(system.values.versionLabel).toBe('2.4')
  const earlier = versions.find((v) => v.label === '2.3')?.id
  const back = {
    id,
    revision: String(system.revision),
    toVersionId: earlier,
    on: '2026-11-20',
    reason: 'Te veel valse meldingen',
  }
  expect(await execute(commands.rollBackVersion, officer, back)).toMatchObject({ is: 'done' })
  const after = await story(officer, id)
  expect(after.system.values.versionLabel).toBe('2.3')
  expect(after.versions.find((v) => v.label === '2.4')).toMatchObject({
    rolledBackOn: '2026-11-20',
    rollbackReason: 'Te veel valse meldingen',
  })
})

test('many at once: all of them, or none where one cannot', async () => {
  const [, officer, owner] = (await ahospital(['qualityOfficer'], ['systemOwner'])) as [TestInstitution, Tenant, Tenant]
  const ids = [
    await registered(officer, { name: 'A', stageSince: '2026-01-01' }),
    await registered(officer, { name: 'B', stage: 'retired', stageSince: '2025-01-01' }),
  ]
  expect(await execute(commands.changeOwnerOfMany, owner, { keuze: ids, ownerId: personOf(owner) })).toEqual({
    is: 'refused',
  })
  expect(await execute(commands.changeOwnerOfMany, officer, { keuze: [], ownerId: personOf(owner) })).toMatchObject({
    is: 'problems',
  })
  expect(await execute(commands.changeOwnerOfMany, officer, { keuze: ids, ownerId: personOf(owner) })).toEqual({
    is: 'done',
    value: { changed: 2 },
  })
  const moved = await execute(commands.changeStageOfMany, officer, { keuze: ids, stage: 'pilot', on: '2026-11-20' })
  expect(moved).toMatchObject({ is: 'problems' })
  const stuck = await execute(commands.changeStageOfMany, officer, { keuze: ids, stage: 'shortlist', on: '2026-11-23' })
  expect(stuck).toMatchObject({ is: 'problems', problems: { stage: [expect.stringMatching(/^B: /)] } })
  expect((await story(officer, ids[0] ?? '')).system.values.stage).toBe('idea')
})
