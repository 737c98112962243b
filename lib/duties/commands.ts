import { insertFile, storeFile, unstoreFile } from '@/lib/evidence/repository'
import { findMember, listMembersById } from '@/lib/people/members/repository'
import { personIn } from '@/lib/platform/actor'
import { changesBetween } from '@/lib/platform/audit'
import { today } from '@/lib/platform/clock'
import { command } from '@/lib/platform/command'
import { type Day, fromDayOrNull, writeDay } from '@/lib/platform/day'
import { Conflict, differing, notThere, refuse } from '@/lib/platform/errors'
import type { DutyStatus } from '@/lib/platform/prisma/enums'
import { inTenant, type Tenant, type TenantDb } from '@/lib/platform/tenancy'
import { coveredUntil, type Duty, holds, mayJudge, statusFrom, uncovered } from './model'
import { planLabels, refusals, standingWords } from './nl'
import type { Proof } from './proofs/model'
import {
  countOtherJudges,
  hasProof,
  insertProof,
  judgeProof,
  listProofsOf,
  lockProof,
  turnOccurrence,
} from './proofs/repository'
import { entry, findHolder, lockDuty, setStanding, updateDuty } from './repository'
import { JudgeEvidence, OfferEvidence, PlanDuty, ReopenDuty, WaiveDuty } from './schema'

/** The duty, held, if this member may work on it: any, or those that they own or whose system they own or deputise. */
async function workable(db: TenantDb, tenant: Tenant, id: string): Promise<Duty> {
  const duty = (await lockDuty(db, id)) ?? notThere()
  if (tenant.may.has('duty:work')) return duty
  const me = personIn(tenant)
  if (duty.ownerId === me) return duty
  const system = await findHolder(db, duty.systemId)
  return system && holds(system, me) ? duty : notThere()
}

async function checkOwner(db: TenantDb, ownerId: string | null, before: string | null): Promise<void> {
  if (ownerId === null || ownerId === before) return
  if (!(await findMember(db, ownerId))?.owns) refuse(refusals['owner-unknown'], 'ownerId')
}

const begun = (status: DutyStatus, started: boolean): DutyStatus => {
  if (status !== 'open' && status !== 'inProgress') return status
  return started ? 'inProgress' : 'open'
}

type Plan = { readonly ownerId: string | null; readonly targetOn: Day | null; readonly status: DutyStatus }

/** What the other person planned differently. */
async function planConflict(db: TenantDb, duty: Duty, yours: Plan): Promise<Conflict> {
  const ids = [yours.ownerId, duty.ownerId].filter((id) => id !== null)
  const names = new Map((await listMembersById(db, ids)).map((m) => [m.id, m.name]))
  const said = (plan: Plan) => ({
    ownerId: plan.ownerId ? (names.get(plan.ownerId) ?? '') : '',
    targetOn: plan.targetOn ? writeDay(plan.targetOn) : '',
    status: standingWords[plan.status],
  })
  return conflict(duty, said(yours), said(duty))
}

type Said = Partial<Record<keyof typeof planLabels, string>>

const conflict = (duty: Duty, yours: Said, theirs: Said): Conflict =>
  new Conflict(
    differing(
      (Object.keys(yours) as (keyof typeof planLabels)[]).map((key) => ({
        label: planLabels[key],
        yours: yours[key] ?? '',
        theirs: theirs[key] ?? '',
      })),
    ),
    duty.revision,
  )

/** Who works on it, by when, and whether it has begun. */
export const planDuty = command({
  may: 'duty:workOwn',
  input: PlanDuty,
  run: async (db, input, tenant) => {
    const duty = await workable(db, tenant, input.id)
    await checkOwner(db, input.ownerId, duty.ownerId)
    const plan: Plan = {
      ownerId: input.ownerId,
      targetOn: input.targetOn,
      status: begun(duty.status, input.started),
    }
    const saved = await updateDuty(db, duty.id, input.revision, { ...plan, targetOn: fromDayOrNull(plan.targetOn) })
    if (!saved) throw await planConflict(db, duty, plan)
    const before: Plan = { ownerId: duty.ownerId, targetOn: duty.targetOn, status: duty.status }
    const changes = changesBetween(before, plan)
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
  prepare: async (input, tenant) => {
    if (!input.file) return null
    await inTenant(tenant, (db) => workable(db, tenant, input.dutyId))
    return storeFile(tenant, input.file, 'evidence', 'file')
  },
  undo: unstoreFile,
  run: async (db, input, tenant, file) => {
    const duty = await workable(db, tenant, input.dutyId)
    if (duty.status === 'notApplicable') refuse(refusals['not-applicable'])
    if (await hasProof(db, input.id)) return { value: duty, audit: [], afterwards: () => unstoreFile(file) }
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
    const duty = (await lockDuty(db, proof.dutyId)) ?? notThere()
    const me = personIn(tenant)
    if (proof.state !== 'offered') refuse(refusals['already-judged'])
    if (duty.status === 'notApplicable') refuse(refusals['not-applicable'])
    const refusal =
      mayJudge(proof.addedById, me, await countOtherJudges(db, me)) ??
      (input.verdict === 'accepted' ? uncovered(duty.everyMonths, proof, today()) : null)
    if (refusal) refuse(refusals[refusal])
    await judgeProof(db, proof.id, { verdict: input.verdict, personId: me, reason: input.reason })
    const proofs = await listProofsOf(db, duty.id)
    if (input.verdict === 'accepted') await substantiate(db, duty, proofs, me)
    else if (duty.status !== 'substantiated') await setStanding(db, duty.id, { status: statusFrom(proofs) })
    return { value: duty, audit: [judged(duty, proof, input, me)] }
  },
})

async function substantiate(db: TenantDb, duty: Duty, proofs: readonly Proof[], judgeId: string): Promise<void> {
  const accepted = proofs.filter((p) => p.state === 'accepted')
  const proofUntil = coveredUntil(duty.everyMonths, accepted)
  await setStanding(db, duty.id, { status: 'substantiated', proofUntil })
  await turnOccurrence(db, duty.id, today(), judgeId, proofUntil)
}

const judged = (
  duty: Duty,
  proof: Proof,
  { verdict, reason }: { verdict: 'accepted' | 'rejected'; reason: string | null },
  me: string,
) => ({
  ...entry(`evidence.${verdict}`, duty.systemId, duty.id, duty.title),
  changes: changesBetween({}, { title: proof.title, reason, ownProof: proof.addedById === me ? 'ja' : null }),
})

/** A named person says that it does not apply here, and why. */
export const waiveDuty = command({
  may: 'duty:judge',
  input: WaiveDuty,
  run: async (db, input, tenant) => {
    const duty = (await lockDuty(db, input.id)) ?? notThere()
    const saved = await updateDuty(db, duty.id, input.revision, {
      status: 'notApplicable',
      notApplicableReason: input.reason,
      notApplicableById: personIn(tenant),
    })
    if (!saved) {
      const theirs = { status: standingWords[duty.status], reason: duty.notApplicableReason ?? '' }
      throw conflict(duty, { status: standingWords.notApplicable, reason: input.reason }, theirs)
    }
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

/** Takes back that a duty does not apply; it then stands as what was offered for it says. */
export const reopenDuty = command({
  may: 'duty:judge',
  input: ReopenDuty,
  run: async (db, input) => {
    const duty = (await lockDuty(db, input.id)) ?? notThere()
    if (duty.status !== 'notApplicable') refuse(refusals['not-waived'])
    const status = statusFrom(await listProofsOf(db, duty.id))
    const saved = await updateDuty(db, duty.id, input.revision, {
      status,
      notApplicableReason: null,
      notApplicableById: null,
    })
    if (!saved) {
      const theirs = { status: standingWords[duty.status], reason: duty.notApplicableReason ?? '' }
      throw conflict(duty, { status: standingWords[status], reason: '' }, theirs)
    }
    return { value: duty, audit: [entry('duty.reopened', duty.systemId, duty.id, duty.title)] }
  },
})
