import { readFile } from 'node:fs/promises'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { insertFile, storeFile } from '@/lib/evidence/repository'
import * as commands from '@/lib/intake/commands'
import { valuesOf } from '@/lib/intake/fields/model'
import { loadImport, loadImports, loadProgress } from '@/lib/intake/loaders'
import { writeCsv, writeWorkbook } from '@/lib/intake/workbook/document'
import { listMembers } from '@/lib/people/members/repository'
import { execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { stopSending } from '@/lib/platform/jobs'
import { readAs } from '@/lib/platform/loader'
import { readStored, readUnchanged } from '@/lib/platform/storage'
import { disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { editSystem } from '@/lib/systems/commands'
import { listSystems } from '@/lib/systems/repository'
import { aMember, anInstitution, personOf } from '../factories/institution'
import { anImport, asProposed, begin, csv, see, type TestFile, takenOver, value, work } from '../factories/intake'
import { oleFile, workbook, workbookParts } from '../fixtures/intake/workbooks'

afterAll(async () => {
  await stopSending()
  await disconnect()
})

const anOfficer = async () => aMember(await anInstitution(), ['qualityOfficer'], 'Eva de Vries')

const emailOf = (tenant: Tenant) =>
  inTenant(tenant, async (db) => (await db.member.findFirst({ where: { personId: personOf(tenant) } }))?.email ?? '')

const register = (tenant: Tenant) => inTenant(tenant, listSystems)

const nothingSaved = async (tenant: Tenant) =>
  inTenant(tenant, async (db) => {
    expect(await db.aiSystem.count()).toBe(0)
    expect(await db.vendor.count()).toBe(0)
    expect(await db.importRow.count()).toBe(0)
    expect(await db.importMapping.count()).toBe(0)
  })

const fixture = async (name: string): Promise<TestFile> => ({
  name,
  bytes: await readFile(`tests/fixtures/intake/${name}`),
})

describe('a file that cannot be read is refused with what to do, and nothing of it is kept', () => {
  const xlsx = (bytes: Uint8Array): TestFile => ({ name: 'lijst.xlsx', bytes })
  const wide = Array.from({ length: 300 }, (_, i) => `Kolom ${i}`)
  const inflating = () =>
    xlsx(
      zipSync(
        {
          ...workbookParts([{ rows: [['Naam']] }]),
          'xl/worksheets/sheet1.xml': strToU8(
            `<worksheet><sheetData><row><c t="inlineStr"><is><t>${'a'.repeat(20 * 2 ** 20)}`,
          ),
        },
        { level: 1 },
      ),
    )
  test.each<[string, () => TestFile, RegExp]>([
    [
      'a PDF',
      () => ({ name: 'lijst.xlsx', bytes: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj') }),
      /^Dit is een PDF\. Sla uw lijst in Excel op/,
    ],
    ['a password', () => xlsx(oleFile('EncryptedPackage')), /met een wachtwoord beveiligd\. Haal het wachtwoord eraf/],
    [
      'a legacy workbook',
      () => ({ name: 'lijst.xls', bytes: oleFile('Workbook') }),
      /oude Excel-vorm \(\.xls\)\. Open het bestand/,
    ],
    [
      'formulas',
      () =>
        xlsx(
          workbook([
            ['Naam', 'Firma'],
            ...Array.from({ length: 20 }, () => [{ xml: '<c><f>A1</f></c>' }, { xml: '<c><f>B1</f></c>' }]),
          ]),
        ),
      /formule zonder uitkomst/,
    ],
    ['a workbook that inflates', inflating, /wordt bij het openen veel te groot/],
    ['300 columns', () => xlsx(workbook([wide, wide.map((_, i) => i)])), /meer dan 200 kolommen/],
    ['an empty sheet', () => xlsx(workbook([{ name: 'Leeg', rows: [] }])), /is leeg\. Kies een ander blad of bestand/],
    [
      'two heading rows',
      () => csv('Naam;Leverancier;Eigenaar\nNaam;Firma;Eigenaar\nECG;X;Y\n'),
      /lijken allebei op koppen/,
    ],
  ])('%s', async (_, make, sentence) => {
    const officer = await anOfficer()
    const id = await anImport(officer, make())
    const { batch } = await see(officer, id)
    expect(batch).toMatchObject({ state: 'refused', refusal: expect.stringMatching(sentence), total: 0 })
    expect(batch.about).not.toHaveProperty('headings')
    await expect(readStored(batch.storageKey)).rejects.toThrow()
    await nothingSaved(officer)
  })

  test('too large, and none at all: the form says so at once', async () => {
    const officer = await anOfficer()
    const large = { name: 'groot.xlsx', bytes: new Uint8Array(20 * 2 ** 20 + 1) }
    expect(await execute(commands.uploadImport, officer, { id: newId(), file: large })).toMatchObject({
      is: 'problems',
      problems: { file: [expect.stringMatching(/groter dan 20 MB/)] },
    })
    expect(await execute(commands.uploadImport, officer, { id: newId() })).toMatchObject({
      is: 'problems',
      problems: { file: ['Kies een bestand. Een leeg bestand telt niet.'] },
    })
    expect((await readAs(loadImports, officer, null))?.imports).toEqual([])
  })
})

describe('who may', () => {
  test('a reader, an owner and another institution find no import and change none', async () => {
    const hospital = await anInstitution()
    const officer = await aMember(hospital, ['qualityOfficer'])
    const id = await anImport(officer, csv('Naam;Eigenaar\nECG;\n'))
    const others = [
      await aMember(hospital, ['reader']),
      await aMember(hospital, ['systemOwner']),
      await aMember(await anInstitution(), ['administrator']),
    ]
    const before = await see(officer, id)
    for (const other of others) {
      expect(await readAs(loadImport, other, { id, view: { show: null, page: 1, mend: null } })).toBeNull()
      expect(await readAs(loadProgress, other, { id })).toBeNull()
      const { revision } = before.batch
      for (const outcome of [
        await execute(commands.mapColumns, other, { id, revision, 'column-0': '' }),
        await execute(commands.decideRow, other, { id, decision: '2 out' }),
        await execute(commands.correctRow, other, { id, row: 2, 'cell-A2': 'Gekaapt' }),
        await execute(commands.startImport, other, { id, revision, take: 1, skip: 0 }),
        await execute(commands.retryImport, other, { id }),
        await execute(commands.removeImport, other, { id }),
      ])
        expect(outcome).toEqual({ is: 'refused' })
    }
    expect(await see(officer, id)).toEqual(before)
  })

  test('an id that is none is not there', async () => {
    const officer = await anOfficer()
    expect(await readAs(loadImport, officer, { id: 'x', view: { show: null, page: 1, mend: null } })).toBeNull()
  })
})

test('a form that is sent twice makes one import; gone back to with another file, it makes another', async () => {
  const officer = await anOfficer()
  const form = { id: newId(), file: csv('Naam\nECG\n') }
  const sent = await Promise.all([
    execute(commands.uploadImport, officer, form),
    execute(commands.uploadImport, officer, form),
  ])
  expect(sent.map((o) => o.is === 'done' && o.value.id)).toEqual([form.id, form.id])
  const { id } = value(await execute(commands.uploadImport, officer, { ...form, file: csv('Naam\nBot\n') }))
  expect(id).not.toBe(form.id)
  expect((await readAs(loadImports, officer, null))?.imports).toHaveLength(2)
  const jobs = await inTenant(officer, (db) =>
    db.$queryRawUnsafe<{ count: number }[]>(
      `select count(*)::int as count from pgboss.job where name = 'intake.read' and data->>'batchId' = $1`,
      form.id,
    ),
  )
  expect(jobs).toEqual([{ count: 1 }])
})

test('a list that comes under the id of a proof leaves the bytes of the proof alone', async () => {
  const officer = await anOfficer()
  const bytes = Buffer.from('het bewijs')
  const proof = await storeFile(officer, { name: 'bewijs.txt', bytes }, 'evidence', 'file')
  await inTenant(officer, (db) => insertFile(db, officer, proof))
  const { id } = value(await execute(commands.uploadImport, officer, { id: proof.id, file: csv('Naam\nBot\n') }))
  expect(Buffer.from(await readUnchanged(proof.storageKey, proof.sha256))).toEqual(bytes)
  await execute(commands.removeImport, officer, { id, revision: 1 })
  expect(Buffer.from(await readUnchanged(proof.storageKey, proof.sha256))).toEqual(bytes)
})

test('every row says what would happen, wrong ones first, and nothing is saved until the user begins', async () => {
  const officer = await anOfficer()
  const email = await emailOf(officer)
  const id = await anImport(
    officer,
    csv(
      `Naam;Firma;Eigenaar;In gebruik sinds\nECG-duiding;Hart BV;${email};31-02-2025\n;Hart BV;${email};\nBotzicht;;${email};1-3-2024\n`,
    ),
  )
  const page = await see(officer, id)
  expect(page.batch).toMatchObject({ state: 'ready', sheetName: null, total: 3 })
  expect(page.batch.summary?.shown).toMatchObject({ new: 1, wrong: 2 })
  expect(page.rows.map((r) => [r.number, r.outcome.verdict.is])).toEqual([
    [2, 'wrong'],
    [3, 'wrong'],
    [4, 'new'],
  ])
  expect((await see(officer, id, { show: 'new' })).rows).toHaveLength(1)
  expect(await register(officer)).toEqual([])
})

describe('what the user decides', () => {
  const rowsOf = async (tenant: Tenant, id: string) =>
    (await see(tenant, id)).rows.map((r) => `${r.number} ${r.outcome.leftOut ? 'leftOut' : r.outcome.verdict.is}`)

  test('a column, an owner for all, a cell, an unknown text: each is looked at anew', async () => {
    const hospital = await anInstitution()
    const officer = await aMember(hospital, ['qualityOfficer'], 'Eva de Vries')
    const id = await anImport(officer, csv('Ding;Risk;CE\nECG;zie mail;mag\nBot;;soms\n'))
    let { batch } = await see(officer, id)
    expect(batch.summary?.shown.wrong).toBe(2)

    value(
      await execute(commands.mapColumns, officer, {
        id,
        revision: batch.revision,
        'column-0': 'name',
        'column-2': 'ceMarking',
        'column-1': '',
      }),
    )
    const stale = await execute(commands.mapColumns, officer, { id, revision: batch.revision, 'column-0': '' })
    expect(stale).toMatchObject({ is: 'problems', problems: { '': [expect.stringMatching(/intussen gewijzigd/)] } })

    expect(await execute(commands.chooseFallbackOwner, officer, { id, owner: 'wie@elders.example' })).toMatchObject({
      is: 'problems',
    })
    value(await execute(commands.chooseFallbackOwner, officer, { id, owner: await emailOf(officer) }))
    batch = (await see(officer, id)).batch
    expect(batch.summary?.unknown.map((u) => u.text)).toEqual(['mag', 'soms'])

    value(
      await execute(commands.answerUnknown, officer, {
        id,
        'text-0': 'ceMarking:mag',
        'value-0': 'yes',
        'text-1': 'ceMarking:soms',
        'value-1': '',
      }),
    )
    expect(await rowsOf(officer, id)).toEqual(['3 wrong', '2 new'])
    value(
      await execute(commands.correctRow, officer, { id, row: 3, 'cell-C3': 'nee', 'cell-C2': 'geen cel van deze rij' }),
    )
    expect(await rowsOf(officer, id)).toEqual(['2 new', '3 new'])

    const done = await takenOver(officer, id)
    expect(done.batch.state).toBe('done')
    expect((await register(officer)).map((s) => [s.values.name, s.values.ceMarking, s.values.ownerId])).toEqual([
      ['Bot', 'no', personOf(officer)],
      ['ECG', 'yes', personOf(officer)],
    ])
  })

  test('the same field for two columns is refused beside the second', async () => {
    const officer = await anOfficer()
    const id = await anImport(officer, csv('Naam;Ding\nECG;x\n'))
    const { batch } = await see(officer, id)
    const outcome = await execute(commands.mapColumns, officer, {
      id,
      revision: batch.revision,
      'column-0': 'name',
      'column-1': 'name',
    })
    expect(outcome).toMatchObject({
      is: 'problems',
      problems: { 'column-1': [expect.stringMatching(/Naam voor meer dan één kolom/)] },
    })
    const odd = await execute(commands.mapColumns, officer, {
      id,
      revision: batch.revision,
      'column-0': 'institutionId',
    })
    expect(odd).toMatchObject({ is: 'problems' })
  })

  test('a probable duplicate: the same one, another one, or left out', async () => {
    const officer = await anOfficer()
    const email = await emailOf(officer)
    await takenOver(
      officer,
      await anImport(
        officer,
        csv(`Naam;Leverancier;Eigenaar\nBotbreukdetectie;Beeld BV;${email}\nSpraakverslag;Woord BV;${email}\n`),
      ),
    )
    const [bone] = await register(officer)
    const id = await anImport(
      officer,
      csv(`Naam;Leverancier;Eigenaar\nBotbreukdetecti;Beeld BV;${email}\nSpraakverslg;Woord BV;${email}\n`),
    )
    expect(await rowsOf(officer, id)).toEqual(['2 duplicate', '3 duplicate'])
    value(await execute(commands.decideRow, officer, { id, decision: `2 same ${bone?.id}` }))
    value(await execute(commands.decideRow, officer, { id, decision: '3 other' }))
    expect(await rowsOf(officer, id)).toEqual(['2 changed', '3 new'])
    value(await execute(commands.decideRow, officer, { id, decision: '3 undecided' }))
    value(await execute(commands.decideRow, officer, { id, decision: '3 out' }))
    expect(await rowsOf(officer, id)).toEqual(['2 changed', '3 leftOut'])
    for (const decision of ['2 same', '2 same x', '2 wis', 'x other', '', `2 other ${bone?.id}`])
      expect(await execute(commands.decideRow, officer, { id, decision })).toMatchObject({ is: 'problems' })
    await takenOver(officer, id)
    expect((await register(officer)).map((s) => s.values.name)).toEqual(['Botbreukdetecti', 'Spraakverslag'])
  })

  test('wrong rows are left out on purpose by the button that says so, and are listed at the end', async () => {
    const officer = await anOfficer()
    const email = await emailOf(officer)
    const id = await anImport(officer, csv(`Naam;Eigenaar\nECG;${email}\n;${email}\nBot;wie@elders.example\n`))
    const { batch } = await see(officer, id)
    const start = { id, revision: batch.revision, take: 1 }
    expect(await execute(commands.startImport, officer, { ...start, skip: 0 })).toMatchObject({
      is: 'problems',
      problems: { '': [expect.stringMatching(/nog rijen die niet mee kunnen/)] },
    })
    expect(await execute(commands.startImport, officer, { ...start, skip: 1 })).toMatchObject({ is: 'problems' })
    expect(await execute(commands.startImport, officer, { ...start, take: 2, skip: 2 })).toMatchObject({
      is: 'problems',
    })
    value(await execute(commands.startImport, officer, { ...start, skip: 2 }))
    await work('intake.run', officer, id)
    const done = await see(officer, id, { show: 'leftOut' })
    expect(done.batch.summary?.shown).toMatchObject({ new: 1, leftOut: 2 })
    expect(done.rows.map((r) => r.number)).toEqual([3, 4])
    expect(done.rows[0]?.outcome.verdict).toMatchObject({ is: 'wrong' })
    expect(await register(officer)).toHaveLength(1)
  })

  test('all wrong rows left out, and taken along again', async () => {
    const officer = await anOfficer()
    const id = await anImport(officer, csv('Naam;Eigenaar\n;a\n;b\n'))
    value(await execute(commands.leaveOutMany, officer, { id, kind: 'wrong' }))
    expect((await see(officer, id)).batch.summary?.counts).toMatchObject({ blocking: 0, leftOut: 2 })
    const nothing = await begin(officer, id)
    expect(nothing).toMatchObject({
      is: 'problems',
      problems: { '': [expect.stringMatching(/niets om over te nemen/)] },
    })
    value(await execute(commands.leaveOutMany, officer, { id, kind: 'leftOut' }))
    expect((await see(officer, id)).batch.summary?.counts).toMatchObject({ blocking: 2, leftOut: 0 })
  })

  test('another sheet of the workbook is read anew; what was decided about the first is forgotten', async () => {
    const officer = await anOfficer()
    const email = await emailOf(officer)
    const bytes = workbook([
      { name: 'Toelichting', rows: [['Zo werkt deze lijst']] },
      {
        name: 'Overzicht',
        rows: [
          ['Naam', 'Eigenaar'],
          ['ECG', email],
        ],
      },
    ])
    const id = await anImport(officer, { name: 'lijst.xlsx', bytes })
    const first = await see(officer, id)
    expect(first.batch.about.sheets?.map((s) => s.name)).toEqual(['Toelichting', 'Overzicht'])
    const { revision } = first.batch
    expect(await execute(commands.chooseSheet, officer, { id, revision, sheet: 'Geheim' })).toMatchObject({
      is: 'problems',
    })
    value(await execute(commands.chooseSheet, officer, { id, revision, sheet: 'Overzicht' }))
    await work('intake.read', officer, id)
    expect((await see(officer, id)).batch).toMatchObject({ state: 'ready', sheetName: 'Overzicht', total: 1 })
    expect((await takenOver(officer, id)).batch.state).toBe('done')
  })

  test('columns and answers are remembered for the next file with these headings', async () => {
    const officer = await anOfficer()
    const email = await emailOf(officer)
    const file = csv(`Ding;Mag het?;Eigenaar\nECG;jazeker;${email}\n`)
    const first = await anImport(officer, file)
    const { batch } = await see(officer, first)
    value(
      await execute(commands.mapColumns, officer, {
        id: first,
        revision: batch.revision,
        'column-0': 'name',
        'column-1': 'ceMarking',
        'column-2': 'ownerEmail',
      }),
    )
    value(
      await execute(commands.answerUnknown, officer, { id: first, 'text-0': 'ceMarking:jazeker', 'value-0': 'yes' }),
    )
    value(await execute(commands.rememberMapping, officer, { id: first }))
    value(await execute(commands.removeImport, officer, { id: first }))
    const next = await see(officer, await anImport(officer, csv(`Eigenaar;Ding;Mag het?\n${email};Bot;jazeker\n`)))
    expect(next.batch.mapping.map((c) => c.field)).toEqual(['ownerEmail', 'name', 'ceMarking'])
    expect(next.batch.summary?.counts).toMatchObject({ new: 1, blocking: 0 })
  })
})

describe('taking over', () => {
  test('1,430 real devices, once: the same file again changes nothing', async () => {
    const officer = await anOfficer()
    const file = await fixture('fda-ai-enabled-devices.csv')
    const id = await anImport(officer, file)
    expect((await see(officer, id)).batch.about.american).toBe(true)
    value(await execute(commands.chooseFallbackOwner, officer, { id, owner: await emailOf(officer) }))
    expect((await see(officer, id)).batch.summary?.counts.wrong).toBe(0)
    value(await begin(officer, id))
    await work('intake.run', officer, id)
    const done = await see(officer, id)
    const { shown } = done.batch.summary ?? {}
    expect(done.batch).toMatchObject({ state: 'done', progress: shown?.new })
    expect((shown?.new ?? 0) + (shown?.leftOut ?? 0)).toBe(1_430)
    const systems = await register(officer)
    expect(systems).toHaveLength(shown?.new ?? 0)
    expect(systems.filter((s) => s.values.ceMarking !== 'unknown' || s.values.mdrClass !== null)).toEqual([])
    const made = done.rows.find((r) => r.outcome.verdict.is === 'new')
    expect(systems.map((s) => s.id)).toContain(made?.systemId)

    const again = await anImport(officer, file)
    value(await execute(commands.chooseFallbackOwner, officer, { id: again, owner: await emailOf(officer) }))
    const second = (await see(officer, again)).batch.summary?.shown
    expect(second).toMatchObject({ new: 0, changed: 0, wrong: 0 })
  })

  test('the Dutch algorithm register, and the same file again', async () => {
    const officer = await anOfficer()
    const file = await fixture('algoritmeregister-sample.csv')
    const owner = await emailOf(officer)
    const id = await anImport(officer, file)
    value(await execute(commands.chooseFallbackOwner, officer, { id, owner }))
    await takenOver(officer, id)
    const again = await anImport(officer, file)
    value(await execute(commands.chooseFallbackOwner, officer, { id: again, owner }))
    expect((await see(officer, again)).batch.summary?.shown).toMatchObject({ new: 0, changed: 0 })
  })

  test('an export, edited, is imported back: what was edited changes, the rest stays', async () => {
    const officer = await anOfficer()
    const email = await emailOf(officer)
    await takenOver(
      officer,
      await asProposed(
        officer,
        await anImport(
          officer,
          csv(
            `Naam;Leverancier;Eigenaar;Afdeling;MDR-klasse;In gebruik sinds\nECG;Hart BV;${email};Cardiologie;IIa;1-3-2024\nBotzicht;Beeld BV;${email};Radiologie;IIb;\nECG;Hart BV;${email};SEH;IIa;\n`,
          ),
        ),
      ),
    )
    const exported = await inTenant(officer, async (db) => {
      const emails = new Map((await listMembers(db)).map((p) => [p.id, p.email ?? '']))
      return (await listSystems(db)).map((s) => ({ id: s.id, values: valuesOf(s.values, emails) }))
    })
    expect(exported).toHaveLength(3)
    const untouched = await see(
      officer,
      await anImport(officer, { name: 'export.xlsx', bytes: await writeWorkbook(exported) }),
    )
    expect(untouched.batch.summary?.shown).toMatchObject({ unchanged: 3, new: 0, changed: 0, wrong: 0, duplicate: 0 })

    const edited = exported.map((s) =>
      s.values.name === 'Botzicht'
        ? { ...s, values: { ...s.values, name: 'Botzicht SEH', summary: 'Wijst breuken aan' } }
        : s,
    )
    const id = await anImport(officer, { name: 'export.csv', bytes: writeCsv(edited) })
    const done = await takenOver(officer, id)
    expect(done.batch.summary?.shown).toMatchObject({ changed: 1, unchanged: 2, new: 0 })
    const after = await register(officer)
    expect(after.map((s) => s.values.name).sort()).toEqual(['Botzicht SEH', 'ECG', 'ECG'])
    expect(after.find((s) => s.values.name === 'Botzicht SEH')).toMatchObject({
      revision: 2,
      values: { summary: 'Wijst breuken aan', mdrClass: 'IIb' },
    })
  })

  test('a system in use is so since the day in its row, and since no day where the row names none', async () => {
    const officer = await anOfficer()
    const email = await emailOf(officer)
    const file = csv(
      `Naam;Eigenaar;Status;Live sinds\nMet dag;${email};live;3-3-2024\nZonder dag;${email};live;\nWeg;${email};uitgefaseerd;1-1-2020\n`,
    )
    await takenOver(officer, await anImport(officer, file))
    const days = async () =>
      (await register(officer)).map(({ values: v }) => [v.name, v.stage, v.stageSince, v.putIntoUseOn])
    expect(await days()).toEqual([
      ['Met dag', 'inUse', '2024-03-03', '2024-03-03'],
      ['Weg', 'retired', null, '2020-01-01'],
      ['Zonder dag', 'inUse', null, null],
    ])
    await inTenant(officer, async (db) => {
      const changes = await db.stageChange.findMany({ orderBy: { system: { name: 'asc' } } })
      expect(changes.map((c) => c.on?.toISOString().slice(0, 10) ?? null)).toEqual(['2024-03-03', null, null])
      const entry = await db.logEntry.findFirst({ where: { name: 'system.registered', subjectLabel: 'Zonder dag' } })
      expect(JSON.stringify(entry?.changes)).not.toMatch(/Stadium sinds|In gebruik genomen/)
    })
    const later = csv(`Naam;Eigenaar;Status;Live sinds\nZonder dag;${email};live;1-2-2023\nMet dag;${email};pauze;\n`)
    await takenOver(officer, await anImport(officer, later))
    expect((await days()).map(([name, , since]) => [name, since])).toEqual([
      ['Met dag', null],
      ['Weg', null],
      ['Zonder dag', '2023-02-01'],
    ])
  })

  test('pilots without days come in with the days that the user says for them', async () => {
    const officer = await anOfficer()
    const id = await anImport(officer, csv(`Naam;Eigenaar;Status\nProef;${await emailOf(officer)};pilot\n`))
    expect((await see(officer, id)).batch.summary).toMatchObject({ pilotsWithoutDays: 1, shown: { wrong: 1 } })
    expect(
      await execute(commands.choosePilotDays, officer, { id, pilotEndsOn: '31-2-2027', decisionOn: '' }),
    ).toMatchObject({ is: 'problems', problems: { pilotEndsOn: ['Vul een bestaande datum in.'] } })
    value(await execute(commands.choosePilotDays, officer, { id, pilotEndsOn: '2027-06-01', decisionOn: '2027-07-01' }))
    await takenOver(officer, id)
    expect((await register(officer))[0]?.values).toMatchObject({
      stage: 'pilot',
      stageSince: null,
      pilotEndsOn: '2027-06-01',
      decisionOn: '2027-07-01',
    })
  })

  test('a department is made only where the user says so, and what a text means is remembered', async () => {
    const officer = await anOfficer()
    const email = await emailOf(officer)
    await inTenant(officer, (db) =>
      db.department.create({ data: { id: newId(), name: 'Poliklinieken', kind: 'department' } }),
    )
    const rows = `Naam;Eigenaar;Afd.\nECG;${email};Poli\nBot;${email};Nachtdienst\n`
    const id = await anImport(officer, csv(rows))
    const { batch, departments } = await see(officer, id)
    expect(departments).toEqual(['Poliklinieken'])
    expect(batch.summary?.shown).toMatchObject({ wrong: 2, new: 0 })
    await takenOver(officer, await asProposed(officer, id))
    expect((await register(officer)).map((s) => [s.values.name, s.values.departmentName])).toEqual([
      ['Bot', 'Nachtdienst'],
      ['ECG', 'Poliklinieken'],
    ])
    const again = await see(officer, await anImport(officer, csv(rows)))
    expect(again.batch.summary?.shown).toMatchObject({ unchanged: 2, wrong: 0 })
  })

  test('the logbook says who began, what came of it, and what happened to each system', async () => {
    const officer = await anOfficer()
    const id = await anImport(officer, csv(`Naam;Eigenaar;Leverancier\nECG;${await emailOf(officer)};Hart BV\n`))
    await takenOver(officer, id)
    const entries = await inTenant(officer, (db) => db.logEntry.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] }))
    expect(entries.map((e) => [e.name, e.actorKind])).toEqual([
      ['import.started', 'member'],
      ['vendor.added', 'job'],
      ['system.registered', 'job'],
      ['import.done', 'job'],
    ])
    expect(entries.at(-1)).toMatchObject({
      subjectId: id,
      subjectLabel: 'lijst.csv',
      changes: expect.arrayContaining([{ field: 'nieuw', from: null, to: '1' }]),
    })
  })

  test('a file of very many characters is worked out by the background, not while a page waits', async () => {
    const officer = await anOfficer()
    const long = 'een lange tekst '.repeat(220)
    const lines = Array.from({ length: 1_000 }, (_, i) => `Systeem nummer ${i};${long}${i}`)
    const id = await anImport(officer, csv(`Naam;Wat doet het systeem\n${lines.join('\n')}\n`))
    expect(await see(officer, id)).toMatchObject({ large: true, batch: { state: 'ready' } })
    value(await execute(commands.chooseFallbackOwner, officer, { id, owner: await emailOf(officer) }))
    expect((await see(officer, id)).batch).toMatchObject({ state: 'reading', work: 'judge' })
    expect(await execute(commands.decideRow, officer, { id, decision: '2 out' })).toMatchObject({ is: 'problems' })
    await work('intake.read', officer, id)
    expect((await see(officer, id)).batch.summary?.counts).toMatchObject({ new: 1_000, blocking: 0 })
    expect((await takenOver(officer, id)).batch.state).toBe('done')
    expect(await register(officer)).toHaveLength(1_000)
  })

  test('what was taken over is kept no longer: the file is gone, and so is what stood in its cells', async () => {
    const officer = await anOfficer()
    const id = await anImport(officer, csv(`Naam;Eigenaar;Geheim\nECG;${await emailOf(officer)};BSN 1\n`))
    const { batch } = await see(officer, id)
    await takenOver(officer, id)
    await expect(readStored(batch.storageKey)).rejects.toThrow()
    expect(await inTenant(officer, (db) => db.importRow.findMany({ select: { cells: true } }))).toEqual([{ cells: [] }])
    await inTenant(
      officer,
      (db) => db.$executeRaw`update import_batch set finished_at = now() - interval '31 days' where id = ${id}::uuid`,
    )
    const waiting = await anImport(officer, csv('Naam\nECG\n'))
    await inTenant(
      officer,
      (db) =>
        db.$executeRaw`update import_batch set started_at = now() - interval '31 days' where id = ${waiting}::uuid`,
    )
    await anImport(officer, csv('Naam\nBot\n'))
    expect((await see(officer, id)).rows).toEqual([])
    expect((await see(officer, waiting)).batch).toMatchObject({
      state: 'refused',
      refusal: 'Deze import is na 30 dagen opgeruimd. Kies het bestand opnieuw.',
    })
    expect(await inTenant(officer, (db) => db.importRow.count())).toBe(1)
  })

  test('a job that comes twice, and two at once, take over once', async () => {
    const officer = await anOfficer()
    const id = await anImport(officer, csv(`Naam;Eigenaar\nECG;${await emailOf(officer)}\n`))
    value(await begin(officer, id))
    expect(await begin(officer, id)).toMatchObject({ is: 'problems' })
    const { revision } = (await see(officer, id)).batch
    await Promise.all([work('intake.run', officer, id, revision), work('intake.run', officer, id, revision)])
    await work('intake.run', officer, id, revision)
    expect((await see(officer, id)).batch.state).toBe('done')
    expect((await register(officer)).map((s) => s.revision)).toEqual([1])
  })

  test('a register that changed meanwhile is not written over: the import says so and shows what it would do now', async () => {
    const officer = await anOfficer()
    const email = await emailOf(officer)
    await takenOver(officer, await anImport(officer, csv(`Naam;Eigenaar;Doel\nECG;${email};Oud\n`)))
    const [ecg] = await register(officer)
    const id = await anImport(officer, csv(`Naam;Eigenaar;Wat doet het systeem\nECG;${email};Uit het bestand\n`))
    value(await begin(officer, id))
    value(
      await execute(editSystem, officer, { id: ecg?.id, revision: String(ecg?.revision), summary: 'Van een collega' }),
    )
    await work('intake.run', officer, id)
    const { batch, rows } = await see(officer, id)
    expect(batch).toMatchObject({
      state: 'ready',
      refusal: expect.stringMatching(/gewijzigd nadat u de import bekeek.*niets overgenomen/),
    })
    expect(rows[0]?.outcome.verdict).toMatchObject({
      is: 'changed',
      changes: [{ from: 'Van een collega', to: 'Uit het bestand' }],
    })
    expect((await register(officer))[0]?.values.summary).toBe('Van een collega')
    expect((await takenOver(officer, id)).batch.state).toBe('done')
    expect((await register(officer))[0]?.values.summary).toBe('Uit het bestand')
  })
})
