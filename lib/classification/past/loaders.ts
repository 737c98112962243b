import { z } from 'zod'
import { today } from '@/lib/platform/clock'
import type { Day } from '@/lib/platform/day'
import { loader } from '@/lib/platform/loader'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import { ruleSet } from '@/rules'
import { pageIn } from '../coming/model'
import { listSubjects, namesOf } from '../repository'
import { dayAsked, pastDays, pastPageSize } from './model'
import { listStoodOn } from './repository'

/** What the address asks; a day that cannot be looked back at is refused in words, by the page. */
const Asked = z.object({ op: z.unknown(), pagina: z.unknown() })

/** What both views know: the day, the legal dates to choose from, whether it may be taken out. */
const frame = (op: unknown, tenant: Tenant) => ({
  asked: dayAsked(op, today()),
  days: pastDays(today()),
  today: today(),
  mayExport: tenant.may.has('export:make'),
})

/** What is known now of the systems of a page; it is classified after the transaction. A page after the last is the first. */
async function known(db: TenantDb, tenant: Tenant, page: number, size: number) {
  const { subjects, total } = await listSubjects(db, tenant, { page, size })
  if (total === 0 && page > 1) return known(db, tenant, 1, size)
  return { page, total, systems: subjects.map(({ id, name, dossier: { situation } }) => ({ id, name, situation })) }
}

/** What stood decided at the end of a day, with who decided. A page after the last is the first. */
async function stood(db: TenantDb, day: Day, page: number, size: number) {
  const { systems, total, decided } = await listStoodOn(db, day, { page, size })
  if (total === 0 && page > 1) return stood(db, day, 1, size)
  const names = await namesOf(
    db,
    systems.map((s) => s.decision?.decidedById ?? null),
  )
  const withNames = systems.map((s) => ({
    ...s,
    decision: s.decision && { ...s.decision, by: names.get(s.decision.decidedById) ?? null },
  }))
  return { page, total, decided, systems: withNames }
}

/** The systems of now, for the rules of a past day: what is known of them, not what was decided. */
export const loadRulesThen = loader({
  may: 'classification:read',
  params: Asked,
  read: async (db, { op, pagina }, tenant) => {
    const around = frame(op, tenant)
    const found =
      around.asked.is === 'day'
        ? await known(db, tenant, pageIn(pagina), pastPageSize)
        : { page: 1, total: 0, systems: [] }
    return { ...around, ...found, version: ruleSet.version }
  },
})
export type RulesThen = Awaited<ReturnType<typeof loadRulesThen>>

/** The decisions as they stood at the end of a past day: read, never computed. */
export const loadDecisionsThen = loader({
  may: 'classification:read',
  params: Asked,
  read: async (db, { op, pagina }, tenant) => {
    const around = frame(op, tenant)
    const found =
      around.asked.is === 'day'
        ? await stood(db, around.asked.day, pageIn(pagina), pastPageSize)
        : { page: 1, total: 0, decided: 0, systems: [] }
    return { ...around, ...found }
  },
})
export type DecisionsThen = Awaited<ReturnType<typeof loadDecisionsThen>>

/** How many systems an export reads, and then classifies, at once. */
export const exportSize = 500

/** As `loadRulesThen`, a part at a time, for an export. Null on a day that cannot be looked back at. */
export const loadRulesThenExport = loader({
  may: 'export:make',
  params: z.object({ op: z.unknown(), part: z.int().positive() }),
  read: async (db, { op, part }, tenant) => {
    const asked = dayAsked(op, today())
    if (asked.is === 'refused') return null
    return { ...(await known(db, tenant, part, exportSize)), day: asked.day, today: today() }
  },
})

/** As `loadDecisionsThen`, every system, for an export. Null on a day that cannot be looked back at. */
export const loadDecisionsThenExport = loader({
  may: 'export:make',
  params: z.object({ op: z.unknown() }),
  timeout: 30_000,
  read: async (db, { op }) => {
    const asked = dayAsked(op, today())
    if (asked.is === 'refused') return null
    return { ...(await stood(db, asked.day, 1, everything)), day: asked.day }
  },
})

/** More systems than a register has. */
const everything = 1_000_000
