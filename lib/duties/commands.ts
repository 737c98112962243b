import { insertFile, storeFile } from '@/lib/evidence/repository'
import { changesBetween } from '@/lib/platform/audit'
import { now, today } from '@/lib/platform/clock'
import { command } from '@/lib/platform/command'
import { fromDayOrNull } from '@/lib/platform/day'
import { Conflict, notThere, refuse } from '@/lib/platform/errors'
import { owningRoles } from '@/lib/platform/permission'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import { coveredUntil, type Duty, mayJudge, nextDue } from './model'
import { refusals } from './nl'
import {
  acceptedProofs,
  countOtherJudges,
  entry,
  findDuty,
  insertProof,
  lockProof,
  turnOccurrence,
  updateDuty,
} from './repository'
import { JudgeEvidence, OfferEvidence, PlanDuty, ReopenDuty, WaiveDuty } from './schema'

const personIn = (tenant: Tenant): string => (tenant.actor.kind === 'member' ? tenant.actor.personId : notThere())

/** The duty, if this member may work on it: any, or those that they own or whose system they own or deputise. */
async function workable(db: TenantDb, tenant: Tenant, id: string): Promise<Duty> {
  const duty = (await findDuty(db, id)) ?? notThere()
  if (tenant.may.has('duty:work')) return duty
  const me = personIn(tenant)
  if (duty.ownerId === me) return duty
  const system = await db.aiSystem.findFirst({
    where: { id: duty.systemId, OR: [{ ownerId: me }, { deputyId: me }] },
    select: { id: true },
  })
  return system ? duty : notThere()
}

async function checkOwner(db: TenantDb, ownerId: string | null): Promise<void> {
  if (ownerId === null) return
  const owner = await db.member.findFirst({
    where: { personId: ownerId, endedAt: null, roles: { hasSome: [...owningRoles] } },
    select: { personId: true },
  })
  if (!owner)
    refuse('Kies een eigenaar uit de lijst. Een FG, auditor of lezer kan geen verplichting hebben.', 'ownerId')
}

/** Who works on it, by when, and whether it has begun. */
export const planDuty = command({
  may: 'duty:workOwn',
  input: PlanDuty,
  run: async (db, input, tenant) => {
    const duty = await workable(db, tenant, input.id)
    await checkOwner(db, input.ownerId)
    const status =
      duty.status === 'open' && input.started
        ? 'inProgress'
        : duty.status === 'inProgress' && !input.started
          ? 'open'
          : duty.status
    const saved = await updateDuty(db, duty.id, input.revision, {
      ownerId: input.ownerId,
      targetOn: fromDayOrNull(input.targetOn),
      status,
    })
    if (!saved) {
      throw new Conflict(
        [{ label: 'Streefdatum', yours: input.targetOn ?? '', theirs: duty.targetOn ?? '' }],
        duty.revision,
      )
    }
    const changes = changesBetween(
      { ownerId: duty.ownerId, targetOn: duty.targetOn, status: duty.status },
      { ownerId: input.ownerId, targetOn: input.targetOn, status },
    )
    return {
      value: duty,
      audit: changes.length > 0 ? [{ ...entry('duty.planned', duty.systemId, duty.id, duty.title), changes }] : [],
    }
  },
})

/** Adds a proof; the duty then waits for somebody's judgement. */
export const offerEvidence = command({
  may: 'duty:workOwn',
  input: OfferEvidence,
  prepare: async (input, tenant) => (input.file ? storeFile(tenant, input.file, 'evidence', 'file') : null),
  run: async (db, input, tenant, file) => {
    const duty = await workable(db, tenant, input.dutyId)
    if (duty.status === 'notApplicable') refuse(refusals['not-applicable'])
    if (await db.evidence.findFirst({ where: { id: input.id }, select: { id: true } }))
      return { value: duty, audit: [] }
    if (file) await insertFile(db, tenant, file)
    const { id, title, note, url, coversFrom, coversUntil } = input
    const addedById = personIn(tenant)
    await insertProof(db, duty, { id, title, note, url, fileId: file?.id ?? null, coversFrom, coversUntil, addedById })
    return {
      value: duty,
      audit: [
        {
          ...entry('evidence.offered', duty.systemId, duty.id, duty.title),
          changes: changesBetween(
            {},
            {
              title: input.title,
              coversFrom: input.coversFrom,
              coversUntil: input.coversUntil,
              file: file?.name ?? null,
              sha256: file?.sha256 ?? null,
            },
          ),
        },
      ],
    }
  },
})

/** Accepts or rejects a proof; accepting substantiates the duty for as long as its proofs cover. */
export const judgeEvidence = command({
  may: 'duty:judge',
  input: JudgeEvidence,
  run: async (db, input, tenant) => {
    const proof = (await lockProof(db, input.id)) ?? notThere()
    const duty = (await findDuty(db, proof.dutyId)) ?? notThere()
    const me = personIn(tenant)
    if (proof.state !== 'offered') refuse(refusals['already-judged'])
    const refusal = mayJudge(proof.addedById, me, await countOtherJudges(db, me))
    if (refusal) refuse(refusals[refusal])
    if (input.verdict === 'accepted' && proof.coversUntil !== null && proof.coversUntil < today())
      refuse(refusals['proof-ended'])
    await db.evidence.updateMany({
      where: { id: proof.id },
      data: { state: input.verdict, judgedById: me, judgedAt: now(), judgedReason: input.reason },
    })
    if (input.verdict === 'accepted') {
      const proofUntil = coveredUntil(await acceptedProofs(db, duty.id))
      await db.duty.updateMany({
        where: { id: duty.id },
        data: { status: 'substantiated', proofUntil: fromDayOrNull(proofUntil), revision: { increment: 1 } },
      })
      await turnOccurrence(db, duty.id, today(), me, nextDue(duty.everyMonths, proof))
    } else if (duty.status === 'underReview') {
      const waiting = await db.evidence.count({ where: { dutyId: duty.id, state: 'offered' } })
      if (waiting === 0)
        await db.duty.updateMany({ where: { id: duty.id }, data: { status: 'inProgress', revision: { increment: 1 } } })
    }
    return {
      value: duty,
      audit: [
        {
          ...entry(
            input.verdict === 'accepted' ? 'evidence.accepted' : 'evidence.rejected',
            duty.systemId,
            duty.id,
            duty.title,
          ),
          changes: changesBetween(
            {},
            { title: proof.title, reason: input.reason, ownProof: proof.addedById === me ? 'ja' : null },
          ),
        },
      ],
    }
  },
})

/** A named person says that it does not apply here, and why. */
export const waiveDuty = command({
  may: 'duty:judge',
  input: WaiveDuty,
  run: async (db, input, tenant) => {
    const duty = (await findDuty(db, input.id)) ?? notThere()
    const saved = await updateDuty(db, duty.id, input.revision, {
      status: 'notApplicable',
      notApplicableReason: input.reason,
      notApplicableById: personIn(tenant),
    })
    if (!saved) throw new Conflict([], duty.revision)
    return {
      value: duty,
      audit: [
        {
          ...entry('duty.waived', duty.systemId, duty.id, duty.title),
          changes: changesBetween({}, { reason: input.reason }),
        },
      ],
    }
  },
})

/** Takes back that a duty does not apply. */
export const reopenDuty = command({
  may: 'duty:judge',
  input: ReopenDuty,
  run: async (db, input) => {
    const duty = (await findDuty(db, input.id)) ?? notThere()
    const accepted = await acceptedProofs(db, duty.id)
    const status = accepted.length > 0 ? 'substantiated' : 'open'
    const saved = await updateDuty(db, duty.id, input.revision, {
      status,
      notApplicableReason: null,
      notApplicableById: null,
    })
    if (!saved) throw new Conflict([], duty.revision)
    return { value: duty, audit: [entry('duty.reopened', duty.systemId, duty.id, duty.title)] }
  },
})
