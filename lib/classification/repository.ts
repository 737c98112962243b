import { membersById } from '@/lib/people/members/repository'
import { now, today } from '@/lib/platform/clock'
import { type Day, fromDay, toDay } from '@/lib/platform/day'
import { placeholders } from '@/lib/platform/placeholders'
import type { Choice, ClassificationState } from '@/lib/platform/prisma/enums'
import type { Json, Tenant, TenantDb } from '@/lib/platform/tenancy'
import { legalDaySql } from '@/lib/systems/list/repository'
import type { Category } from '@/rules'
import type { Decision } from './decision/model'
import { type Answer, type Dossier, dossierOf } from './model'
import { type ComparedReceipt, type Kept, type KeptInBrief, type KeptLine, readReceipt } from './receipt/model'
import { comparedReceipt } from './receipt/repository'
import { institutionFacts, type ProfileRow, registerFacts, type SystemRow } from './situation/model'

/** A system as this room knows it, with all that is known about it. */
export type Subject = {
  readonly id: string
  readonly name: string
  readonly ownerId: string | null
  readonly deputyId: string | null
  readonly versionId: string | null
  readonly category: Category
  readonly state: ClassificationState
  /** The kind of tool that somebody chose to begin from, as it was stored. */
  readonly toolKind: string | null
  readonly dossier: Dossier
}

type Stored = Omit<Subject, 'dossier'> &
  SystemRow & {
    readonly answers: readonly (Omit<Answer, 'at'> & { readonly at: string })[]
    readonly profile: ProfileRow | null
  }

/** A moment travels through JSON as text. */
type Sent<T extends { readonly decidedAt: Date }> = Omit<T, 'decidedAt'> & { readonly decidedAt: string }
type WithLatest<L> = Stored & { readonly latest: L | null }
type StoredLatest = Sent<Omit<Kept, 'receipt'> & { readonly receipt: unknown }>

/**
 * A system with all that the rules are told about it, as one value: a page reads it beside much else. As `json`: what is
 * only sent need not be built as `jsonb` first.
 */
const subjectObject = `'id', s.id, 'name', s.name, 'ownerId', s.owner_id, 'deputyId', s.deputy_id, 'versionId', s.version_id,
  'category', s.category, 'state', s.classification_state, 'toolKind', s.tool_kind, 'origin', s.origin, 'details', s.details,
  'product', (
    select json_build_object('ceMarking', p.ce_marking, 'regulation', p.regulation, 'deviceClass', p.device_class,
      'notifiedBody', p.notified_body, 'firstPlacedOn', p.first_placed_on,
      'significantDesignChange', p.significant_design_change, 'significantDesignChangeOn', p.significant_design_change_on,
      'intendedForPublicAuthorities', p.intended_for_public_authorities)
    from product p where p.institution_id = s.institution_id and p.id = s.product_id),
  'answers', (
    select coalesce(json_agg(json_build_object('factId', a.fact_id, 'value', a.value, 'reason', a.reason,
      'byId', a.by_id, 'at', a.at)), '[]')
    from answer a where a.institution_id = s.institution_id and a.system_id = s.id),
  'profile', (
    select json_build_object('patientsInOneSystem', i.patients_in_one_system, 'publicAuthority', i.public_authority,
      'publicServices', i.public_services, 'worksCouncil', i.works_council, 'soloPractitioner', i.solo_practitioner)
    from institution_profile i where i.institution_id = s.institution_id)`

const latestObject = `'latest', (
    select json_build_object('id', k.id, 'systemId', k.system_id, 'versionId', k.version_id,
      'ruleSetVersion', k.rule_set_version, 'day', k.day, 'proposed', k.proposed_category, 'decision', k.decision,
      'decided', k.decided_category, 'reason', k.reason, 'decidedById', k.decided_by_id, 'decidedAt', k.decided_at,
      'receipt', k.receipt)
    from classification k where k.institution_id = s.institution_id and k.system_id = s.id
    order by k.decided_at desc, k.id desc limit 1)`

// Reading the whole receipt costs more than making this of it: most of it are duties and the words of the answers.
const briefObject = `'latest', (
    select json_build_object('id', k.id, 'systemId', k.system_id, 'versionId', k.version_id,
      'ruleSetVersion', k.rule_set_version, 'day', k.day, 'proposed', k.proposed_category, 'decision', k.decision,
      'decided', k.decided_category, 'reason', k.reason, 'decidedById', k.decided_by_id, 'decidedAt', k.decided_at,
      'by', (select m.name from member m where m.institution_id = k.institution_id and m.person_id = k.decided_by_id),
      'headline', p.said->'headline', 'rules', p.said->'ruleSet'->'label',
      'answers', (
        select coalesce(json_agg(json_build_object('factId', a->'factId', 'value', a->'value')), '[]')
        from jsonb_array_elements(p.said->'answers') a),
      'reasons', (
        select coalesce(jsonb_agg(r.line || jsonb_build_object('children', (
          select coalesce(jsonb_agg(c.line || '{"children": []}' order by c.at), '[]')
          from jsonb_array_elements(r.line->'children') with ordinality c(line, at))) order by r.at), '[]')
        from jsonb_array_elements(p.said->'reasons') with ordinality r(line, at)))
    from classification k, lateral (select k.receipt->'proposed' as said offset 0) p
    where k.institution_id = s.institution_id and k.system_id = s.id
    order by k.decided_at desc, k.id desc limit 1)`

async function readSubject<S extends Stored = Stored>(db: TenantDb, systemId: string, also = ''): Promise<S | null> {
  const [found] = await db.$queryRawUnsafe<{ subject: S }[]>(
    `select json_build_object(${subjectObject}${also}) as subject from ai_system s where s.id = $1::uuid`,
    systemId,
  )
  return found?.subject ?? null
}

function subjectOf({ answers, profile, origin, details, product, ...subject }: Stored, tenant: Tenant): Subject {
  const given = answers.map((a) => ({ ...a, at: new Date(a.at) }))
  return {
    ...subject,
    dossier: dossierOf(registerFacts({ origin, details, product }), institutionFacts(tenant.kind, profile), given),
  }
}

const keptOf = (latest: StoredLatest): Kept => ({
  ...latest,
  decidedAt: new Date(latest.decidedAt),
  receipt: readReceipt(latest.receipt),
})

/** One system with register, profile and answers; null when it is not there. One query. */
export async function findSubject(db: TenantDb, tenant: Tenant, systemId: string): Promise<Subject | null> {
  const stored = await readSubject(db, systemId)
  return stored && subjectOf(stored, tenant)
}

/** The same with the decision that holds now, or the interim result. One query. */
export async function findDecided(
  db: TenantDb,
  tenant: Tenant,
  systemId: string,
): Promise<{ readonly subject: Subject; readonly latest: Kept | null } | null> {
  const stored = await readSubject<WithLatest<StoredLatest>>(db, systemId, `, ${latestObject}`)
  if (!stored) return null
  const { latest, ...subject } = stored
  return { subject: subjectOf(subject, tenant), latest: latest && keptOf(latest) }
}

/** The same with of that decision only what the page of the system tells. One query. */
export async function findInBrief(
  db: TenantDb,
  tenant: Tenant,
  systemId: string,
): Promise<{ readonly subject: Subject; readonly latest: KeptInBrief | null } | null> {
  const stored = await readSubject<WithLatest<Sent<KeptInBrief>>>(db, systemId, `, ${briefObject}`)
  if (!stored) return null
  const { latest, ...subject } = stored
  return {
    subject: subjectOf(subject, tenant),
    latest: latest && { ...latest, decidedAt: new Date(latest.decidedAt) },
  }
}

/** Systems that a legal day touches, by name, each with the decision that holds; one page of them. One query. */
export async function listTouched(
  db: TenantDb,
  tenant: Tenant,
  { day, page }: { readonly day: Day; readonly page: number },
  size: number,
): Promise<{
  readonly touched: readonly { readonly subject: Subject; readonly decision: Decision | null }[]
  readonly total: number
}> {
  const { values, $ } = placeholders()
  const touched = legalDaySql(day, today(), $)
  const rows = await db.$queryRawUnsafe<{ subject: Stored; decision: Decision | null; total: number }[]>(
    `with page as materialized (
       select s.id, count(*) over ()::int as total, row_number() over (order by lower(s.name), s.id) as at
       from ai_system s where ${touched}
       order by at limit ${$(size)} offset ${$((page - 1) * size)}
     )
     select page.total, json_build_object(${subjectObject}) as subject, (
       select jsonb_build_object('kind', k.decision, 'category', k.decided_category, 'reason', k.reason,
         'routes', case when k.decision = 'overridden' then k.receipt->'decidedRoutes' end)
       from classification k where k.institution_id = s.institution_id and k.system_id = s.id
       order by k.decided_at desc, k.id desc limit 1) as decision
     from page join ai_system s on s.id = page.id
     order by page.at`,
    ...values,
  )
  return {
    touched: rows.map(({ subject, decision }) => ({ subject: subjectOf(subject, tenant), decision })),
    total: rows[0]?.total ?? 0,
  }
}

/** The systems that are not put away, by name, each with all that is known about it; one page of them. One query. */
export async function listSubjects(
  db: TenantDb,
  tenant: Tenant,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<{ readonly subjects: readonly Subject[]; readonly total: number }> {
  const rows = await db.$queryRawUnsafe<{ subject: Stored; total: number }[]>(
    `with page as materialized (
       select s.id, count(*) over ()::int as total, row_number() over (order by lower(s.name), s.id) as at
       from ai_system s where s.stage not in ('rejected', 'retired')
       order by at limit $1 offset $2
     )
     select page.total, json_build_object(${subjectObject}) as subject
     from page join ai_system s on s.id = page.id
     order by page.at`,
    size,
    (page - 1) * size,
  )
  return { subjects: rows.map(({ subject }) => subjectOf(subject, tenant)), total: rows[0]?.total ?? 0 }
}

/** A system with the decision that holds, as far as other rules are compared with it. */
export type UnderOtherRules = {
  readonly subject: Subject
  readonly latest: Pick<Kept, 'id' | 'ruleSetVersion' | 'decision' | 'decided' | 'reason'> & {
    readonly receipt: ComparedReceipt
  }
}

/** The rules of the decision that holds for a system `s`; null where nobody decided. */
const latestRules = `(
    select k.rule_set_version from classification k where k.institution_id = s.institution_id and k.system_id = s.id
    order by k.decided_at desc, k.id desc limit 1)`

/** Some systems whose decision rests on other rules than these, the first after a system, in order of id. One query. */
export async function listUnderOtherRules(
  db: TenantDb,
  tenant: Tenant,
  version: string,
  { after, size }: { readonly after: string | null; readonly size: number },
): Promise<readonly UnderOtherRules[]> {
  const { values, $ } = placeholders()
  const rows = await db.$queryRawUnsafe<{ subject: Stored; latest: UnderOtherRules['latest'] }[]>(
    `with part as materialized (
       select s.id from ai_system s
       where ${latestRules} <> ${$(version)} ${after ? `and s.id > ${$(after)}::uuid` : ''}
       order by s.id limit ${$(size)}
     )
     select json_build_object(${subjectObject}) as subject, (
       select json_build_object('id', k.id, 'ruleSetVersion', k.rule_set_version, 'decision', k.decision,
         'decided', k.decided_category, 'reason', k.reason, 'receipt', ${comparedReceipt})
       from classification k where k.institution_id = s.institution_id and k.system_id = s.id
       order by k.decided_at desc, k.id desc limit 1) as latest
     from part join ai_system s on s.id = part.id`,
    ...values,
  )
  // Here, and not in the statement: that would sort receipts.
  return rows
    .map(({ subject, latest }) => ({ subject: subjectOf(subject, tenant), latest }))
    .sort((a, b) => (a.subject.id < b.subject.id ? -1 : 1))
}

/** How many systems have a decision that rests on other rules than these. One query. */
export async function countUnderOtherRules(db: TenantDb, version: string): Promise<number> {
  const [row] = await db.$queryRawUnsafe<{ systems: number }[]>(
    `select count(*)::int as systems from ai_system s where ${latestRules} <> $1`,
    version,
  )
  return row?.systems ?? 0
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

export async function saveToolKind(db: TenantDb, systemId: string, toolKind: string | null): Promise<void> {
  await db.aiSystem.updateMany({ where: { id: systemId }, data: { toolKind } })
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
