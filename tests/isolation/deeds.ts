import * as assessments from '@/lib/assessments/commands'
import * as classification from '@/lib/classification/commands'
import * as reassessment from '@/lib/classification/reassessment/commands'
import { listReassessments } from '@/lib/classification/reassessment/repository'
import * as requests from '@/lib/classification/requests/commands'
import * as dossier from '@/lib/dossier/commands'
import * as duties from '@/lib/duties/commands'
import * as dutyListing from '@/lib/duties/listing/commands'
import * as grants from '@/lib/grants/commands'
import * as institutions from '@/lib/institutions/commands'
import { departmentRevision } from '@/lib/institutions/departments/model'
import * as intake from '@/lib/intake/commands'
import * as people from '@/lib/people/commands'
import { listInvitations } from '@/lib/people/invitation/repository'
import { revisionOf } from '@/lib/people/model'
import { findPerson, listPeople } from '@/lib/people/repository'
import { today } from '@/lib/platform/clock'
import { execute, type Outcome } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { inTenant, type Tenant } from '@/lib/platform/tenancy'
import * as systems from '@/lib/systems/commands'
import { findSystem, listVersions } from '@/lib/systems/repository'
import { anAnsweredDevice, answers, asFields, confirms, isAi, theForm } from '../factories/classification'
import { anOwedDuty } from '../factories/duty'
import { anInstitution, personOf } from '../factories/institution'
import { anImport, csv, see, value } from '../factories/intake'
import { byEarlierRules, comparedWithNow } from '../factories/rules'
import { aDepartment, type House, secret } from './house'

/** Does what leads up to a write, and gives the write itself: one that succeeds and changes something. */
export type Deed = (house: House) => Promise<() => Promise<Outcome<unknown>>>

export async function aSystemOf({ officer, owner }: House, more: Record<string, unknown> = {}): Promise<string> {
  const id = newId()
  const fields = { id, name: `${secret} systeem`, ownerId: personOf(owner), vendorName: `${secret} leverancier` }
  value(await execute(systems.registerSystem, officer, { ...fields, versionLabel: '1.0', ...more }))
  return id
}

/** A decision of which the rules changed since. Gives the reassessment that was asked. */
export async function aReassessmentOf({ officer }: House, systemId: string): Promise<string> {
  await byEarlierRules(officer, systemId, { category: 'other' })
  await comparedWithNow(officer)
  const [asked] = (await inTenant(officer, (db) => listReassessments(db, { page: 1, size: 50 }))).open
  if (!asked) throw new Error('nothing is asked again')
  return asked.id
}

const document = { name: `${secret}.txt`, bytes: Buffer.from(`${secret} bewijs`) }

export async function aProofOf({ officer, owner }: House): Promise<{ dutyId: string; id: string }> {
  const duty = await anOwedDuty(officer, personOf(owner))
  const id = newId()
  const proof = { id, dutyId: duty.id, title: `${secret} bewijs`, note: secret, url: '', coversFrom: '2026-01-01' }
  value(await execute(duties.offerEvidence, owner, { ...proof, coversUntil: '2027-01-01', file: document }))
  return { dutyId: duty.id, id }
}

/** Questions that lie with the owner. */
export async function aRequestOf({ officer, owner }: House, systemId: string): Promise<string> {
  const id = newId()
  value(await execute(requests.handQuestions, officer, { id, systemId, whom: 'owner', toId: personOf(owner) }))
  return id
}

const list = csv(
  `AI-systeem;Eigenaar;CE-markering\n${secret} A;niemand@elders.example;ja\n${secret} B;;misschien\n${secret} C;;nee\n`,
  `${secret}.csv`,
)
export const anOpenImport = ({ officer }: House): Promise<string> => anImport(officer, list)

async function onImport({ officer }: House, id: string) {
  const { batch } = await see(officer, id)
  return { id, revision: batch.revision, back: '', batch }
}

async function anInvitation({ admin }: House): Promise<string> {
  const email = `${newId().slice(-12)}@proef.example`
  const about = { name: `${secret} Gast`, email, roles: ['reader'], advisorKind: '' }
  value(await execute(people.invitePerson, admin, about))
  const [open] = await inTenant(admin, listInvitations)
  if (!open) throw new Error('no invitation')
  return open.id
}

async function departmentOf(tenant: Tenant) {
  const name = `${secret} afdeling ${newId().slice(-6)}`
  return { id: await aDepartment(tenant, name), name, kind: 'department' as const, parentId: null }
}

/** A grant that a form would ask for, to a regional organisation of its own. */
async function aLookAtAll() {
  const receiver = await anInstitution('regionalOrganisation', `${secret} regio`)
  return { id: newId(), receiverId: receiver.id, scopes: ['systems', 'duties'], since: today(), until: '' }
}

/** One happy path for every command of the product, by the file and the name that it is exported under. */
export const deeds: Readonly<Record<string, Deed>> = {
  'assessments: saveCheck': async (house) => {
    const systemId = await aSystemOf(house)
    const check = { systemId, kind: 'dpia', revision: 0, status: 'done', on: '2026-10-01', reviewBefore: '2027-10-01' }
    const rest = { responsibleId: personOf(house.owner), documentUrl: '', note: secret, file: document }
    return () => execute(assessments.saveCheck, house.officer, { ...check, ...rest })
  },
  'classification: answerPage': async (house) => {
    const systemId = await aSystemOf(house)
    return () => answers(house.officer, systemId, 'ai', isAi)
  },
  'classification: chooseKind': async (house) => {
    const systemId = await aSystemOf(house)
    return () => execute(classification.chooseKind, house.officer, { systemId, kind: 'imageAnalysis' })
  },
  'classification: decide': async (house) => {
    const systemId = await aSystemOf(house)
    await anAnsweredDevice(house.officer, systemId)
    const form = await theForm(house.officer, systemId)
    return () => execute(classification.decide, house.officer, { ...form, decision: 'confirmed' })
  },
  'classification/reassessment: keepDecision': async (house) => {
    const systemId = await aSystemOf(house)
    await anAnsweredDevice(house.officer, systemId)
    await confirms(house.officer, systemId)
    const id = await aReassessmentOf(house, systemId)
    const reason = `${secret}: de commissie heeft er opnieuw naar gekeken.`
    return () => execute(reassessment.keepDecision, house.officer, { id, reason })
  },
  'classification/requests: handQuestions': async (house) => {
    const systemId = await aSystemOf(house)
    const about = { id: newId(), systemId, whom: 'owner', toId: personOf(house.owner) }
    return () => execute(requests.handQuestions, house.officer, about)
  },
  'classification/requests: askVendor': async (house) => {
    const systemId = await aSystemOf(house)
    return () => execute(requests.askVendor, house.officer, { id: newId(), systemId, askedOn: today() })
  },
  'classification/requests: answerAsked': async (house) => {
    const id = await aRequestOf(house, await aSystemOf(house))
    return () => execute(requests.answerAsked, house.owner, { id, ...asFields({ autonomous: 'yes' }) })
  },
  'classification/requests: endRequest': async (house) => {
    const id = await aRequestOf(house, await aSystemOf(house))
    return () => execute(requests.endRequest, house.owner, { id })
  },
  'dossier: makeDocument': async (house) => {
    const systemId = await aSystemOf(house)
    return () => execute(dossier.makeDocument, house.officer, { document: 'systemDossier', systemId })
  },
  'duties: planDuty': async (house) => {
    const duty = await anOwedDuty(house.officer, personOf(house.owner))
    const plan = { id: duty.id, revision: duty.revision, ownerId: personOf(house.owner), targetOn: '2027-02-01' }
    return () => execute(duties.planDuty, house.owner, { ...plan, started: 'on' })
  },
  'duties/listing: planDuties': async (house) => {
    const duty = await anOwedDuty(house.officer)
    const plan = { keuze: [duty.id], ownerId: personOf(house.owner), targetOn: '2027-02-01' }
    return () => execute(dutyListing.planDuties, house.officer, plan)
  },
  'duties: offerEvidence': async (house) => {
    const duty = await anOwedDuty(house.officer, personOf(house.owner))
    const proof = { id: newId(), dutyId: duty.id, title: `${secret} bewijs`, note: secret, url: '' }
    return () => execute(duties.offerEvidence, house.owner, { ...proof, coversFrom: '2026-01-01', coversUntil: '' })
  },
  'duties: judgeEvidence': async (house) => {
    const { id } = await aProofOf(house)
    return () => execute(duties.judgeEvidence, house.officer, { id, verdict: 'accepted', reason: '' })
  },
  'duties: waiveDuty': async (house) => {
    const { id, revision } = await anOwedDuty(house.officer)
    return () => execute(duties.waiveDuty, house.officer, { id, revision, reason: `${secret} omdat het zo is` })
  },
  'duties: reopenDuty': async (house) => {
    const { id, revision } = await anOwedDuty(house.officer)
    value(await execute(duties.waiveDuty, house.officer, { id, revision, reason: `${secret} omdat het zo is` }))
    return () => execute(duties.reopenDuty, house.officer, { id, revision: revision + 1 })
  },
  'grants: giveGrant': async (house) => {
    const about = await aLookAtAll()
    return () => execute(grants.giveGrant, house.admin, about)
  },
  'grants: revokeGrant': async (house) => {
    const about = await aLookAtAll()
    value(await execute(grants.giveGrant, house.admin, about))
    return () => execute(grants.revokeGrant, house.admin, { id: about.id })
  },
  'institutions: saveProfile': async (house) => {
    const choices = { publicAuthority: 'unknown', publicServices: 'unknown', sme: 'no', worksCouncil: 'yes' }
    return () =>
      execute(institutions.saveProfile, house.admin, { revision: 0, name: house.institution.name, ...choices })
  },
  'institutions: addDepartment': async (house) => () =>
    execute(institutions.addDepartment, house.admin, { id: newId(), name: `${secret} afdeling`, kind: 'department' }),
  'institutions: changeDepartment': async (house) => {
    const department = await departmentOf(house.admin)
    const revision = departmentRevision(department)
    return () =>
      execute(institutions.changeDepartment, house.admin, { ...department, revision, name: `${secret} anders` })
  },
  'institutions: closeDepartment': async (house) => {
    const { id } = await departmentOf(house.admin)
    return () => execute(institutions.closeDepartment, house.admin, { id })
  },
  'institutions: reopenDepartment': async (house) => {
    const { id } = await departmentOf(house.admin)
    value(await execute(institutions.closeDepartment, house.admin, { id }))
    return () => execute(institutions.reopenDepartment, house.admin, { id })
  },
  'institutions: requestExport': async (house) => () =>
    execute(institutions.requestExport, house.admin, { id: newId() }),
  'institutions: noteFetched': async (house) => {
    const file = { id: newId(), purpose: 'export' as const, name: `${secret}.zip`, mediaType: 'application/zip' }
    const stored = { ...file, size: 1, sha256: '0', storageKey: secret }
    await inTenant(house.admin, (db) => db.storedFile.create({ data: stored }))
    return () => execute(institutions.noteFetched, house.admin, { id: file.id })
  },
  'intake: uploadImport': async (house) => () =>
    execute(intake.uploadImport, house.officer, { id: newId(), file: list }),
  'intake: mapColumns': async (house) => {
    const { batch: _, ...about } = await onImport(house, await anOpenImport(house))
    return () => execute(intake.mapColumns, house.officer, { ...about, 'column-2': '' })
  },
  'intake: answerUnknown': async (house) => {
    const { batch, ...about } = await onImport(house, await anOpenImport(house))
    const [unknown] = batch.summary?.unknown ?? []
    if (!unknown) throw new Error('nothing unknown in the list')
    const text = `${unknown.field}:${unknown.key}`
    return () => execute(intake.answerUnknown, house.officer, { ...about, 'text-0': text, 'value-0': '-' })
  },
  'intake: chooseFallbackOwner': async (house) => {
    const { batch: _, ...about } = await onImport(house, await anOpenImport(house))
    const owner = (await inTenant(house.admin, listPeople)).find((p) => p.id === personOf(house.owner))?.email ?? ''
    return () => execute(intake.chooseFallbackOwner, house.officer, { ...about, owner })
  },
  'intake: choosePilotDays': async (house) => {
    const { batch: _, ...about } = await onImport(house, await anOpenImport(house))
    const days = { pilotEndsOn: '2027-06-01', decisionOn: '2027-07-01' }
    return () => execute(intake.choosePilotDays, house.officer, { ...about, ...days })
  },
  'intake: decideRow': async (house) => {
    const { batch: _, ...about } = await onImport(house, await anOpenImport(house))
    return () => execute(intake.decideRow, house.officer, { ...about, decision: '2 out' })
  },
  'intake: leaveOutMany': async (house) => {
    const { batch: _, ...about } = await onImport(house, await anOpenImport(house))
    return () => execute(intake.leaveOutMany, house.officer, { ...about, kind: 'wrong' })
  },
  'intake: correctRow': async (house) => {
    const { batch: _, ...about } = await onImport(house, await anOpenImport(house))
    return () => execute(intake.correctRow, house.officer, { ...about, row: 2, 'cell-A2': `${secret} anders` })
  },
  'intake: rememberMapping': async (house) => {
    const id = await anOpenImport(house)
    return () => execute(intake.rememberMapping, house.officer, { id, back: '' })
  },
  'intake: startImport': async (house) => {
    const id = await anImport(house.officer, csv(`AI-systeem;Eigenaar\n${secret} D;${await emailOf(house.owner)}\n`))
    const { batch } = await onImport(house, id)
    return () => execute(intake.startImport, house.officer, { id, revision: batch.revision, take: 1, skip: 0 })
  },
  'intake: chooseSheet': async (house) => {
    const id = await anOpenImport(house)
    const { batch, revision } = await onImport(house, id)
    const about = {
      ...batch.about,
      sheets: [
        { name: 'Een', rows: 3 },
        { name: 'Twee', rows: 3 },
      ],
    }
    await inTenant(house.officer, (db) => db.importBatch.updateMany({ where: { id }, data: { headers: about } }))
    return () => execute(intake.chooseSheet, house.officer, { id, revision, sheet: 'Twee' })
  },
  'intake: retryImport': async (house) => {
    const id = await anOpenImport(house)
    await inTenant(house.officer, (db) =>
      db.importBatch.updateMany({ where: { id }, data: { state: 'failed', work: 'run', refusal: 'mislukt' } }),
    )
    return () => execute(intake.retryImport, house.officer, { id })
  },
  'intake: removeImport': async (house) => {
    const id = await anOpenImport(house)
    return () => execute(intake.removeImport, house.officer, { id })
  },
  'people: invitePerson': async (house) => {
    const email = `${newId().slice(-12)}@proef.example`
    const about = { name: `${secret} Gast`, email, roles: ['reader'], advisorKind: '' }
    return () => execute(people.invitePerson, house.admin, about)
  },
  'people: resendInvitation': async (house) => {
    const id = await anInvitation(house)
    return () => execute(people.resendInvitation, house.admin, { id })
  },
  'people: withdrawInvitation': async (house) => {
    const id = await anInvitation(house)
    return () => execute(people.withdrawInvitation, house.admin, { id })
  },
  'people: changeRoles': async (house) => {
    const person = await inTenant(house.admin, (db) => findPerson(db, personOf(house.owner)))
    if (!person) throw new Error('no such person')
    const about = { id: person.id, revision: revisionOf(person), name: person.name, roles: ['auditor'] }
    return () => execute(people.changeRoles, house.admin, { ...about, advisorKind: '' })
  },
  'people: removePerson': async (house) => {
    await aSystemOf(house)
    const about = { id: personOf(house.owner), newOwnerId: personOf(house.officer) }
    return () => execute(people.removePerson, house.admin, about)
  },
  'systems: registerSystem': async (house) => {
    const about = { id: newId(), name: `${secret} systeem`, ownerId: personOf(house.owner) }
    return () => execute(systems.registerSystem, house.officer, about)
  },
  'systems: editSystem': async (house) => {
    const id = await aSystemOf(house)
    return () => execute(systems.editSystem, house.officer, { id, revision: '1', summary: `${secret} anders` })
  },
  'systems: changeStage': async (house) => {
    const id = await aSystemOf(house)
    return () => execute(systems.changeStage, house.officer, { id, revision: '1', stage: 'shortlist', on: today() })
  },
  'systems: addVersion': async (house) => {
    const id = await aSystemOf(house)
    const version = { id, versionId: newId(), revision: '1', label: '2.0', learning: 'fixed', significantChange: 'no' }
    return () => execute(systems.addVersion, house.officer, version)
  },
  'systems: rollBackVersion': async (house) => {
    const id = await aSystemOf(house)
    const first = await inTenant(house.officer, async (db) => {
      const system = await findSystem(db, id)
      return system?.productId ? (await listVersions(db, system.productId))[0]?.id : undefined
    })
    const version = { id, versionId: newId(), revision: '1', label: '2.0', learning: 'fixed', significantChange: 'no' }
    value(await execute(systems.addVersion, house.officer, version))
    const back = { id, revision: '2', toVersionId: first, on: today(), reason: `${secret} te veel meldingen` }
    return () => execute(systems.rollBackVersion, house.officer, back)
  },
  'systems: removeDraft': async (house) => {
    const id = await aSystemOf(house)
    return () => execute(systems.removeDraft, house.officer, { id, revision: '1' })
  },
  'systems: changeOwnerOfMany': async (house) => {
    const keuze = [await aSystemOf(house)]
    return () => execute(systems.changeOwnerOfMany, house.officer, { keuze, ownerId: personOf(house.officer) })
  },
  'systems: changeStageOfMany': async (house) => {
    const keuze = [await aSystemOf(house)]
    return () => execute(systems.changeStageOfMany, house.officer, { keuze, stage: 'shortlist', on: today() })
  },
}

async function emailOf(tenant: Tenant): Promise<string> {
  return (await inTenant(tenant, listPeople)).find((p) => p.id === personOf(tenant))?.email ?? ''
}
