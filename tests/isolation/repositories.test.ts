import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as assessments from '@/lib/assessments/repository'
import * as past from '@/lib/classification/past/repository'
import * as reassessment from '@/lib/classification/reassessment/repository'
import * as classification from '@/lib/classification/repository'
import * as requests from '@/lib/classification/requests/repository'
import * as dossierReport from '@/lib/dossier/report/repository'
import * as dossier from '@/lib/dossier/repository'
import * as dossierSystem from '@/lib/dossier/system/repository'
import { filterFrom } from '@/lib/duties/listing/model'
import * as dutyListing from '@/lib/duties/listing/repository'
import * as proofs from '@/lib/duties/proofs/repository'
import * as duties from '@/lib/duties/repository'
import * as evidence from '@/lib/evidence/repository'
import * as looking from '@/lib/grants/looking/repository'
import * as grants from '@/lib/grants/repository'
import * as telling from '@/lib/grants/telling/repository'
import * as departments from '@/lib/institutions/departments/repository'
import * as exit from '@/lib/institutions/exit/repository'
import * as profile from '@/lib/institutions/profile/repository'
import * as intake from '@/lib/intake/batch/repository'
import * as intakeRows from '@/lib/intake/batch/rows/repository'
import { readView } from '@/lib/logbook/model'
import * as logbook from '@/lib/logbook/repository'
import * as overview from '@/lib/overview/repository'
import * as invitations from '@/lib/people/invitation/repository'
import * as members from '@/lib/people/members/repository'
import * as people from '@/lib/people/repository'
import * as retention from '@/lib/people/retention/repository'
import { newId } from '@/lib/platform/id'
import { stopSending } from '@/lib/platform/jobs'
import { disconnect, inTenant, type Tenant, type TenantDb } from '@/lib/platform/tenancy'
import { viewFrom } from '@/lib/systems/list/model'
import * as systemList from '@/lib/systems/list/repository'
import * as systems from '@/lib/systems/repository'
import * as savingMany from '@/lib/systems/saving/many/repository'
import * as saving from '@/lib/systems/saving/repository'
import { ruleSet } from '@/rules'
import { aMember, anInstitution, ownerPool, personOf } from '../factories/institution'
import { type Dump, dumpOf, secret } from './house'
import { aWorld, type World } from './world'

/** A call as another institution, with the first one's ids; and what it gives. */
type Attempt = {
  readonly call: (db: TenantDb, w: World, me: Tenant) => unknown
  readonly gives: unknown
}
const giving =
  (gives: unknown) =>
  (call: Attempt['call']): Attempt => ({ call, gives })

const thrown = Symbol('an error')
/** Whatever it is, as long as nothing of the first institution is in it. */
const ownOnly = Symbol('only what is its own')

const nothing = giving(null)
const no = giving(false)
const empty = giving([])
const zero = giving(0)
const silence = giving(undefined)
const refused = giving(thrown)
const itsOwn = giving(ownOnly)
const noRows = giving(expect.objectContaining({ rows: [], total: 0 }))

const day = '2026-11-23'
const view = viewFrom({})
const outcome = (number: number) => ({ number, verdict: 'new', outcome: {} }) as never

/** Every function of every repository, once. A reason stands where there is no tenant to be wrong about. */
const table: Readonly<Record<string, Readonly<Record<string, Attempt | string>>>> = {
  assessments: {
    listChecks: giving({ dpia: expect.objectContaining({ revision: 0 }), supplierChecklist: expect.anything() })(
      (db, w) => assessments.listChecks(db, w.system),
    ),
    findChecked: nothing((db, w) => assessments.findChecked(db, w.system)),
    saveCheck: no(async (db, w) => {
      const { dpia } = await assessments.listChecks(db, w.system)
      return assessments.saveCheck(db, { ...dpia, status: 'notNeeded' }, 1)
    }),
  },
  classification: {
    findSubject: nothing((db, w, me) => classification.findSubject(db, me, w.system)),
    findDecided: nothing((db, w, me) => classification.findDecided(db, me, w.system)),
    findInBrief: nothing((db, w, me) => classification.findInBrief(db, me, w.system)),
    listTouched: giving({ touched: [], total: 0 })((db, _w, me) =>
      classification.listTouched(db, me, { day: '2028-08-02', page: 1 }, 50),
    ),
    listUnderOtherRules: empty((db, _w, me) =>
      classification.listUnderOtherRules(db, me, 'earlier', { after: null, size: 50 }),
    ),
    listSubjects: giving({ subjects: [], total: 0 })((db, _w, me) =>
      classification.listSubjects(db, me, { page: 1, size: 50 }),
    ),
    countUnderOtherRules: zero((db) => classification.countUnderOtherRules(db, 'earlier')),
    lockSubject: nothing((db, w, me) => classification.lockSubject(db, me, w.system)),
    saveAnswers: refused((db, w, me) =>
      classification.saveAnswers(db, w.system, personOf(me), [{ factId: 'technique', value: 'other', reason: null }]),
    ),
    saveStanding: silence((db, w) =>
      classification.saveStanding(db, w.system, {
        category: 'prohibited',
        transparency: 'yes',
        annexI: 'no',
        annexIII: 'no',
        newlyProhibited: false,
        state: 'confirmed',
      }),
    ),
    saveToolKind: silence((db, w) => classification.saveToolKind(db, w.system, 'planning')),
    markDraft: silence((db, w) => classification.markDraft(db, w.system)),
    insertClassification: refused((db, w, me) =>
      classification.insertClassification(db, {
        id: newId(),
        systemId: w.system,
        versionId: null,
        ruleSetVersion: '0',
        day,
        proposed: 'other',
        decision: 'confirmed',
        decided: 'other',
        reason: null,
        decidedById: personOf(me),
        receipt: {} as never,
      }),
    ),
    findClassification: nothing((db, w) => classification.findClassification(db, w.decision)),
    latestClassification: nothing((db, w) => classification.latestClassification(db, w.system)),
    listClassifications: empty((db, w) => classification.listClassifications(db, w.system)),
    namesOf: giving(new Map())((db, w) => classification.namesOf(db, [personOf(w.admin), personOf(w.owner)])),
  },
  'classification/past': {
    listStoodOn: giving({ systems: [], total: 0, decided: 0 })((db) =>
      past.listStoodOn(db, '2100-01-01', { page: 1, size: 50 }),
    ),
  },
  'classification/receipt': { comparedReceipt: 'is a part of a statement, reads nothing' },
  'classification/reassessment': {
    announceRules: 'puts it on the queue that the rules may have changed, for all institutions alike',
    findRun: nothing((db) => reassessment.findRun(db, ruleSet.version)),
    isCompared: no((db) => reassessment.isCompared(db, ruleSet.version)),
    beginRun: giving(expect.objectContaining({ total: 0, done: 0 }))((db) =>
      reassessment.beginRun(db, ruleSet.version, day),
    ),
    moveRun: no((db, w) =>
      reassessment.moveRun(
        db,
        { ruleSetVersion: ruleSet.version, reached: null },
        { reached: w.system, done: 1, differing: 1 },
      ),
    ),
    endRun: no((db) => reassessment.endRun(db, ruleSet.version)),
    askAgain: giving({ replaced: [], opened: [] })((db, w) =>
      reassessment.askAgain(db, { ruleSetVersion: 'later', day }, [
        {
          systemId: w.system,
          classificationId: w.decision,
          category: 'other',
          sentences: ['Vals.'],
          factsChanged: false,
        },
      ]),
    ),
    settleReassessments: empty((db, w, me) => reassessment.settleReassessments(db, w.system, personOf(me))),
    keepReassessed: silence((db, w, me) => reassessment.keepReassessed(db, w.reassessment, personOf(me), 'gekaapt')),
    listReassessments: giving({ open: [], total: 0 })((db) =>
      reassessment.listReassessments(db, { page: 1, size: 50 }),
    ),
    findReassessment: nothing((db, w) => reassessment.findReassessment(db, w.reassessment)),
    lockReassessment: nothing((db, w) => reassessment.lockReassessment(db, w.reassessment)),
  },
  'classification/requests': {
    insertRequest: refused((db, w, me) =>
      requests.insertRequest(db, {
        id: newId(),
        systemId: w.system,
        whom: 'owner',
        factIds: ['technique'],
        toId: personOf(me),
        askedById: personOf(me),
        askedOn: day,
      }),
    ),
    findRequest: nothing((db, w) => requests.findRequest(db, w.request)),
    listStanding: empty((db, w) => requests.listStanding(db, w.system)),
    listAskedOf: empty((db, w) => requests.listAskedOf(db, personOf(w.owner))),
    endRequests: zero((db, w) => requests.endRequests(db, [w.request], 'withdrawn')),
    listAnswerers: itsOwn((db) => requests.listAnswerers(db)),
  },
  dossier: {
    lockMaking: silence((db, w) => dossier.lockMaking(db, 'systemDossier', w.system)),
    lastVersion: zero((db, w) => dossier.lastVersion(db, 'systemDossier', w.system)),
    listMade: empty((db) => dossier.listMade(db, 10)),
  },
  'dossier/report': {
    listCounted: empty((db) => dossierReport.listCounted(db)),
    countDuties: empty((db) => dossierReport.countDuties(db)),
    listWhole: giving({ value: [], done: false })((db, w) => dossierReport.listWhole(db, [w.system]).next()),
  },
  'dossier/system': {
    listProofs: giving(new Map())((db, w) => dossierSystem.listProofs(db, w.system)),
    countEvents: zero((db, w) => dossierSystem.countEvents(db, w.system)),
  },
  duties: {
    findDuty: nothing((db, w) => duties.findDuty(db, w.duty)),
    listDutiesOf: empty((db, w) => duties.listDutiesOf(db, w.system)),
    reconcileDuties: empty((db, w, me) => duties.reconcileDuties(db, me, w.system, [])),
    entry: 'makes a line for the logbook from what it is given',
    updateDuty: no((db, w) => duties.updateDuty(db, w.duty, 1, { status: 'notApplicable' })),
    lockDuty: nothing((db, w) => duties.lockDuty(db, w.duty)),
    findHolder: nothing((db, w) => duties.findHolder(db, w.system)),
    setStanding: silence((db, w) => duties.setStanding(db, w.duty, { status: 'notApplicable', proofUntil: day })),
    findOwed: nothing((db, w) => duties.findOwed(db, w.system, 'avg.35')),
  },
  'duties/proofs': {
    lockProof: nothing((db, w) => proofs.lockProof(db, w.proof)),
    hasProof: no((db, w) => proofs.hasProof(db, w.proof)),
    listProofsOf: empty((db, w) => proofs.listProofsOf(db, w.provenDuty)),
    listShownProofs: empty((db, w) => proofs.listShownProofs(db, w.provenDuty)),
    listOccurrences: empty((db, w) => proofs.listOccurrences(db, w.provenDuty)),
    judgeProof: silence((db, w, me) =>
      proofs.judgeProof(db, w.proof, { verdict: 'accepted', personId: personOf(me), reason: null }),
    ),
    countOtherJudges: zero((db, _, me) => proofs.countOtherJudges(db, personOf(me))),
    turnOccurrence: silence((db, w) => proofs.turnOccurrence(db, w.provenDuty, day, null, null)),
    insertProof: refused((db, w, me) =>
      proofs.insertProof(
        db,
        { id: w.duty, status: 'open' },
        {
          id: newId(),
          title: 'Vals',
          note: null,
          url: null,
          fileId: null,
          coversFrom: day,
          coversUntil: null,
          addedById: personOf(me),
        },
      ),
    ),
  },
  'duties/listing': {
    listDuties: noRows((db, w) => dutyListing.listDuties(db, { ...filterFrom({}), system: w.system }, day, null)),
    listNorms: empty((db) => dutyListing.listNorms(db)),
    listEveryDuty: empty((db, w) => dutyListing.listEveryDuty(db, { ...filterFrom({}), system: w.system }, day, null)),
    listPicked: empty((db, w) => dutyListing.listPicked(db, [w.duty], day)),
    lockPicked: empty((db, w) => dutyListing.lockPicked(db, [w.duty])),
    planPicked: zero((db, w) => dutyListing.planPicked(db, [w.duty], { targetOn: day })),
  },
  evidence: {
    storeFile: 'puts bytes under the tenant that it is handed, before there is a transaction',
    unstoreFile: 'takes back the bytes that it is handed, of which there is no row',
    insertFile: 'adds a row of its own under a new id',
    findFile: nothing((db, w) => evidence.findFile(db, w.file)),
  },
  grants: {
    listReceivers: itsOwn((db) => grants.listReceivers(db)),
    listGiven: empty((db) => grants.listGiven(db)),
    findName: itsOwn((db, w) => grants.findName(db, w.institution.id)),
    lockReceiver: silence((db, w) => grants.lockReceiver(db, w.institution.id)),
    insertGrant: refused((db, w, me) =>
      grants.insertGrant(db, {
        id: newId(),
        receiverId: me.institutionId,
        scopes: ['systems'],
        since: day,
        until: null,
        givenById: personOf(w.admin),
      }),
    ),
    revoke: no((db, w) => grants.revoke(db, w.grant, w.institution.id, null)),
    listPractices: empty((db) => grants.listPractices(db)),
  },
  'grants/looking': {
    countGranted: itsOwn((db) => looking.countGranted(db)),
    listSeenSystems: empty((db) => looking.listSeenSystems(db)),
    listSeenDecisions: empty((db) => looking.listSeenDecisions(db)),
    findSeenName: nothing((db, w) => looking.findSeenName(db, w.system)),
    listSeenChecks: empty((db) => looking.listSeenChecks(db)),
    listSeenDuties: empty((db) => looking.listSeenDuties(db)),
    listSeenEvidence: empty((db) => looking.listSeenEvidence(db)),
  },
  'grants/telling': {
    noteLook: 'writes in its own logbook, and has the other told by a job that looks at the grant again',
    listSeenBy: empty((db) => telling.listSeenBy(db, 10)),
    writeSeen: silence((db, _, me) =>
      telling.writeSeen(db, me, { receiverId: newId(), receiver: 'Regio', who: 'Iemand', day }),
    ),
    writeTold: silence((db, w, me) =>
      telling.writeTold(db, me, { name: 'grant.ended', grantId: w.grant, giver: 'Iemand' }),
    ),
  },
  'institutions/departments': {
    listDepartments: empty((db) => departments.listDepartments(db)),
    lockTree: silence((db) => departments.lockTree(db)),
    insertDepartment: refused((db, w) =>
      departments.insertDepartment(db, newId(), { name: 'Kruis', kind: 'department', parentId: w.department }),
    ),
    updateDepartment: silence((db, w) =>
      departments.updateDepartment(db, w.department, { name: 'Gekaapt', kind: 'group', parentId: null }),
    ),
    setClosed: no((db, w) => departments.setClosed(db, w.department, true)),
  },
  'institutions/exit': {
    listTables: itsOwn((db) => exit.listTables(db)),
    rowsOf: empty(async (db) => {
      const rows: string[] = []
      for await (const row of exit.rowsOf(db, 'ai_system')) rows.push(row)
      return rows
    }),
    institutionRow: giving('null\n')((db, w) => exit.institutionRow(db, w.institution.id)),
    listFiles: empty((db) => exit.listFiles(db)),
    listArchives: empty((db) => exit.listArchives(db)),
    replaceArchive: empty((db) =>
      exit.replaceArchive(db, { id: newId(), name: 'eigen.zip', size: 1, sha256: '0', storageKey: 'eigen' }),
    ),
    archiveProgress: giving('none')((db) => exit.archiveProgress(db)),
  },
  'institutions/profile': {
    findProfile: nothing((db, w) => profile.findProfile(db, w.institution.id)),
    saveProfile: no((db, w, me) =>
      profile.saveProfile(
        db,
        w.institution.id,
        1,
        {
          name: 'Gekaapt',
          kvkNumber: null,
          agbCode: null,
          patientsInOneSystem: null,
          sme: 'no',
          worksCouncil: 'no',
          soloPractitioner: 'no',
          fgName: null,
          fgEmail: null,
          publicAuthority: { choice: 'unknown', reason: null },
          publicServices: { choice: 'unknown', reason: null },
          chosenAnew: { publicAuthority: false, publicServices: false },
        },
        personOf(me),
      ),
    ),
  },
  'intake/batch': {
    findBatch: nothing((db, w) => intake.findBatch(db, w.batch.id)),
    getBatch: refused((db, w) => intake.getBatch(db, w.batch.id)),
    listBatches: empty((db) => intake.listBatches(db)),
    insertBatch: refused((db, w) => intake.insertBatch(db, { ...w.batch, id: newId() })),
    saveBatch: no((db, w) => intake.saveBatch(db, { ...w.batch, state: 'failed' })),
    deleteBatch: giving({ count: 0 })((db, w) => intake.deleteBatch(db, w.batch.id)),
    claimWork: no((db, w) => intake.claimWork(db, w.batch.id, w.batch.revision)),
    beat: zero((db, w) => intake.beat(db, w.batch.id, w.batch.revision, 1)),
    failWork: no((db, w) => intake.failWork(db, w.batch.id, w.batch.revision, 'mislukt')),
    lockChanged: silence((db, w) => intake.lockChanged(db, w.batch.id)),
    loadMembers: itsOwn((db) => intake.loadMembers(db)),
    loadDepartments: empty((db) => intake.loadDepartments(db)),
    loadRegister: giving(expect.objectContaining({ existing: [], departments: [] }))((db) => intake.loadRegister(db)),
    findMemory: nothing((db, w) => intake.findMemory(db, w.batch.about.headings ?? [])),
    rememberColumns: silence((db, w) => intake.rememberColumns(db, { ...w.batch, mapping: [] })),
    forgetOld: empty((db) => intake.forgetOld(db, 'te oud')),
  },
  'intake/batch/rows': {
    replaceRows: refused((db, w) =>
      intakeRows.replaceRows(db, w.batch.id, [{ number: 2, cells: ['Vals'] }], [outcome(2)]),
    ),
    saveVerdicts: silence((db, w) => intakeRows.saveVerdicts(db, w.batch.id, [outcome(2)])),
    listCells: empty((db, w) => intakeRows.listCells(db, w.batch.id)),
    clearCells: zero((db, w) => intakeRows.clearCells(db, w.batch.id)),
    listRows: noRows((db, w) => intakeRows.listRows(db, w.batch.id, { show: null, page: 1, mend: null })),
    findCells: nothing((db, w) => intakeRows.findCells(db, w.batch.id, 2)),
    listNumbers: empty((db, w) => intakeRows.listNumbers(db, w.batch.id, 'wrong')),
  },
  logbook: {
    listPage: noRows((db) => logbook.listPage(db, readView({}))),
    findLast: nothing((db, w) => logbook.findLast(db, w.system, 'evidence.offered', w.duty)),
    listNewest: empty((db) => logbook.listNewest(db, 10)),
    listEntries: empty((db, w) => logbook.listEntries(db, { systemId: w.system, limit: 10 })),
    listActors: itsOwn((db) => logbook.listActors(db)),
    findSystemName: nothing((db, w) => logbook.findSystemName(db, w.system)),
  },
  overview: {
    countEverything: giving(expect.objectContaining({ systems: 0, core: [], transparency: 0 }))((db) =>
      overview.countEverything(db, day),
    ),
  },
  people: {
    listPeople: itsOwn((db) => people.listPeople(db)),
    findPerson: nothing((db, w) => people.findPerson(db, personOf(w.owner))),
    lockAdministrators: giving([expect.any(String)])((db) => people.lockAdministrators(db)),
    updateMember: silence((db, w) =>
      people.updateMember(db, personOf(w.owner), { name: 'Gekaapt', roles: ['administrator'], advisorKind: null }),
    ),
    endMember: silence((db, w) => people.endMember(db, personOf(w.owner))),
    listPossibleOwners: itsOwn((db, w) => people.listPossibleOwners(db, personOf(w.owner))),
    handOver: giving({ systems: [], duties: [], checks: [], questions: [] })((db, w, me) =>
      people.handOver(db, personOf(w.owner), personOf(me)),
    ),
    pseudonymise: empty((db, w) => people.pseudonymise(db, [personOf(w.owner)], new Date('2100-01-01'))),
  },
  'people/demo': { readMailbox: 'reads the captured letters of a demonstration, outside any institution' },
  'people/members': {
    listMembers: itsOwn((db) => members.listMembers(db)),
    membersById: giving(1)(async (db, w) => {
      const known = await members.membersById(db)
      return known.has(personOf(w.owner)) ? 0 : 1
    }),
    listMembersById: empty((db, w) => members.listMembersById(db, [personOf(w.owner)])),
    findMember: nothing((db, w) => members.findMember(db, personOf(w.owner))),
  },
  'people/invitation': {
    invitationEnd: 'a day, from the clock',
    lockAddress: silence((db, w) => invitations.lockAddress(db, w.institution.id, w.email)),
    isMember: no((db, w) => invitations.isMember(db, w.email)),
    findOpen: nothing((db, w) => invitations.findOpen(db, w.email)),
    openDoor: refused((db, w) =>
      invitations.openDoor(
        db,
        w.institution.id,
        newId(),
        { email: 'x@x.example', name: 'X', roles: ['administrator'], advisorKind: null },
        null,
      ),
    ),
    closeDoor: nothing((db, w) => invitations.closeDoor(db, w.institution.id, w.invitation)),
    listInvitations: empty((db) => invitations.listInvitations(db)),
    showInvitation: 'opened by the token alone; tests/database/people.test.ts tries wrong ones',
    useInvitation: 'opened by the token alone; tests/database/people.test.ts tries wrong ones',
  },
  'people/retention': {
    dueForRetention: 'reads days and ids of all institutions, and no content, for the nightly run',
    forgetPerson: 'a person outside institutions; tests/database/people.test.ts',
    strikeRetention: silence((db, w) => retention.strikeRetention(db, [personOf(w.owner)])),
  },
  'people/sign-in': {
    askForLink: 'puts a wish on the queue, whoever asks',
    pickDemoPerson: 'demonstration only',
  },
  systems: {
    readsAsText: 'text of a query',
    listSystemsById: empty((db, w) => systems.listSystemsById(db, [w.system])),
    listSystems: empty((db) => systems.listSystems(db)),
    findSystem: nothing((db, w) => systems.findSystem(db, w.system)),
    getSystem: refused((db, w) => systems.getSystem(db, w.system)),
    countSystems: zero((db) => systems.countSystems(db)),
    lockSystems: empty((db, w) => systems.lockSystems(db, [w.system])),
    listChoices: itsOwn((db) => systems.listChoices(db)),
    listVersions: empty((db, w) => systems.listVersions(db, w.product)),
    listStages: empty((db, w) => systems.listStages(db, w.system)),
    findStory: nothing((db, w) => systems.findStory(db, w.system)),
    insertVersion: refused((db, w) =>
      systems.insertVersion(db, {
        id: newId(),
        productId: w.product,
        label: 'vals',
        installedOn: null,
        releaseNotes: null,
        learning: 'fixed',
        significantChange: 'no',
        releasedById: null,
      }),
    ),
    markRolledBack: giving({ count: 0 })((db, w) => systems.markRolledBack(db, w.version, day, 'gekaapt')),
    setVersion: zero((db, w) => systems.setVersion(db, w.system, w.version)),
    countKept: giving({ receipts: 0, checks: 0, proofs: 0 })((db, w) => systems.countKept(db, w.system)),
    deleteSystem: no((db, w) => systems.deleteSystem(db, w.system)),
    listSharing: empty((db, w) => systems.listSharing(db, w.product, newId())),
  },
  'systems/list': {
    legalDaySql: 'gives a part of a statement, reads nothing',
    touchedBy: 'gives a part of a statement, reads nothing',
    listRows: noRows((db, w) => systemList.listRows(db, view, personOf(w.owner), day)),
    listEveryRow: empty((db, w) => systemList.listEveryRow(db, view, personOf(w.owner), day)),
    listFacets: giving(expect.objectContaining({ all: 0, owner: [], department: [] }))((db, w) =>
      systemList.listFacets(db, personOf(w.owner)),
    ),
  },
  'systems/saving': {
    lockNames: itsOwn((db) => saving.lockNames(db)),
    loadKnown: giving({ systems: [], products: [], versions: [], vendors: [], departments: [] })((db, w) =>
      saving.loadKnown(db, [{ id: w.system, patch: { vendorName: `${secret} leverancier` } }], 'together'),
    ),
    write: 'writes a plan over what loadKnown found; tried through saveMany and importSystems',
  },
  'systems/saving/many': {
    saveMany: itsOwn((db, w, me) => savingMany.saveMany(db, me, [{ id: w.system, patch: { name: 'Gekaapt' } }])),
  },
}

const modules = import.meta.glob<Record<string, unknown>>('/lib/**/repository.ts', { eager: true })
const exported = Object.entries(modules).flatMap(([path, module]) =>
  Object.keys(module).map((name) => `${path.replace(/^\/lib\/|\/repository\.ts$/g, '')}: ${name}`),
)
const rows = Object.entries(table).flatMap(([room, functions]) =>
  Object.entries(functions).map(([name, attempt]) => [`${room}: ${name}`, attempt] as const),
)
const attempts = rows.flatMap(([name, attempt]) => (typeof attempt === 'string' ? [] : [[name, attempt] as const]))

let world: World
let before: Dump
let emails: readonly string[]

beforeAll(async () => {
  world = await aWorld()
  before = await dumpOf(world.institution.id)
  emails = (before.member ?? []).map((row) => String((JSON.parse(row) as { email: string }).email))
})

afterAll(async () => {
  await stopSending()
  await disconnect()
})

/** A value as text, maps and all: what a leak would show in. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) => (v instanceof Map ? [...v] : v)) ?? ''

test('every function of every repository stands in this table, once', () => {
  expect(rows.map(([name]) => name).sort()).toEqual(exported.sort())
})

test('the world has something in every table of an institution', () => {
  const rest = ['agenda', 'door', 'slug_history']
  const bare = Object.entries(before).flatMap(([name, found]) => (found.length === 0 ? [name] : []))
  expect(bare.filter((name) => !rest.includes(name))).toEqual([])
})

describe('as another institution, with its ids in hand, nothing is seen and nothing changed', () => {
  test.each(attempts)('%s', async (_, { call, gives }) => {
    const me = await aMember(await anInstitution())
    const result = await inTenant(me, async (db) => call(db, world, me)).catch(() => thrown)
    if (gives === thrown) expect(result).toBe(thrown)
    else {
      expect(result).not.toBe(thrown)
      if (gives !== ownOnly) expect(result ?? null).toEqual(gives ?? null)
      const text = asText(result)
      for (const hidden of [...emails, `${secret} systeem`, `${secret} Eigenaar`, `${secret} afdeling`])
        expect(text).not.toContain(hidden)
    }
    expect(await dumpOf(world.institution.id)).toEqual(before)
    const { rows: named } = await ownerPool().query('select name from institution where id = $1', [
      world.institution.id,
    ])
    expect(named).toEqual([{ name: world.institution.name }])
  })
})
