import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { saveCheck } from '@/lib/assessments/commands'
import { offerEvidence } from '@/lib/duties/commands'
import { removeImport, uploadImport } from '@/lib/intake/commands'
import { type Command, execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { disconnect, type Tenant } from '@/lib/platform/tenancy'
import { anOwedDuty, aSystem } from '../factories/duty'
import { aMember, anInstitution, personOf } from '../factories/institution'
import { csv } from '../factories/intake'

afterAll(() => disconnect())

const file = { name: 'bewijs.txt', bytes: Buffer.from('Wat er is bewezen') }

/** How many files of an institution stand behind the storage door. */
function stored({ institutionId }: Tenant): number {
  const folder = path.resolve(process.env.STORAGE_DIR ?? '', institutionId)
  return existsSync(folder) ? readdirSync(folder).length : 0
}

const proof = (dutyId: string) => ({
  id: newId(),
  dutyId,
  title: 'Scholing',
  url: '',
  note: '',
  coversFrom: '2026-01-01',
  coversUntil: '2027-01-01',
  file,
})

const check = (systemId: string, responsible: Tenant) => ({
  ...{ systemId, kind: 'dpia', revision: 0, status: 'done', on: '2026-10-01', reviewBefore: '2027-10-01' },
  ...{ responsibleId: personOf(responsible), documentUrl: '', note: '', file },
})

async function people() {
  const institution = await anInstitution()
  const admin = await aMember(institution)
  return {
    admin,
    stranger: await aMember(institution, ['systemOwner']),
    owner: await aMember(institution, ['systemOwner']),
  }
}

describe('no bytes stay of a write that nothing came of', () => {
  test('a proof for an obligation of somebody else', async () => {
    const { admin, stranger } = await people()
    const duty = await anOwedDuty(admin)
    expect(await execute(offerEvidence, stranger, proof(duty.id))).toEqual({ is: 'refused' })
    expect(stored(admin)).toBe(0)
  })

  test('a check of a system of somebody else', async () => {
    const { admin, stranger, owner } = await people()
    const systemId = await aSystem(admin)
    expect(await execute(saveCheck, stranger, check(systemId, owner))).toEqual({ is: 'refused' })
    expect(stored(admin)).toBe(0)
  })

  test('a check that somebody else saved meanwhile, and one with a mistake', async () => {
    const { admin, owner } = await people()
    const systemId = await aSystem(admin)
    expect(await execute(saveCheck, admin, { ...check(systemId, owner), file: undefined })).toMatchObject({
      is: 'done',
    })
    expect(await execute(saveCheck, admin, check(systemId, owner))).toMatchObject({ is: 'conflict' })
    expect(
      await execute(saveCheck, admin, { ...check(systemId, owner), revision: 1, responsibleId: newId() }),
    ).toMatchObject({
      is: 'problems',
    })
    expect(stored(admin)).toBe(0)
  })

  test('a fault in the database', async () => {
    const { admin, owner } = await people()
    const duty = await anOwedDuty(admin, personOf(owner))
    const failing: Command<typeof offerEvidence.input, unknown, never> = {
      ...(offerEvidence as unknown as Command<typeof offerEvidence.input, unknown, never>),
      run: async (db) => ({ value: await db.$queryRaw`select 1 / 0`, audit: [] }),
    }
    expect(await execute(failing, owner, proof(duty.id))).toMatchObject({ is: 'fault' })
    expect(stored(admin)).toBe(0)
  })

  test('of a proof and of a list that were sent twice, one', async () => {
    const { admin, owner } = await people()
    const duty = await anOwedDuty(admin, personOf(owner))
    const offered = proof(duty.id)
    const list = { id: newId(), file: csv('AI-systeem\nEen\n') }
    for (const _ of [1, 2]) {
      expect(await execute(offerEvidence, owner, offered)).toMatchObject({ is: 'done' })
      expect(await execute(uploadImport, admin, list)).toMatchObject({ is: 'done' })
    }
    expect(stored(admin)).toBe(2)
  })

  test('the file of an import goes when its row is gone for certain, and not before', async () => {
    const { admin } = await people()
    const list = { id: newId(), file: csv('AI-systeem\nEen\n') }
    await execute(uploadImport, admin, list)
    const broken: typeof removeImport = {
      ...removeImport,
      run: async (...given) => ({
        ...(await removeImport.run(...given)),
        audit: [{ name: 'import.done', subject: { kind: 'import', id: 'no id', label: '' } }],
      }),
    }
    expect(await execute(broken, admin, { id: list.id })).toMatchObject({ is: 'fault' })
    expect(stored(admin)).toBe(1)
    expect(await execute(removeImport, admin, { id: list.id })).toMatchObject({ is: 'done' })
    expect(stored(admin)).toBe(0)
  })
})
