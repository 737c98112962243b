import { entry, findOwed, insertProof } from '@/lib/duties/repository'
import { insertFile, storeFile } from '@/lib/evidence/repository'
import { type AuditEntry, changesBetween } from '@/lib/platform/audit'
import { today } from '@/lib/platform/clock'
import { command } from '@/lib/platform/command'
import { addDays } from '@/lib/platform/day'
import { Conflict, notThere, refuse } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/id'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import { type Check, dutyOf, finishedAnew } from './model'
import { checkWords, proofTitle, refusals, statusWords } from './nl'
import { listChecks, saveCheck as save } from './repository'
import { SaveCheck } from './schema'

/** The system's name, if this member may record its checks. */
async function touchable(db: TenantDb, tenant: Tenant, systemId: string): Promise<string> {
  const system =
    (await db.aiSystem.findFirst({ where: { id: systemId }, select: { name: true, ownerId: true, deputyId: true } })) ??
    notThere()
  if (tenant.may.has('check:edit')) return system.name
  const me = tenant.actor.kind === 'member' ? tenant.actor.personId : null
  return me !== null && (system.ownerId === me || system.deputyId === me) ? system.name : notThere()
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

/** A finished check goes to its obligation as a proof, so that it is recorded once. Without such an obligation nothing. */
async function offerProof(db: TenantDb, tenant: Tenant, check: Check): Promise<AuditEntry[]> {
  const duty = await findOwed(db, check.systemId, dutyOf[check.kind])
  if (!duty || check.on === null || tenant.actor.kind !== 'member') return []
  const title = proofTitle(check.kind)
  await insertProof(db, duty, {
    id: newId(),
    title,
    note: check.note,
    url: check.documentUrl,
    fileId: check.document?.id ?? null,
    coversFrom: check.on,
    coversUntil: check.reviewBefore === null ? null : addDays(check.reviewBefore, -1),
    addedById: tenant.actor.personId,
  })
  return [{ ...entry('evidence.offered', duty.systemId, duty.id, duty.title), changes: changesBetween({}, { title }) }]
}

/** Records where a DPIA or supplier checklist stands, with its document. */
export const saveCheck = command({
  may: 'check:editOwn',
  input: SaveCheck,
  prepare: async (input, tenant) => (input.file ? storeFile(tenant, input.file, 'document', 'file') : null),
  run: async (db, input, tenant, file) => {
    const name = await touchable(db, tenant, input.systemId)
    if (input.on !== null && input.on > today()) refuse(refusals.dayAhead, 'on')
    if (input.responsibleId) {
      const found = await db.member.findFirst({
        where: { personId: input.responsibleId, endedAt: null },
        select: { personId: true },
      })
      if (!found) refuse(refusals.responsibleUnknown, 'responsibleId')
    }
    const before = (await listChecks(db, input.systemId))[input.kind]
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
    if (!(await save(db, after, input.revision))) {
      throw new Conflict(
        [{ label: 'Status', yours: statusWords[after.status], theirs: statusWords[before.status] }],
        before.revision,
      )
    }
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
