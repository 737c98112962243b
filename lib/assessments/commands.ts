import { holds } from '@/lib/duties/model'
import { insertProof } from '@/lib/duties/proofs/repository'
import { entry, findHolder, findOwed } from '@/lib/duties/repository'
import { insertFile, storeFile, unstoreFile } from '@/lib/evidence/repository'
import { findMember, listMembersById } from '@/lib/people/members/repository'
import { personOf } from '@/lib/platform/actor'
import { type AuditEntry, changesBetween } from '@/lib/platform/audit'
import { today } from '@/lib/platform/clock'
import { command } from '@/lib/platform/command'
import { addDays, writeDay } from '@/lib/platform/day'
import { Conflict, differing, notThere, refuse } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/id'
import { inTenant, type Tenant, type TenantDb } from '@/lib/platform/tenancy'
import { type Check, type CheckStatus, dutyOf, finishedAnew } from './model'
import { checkLabels, checkWords, proofTitle, refusals, statusWords } from './nl'
import { listChecks, saveCheck as save } from './repository'
import { SaveCheck } from './schema'

/** The system's name, if this member may record its checks. */
async function touchable(db: TenantDb, tenant: Tenant, systemId: string): Promise<string> {
  const system = (await findHolder(db, systemId)) ?? notThere()
  return tenant.may.has('check:edit') || holds(system, personOf(tenant)) ? system.name : notThere()
}

/** Who owns nothing, is not responsible either; who already was, may stay. */
async function checkResponsible(db: TenantDb, id: string | null, before: string | null): Promise<void> {
  if (id === null || id === before) return
  if (!(await findMember(db, id))?.owns) refuse(refusals.responsibleUnknown, 'responsibleId')
}

/** There is one answer to whether it is needed: that of the obligation, as long as nobody waived it. */
async function checkNeed(db: TenantDb, { systemId, kind }: Check, status: CheckStatus): Promise<void> {
  if (status === 'notNeeded' && (await findOwed(db, systemId, dutyOf[kind]))) refuse(refusals.stillOwed, 'status')
}

const told = (c: Check) => ({
  status: statusWords[c.status],
  on: c.on,
  reviewBefore: c.reviewBefore,
  responsibleId: c.responsibleId,
  document: c.document?.name ?? null,
  documentUrl: c.documentUrl,
  note: c.note,
})

/** What the other person recorded differently. */
async function conflict(db: TenantDb, theirs: Check, yours: Check): Promise<Conflict> {
  const ids = [theirs.responsibleId, yours.responsibleId].filter((id) => id !== null)
  const names = new Map((await listMembersById(db, ids)).map((m) => [m.id, m.name]))
  const said = (check: Check): Record<keyof typeof checkLabels, string> => ({
    status: statusWords[check.status],
    on: check.on ? writeDay(check.on) : '',
    reviewBefore: check.reviewBefore ? writeDay(check.reviewBefore) : '',
    responsibleId: check.responsibleId ? (names.get(check.responsibleId) ?? '') : '',
    document: check.document?.name ?? '',
    documentUrl: check.documentUrl ?? '',
    note: check.note ?? '',
  })
  const [one, other] = [said(yours), said(theirs)]
  const keys = Object.keys(checkLabels) as (keyof typeof checkLabels)[]
  return new Conflict(
    differing(keys.map((key) => ({ label: checkLabels[key], yours: one[key], theirs: other[key] }))),
    theirs.revision,
  )
}

/** A finished check goes to its obligation as a proof, so that it is recorded once. Without such an obligation nothing. */
async function offerProof(db: TenantDb, tenant: Tenant, check: Check): Promise<AuditEntry[]> {
  const duty = await findOwed(db, check.systemId, dutyOf[check.kind])
  const addedById = personOf(tenant)
  if (!duty || check.on === null || addedById === null) return []
  const title = proofTitle(check.kind)
  await insertProof(db, duty, {
    id: newId(),
    title,
    note: check.note,
    url: check.documentUrl,
    fileId: check.document?.id ?? null,
    coversFrom: check.on,
    coversUntil: check.reviewBefore === null ? null : addDays(check.reviewBefore, -1),
    addedById,
  })
  return [{ ...entry('evidence.offered', duty.systemId, duty.id, duty.title), changes: changesBetween({}, { title }) }]
}

/** Records where a DPIA or supplier checklist stands, with its document. */
export const saveCheck = command({
  may: 'check:editOwn',
  input: SaveCheck,
  prepare: async (input, tenant) => {
    if (!input.file) return null
    await inTenant(tenant, (db) => touchable(db, tenant, input.systemId))
    return storeFile(tenant, input.file, 'document', 'file')
  },
  undo: unstoreFile,
  run: async (db, input, tenant, file) => {
    const name = await touchable(db, tenant, input.systemId)
    if (input.on !== null && input.on > today()) refuse(refusals.dayAhead, 'on')
    const before = (await listChecks(db, input.systemId))[input.kind]
    await checkResponsible(db, input.responsibleId, before.responsibleId)
    await checkNeed(db, before, input.status)
    if (file) await insertFile(db, tenant, file)
    const after: Check = {
      ...before,
      status: input.status,
      on: input.on,
      reviewBefore: input.reviewBefore,
      responsibleId: input.responsibleId,
      document: file ? { id: file.id, name: file.name } : before.document,
      documentUrl: input.documentUrl,
      note: input.note,
    }
    if (!(await save(db, after, input.revision))) throw await conflict(db, before, after)
    const offered = finishedAnew(before, after) ? await offerProof(db, tenant, after) : []
    const changes = changesBetween(told(before), told(after))
    return {
      value: { systemId: input.systemId },
      audit: [
        ...(changes.length > 0
          ? [
              {
                name: `check.${input.kind}`,
                subject: { kind: 'check', id: input.systemId, label: `${checkWords[input.kind]} van ${name}` },
                systemId: input.systemId,
                changes,
              },
            ]
          : []),
        ...offered,
      ],
    }
  },
})
