import { afterAll, describe, expect, test } from 'vitest'
import { saveCheck } from '@/lib/assessments/commands'
import { decide } from '@/lib/classification/commands'
import { judgeEvidence } from '@/lib/duties/commands'
import { listPeople } from '@/lib/people/repository'
import { type Command, execute, type Outcome } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { stopSending } from '@/lib/platform/jobs'
import { disconnect, inTenant } from '@/lib/platform/tenancy'
import { registerSystem } from '@/lib/systems/commands'
import { anAnsweredDevice, answers, asFields, confirms, theForm } from '../factories/classification'
import { anOwedDuty } from '../factories/duty'
import { personOf } from '../factories/institution'
import { anImport, asProposed, begin, csv, value, work } from '../factories/intake'
import { byEarlierRules, comparedWithNow } from '../factories/rules'
import { aProofOf, aReassessmentOf, aSystemOf, deeds } from './deeds'
import { commandsByName } from './doors'
import { aHouse, dumpOf, type House, secret } from './house'

afterAll(async () => {
  await stopSending()
  await disconnect()
})

/** Writes that leave no line in the logbook, each with the reason. */
const untold: Readonly<Record<string, string>> = {
  'intake: uploadImport': 'nothing of the register changes before an import is taken over, which is told',
  'intake: chooseSheet': 'the same',
  'intake: mapColumns': 'the same',
  'intake: answerUnknown': 'the same',
  'intake: chooseFallbackOwner': 'the same',
  'intake: choosePilotDays': 'the same',
  'intake: decideRow': 'the same',
  'intake: leaveOutMany': 'the same',
  'intake: correctRow': 'the same',
  'intake: rememberMapping': 'how a heading is read, for the next file',
  'intake: removeImport': 'what was let go of was never in the register',
}

const times = (n: number, name: string): string[] => Array(n).fill(name)

/** The lines that each other write leaves, all of them. */
const told: Readonly<Record<string, readonly string[]>> = {
  'assessments: saveCheck': ['check.dpia'],
  'classification: answerPage': ['classification.answered'],
  'classification: chooseKind': ['classification.kindChosen'],
  'classification/reassessment: keepDecision': ['classification.kept'],
  'classification: decide': ['classification.confirmed', ...times(9, 'duty.arose'), 'duty.noted'],
  'classification/requests: handQuestions': ['question.handedOver'],
  'classification/requests: askVendor': ['question.askedVendor'],
  'classification/requests: answerAsked': ['classification.answered'],
  'classification/requests: endRequest': ['question.returned'],
  'dossier: makeDocument': ['document.made'],
  'duties: planDuty': ['duty.planned'],
  'duties/listing: planDuties': ['duty.planned'],
  'duties: offerEvidence': ['evidence.offered'],
  'duties: judgeEvidence': ['evidence.accepted'],
  'duties: waiveDuty': ['duty.waived'],
  'duties: reopenDuty': ['duty.reopened'],
  'grants: giveGrant': ['grant.given'],
  'grants: revokeGrant': ['grant.revoked'],
  'institutions: saveProfile': ['institution.profileChanged'],
  'institutions: addDepartment': ['department.added'],
  'institutions: changeDepartment': ['department.changed'],
  'institutions: closeDepartment': ['department.closed'],
  'institutions: reopenDepartment': ['department.reopened'],
  'institutions: requestExport': ['institution.exportAsked'],
  'institutions: noteFetched': ['institution.exportFetched'],
  'intake: startImport': ['import.started'],
  'intake: retryImport': ['import.started'],
  'people: invitePerson': ['invitation.sent'],
  'people: resendInvitation': ['invitation.resent'],
  'people: withdrawInvitation': ['invitation.withdrawn'],
  'people: changeRoles': ['person.rolesChanged'],
  'people: removePerson': ['person.removed', 'system.changed'],
  'systems: registerSystem': ['system.registered'],
  'systems: editSystem': ['system.changed'],
  'systems: changeOwnerOfMany': ['system.changed'],
  'systems: changeStage': ['system.stageChanged'],
  'systems: changeStageOfMany': ['system.stageChanged'],
  'systems: addVersion': ['version.installed'],
  'systems: rollBackVersion': ['version.rolledBack'],
  'systems: removeDraft': ['system.deleted'],
}

/** Writes and jobs that leave other lines than the happy path of a command. */
const further: Readonly<
  Record<string, { readonly deed: (h: House) => Promise<() => Promise<unknown>>; readonly tells: readonly string[] }>
> = {
  'a classification anew, of which obligations change and end': {
    deed: async (house) => {
      const systemId = await aSystemOf(house)
      await anAnsweredDevice(house.officer, systemId)
      await confirms(house.officer, systemId)
      await answers(
        house.officer,
        systemId,
        'ai',
        asFields({ technique: 'humanRules', autonomous: 'no', influences: 'no' }),
      )
      const form = await theForm(house.officer, systemId)
      return () => execute(decide, house.officer, { ...form, decision: 'confirmed' })
    },
    tells: ['classification.confirmed', ...times(6, 'duty.ceased'), ...times(11, 'duty.changed')],
  },
  'a classification anew, which was asked for because the rules changed': {
    deed: async (house) => {
      const systemId = await aSystemOf(house)
      await anAnsweredDevice(house.officer, systemId)
      await confirms(house.officer, systemId)
      await aReassessmentOf(house, systemId)
      return () => confirms(house.officer, systemId)
    },
    tells: ['classification.confirmed', 'classification.reassessed'],
  },
  'a comparison with new rules, of which one decision differs': {
    deed: async (house) => {
      const systemId = await aSystemOf(house)
      await anAnsweredDevice(house.officer, systemId)
      await confirms(house.officer, systemId)
      await byEarlierRules(house.officer, systemId, { category: 'other' })
      return () => comparedWithNow(house.officer)
    },
    tells: ['classification.compared', 'classification.differs'],
  },
  'a proof that is rejected': {
    deed: async (house) => {
      const { id } = await aProofOf(house)
      return () => execute(judgeEvidence, house.officer, { id, verdict: 'rejected', reason: `${secret} te oud` })
    },
    tells: ['evidence.rejected'],
  },
  'a check that is finished, for an obligation': {
    deed: async (house) => {
      const { systemId } = await anOwedDuty(house.officer, null, 'avg.35')
      const check = {
        systemId,
        kind: 'dpia',
        revision: 0,
        status: 'done',
        on: '2026-10-01',
        reviewBefore: '2027-10-01',
      }
      const rest = { responsibleId: personOf(house.owner), documentUrl: '', note: secret }
      return () => execute(saveCheck, house.officer, { ...check, ...rest })
    },
    tells: ['check.dpia', 'evidence.offered'],
  },
  'an import that is taken over, with a department of its own': {
    deed: async (house) => {
      const id = await aBegunImport(house)
      return () => work('intake.run', house.officer, id)
    },
    tells: ['department.added', 'import.done', 'system.registered', 'vendor.added'],
  },
}

async function aBegunImport({ officer, owner }: House): Promise<string> {
  const email = (await inTenant(officer, listPeople)).find((p) => p.id === personOf(owner))?.email ?? ''
  const list = csv(`AI-systeem;Leverancier;Product;Afdeling;Eigenaar\n${secret} D;Hart BV;Hart;Poli Hart;${email}\n`)
  const id = await asProposed(officer, await anImport(officer, list))
  value(await begin(officer, id))
  return id
}

/** What a write left behind: whether it changed anything, and the names of the lines that it wrote about it. */
async function traceOf(house: House, write: () => Promise<unknown>) {
  const rowsNow = () => dumpOf(house.institution.id, ['log_entry'])
  const before = { rows: await rowsNow(), told: await namesTold(house) }
  const outcome = (await write()) as Outcome<unknown> | undefined
  const after = { rows: await rowsNow(), told: await namesTold(house) }
  for (const name of before.told) after.told.splice(after.told.indexOf(name), 1)
  return {
    outcome: outcome === undefined || outcome.is === 'done' ? 'done' : outcome,
    changed: JSON.stringify(after.rows) !== JSON.stringify(before.rows),
    told: after.told,
  }
}

/** The names of all lines, in alphabetical order. */
async function namesTold({ admin }: House): Promise<string[]> {
  const rows = await inTenant(admin, (db) => db.logEntry.findMany({ select: { name: true } }))
  return rows.map((row) => row.name).sort()
}

describe('every write is told in the logbook', () => {
  test('every command has its deed here', () => {
    expect(Object.keys(deeds).sort()).toEqual([...commandsByName.keys()].sort())
  })

  test.each(Object.entries(deeds))('%s', async (name, deed) => {
    const house = await aHouse()
    const trace = await traceOf(house, await deed(house))
    expect(trace.outcome).toBe('done')
    expect(name in untold ? { changed: trace.changed, told: trace.told } : trace.told).toEqual(
      name in untold ? { changed: true, told: [] } : told[name],
    )
  })

  test.each(Object.entries(further))('%s', async (_, { deed, tells }) => {
    const house = await aHouse()
    const trace = await traceOf(house, await deed(house))
    expect(trace).toMatchObject({ outcome: 'done', told: tells })
  })

  test('a line that was taken out is missed', async () => {
    const silent: Command<typeof registerSystem.input, { id: string }> = {
      ...registerSystem,
      run: async (...given) => ({ ...(await registerSystem.run(...given)), audit: [] }),
    }
    const house = await aHouse()
    const about = { id: newId(), name: 'Stil', ownerId: personOf(house.owner) }
    const trace = await traceOf(house, () => execute(silent, house.officer, about))
    expect(trace).toEqual({ outcome: 'done', changed: true, told: [] })
  })
})
