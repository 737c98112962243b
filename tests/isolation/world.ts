import { saveCheck } from '@/lib/assessments/commands'
import * as classification from '@/lib/classification/commands'
import type { Batch } from '@/lib/intake/batch/model'
import { findBatch } from '@/lib/intake/batch/repository'
import * as intake from '@/lib/intake/commands'
import { invitePerson } from '@/lib/people/commands'
import { listInvitations } from '@/lib/people/invitation/repository'
import { execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { inTenant } from '@/lib/platform/tenancy'
import { findSystem } from '@/lib/systems/repository'
import { anAnsweredDevice, theForm } from '../factories/classification'
import { anInstitution, personOf } from '../factories/institution'
import { value } from '../factories/intake'
import { anOpenImport, aProofOf, aReassessmentOf, aRequestOf, aSystemOf } from './deeds'
import { aDepartment, aHouse, type House, secret } from './house'

/** Ids of a house in which something of every kind has been done. */
export type World = House & {
  readonly system: string
  readonly product: string
  readonly version: string
  readonly decision: string
  readonly reassessment: string
  readonly duty: string
  readonly provenDuty: string
  readonly proof: string
  readonly file: string
  readonly department: string
  readonly batch: Batch
  readonly invitation: string
  readonly email: string
  readonly request: string
  readonly grant: string
  readonly archive: string
}

const got = <T>(found: T | null | undefined): T => {
  if (found === null || found === undefined) throw new Error('the world lacks something')
  return found
}

/** A house with a system, its classification, duties, proof, an import and whatever else an institution can hold. */
export async function aWorld(): Promise<World> {
  const house = await aHouse()
  const { officer, admin, owner } = house
  const system = await aSystemOf(house)
  await anAnsweredDevice(officer, system)
  const form = await theForm(officer, system)
  value(await execute(classification.decide, officer, { ...form, decision: 'confirmed' }))
  const reassessment = await aReassessmentOf(house, system)
  const request = await aRequestOf(house, system)
  const check = { systemId: system, kind: 'dpia', revision: 0, status: 'done', on: '2026-10-01', reviewBefore: '' }
  const rest = { responsibleId: personOf(owner), documentUrl: '', note: secret }
  value(await execute(saveCheck, officer, { ...check, ...rest }))
  const { id: proof, dutyId: provenDuty } = await aProofOf(house)
  const batch = await anOpenImport(house)
  value(await execute(intake.rememberMapping, officer, { id: batch, back: '' }))
  const email = `${newId().slice(-12)}@proef.example`
  value(await execute(invitePerson, admin, { name: `${secret} Gast`, email, roles: ['reader'], advisorKind: '' }))
  const [grant, archive] = [newId(), newId()]
  const receiver = await anInstitution('regionalOrganisation', `${secret} regio`)
  const department = await aDepartment(admin, `${secret} afdeling`)
  const about = { name: `${secret}.zip`, mediaType: 'application/zip', size: 1, sha256: '0', storageKey: secret }
  const scopes: ('systems' | 'duties')[] = ['systems', 'duties']
  return inTenant(admin, async (db) => {
    await db.institutionProfile.create({ data: { kvkNumber: '00000009', fgName: secret } })
    await db.grant.create({
      data: { id: grant, receiverId: receiver.id, scopes, since: new Date('2026-01-01'), givenById: personOf(admin) },
    })
    await db.storedFile.create({ data: { id: archive, purpose: 'export', ...about } })
    await db.dutyOccurrence.create({ data: { id: newId(), dutyId: provenDuty, dueOn: new Date('2027-01-01') } })
    const found = got(await findSystem(db, system))
    return {
      ...house,
      system,
      product: got(found.productId),
      version: got(found.versionId),
      decision: form.id,
      reassessment,
      duty: got(await db.duty.findFirst({ where: { systemId: system } })).id,
      provenDuty,
      proof,
      file: got(await db.storedFile.findFirst({ where: { purpose: 'evidence' } })).id,
      department,
      batch: got(await findBatch(db, batch)),
      invitation: got((await listInvitations(db))[0]).id,
      email,
      request,
      grant,
      archive,
    }
  })
}
