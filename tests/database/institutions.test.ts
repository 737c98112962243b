import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addDepartment,
  changeDepartment,
  closeDepartment,
  noteFetched,
  requestExport,
  saveProfile,
} from '@/lib/institutions/commands'
import { departmentRevision } from '@/lib/institutions/departments/model'
import { listDepartments } from '@/lib/institutions/departments/repository'
import { makeArchive } from '@/lib/institutions/exit/document'
import { exitJobs } from '@/lib/institutions/exit/jobs'
import { fetchArchive } from '@/lib/institutions/exit/loaders'
import { listArchives } from '@/lib/institutions/exit/repository'
import { loadDepartments, loadLeaving, loadProfile, loadShell } from '@/lib/institutions/loaders'
import { invitePerson } from '@/lib/people/commands'
import { useInvitation } from '@/lib/people/invitation/repository'
import { institutionsOf } from '@/lib/platform/auth/people'
import { startSession } from '@/lib/platform/auth/sessions'
import { execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { jobTenant, stopSending } from '@/lib/platform/jobs'
import { readAs, seeAs } from '@/lib/platform/loader'
import { hashToken } from '@/lib/platform/seal'
import { deleteStored, putFile, readStored, storageKey } from '@/lib/platform/storage'
import { bare, disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { createInstitution, listInstitutions, renameInstitution, setClosed } from '@/scripts/operator/institutions'
import { inOrder, removeInstitution, tablesInOrder } from '@/scripts/operator/removal'
import { systemsCsv } from '@/worker/systems-csv'
import { aMember, anInstitution, aroundOf, personOf, type TestInstitution } from '../factories/institution'
import { linksTo } from '../factories/mail'

let owner: pg.Client
let folder: string

beforeAll(async () => {
  owner = new pg.Client({ connectionString: process.env.TEST_OWNER_URL })
  await owner.connect()
  folder = await mkdtemp(join(tmpdir(), 'register-exit-'))
})
afterAll(async () => {
  await owner.end()
  await rm(folder, { recursive: true, force: true })
  await stopSending()
  await disconnect()
})

const reason = 'Wij zijn een stichting en doen dit in overleg met onze jurist.'
const profile = (revision: number, change: Record<string, unknown> = {}) => ({
  revision,
  name: 'Ziekenhuis van de proef',
  publicAuthority: 'unknown',
  publicServices: 'unknown',
  sme: 'no',
  worksCouncil: 'yes',
  ...change,
})

describe('the profile', () => {
  test('says what is wrong beside each field, and asks a reason for a legal choice', async () => {
    const admin = await aMember(await anInstitution())
    const wrong = {
      name: ' ',
      kvkNumber: '12',
      agbCode: 'abc',
      patientsInOneSystem: '-4',
      fgEmail: 'fg',
      publicServices: 'yes',
    }
    const outcome = await execute(saveProfile, admin, profile(0, wrong))
    if (outcome.is !== 'problems') throw new Error(`was ${outcome.is}`)
    expect(Object.keys(outcome.problems).sort()).toEqual([
      'agbCode',
      'fgEmail',
      'kvkNumber',
      'name',
      'patientsInOneSystem',
      'publicServicesReason',
    ])
    expect(
      await execute(saveProfile, admin, profile(0, { publicServices: 'yes', publicServicesReason: 'kort' })),
    ).toMatchObject({
      problems: { publicServicesReason: [expect.any(String)] },
    })
  })

  test('is not changed by a reader, nor by somebody of another institution', async () => {
    const institution = await anInstitution()
    const [admin, reader] = [await aMember(institution), await aMember(institution, ['reader'])]
    expect(await execute(saveProfile, reader, profile(0))).toEqual({ is: 'refused' })
    await execute(saveProfile, await aMember(await anInstitution()), profile(0, { kvkNumber: '87654321' }))
    expect((await readAs(loadProfile, admin, null))?.profile.kvkNumber).toBeNull()
  })

  test('keeps the name and day of who chose, until somebody chooses anew', async () => {
    const institution = await anInstitution()
    const [anna, bram] = [
      await aMember(institution, ['administrator'], 'Anna'),
      await aMember(institution, ['administrator'], 'Bram'),
    ]
    const chosen = { publicServices: 'yes', publicServicesReason: reason }
    expect(await execute(saveProfile, anna, profile(0, chosen))).toMatchObject({ is: 'done' })
    expect(await execute(saveProfile, bram, profile(1, { ...chosen, kvkNumber: '12345678' }))).toMatchObject({
      is: 'done',
    })
    const seen = await readAs(loadProfile, anna, null)
    expect(seen?.profile).toMatchObject({
      kvkNumber: '12345678',
      publicServices: { choice: 'yes', by: 'Anna', reason },
    })
    await execute(saveProfile, bram, profile(2, { publicServices: 'no', publicServicesReason: reason }))
    expect((await readAs(loadProfile, anna, null))?.profile.publicServices).toMatchObject({ choice: 'no', by: 'Bram' })
  })

  test('tells the second of two who save what differs, and saves nothing of it', async () => {
    const admin = await aMember(await anInstitution())
    const race = await Promise.all([
      execute(saveProfile, admin, profile(0, { kvkNumber: '11111111' })),
      execute(saveProfile, admin, profile(0, { kvkNumber: '22222222' })),
    ])
    expect(race.map((o) => o.is).sort()).toEqual(['conflict', 'done'])
    const late = await execute(saveProfile, admin, profile(0, { kvkNumber: '33333333' }))
    if (late.is !== 'conflict') throw new Error(`was ${late.is}`)
    expect(late.revision).toBe(1)
    expect(late.differences.map((d) => d.label)).toContain('KvK-nummer')
  })

  test('takes 10.000 as ten thousand, and lands in the logbook from what to what', async () => {
    const admin = await aMember(await anInstitution())
    await execute(saveProfile, admin, profile(0, { patientsInOneSystem: '10.000' }))
    expect((await readAs(loadProfile, admin, null))?.profile.patientsInOneSystem).toBe(10_000)
    const [entry] = await inTenant(admin, (db) => db.logEntry.findMany())
    expect(entry).toMatchObject({ name: 'institution.profileChanged', actorId: personOf(admin) })
    expect(entry?.changes).toContainEqual({ field: 'Patiënten in één informatiesysteem', from: null, to: '10000' })
  })

  test('keeps whose name and address the FG has out of the logbook, and writes nothing when nothing changed', async () => {
    const admin = await aMember(await anInstitution())
    const fg = { fgName: 'Geheim Persoon', fgEmail: 'geheim.persoon@proef.example' }
    await execute(saveProfile, admin, profile(0, fg))
    await execute(saveProfile, admin, profile(1, fg))
    const entries = await inTenant(admin, (db) => db.logEntry.findMany())
    expect(entries).toHaveLength(1)
    const told = JSON.stringify(entries[0]?.changes)
    expect(told).not.toMatch(/geheim|undefined/i)
    expect(told).toContain('E-mailadres van de FG')
  })
})

describe('departments', () => {
  const add = (tenant: Tenant, name: string, parentId = '') => {
    const id = newId()
    return execute(addDepartment, tenant, { id, name, kind: 'department', parentId }).then((outcome) => ({
      id,
      outcome,
    }))
  }

  test('have one name each, also in other letters, and a parent of the same institution that is open', async () => {
    const [admin, other] = [await aMember(await anInstitution()), await aMember(await anInstitution())]
    const { id } = await add(admin, 'Radiologie')
    expect((await add(admin, 'RADIOLOGIE')).outcome).toMatchObject({ problems: { name: [expect.any(String)] } })
    expect((await add(other, 'Spoed', id)).outcome).toMatchObject({ problems: { parentId: [expect.any(String)] } })
    expect(await execute(closeDepartment, other, { id })).toEqual({ is: 'refused' })
    await execute(closeDepartment, admin, { id })
    expect((await add(admin, 'MRI', id)).outcome).toMatchObject({ problems: { parentId: [expect.any(String)] } })
  })

  test('submitted twice is one, and two at once cannot make a circle', async () => {
    const admin = await aMember(await anInstitution())
    const id = newId()
    const input = { id, name: 'Radiologie', kind: 'department', parentId: '' }
    await Promise.all([execute(addDepartment, admin, input), execute(addDepartment, admin, input)])
    const b = await add(admin, 'MRI')
    const all = await inTenant(admin, listDepartments)
    expect(all).toHaveLength(2)
    const under = (childId: string, parentId: string) => {
      const child = all.find((d) => d.id === childId)
      if (!child) throw new Error('not there')
      const { name, kind } = child
      return execute(changeDepartment, admin, {
        id: childId,
        revision: departmentRevision(child),
        name,
        kind,
        parentId,
      })
    }
    const race = await Promise.all([under(id, b.id), under(b.id, id)])
    expect(race.map((o) => o.is).sort()).toEqual(['done', 'problems'])
  })

  test('are changed by who may, and not over somebody else’s change', async () => {
    const institution = await anInstitution()
    const [admin, owner] = [await aMember(institution), await aMember(institution, ['systemOwner'])]
    const { id } = await add(admin, 'Radiologie')
    expect((await add(owner, 'Eigen afdeling')).outcome).toEqual({ is: 'refused' })
    const change = { id, revision: 1, name: 'Beeldvorming', kind: 'group', parentId: '' }
    expect(await execute(changeDepartment, admin, change)).toMatchObject({ is: 'conflict' })
    expect((await readAs(loadDepartments, owner, null))?.edit).toBe(false)
  })
})

test('the frame counts its own and knows nobody else’s', async () => {
  const [ours, theirs] = [await aMember(await anInstitution()), await aMember(await anInstitution())]
  for (const stage of ['inUse', 'retired'] as const)
    await inTenant(theirs, (db) =>
      db.aiSystem.create({ data: { id: newId(), name: stage, stage, stageSince: new Date() } }),
    )
  expect(seeAs(loadShell, ours, await aroundOf(ours))?.counts.systems).toBe(0)
  expect(seeAs(loadShell, theirs, await aroundOf(theirs))).toMatchObject({
    counts: { systems: 1 },
    others: [],
    slug: theirs.slug,
  })
})

/** One row or more in as many tables as a small institution has. */
async function fill(tenant: Tenant): Promise<{ systemId: string; fileKey: string }> {
  const [systemId, fileId, dutyId] = [newId(), newId(), newId()]
  const fileKey = storageKey(tenant.institutionId, fileId)
  await putFile(fileKey, new TextEncoder().encode('bewijs van de proef'))
  await execute(saveProfile, tenant, profile(0))
  await execute(addDepartment, tenant, { id: newId(), name: 'Radiologie', kind: 'department', parentId: '' })
  await inTenant(tenant, async (db) => {
    const stageSince = new Date()
    await db.aiSystem.create({
      data: { id: systemId, name: 'Botbreukdetectie', stageSince, ownerId: personOf(tenant) },
    })
    await db.duty.create({
      data: { id: dutyId, systemId, normId: 'n', standing: 'law', article: 'a', title: 't', verdict: 'owed' },
    })
    await db.storedFile.create({
      data: {
        id: fileId,
        purpose: 'evidence',
        name: '../rapport?.txt',
        mediaType: 'text/plain',
        size: 19,
        sha256: 'x',
        storageKey: fileKey,
      },
    })
    await db.evidence.create({
      data: { id: newId(), dutyId, title: 'Rapport', fileId, coversFrom: stageSince, addedById: personOf(tenant) },
    })
  })
  return { systemId, fileKey }
}

/** How many rows each table has of this institution, as the database itself counts them. */
async function rowsPerTable(institution: TestInstitution): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const url = new URL(process.env.TEST_SUPER_URL ?? process.env.TEST_OWNER_URL ?? '')
  url.pathname = new URL(process.env.TEST_OWNER_URL ?? '').pathname
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query("select set_config('app.institution_id', $1, false)", [institution.id])
  for (const table of await tablesInOrder(owner)) {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from "${table}" where institution_id = $1`,
      [institution.id],
    )
    counts[table] = rows[0]?.n ?? 0
  }
  const received = await client.query<{ n: number }>('select count(*)::int as n from "grant" where receiver_id = $1', [
    institution.id,
  ])
  const itself = await client.query<{ n: number }>('select count(*)::int as n from institution where id = $1', [
    institution.id,
  ])
  await client.end()
  return { ...counts, received: received.rows[0]?.n ?? 0, institution: itself.rows[0]?.n ?? 0 }
}

describe('leaving', () => {
  test('is asked by an administrator only, and once at a time', async () => {
    const institution = await anInstitution()
    const [admin, officer] = [await aMember(institution), await aMember(institution, ['qualityOfficer'])]
    expect(await execute(requestExport, officer, { id: newId() })).toEqual({ is: 'refused' })
    expect(await readAs(loadLeaving, officer, null)).toBeNull()
    await execute(requestExport, admin, { id: newId() })
    await execute(requestExport, admin, { id: newId() })
    const { rows } = await owner.query(
      "select 1 from pgboss.job where name = 'institutions.export' and data->>'institutionId' = $1",
      [institution.id],
    )
    expect(rows).toHaveLength(1)
    expect((await readAs(loadLeaving, admin, null))?.progress).toBe('underWay')
  })

  test('takes everything of its own in one archive, and nothing of a neighbour', async () => {
    const [ours, theirs] = [await aMember(await anInstitution()), await aMember(await anInstitution())]
    const { systemId } = await fill(ours)
    const neighbour = await fill(theirs)
    const tenant = await jobTenant(ours.institutionId, 'institutions.export')
    if (!tenant) throw new Error('no tenant')
    const id = newId()
    await makeArchive(tenant, id, systemsCsv)
    await makeArchive(tenant, id, systemsCsv)
    const answer = await fetchArchive(ours, id)
    const bytes = new Uint8Array(await new Response(answer?.body as BodyInit).arrayBuffer())
    const parts = unzipSync(bytes)
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())

    expect(text('tabellen/ai_system.jsonl')).toContain(systemId)
    expect(text('tabellen/member.jsonl').trim().split('\n')).toHaveLength(1)
    expect(text('ai-systemen.csv')).toContain('Botbreukdetectie')
    expect(
      Object.entries(parts).some(
        ([name, b]) => /^bestanden\/[^/]+\/__rapport_.txt$/.test(name) && strFromU8(b) === 'bewijs van de proef',
      ),
    ).toBe(true)
    const contents = JSON.parse(text('inhoud.json')) as {
      bestanden: { path: string; sha256: string }[]
      ontbreekt: string[]
    }
    expect(contents.ontbreekt).toEqual([])
    for (const { path, sha256 } of contents.bestanden)
      expect(
        createHash('sha256')
          .update(parts[path] ?? '')
          .digest('hex'),
        path,
      ).toBe(sha256)
    expect(contents.bestanden.map((b) => b.path).sort()).toEqual(
      Object.keys(parts)
        .filter((p) => p !== 'inhoud.json')
        .sort(),
    )
    const all = Object.values(parts)
      .map((b) => strFromU8(b))
      .join('\n')
    for (const secret of [neighbour.systemId, theirs.institutionId, personOf(theirs)]) expect(all).not.toContain(secret)

    expect(await fetchArchive(theirs, id)).toBeNull()
    expect(
      (await inTenant(ours, (db) => db.logEntry.findMany({ where: { subjectKind: 'export' } })))
        .map((e) => e.name)
        .sort(),
    ).toEqual(['institution.exportFetched', 'institution.exported'])
    expect(await execute(noteFetched, theirs, { id })).toEqual({ is: 'refused' })
  })

  test('is made after a list was taken over, and names the file that is gone', async () => {
    const ours = await aMember(await anInstitution())
    const { fileKey } = await fill(ours)
    const taken = storageKey(ours.institutionId, newId())
    await inTenant(ours, (db) =>
      db.importBatch.create({
        data: { id: newId(), state: 'done', fileName: 'lijst.csv', storageKey: taken, startedById: personOf(ours) },
      }),
    )
    await deleteStored(fileKey)
    const tenant = await jobTenant(ours.institutionId, 'institutions.export')
    if (!tenant) throw new Error('no tenant')
    const id = newId()
    await makeArchive(tenant, id, systemsCsv)
    const answer = await fetchArchive(ours, id)
    const parts = unzipSync(new Uint8Array(await new Response(answer?.body as BodyInit).arrayBuffer()))
    const { ontbreekt } = JSON.parse(strFromU8(parts['inhoud.json'] ?? new Uint8Array())) as { ontbreekt: string[] }
    expect(ontbreekt).toEqual([expect.stringMatching(/__rapport_.txt$/)])
  })

  test('says that it failed, and may be asked again at once', async () => {
    const ours = await aMember(await anInstitution())
    await execute(requestExport, ours, { id: newId() })
    const [job] = exitJobs(() => Promise.reject(new Error('de schijf is vol')))
    const payload = { institutionId: ours.institutionId, exportId: newId() }
    await expect(job?.handle(payload)).rejects.toThrow()
    expect((await readAs(loadLeaving, ours, null))?.progress).toBe('failed')
    await execute(requestExport, ours, { id: newId() })
    expect((await readAs(loadLeaving, ours, null))?.progress).toBe('underWay')
    await exitJobs(systemsCsv)[0]?.handle(payload)
    expect((await readAs(loadLeaving, ours, null))?.progress).toBe('none')
  })

  test('replaces an earlier archive, also in storage', async () => {
    const ours = await aMember(await anInstitution())
    const tenant = await jobTenant(ours.institutionId, 'institutions.export')
    if (!tenant) throw new Error('no tenant')
    await makeArchive(tenant, newId(), systemsCsv)
    const [first] = await inTenant(ours, listArchives)
    await makeArchive(tenant, newId(), systemsCsv)
    expect(await inTenant(ours, listArchives)).toHaveLength(1)
    await expect(readStored(first?.storageKey ?? '')).rejects.toThrow()
  })
})

describe('the platform operator', () => {
  test('makes an institution whose first administrator comes in by a link', async () => {
    const slug = `praktijk-${newId().slice(-8)}`
    const of = {
      slug,
      name: 'Praktijk',
      kind: 'gpPractice',
      administrator: { name: 'Hanneke', email: `${newId()}@proef.example` },
    }
    await expect(createInstitution(owner, { ...of, kind: 'kliniek' })).rejects.toThrow(/kind/)
    await expect(createInstitution(owner, { ...of, slug: 'inloggen' })).rejects.toThrow(/cannot be an address/)
    const joined = await useInvitation(await createInstitution(owner, of))
    expect((await institutionsOf(joined?.personId ?? '')).map((i) => [i.slug, i.roles])).toEqual([
      [slug, ['administrator']],
    ])
    await expect(createInstitution(owner, of)).rejects.toThrow(/in use/)
    expect(JSON.stringify(await listInstitutions(owner))).not.toContain('Hanneke')
  })

  test('renames: the old address leads to the new one, and is nobody else’s', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const to = `nieuw-${newId().slice(-8)}`
    await renameInstitution(owner, institution.slug, to)
    const { token } = await startSession(personOf(admin), null)
    expect((await bare.enter(hashToken(token), institution.slug))?.institution?.slug).toBe(to)
    expect((await bare.enter(hashToken(token), to))?.institution?.slug).toBe(to)
    const other = await anInstitution()
    await expect(renameInstitution(owner, other.slug, institution.slug)).rejects.toThrow(/in use/)
    await renameInstitution(owner, to, institution.slug)
    expect((await bare.enter(hashToken(token), to))?.institution?.slug).toBe(institution.slug)
  })

  test('closes: nobody gets in, and jobs leave it alone', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    await setClosed(owner, institution.slug, true)
    const { token } = await startSession(personOf(admin), null)
    expect((await bare.enter(hashToken(token), institution.slug))?.institution).toBeNull()
    expect(await institutionsOf(personOf(admin))).toEqual([])
    expect(await jobTenant(institution.id, 'people.retention')).toBeNull()
    await setClosed(owner, institution.slug, false)
    expect((await bare.enter(hashToken(token), institution.slug))?.institution?.slug).toBe(institution.slug)
  })

  test('removes nothing that is open, or has no archive of after the closing that was kept', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const kept = join(folder, 'kept.zip')
    await writeFile(kept, 'niet het archief')
    await expect(removeInstitution(owner, institution.slug, kept)).rejects.toThrow(/close it first/)
    const early = await jobTenant(institution.id, 'institutions.export')
    if (!early) throw new Error('no tenant')
    await makeArchive(early, newId(), systemsCsv)
    await setClosed(owner, institution.slug, true)
    await expect(removeInstitution(owner, institution.slug, kept)).rejects.toThrow(/after its closing/)
    await makeArchive(early, newId(), systemsCsv)
    await expect(removeInstitution(owner, institution.slug, kept)).rejects.toThrow(/not the last archive/)
    await inTenant(admin, async (db) => expect(await db.member.count()).toBe(1))
  })

  test('removes everything of one institution and touches no neighbour', async () => {
    const [gone, stays] = [await anInstitution('gpPractice'), await anInstitution('regionalOrganisation')]
    const [admin, neighbour] = [await aMember(gone), await aMember(stays)]
    const { fileKey } = await fill(admin)
    const other = await fill(neighbour)
    const both = `${newId()}@proef.example`
    const token = await createInvitation(admin, both)
    const shared = await useInvitation(token)
    await useInvitation(await createInvitation(neighbour, both))
    const grant = (from: Tenant, to: string) =>
      inTenant(from, (db) =>
        db.grant.create({
          data: { id: newId(), receiverId: to, scopes: ['systems'], since: new Date(), givenById: personOf(from) },
        }),
      )
    await grant(admin, stays.id)
    await grant(neighbour, gone.id)
    const before = await rowsPerTable(stays)

    await setClosed(owner, gone.slug, true)
    const tenant = await jobTenant(gone.id, 'institutions.export', { closedToo: true })
    if (!tenant) throw new Error('no tenant')
    await makeArchive(tenant, newId(), systemsCsv)
    const [archive] = await inTenant(admin, listArchives)
    const kept = join(folder, 'gone.zip')
    await writeFile(kept, await readStored(archive?.storageKey ?? ''))
    await removeInstitution(owner, gone.slug, kept)

    expect(Object.entries(await rowsPerTable(gone)).filter(([, n]) => n > 0)).toEqual([])
    await expect(readStored(fileKey)).rejects.toThrow()
    const after = await rowsPerTable(stays)
    expect(after).toEqual({ ...before, grant: (before.grant ?? 0) - 1, received: 0 })
    expect(new TextDecoder().decode(await readStored(other.fileKey))).toBe('bewijs van de proef')
    expect((await institutionsOf(shared?.personId ?? '')).map((i) => i.slug)).toEqual([stays.slug])
    expect(await institutionsOf(personOf(admin))).toEqual([])
    expect((await readFile(kept)).length).toBeGreaterThan(0)
  })
})

async function createInvitation(by: Tenant, email: string): Promise<string> {
  await execute(invitePerson, by, { name: 'Twee banen', email, roles: ['reader'], advisorKind: '' })
  return new URL((await linksTo(email))[0] ?? 'http://no.letter').pathname.split('/').at(-1) ?? ''
}

test('tables are emptied before those that they point at; a circle is told, not guessed', () => {
  const order = inOrder(
    ['duty', 'ai_system', 'evidence'],
    [
      { from: 'duty', to: 'ai_system' },
      { from: 'evidence', to: 'duty' },
    ],
  )
  expect(order).toEqual(['evidence', 'duty', 'ai_system'])
  expect(() =>
    inOrder(
      ['a', 'b'],
      [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
      ],
    ),
  ).toThrow(/point at each other/)
})
