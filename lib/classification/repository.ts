import { membersById } from '@/lib/people/members/repository'
import { now } from '@/lib/platform/clock'
import { fromDay, toDay } from '@/lib/platform/day'
import type { Choice, ClassificationState } from '@/lib/platform/prisma/enums'
import type { Json, Tenant, TenantDb } from '@/lib/platform/tenancy'
import type { Category } from '@/rules'
import { type Answer, type Dossier, dossierOf } from './model'
import { type Kept, type KeptLine, readReceipt } from './receipt/model'
import { institutionFacts, registerFacts } from './situation/model'

/** A system as this room knows it, with all that is known about it. */
export type Subject = {
  readonly id: string
  readonly name: string
  readonly ownerId: string | null
  readonly deputyId: string | null
  readonly versionId: string | null
  readonly category: Category
  readonly state: ClassificationState
  readonly dossier: Dossier
}

const columns = {
  id: true,
  name: true,
  ownerId: true,
  deputyId: true,
  versionId: true,
  category: true,
  classificationState: true,
  origin: true,
  details: true,
  product: {
    select: {
      ceMarking: true,
      regulation: true,
      deviceClass: true,
      notifiedBody: true,
      firstPlacedOn: true,
      significantDesignChange: true,
      significantDesignChangeOn: true,
      intendedForPublicAuthorities: true,
    },
  },
  answers: { select: { factId: true, value: true, reason: true, byId: true, at: true } },
} as const

const profileColumns = {
  patientsInOneSystem: true,
  publicAuthority: true,
  publicServices: true,
  worksCouncil: true,
  soloPractitioner: true,
} as const

/** One system with register, profile and answers; null when it is not there. A fixed number of queries. */
export async function findSubject(db: TenantDb, tenant: Tenant, systemId: string): Promise<Subject | null> {
  const system = await db.aiSystem.findFirst({ where: { id: systemId }, select: columns })
  if (!system) return null
  const profile = await db.institutionProfile.findFirst({ select: profileColumns })
  return {
    id: system.id,
    name: system.name,
    ownerId: system.ownerId,
    deputyId: system.deputyId,
    versionId: system.versionId,
    category: system.category,
    state: system.classificationState,
    dossier: dossierOf(registerFacts(system), institutionFacts(tenant.kind, profile), system.answers),
  }
}

/** The same, locked until the transaction ends: two submits of one form, or two people, come one after the other. */
export async function lockSubject(db: TenantDb, tenant: Tenant, systemId: string): Promise<Subject | null> {
  await db.$queryRaw`select 1 from ai_system where id = ${systemId}::uuid for update`
  return findSubject(db, tenant, systemId)
}

/** Writes these answers over what stood there, in one go. */
export async function saveAnswers(
  db: TenantDb,
  systemId: string,
  byId: string,
  entries: readonly Pick<Answer, 'factId' | 'value' | 'reason'>[],
): Promise<Answer[]> {
  if (entries.length === 0) return []
  const at = now()
  const answers = entries.map((e) => ({ ...e, byId, at }))
  await db.answer.deleteMany({ where: { systemId, factId: { in: entries.map((e) => e.factId) } } })
  await db.answer.createMany({ data: answers.map((a) => ({ ...a, systemId })) })
  return answers
}

/** The register's own columns about the classification. */
export type Standing = {
  readonly category: Category
  readonly transparency: Choice
  readonly annexI: Choice
  readonly annexIII: Choice
  readonly newlyProhibited: boolean
  readonly state: ClassificationState
}

export async function saveStanding(db: TenantDb, systemId: string, standing: Standing): Promise<void> {
  const { category, transparency, annexI, annexIII, newlyProhibited, state } = standing
  await db.aiSystem.updateMany({
    where: { id: systemId },
    data: {
      category,
      transparency,
      annexI,
      annexIII,
      newlyProhibited,
      classificationState: state,
      classifiedAt: now(),
    },
  })
}

/** Somebody began to answer: a draft, until somebody decides. */
export async function markDraft(db: TenantDb, systemId: string): Promise<void> {
  await db.aiSystem.updateMany({
    where: { id: systemId, classificationState: 'none' },
    data: { classificationState: 'draft' },
  })
}

type Row = NonNullable<Awaited<ReturnType<TenantDb['classification']['findFirst']>>>

const asKept = (r: Row): Kept => ({
  id: r.id,
  systemId: r.systemId,
  versionId: r.versionId,
  ruleSetVersion: r.ruleSetVersion,
  day: toDay(r.day),
  proposed: r.proposedCategory,
  decision: r.decision,
  decided: r.decidedCategory,
  reason: r.reason,
  decidedById: r.decidedById,
  decidedAt: r.decidedAt,
  receipt: readReceipt(r.receipt),
})

/** Adds a receipt; the application can never change or remove one. */
export async function insertClassification(db: TenantDb, c: Omit<Kept, 'decidedAt'>): Promise<void> {
  await db.classification.create({
    data: {
      id: c.id,
      systemId: c.systemId,
      versionId: c.versionId,
      ruleSetVersion: c.ruleSetVersion,
      day: fromDay(c.day),
      receipt: c.receipt as unknown as Json, // plain JSON; Prisma's type wants an index signature
      proposedCategory: c.proposed,
      decision: c.decision,
      decidedCategory: c.decided,
      reason: c.reason,
      decidedById: c.decidedById,
      decidedAt: now(),
    },
  })
}

export async function findClassification(db: TenantDb, id: string): Promise<Kept | null> {
  const row = await db.classification.findFirst({ where: { id } })
  return row ? asKept(row) : null
}

/** The decision that holds now, or the interim result; null when nobody decided yet. */
export async function latestClassification(db: TenantDb, systemId: string): Promise<Kept | null> {
  const row = await db.classification.findFirst({
    where: { systemId },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
  })
  return row ? asKept(row) : null
}

export async function listClassifications(db: TenantDb, systemId: string): Promise<KeptLine[]> {
  const rows = await db.classification.findMany({
    where: { systemId },
    omit: { receipt: true },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ proposedCategory, decidedCategory, ...r }) => ({
    ...r,
    day: toDay(r.day),
    proposed: proposedCategory,
    decided: decidedCategory,
  }))
}

/** The names of these members, also of those who left. */
export async function namesOf(db: TenantDb, ids: Iterable<string | null>): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set([...ids].filter((id): id is string => id !== null))
  if (wanted.size === 0) return new Map()
  const members = await membersById(db)
  return new Map([...wanted].flatMap((id) => (members.has(id) ? [[id, members.get(id)?.name ?? '']] : [])))
}
