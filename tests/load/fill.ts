import type pg from 'pg'
import { fromRules, proposedTarget } from '@/lib/duties/model'
import { fromDayOrNull } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import { permissionsOf } from '@/lib/platform/permission'
import type { InstitutionKind } from '@/lib/platform/prisma/enums'
import { inTenant, mintTenant, outside, type Tenant, type TenantDb } from '@/lib/platform/tenancy'
import { ordinary, triage } from '@/prisma/seed/answers'
import { classify, situationFrom } from '@/rules'

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
    await db.institutionProfile.create({ data: { worksCouncil: 'yes', patientsInOneSystem: 50_000 } })
  })
  return tenant
}

const mixes = [
  {
    answers: {},
    device: { declaredDevice: 'mdr', mdrClass: 'IIa', notifiedBodyDeclared: 'yes' },
    deviceClass: 'IIa' as const,
  },
  { answers: {}, device: { declaredDevice: 'none' }, deviceClass: null },
  {
    answers: triage,
    device: { declaredDevice: 'mdr', mdrClass: 'IIb', notifiedBodyDeclared: 'yes' },
    deviceClass: 'IIb' as const,
  },
  { answers: { publicInterestText: 'yes', humanReview: 'no' }, device: { declaredDevice: 'none' }, deviceClass: null },
] as const

const judged = mixes.map(({ answers, device, deviceClass }) => {
  const { situation } = situationFrom({
    ...ordinary,
    ...answers,
    ...device,
    origin: 'bought',
    personalData: 'yes',
    sensitiveData: 'yes',
    institutionKind: 'hospital',
    givesCare: 'yes',
    worksCouncil: 'yes',
  })
  return { outcome: classify(situation, day), deviceClass }
})

const longText = 'Dit is een toelichting van gewone lengte, zoals iemand die in het register typt. '.repeat(4)

/** Fills a register set-based: systems with their product, version, duties and checks, as if each had been classified. */
export async function fillRegister(tenant: Tenant, names: readonly string[]): Promise<void> {
  for (let at = 0; at < names.length; at += 200) {
    const part = names.slice(at, at + 200)
    await inTenant(tenant, (db) => fillPart(db, tenant, part, at), { timeout: 60_000 })
  }
}

async function fillPart(db: TenantDb, tenant: Tenant, names: readonly string[], offset: number): Promise<void> {
  const ownerId = tenant.actor.kind === 'member' ? tenant.actor.personId : null
  const rows = names.map((name, i) => ({ name, n: offset + i, id: newId(), productId: newId(), versionId: newId() }))
  const mixOf = (n: number) => judged[n % judged.length] ?? judged[0]
  await db.product.createMany({
    data: rows.map((r) => ({
      id: r.productId,
      name: `${r.name} product`,
      providerName: `Aanbieder ${r.n % 120}`,
      intendedPurpose: longText,
      ceMarking: mixOf(r.n)?.deviceClass ? ('yes' as const) : ('no' as const),
      regulation: mixOf(r.n)?.deviceClass ? ('mdr' as const) : ('none' as const),
      deviceClass: mixOf(r.n)?.deviceClass ?? null,
      notifiedBody: mixOf(r.n)?.deviceClass ? 'Instantie 0000' : null,
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
        ownerId,
        output: 'Een markering op het beeld',
        decisionPart: 'De arts beslist',
        autonomy: 'advises' as const,
        origin: 'bought' as const,
        stage: 'inUse' as const,
        stageSince: new Date('2025-01-01'),
        details: { hosting: 'Nederland', personalData: 'special', benefit: longText },
        category: outcome?.category ?? 'undetermined',
        transparency: outcome?.transparency ?? 'unknown',
        annexI: outcome?.routes.find((x) => x.route === 'annexI')?.verdict ?? 'unknown',
        annexIII: outcome?.routes.find((x) => x.route === 'annexIII')?.verdict ?? 'unknown',
        classificationState: 'confirmed' as const,
      }
    }),
  })
  await db.duty.createMany({
    data: rows.flatMap((r) =>
      (mixOf(r.n)?.outcome.duties ?? []).map((rulesDuty, i) => {
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
  await db.systemCheck.createMany({
    data: rows
      .filter((r) => r.n % 2 === 0)
      .map((r) => ({ systemId: r.id, kind: 'dpia' as const, status: 'done' as const, on: new Date('2026-01-01') })),
  })
}

/** 200 institutions of 50 systems beside the one that is measured. */
export async function fillNeighbours(owner: pg.Pool, count: number, systems: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const tenant = await openInstitution(owner, `buur-${i}`, 'gpPractice')
    await fillRegister(
      tenant,
      Array.from({ length: systems }, (_, n) => `Systeem ${n} van buur ${i}`),
    )
  }
}
