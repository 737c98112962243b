import type pg from 'pg'
import { consequenceOf } from '@/lib/classification/decision/model'
import { dossierOf, isJudged } from '@/lib/classification/model'
import { keep } from '@/lib/classification/receipt/model'
import { institutionFacts, registerFacts } from '@/lib/classification/situation/model'
import { fromRules, isKept, proposedTarget } from '@/lib/duties/model'
import { type Day, fromDayOrNull } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import { permissionsOf } from '@/lib/platform/permission'
import type { InstitutionKind } from '@/lib/platform/prisma/enums'
import { inTenant, mintTenant, outside, type Tenant, type TenantDb } from '@/lib/platform/tenancy'
import { type Answers, ordinary, triage } from '@/prisma/seed/answers'
import { classify, factById } from '@/rules'
import { details } from '../factories/register'

export const day = '2026-11-23' as const

/** An institution with one administrator, outside the demonstration. */
export async function openInstitution(owner: pg.Pool, slug: string, kind: InstitutionKind): Promise<Tenant> {
  const institutionId = newId()
  const personId = newId()
  await owner.query('insert into institution (id, slug, name, kind) values ($1, $2, $3, $4::"InstitutionKind")', [
    institutionId,
    slug,
    `Instelling ${slug}`,
    kind,
  ])
  const email = `beheer@${slug}.example`
  await outside({ email }, (db) => db.person.create({ data: { id: personId, email } }))
  const tenant = mintTenant({
    institutionId,
    slug,
    name: `Instelling ${slug}`,
    kind,
    demo: false,
    actor: { kind: 'member', personId, name: 'Beheer', roles: ['administrator'] },
    may: permissionsOf(['administrator']),
  })
  await inTenant(tenant, async (db) => {
    await db.member.create({ data: { personId, name: 'Beheer', email, roles: ['administrator'] } })
    await db.institutionProfile.create({ data: profile })
  })
  return tenant
}

/** Each kind of system with a product, as its columns say it, and what was answered beside that. */
const mixes: readonly { readonly answers: Answers; readonly deviceClass: 'IIa' | 'IIb' | null }[] = [
  { answers: {}, deviceClass: 'IIa' },
  { answers: {}, deviceClass: null },
  { answers: triage, deviceClass: 'IIb' },
  { answers: { publicInterestText: 'yes', humanReview: 'no' }, deviceClass: null },
]

// Whether its design changed is not known, so transitional law takes no obligations away.
const productOf = (deviceClass: 'IIa' | 'IIb' | null) =>
  ({
    ceMarking: deviceClass ? 'yes' : 'no',
    regulation: deviceClass ? 'mdr' : 'none',
    deviceClass,
    notifiedBody: deviceClass ? 'Instantie 0000' : null,
    significantDesignChange: 'unknown',
    intendedForPublicAuthorities: 'no',
  }) as const

const firstPlacedOn: Day = '2026-02-01'
const profile = { worksCouncil: 'yes', patientsInOneSystem: 50_000 } as const
const filled = { ...details, personalData: 'special' }

/** What a hospital's register, profile and answers come to, and the receipt of it as the product writes one. */
const judged = mixes.map(({ answers, deviceClass }) => {
  const given = Object.entries({ ...ordinary, ...answers }).map(([factId, value]) => ({
    factId,
    value,
    reason: isJudged(factById(factId)) ? 'Zo besproken in de AI-commissie.' : null,
    byId: null,
    at: new Date(`${day}T09:00:00Z`),
  }))
  const product = { ...productOf(deviceClass), firstPlacedOn, significantDesignChangeOn: null }
  const open = { publicAuthority: 'unknown', publicServices: 'unknown', soloPractitioner: 'unknown' } as const
  const dossier = dossierOf(
    registerFacts({ origin: 'bought', details: filled, product }),
    institutionFacts('hospital', { ...open, ...profile }),
    given,
  )
  const outcome = classify(dossier.situation, day)
  const decision = { kind: 'confirmed' } as const
  const kept = keep(dossier, outcome, decision, consequenceOf(decision, outcome, day))
  return { given, outcome, kept, deviceClass }
})

const longText = 'Dit is een toelichting van gewone lengte, zoals iemand die in het register typt. '.repeat(4)

const vendors = 120
const departments = ['Radiologie', 'Cardiologie', 'Spoedeisende hulp', 'Planning', 'Apotheek', 'Laboratorium']

/**
 * Fills a register set-based, as if each system had been registered with every field, classified and worked on: product,
 * version, answers, receipt, obligations, proof, checks, stage and events.
 */
export async function fillRegister(tenant: Tenant, names: readonly string[], { story = true } = {}): Promise<void> {
  await inTenant(tenant, async (db) => {
    await db.vendor.createMany({
      data: Array.from({ length: vendors }, (_, i) => ({ id: newId(), name: `Leverancier ${i}` })),
    })
    await db.department.createMany({ data: departments.map((name) => ({ id: newId(), name })) })
  })
  for (let at = 0; at < names.length; at += 200) {
    const part = names.slice(at, at + 200)
    await inTenant(tenant, (db) => fillPart(db, tenant, part, at, story), { timeout: 60_000 })
  }
}

type Row = { readonly name: string; readonly n: number; readonly id: string; readonly versionId: string }

const mixOf = (n: number) => judged[n % judged.length] ?? judged[0]

/** What happened with each system: stages, answers, the receipt and events. */
async function fillStory(db: TenantDb, rows: readonly Row[], ownerId: string | null): Promise<void> {
  await db.stageChange.createMany({
    data: rows.flatMap((r) =>
      (['inReview', 'inUse'] as const).map((stage, i) => ({
        id: newId(),
        systemId: r.id,
        stage,
        on: new Date(`202${4 + i}-01-01`),
        byId: ownerId,
      })),
    ),
  })
  await db.answer.createMany({
    data: rows.flatMap((r) =>
      (mixOf(r.n)?.given ?? []).map((answer) => ({ ...answer, systemId: r.id, byId: ownerId })),
    ),
  })
  await db.classification.createMany({
    data: rows.flatMap((r) => {
      const mix = mixOf(r.n)
      return mix && ownerId
        ? {
            id: newId(),
            systemId: r.id,
            versionId: r.versionId,
            ruleSetVersion: mix.outcome.ruleSet.version,
            day: new Date(day),
            receipt: JSON.parse(JSON.stringify(mix.kept)),
            proposedCategory: mix.outcome.category,
            decision: 'confirmed' as const,
            decidedCategory: mix.outcome.category,
            decidedById: ownerId,
          }
        : []
    }),
  })
  await db.logEntry.createMany({
    data: rows.flatMap((r) =>
      ['system.registered', 'system.changed', 'classification.confirmed'].map((name) => ({
        id: newId(),
        actorKind: 'member' as const,
        actorId: ownerId,
        name,
        subjectKind: 'system',
        subjectId: r.id,
        subjectLabel: r.name,
        systemId: r.id,
        changes: [{ field: 'summary', from: null, to: longText.slice(0, 120) }],
      })),
    ),
  })
}

async function fillPart(
  db: TenantDb,
  tenant: Tenant,
  names: readonly string[],
  offset: number,
  story: boolean,
): Promise<void> {
  const ownerId = tenant.actor.kind === 'member' ? tenant.actor.personId : null
  const rows = names.map((name, i) => ({ name, n: offset + i, id: newId(), productId: newId(), versionId: newId() }))
  const vendorIds = (await db.vendor.findMany({ select: { id: true } })).map((v) => v.id)
  const departmentIds = (await db.department.findMany({ select: { id: true } })).map((d) => d.id)
  const of = <T>(list: readonly T[], n: number): T | null => list[n % list.length] ?? null
  await db.product.createMany({
    data: rows.map((r) => ({
      id: r.productId,
      name: `${r.name} product`,
      vendorId: of(vendorIds, r.n),
      model: `Model ${r.n % 9}`,
      providerName: `Aanbieder ${r.n % vendors}`,
      intendedPurpose: longText,
      udiDi: '08712345678906',
      fdaNumber: 'K123456',
      certificateUntil: mixOf(r.n)?.deviceClass ? new Date('2028-06-30') : null,
      firstPlacedOn: new Date(firstPlacedOn),
      significantDesignChangeNote: longText,
      ...productOf(mixOf(r.n)?.deviceClass ?? null),
    })),
  })
  await db.productVersion.createMany({
    data: rows.map((r) => ({ id: r.versionId, productId: r.productId, label: '1.0' })),
  })
  await db.aiSystem.createMany({
    data: rows.map((r) => {
      const outcome = mixOf(r.n)?.outcome
      return {
        id: r.id,
        name: r.name,
        reference: `AI-${String(r.n).padStart(5, '0')}`,
        summary: longText.slice(0, 120),
        actualUse: longText,
        productId: r.productId,
        versionId: r.versionId,
        departmentId: of(departmentIds, r.n),
        population: 'Volwassenen op de spoedeisende hulp',
        usedBy: 'Radiologen en laboranten',
        dataSubjects: ['patiënten'],
        dataKinds: ['gezondheidsgegevens', 'beelden'],
        ownerId,
        deputyId: ownerId,
        clinicianId: ownerId,
        output: longText,
        decisionPart: longText,
        autonomy: 'advises' as const,
        origin: 'bought' as const,
        stage: 'inUse' as const,
        stageSince: new Date('2025-01-01'),
        putIntoUseOn: new Date('2025-01-01'),
        details: filled,
        category: outcome?.category ?? 'undetermined',
        transparency: outcome?.transparency ?? 'unknown',
        annexI: outcome?.routes.find((x) => x.route === 'annexI')?.verdict ?? 'unknown',
        annexIII: outcome?.routes.find((x) => x.route === 'annexIII')?.verdict ?? 'unknown',
        classificationState: 'confirmed' as const,
      }
    }),
  })
  if (story) await fillStory(db, rows, ownerId)
  await db.duty.createMany({
    data: rows.flatMap((r) =>
      (mixOf(r.n)?.outcome.duties ?? [])
        .filter((d) => d.level === 'system' && isKept(d))
        .map((rulesDuty, i) => {
          const { everyMonths, legalFrom, ...c } = fromRules(rulesDuty)
          return {
            id: newId(),
            systemId: r.id,
            ...c,
            recursMonths: everyMonths,
            legalFrom: fromDayOrNull(legalFrom),
            targetOn: fromDayOrNull(proposedTarget(legalFrom, day)),
            ownerId,
            status: (r.n + i) % 3 === 0 ? ('substantiated' as const) : ('open' as const),
          }
        }),
    ),
  })
  await db.$executeRaw`
    insert into evidence (id, duty_id, title, note, covers_from, state, added_by_id, judged_by_id, judged_at)
    select gen_random_uuid(), d.id, 'Werkinstructie', ${longText}, '2026-01-01', 'accepted', ${ownerId}::uuid, ${ownerId}::uuid, now()
    from duty d where d.status = 'substantiated' and d.system_id = any (${rows.map((r) => r.id)}::uuid[])`
  await db.systemCheck.createMany({
    data: rows.flatMap((r) =>
      (r.n % 2 === 0 ? (['dpia', 'supplierChecklist'] as const) : (['supplierChecklist'] as const)).map((kind) => ({
        systemId: r.id,
        kind,
        status: 'done' as const,
        on: new Date('2026-01-01'),
        responsibleId: ownerId,
        note: longText,
      })),
    ),
  })
}

/** 200 institutions of 50 systems beside the one that is measured, with their obligations and without their story. */
export async function fillNeighbours(owner: pg.Pool, count: number, systems: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const tenant = await openInstitution(owner, `buur-${i}`, 'gpPractice')
    await fillRegister(
      tenant,
      Array.from({ length: systems }, (_, n) => `Systeem ${n} van buur ${i}`),
      { story: false },
    )
  }
}
