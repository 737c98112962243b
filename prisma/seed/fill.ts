import type { z } from 'zod'
import { saveCheck } from '@/lib/assessments/commands'
import { decide } from '@/lib/classification/commands'
import { fingerprint } from '@/lib/classification/model'
import { inquire } from '@/lib/classification/questionnaire/model'
import { findSubject, saveAnswers } from '@/lib/classification/repository'
import { judgeEvidence, offerEvidence } from '@/lib/duties/commands'
import { listDutiesOf } from '@/lib/duties/repository'
import { today } from '@/lib/platform/clock'
import { type Command, execute, type Outcome } from '@/lib/platform/command'
import { addDays, addMonths } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import { inTenant, type Tenant } from '@/lib/platform/tenancy'
import { registerSystem } from '@/lib/systems/commands'
import { factById } from '@/rules'
import { doing, judgementReason, ordinary } from './answers'
import { decideByEarlierRules } from './earlier'
import type { SeedSystem } from './systems'

/** Walks through a door as a person would, and stops the filling when it is refused. */
async function through<S extends z.ZodType, R, P>(c: Command<S, R, P>, tenant: Tenant, input: unknown): Promise<R> {
  const outcome: Outcome<R> = await execute(c, tenant, input)
  if (outcome.is !== 'done') throw new Error(`demonstration content was not accepted: ${JSON.stringify(outcome)}`)
  return outcome.value
}

const personIn = (tenant: Tenant): string => (tenant.actor.kind === 'member' ? tenant.actor.personId : '')

/** Registers one system of the demonstration and brings it as far as its content says, by the product's own doors. */
export async function fillSystem(byRole: ReadonlyMap<string, Tenant>, system: SeedSystem): Promise<void> {
  const admin = byRole.get('beheerder')
  const owner = byRole.get(system.owner) ?? admin
  const people = [...byRole.values()]
  if (!admin || !owner) throw new Error('an institution of the demonstration has no people')
  const id = newId()
  await through(registerSystem, admin, { id, ...system.fields, ownerId: personIn(owner) })
  if (system.decided) {
    const answers = { ...ordinary, ...doing(system.fields.mdrClass), ...system.decided }
    await classify(people, id, answers, system.byEarlierRules ?? false)
  }
  await recordChecks(admin, id, personIn(owner), system)
  await prove(people, id, system.proven ?? [])
  if (!system.waiting) await acceptOffered(people, id)
}

async function classify(
  people: readonly Tenant[],
  systemId: string,
  answers: Readonly<Record<string, string>>,
  byEarlierRules: boolean,
): Promise<void> {
  const decider = people.find((p) => p.may.has('classification:decide'))
  if (!decider) throw new Error('nobody may decide')
  const print = await inTenant(decider, async (db) => {
    for (;;) {
      const subject = await findSubject(db, decider, systemId)
      if (!subject) throw new Error('the system is not there')
      const { outcome } = inquire(subject.dossier, today())
      const next = outcome.openFacts.filter((f) => answers[f.id] !== undefined && !subject.dossier.answers.has(f.id))
      if (next.length === 0) return fingerprint(subject.dossier, outcome)
      await saveAnswers(
        db,
        systemId,
        personIn(decider),
        next.map((f) => ({
          factId: f.id,
          value: answers[f.id] ?? '',
          reason: isJudged(f.id) ? judgementReason : null,
        })),
      )
    }
  })
  if (byEarlierRules) return inTenant(decider, (db) => decideByEarlierRules(db, decider, systemId))
  await through(decide, decider, { id: newId(), systemId, fingerprint: print, after: '', decision: 'confirmed' })
}

function isJudged(factId: string): boolean {
  const fact = factById(factId)
  return fact?.kind === 'choice' && fact.judged === true
}

async function recordChecks(admin: Tenant, systemId: string, responsibleId: string, system: SeedSystem): Promise<void> {
  for (const [kind, status] of [
    ['dpia', system.dpia],
    ['supplierChecklist', system.checklist],
  ] as const) {
    if (!status) continue
    const done = status === 'done'
    await through(saveCheck, admin, {
      systemId,
      kind,
      revision: 0,
      status,
      on: done ? addMonths(today(), -5) : '',
      reviewBefore: done ? addMonths(today(), 7) : '',
      responsibleId,
      documentUrl: '',
      note: done ? 'Vastgesteld in dit fictieve voorbeeld.' : '',
    })
  }
}

/** Somebody else accepts the proofs that finished checks brought. */
async function acceptOffered(people: readonly Tenant[], systemId: string): Promise<void> {
  const judging = people.find((p) => p.may.has('duty:judge') && !p.may.has('institution:leave')) ?? people[0]
  if (!judging) return
  const offered = await inTenant(judging, (db) =>
    db.evidence.findMany({ where: { state: 'offered', duty: { systemId } }, select: { id: true } }),
  )
  for (const { id } of offered) await through(judgeEvidence, judging, { id, verdict: 'accepted', reason: '' })
}

async function prove(people: readonly Tenant[], systemId: string, dutyIds: readonly string[]): Promise<void> {
  const workers = people.filter((p) => p.may.has('duty:work'))
  const [offering] = workers
  const judging = people.find((p) => p.may.has('duty:judge') && p !== offering) ?? offering
  if (!offering || !judging) return
  const duties = await inTenant(offering, (db) => listDutiesOf(db, systemId))
  for (const duty of duties.filter((d) => dutyIds.includes(d.normId) && d.verdict === 'owed')) {
    const id = newId()
    await through(offerEvidence, offering, {
      id,
      dutyId: duty.id,
      title: `${duty.title}: vastlegging (fictief)`,
      note: 'Verwijzing naar een document in dit fictieve voorbeeld.',
      url: '',
      coversFrom: addDays(today(), -60),
      coversUntil: addDays(today(), 245),
    })
    await through(judgeEvidence, judging, { id, verdict: 'accepted', reason: '' })
  }
}
