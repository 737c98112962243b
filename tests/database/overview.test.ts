import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dutiesHref, filterFrom } from '@/lib/duties/listing/model'
import { loadDuties } from '@/lib/duties/loaders'
import { loadOverview } from '@/lib/overview/loaders'
import { coreFilters, type Overview } from '@/lib/overview/model'
import { today } from '@/lib/platform/clock'
import { addDays, fromDayOrNull } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import { readAs } from '@/lib/platform/loader'
import { DutyStatus, DutyVerdict } from '@/lib/platform/prisma/enums'
import { disconnect, inTenant, type Tenant, type TenantDb } from '@/lib/platform/tenancy'
import { aMember, anInstitution } from '../factories/institution'

afterAll(() => disconnect())

const days = [null, addDays(today(), -1), today(), addDays(today(), 1)].map((day) => fromDayOrNull(day))

/** Every way in which an obligation can stand, each in a system of its own; a few also where it does not count. */
async function everyStanding(tenant: Tenant): Promise<void> {
  const ways = Object.values(DutyVerdict).flatMap((verdict) =>
    Object.values(DutyStatus).flatMap((status) =>
      days.flatMap((proofUntil) =>
        days.flatMap((targetOn) =>
          [
            { standing: 'law', legalFrom: days[1] ?? null },
            { standing: 'law', legalFrom: days[3] ?? null },
            { standing: 'fieldNorm', legalFrom: null },
            { standing: 'law', legalFrom: null },
            { standing: 'law', legalFrom: days[1] ?? null, dueBefore: 'processing' as const },
          ].map((legal) => ({ verdict, status, proofUntil, targetOn, dueBefore: null, ...legal })),
        ),
      ),
    ),
  )
  const duties = ways.flatMap((way) => [
    { ...way, stage: 'inUse' as const, lapsedAt: null },
    ...(way.dueBefore !== null ? [{ ...way, stage: 'idea' as const, lapsedAt: null }] : []),
    ...(way.targetOn === null ? [{ ...way, stage: 'retired' as const, lapsedAt: null }] : []),
    ...(way.proofUntil === null ? [{ ...way, stage: 'rejected' as const, lapsedAt: null }] : []),
    ...(way.proofUntil === null ? [{ ...way, stage: 'inUse' as const, lapsedAt: new Date() }] : []),
  ])
  const rows = duties.map(({ stage, ...duty }) => ({ stage, systemId: newId(), duty }))
  const write = async (db: TenantDb) => {
    await db.aiSystem.createMany({
      data: rows.map((r) => ({ id: r.systemId, name: 'Systeem', stage: r.stage, stageSince: new Date('2026-01-01') })),
    })
    await db.duty.createMany({
      data: rows.map(({ systemId, duty }) => ({
        ...duty,
        id: newId(),
        systemId,
        normId: 'ai-act.4',
        article: 'AI-verordening, art. 4',
        title: 'AI-geletterdheid',
      })),
    })
  }
  await inTenant(tenant, write, { timeout: 60_000 })
}

describe('elk getal van het overzicht leidt naar evenveel rijen', () => {
  let tenant: Tenant
  let overview: Overview

  beforeAll(async () => {
    tenant = await aMember(await anInstitution())
    await everyStanding(tenant)
    const page = await readAs(loadOverview, tenant, null)
    if (!page) throw new Error('no overview')
    overview = page.overview
  })

  /** Through the address of the link, as whoever clicks on it. */
  async function rowsBehind(filter: Parameters<typeof dutiesHref>[1]): Promise<number | undefined> {
    const query = new URLSearchParams(dutiesHref('huis', filter).split('?')[1])
    const asked = Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]))
    return (await readAs(loadDuties, tenant, filterFrom(asked)))?.total
  }

  test.each(['owed', 'substantiated', 'attention'] as const)('van een soort verplichting: %s', async (key) => {
    const [duty] = overview.core
    expect(duty?.[key]).toBeGreaterThan(0)
    expect(await rowsBehind(coreFilters('ai-act.4')[key])).toBe(duty?.[key])
  })

  test('van een soort is nooit meer onderbouwd of verstreken dan er geldt', () => {
    for (const { owed, substantiated, attention } of overview.core)
      expect(substantiated + attention).toBeLessThanOrEqual(owed)
  })

  test.each([
    ['late', { timing: 'late' }],
    ['targetPassed', { timing: 'targetPassed' }],
    ['expired', { standing: ['expired'] }],
    ['underReview', { standing: ['underReview'] }],
    ['undetermined', { standing: ['undetermined'] }],
  ] as const)('van wat aandacht vraagt: %s', async (key, filter) => {
    expect(overview.duties[key]).toBeGreaterThan(0)
    expect(await rowsBehind(filter)).toBe(overview.duties[key])
  })
})
