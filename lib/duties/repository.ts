import { type AuditEntry, changesBetween } from '@/lib/platform/audit'
import { today } from '@/lib/platform/clock'
import { type Day, fromDayOrNull, toDayOrNull } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import type { DutyStatus, Stage } from '@/lib/platform/prisma/enums'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import type { DutyConclusion as RulesConclusion } from '@/rules'
import {
  begunIn,
  type Duty,
  type DutyConclusion,
  fromRules,
  isKept,
  proposedTarget,
  reconcile,
  stagesBeforeUse,
} from './model'

type Row = NonNullable<Awaited<ReturnType<TenantDb['duty']['findFirst']>>> & {
  readonly system: { readonly stage: Stage }
}

const withStage = { system: { select: { stage: true } } } as const

const asDuty = (r: Row): Duty => ({
  id: r.id,
  systemId: r.systemId,
  normId: r.normId,
  verdict: r.verdict,
  title: r.title,
  article: r.article,
  standing: r.standing,
  because: r.because,
  legalFrom: toDayOrNull(r.legalFrom),
  everyMonths: r.recursMonths,
  dueBefore: r.dueBefore,
  status: r.status,
  targetOn: toDayOrNull(r.targetOn),
  ownerId: r.ownerId,
  proofUntil: toDayOrNull(r.proofUntil),
  notApplicableReason: r.notApplicableReason,
  lapsed: r.lapsedAt !== null,
  revision: r.revision,
  begun: begunIn(r.system.stage),
})

export async function findDuty(db: TenantDb, id: string): Promise<Duty | null> {
  const row = await db.duty.findFirst({ where: { id }, include: withStage })
  return row ? asDuty(row) : null
}

/** The duty, held until the transaction ends: nobody waives it while its proof is judged. */
export async function lockDuty(db: TenantDb, id: string): Promise<Duty | null> {
  await db.$queryRaw`select 1 from duty where id = ${id}::uuid for update`
  return findDuty(db, id)
}

/** The system that duties and checks belong to. */
export type Holder = {
  readonly id: string
  readonly name: string
  readonly ownerId: string | null
  readonly deputyId: string | null
}

/** A system by name, with who owns and deputises it. */
export const findHolder = (db: TenantDb, systemId: string): Promise<Holder | null> =>
  db.aiSystem.findFirst({ where: { id: systemId }, select: { id: true, name: true, ownerId: true, deputyId: true } })

/** The duties of one system with the name of who owns each, those that lapsed last. */
export async function listDutiesOf(
  db: TenantDb,
  systemId: string,
): Promise<(Duty & { readonly ownerName: string | null })[]> {
  const [found] = await db.$queryRaw<{ duties: (Duty & { ownerName: string | null })[] }[]>`
    select coalesce(json_agg(json_build_object('id', d.id, 'systemId', d.system_id, 'normId', d.norm_id,
      'verdict', d.verdict, 'title', d.title, 'article', d.article, 'standing', d.standing, 'because', d.because,
      'legalFrom', d.legal_from, 'everyMonths', d.recurs_months, 'dueBefore', d.due_before, 'status', d.status,
      'targetOn', d.target_on, 'ownerId', d.owner_id, 'ownerName', m.name, 'proofUntil', d.proof_until,
      'notApplicableReason', d.not_applicable_reason, 'lapsed', d.lapsed_at is not null, 'revision', d.revision,
      'begun', not (s.stage = any (${[...stagesBeforeUse]}::"Stage"[])))
      order by d.lapsed_at nulls first, d.legal_from, d.norm_id), '[]') as duties
    from duty d join ai_system s on s.institution_id = d.institution_id and s.id = d.system_id
    left join member m on m.institution_id = d.institution_id and m.person_id = d.owner_id
    where d.system_id = ${systemId}::uuid`
  return found?.duties ?? []
}

/**
 * Makes the duties of a system follow these conclusions, in the transaction of the decision that gave them. New ones get
 * the system's owner and a proposed target; work done stays. Returns what the logbook must remember.
 */
export async function reconcileDuties(
  db: TenantDb,
  _tenant: Tenant,
  systemId: string,
  concluded: readonly RulesConclusion[],
): Promise<AuditEntry[]> {
  const [existing, system] = await Promise.all([
    listDutiesOf(db, systemId),
    db.aiSystem.findFirst({ where: { id: systemId }, select: { name: true, ownerId: true } }),
  ])
  const there = new Set(existing.map((d) => d.normId))
  const conclusions = concluded.filter((c) => isKept(c) || there.has(c.dutyId)).map(fromRules)
  const { add: made, change, lapse } = reconcile(existing, conclusions)
  const day = today()
  const add = made.map((c) => ({ id: newId(), ...c }))
  await db.duty.createMany({
    data: add.map((c) => ({
      id: c.id,
      systemId,
      ...columnsOf(c),
      ownerId: system?.ownerId ?? null,
      targetOn: c.verdict === 'owed' ? fromDayOrNull(proposedTarget(c.legalFrom, day)) : null,
    })),
    skipDuplicates: true,
  })
  for (const { duty, to } of change) {
    const needsTarget = to.verdict === 'owed' && duty.targetOn === null && duty.status === 'open'
    await db.duty.updateMany({
      where: { id: duty.id },
      data: {
        ...columnsOf(to),
        lapsedAt: null,
        ...(needsTarget ? { targetOn: fromDayOrNull(proposedTarget(to.legalFrom, day)) } : {}),
        revision: { increment: 1 },
      },
    })
  }
  if (lapse.length > 0) {
    await db.$executeRaw`update duty set lapsed_at = now(), revision = revision + 1 where id = any (${lapse.map((d) => d.id)}::uuid[])`
  }
  return [
    ...add.filter((c) => c.verdict === 'owed').map((c) => entry('duty.arose', systemId, c.id, c.title)),
    ...notOwed(systemId, system?.name ?? '', add),
    ...change.map(({ duty, to }) => ({
      ...entry(changeOf(duty, to), systemId, duty.id, to.title),
      changes: changesBetween(told(duty), told(to)),
    })),
    ...lapse.map((d) => entry('duty.lapsed', systemId, d.id, d.title)),
  ]
}

/** What does not apply or is not certain yet, in one line: nothing arose. */
function notOwed(systemId: string, name: string, added: readonly DutyConclusion[]): AuditEntry[] {
  const titles = (verdict: DutyConclusion['verdict']) =>
    added
      .filter((c) => c.verdict === verdict)
      .map((c) => c.title)
      .join('; ') || null
  const changes = changesBetween({}, { notOwed: titles('notApplicable'), undetermined: titles('undetermined') })
  if (changes.length === 0) return []
  return [{ name: 'duty.noted', subject: { kind: 'system', id: systemId, label: name }, systemId, changes }]
}

/** What happened to an obligation that was there already. */
function changeOf(from: Duty, to: DutyConclusion): string {
  const [was, is] = [from.verdict === 'owed' && !from.lapsed, to.verdict === 'owed']
  if (was === is) return 'duty.changed'
  return is ? 'duty.arose' : 'duty.ceased'
}

const told = (d: DutyConclusion) => ({
  verdict: d.verdict,
  legalFrom: d.legalFrom,
  article: d.article,
  because: d.because,
})

const columnsOf = (c: DutyConclusion) => ({
  normId: c.normId,
  standing: c.standing,
  article: c.article,
  title: c.title,
  verdict: c.verdict,
  because: c.because,
  legalFrom: fromDayOrNull(c.legalFrom),
  recursMonths: c.everyMonths,
  dueBefore: c.dueBefore,
})

/** A logbook row about a duty. */
export const entry = (name: string, systemId: string, id: string | null, label: string): AuditEntry => ({
  name,
  subject: { kind: 'duty', id, label },
  systemId,
})

type DutyUpdate = Parameters<TenantDb['duty']['updateMany']>[0]['data']

/** Says how it stands, and until when its proof covers where that changed; for who holds it. */
export async function setStanding(
  db: TenantDb,
  id: string,
  to: { readonly status: DutyStatus; readonly proofUntil?: Day | null },
): Promise<void> {
  const proofUntil = to.proofUntil === undefined ? {} : { proofUntil: fromDayOrNull(to.proofUntil) }
  await db.duty.updateMany({ where: { id }, data: { status: to.status, ...proofUntil, revision: { increment: 1 } } })
}

/** Saves over this revision only; false when somebody saved in between. */
export async function updateDuty(db: TenantDb, id: string, revision: number, data: DutyUpdate): Promise<boolean> {
  const { count } = await db.duty.updateMany({ where: { id, revision }, data: { ...data, revision: { increment: 1 } } })
  return count === 1
}

/** The duty of this system under this norm, as long as it counts; null where it is not owed or was waived. */
export async function findOwed(db: TenantDb, systemId: string, normId: string): Promise<Duty | null> {
  const row = await db.duty.findFirst({
    where: { systemId, normId, lapsedAt: null, verdict: 'owed', status: { not: 'notApplicable' } },
    include: withStage,
  })
  return row ? asDuty(row) : null
}
