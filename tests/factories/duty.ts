import type { Duty } from '@/lib/duties/model'
import { listDutiesOf, reconcileDuties } from '@/lib/duties/repository'
import { remember } from '@/lib/platform/audit'
import { newId } from '@/lib/platform/id'
import { inTenant, type Tenant } from '@/lib/platform/tenancy'
import type { DutyConclusion as RulesConclusion } from '@/rules'
import { classify } from '@/rules'

/** A bare system in the register of this tenant. Gives its id. */
export async function aSystem(
  tenant: Tenant,
  ownerId: string | null = null,
  name = 'Botbreukdetectie',
): Promise<string> {
  const id = newId()
  await inTenant(tenant, (db) =>
    db.aiSystem.create({ data: { id, name, stage: 'inUse', stageSince: new Date('2026-01-01'), ownerId } }),
  )
  return id
}

/** What the rules conclude about a system of which nothing is known yet: every duty, still undetermined. */
export const undetermined = (): readonly RulesConclusion[] => classify(new Map(), '2026-11-23').duties

/** The same conclusions with these duties owed. */
export const owing = (...dutyIds: readonly string[]): readonly RulesConclusion[] =>
  undetermined().map((d) => (dutyIds.includes(d.dutyId) ? { ...d, verdict: 'yes' as const, reason: null } : d))

/** Reconciles as a decision does: duties and logbook in one transaction. */
export const concluded = (tenant: Tenant, systemId: string, conclusions: readonly RulesConclusion[]): Promise<void> =>
  inTenant(tenant, async (db) => remember(db, tenant, await reconcileDuties(db, tenant, systemId, conclusions)))

/** One owed duty of a fresh system. */
export async function anOwedDuty(tenant: Tenant, ownerId: string | null = null, dutyId = 'ai-act.26-6'): Promise<Duty> {
  const systemId = await aSystem(tenant, ownerId)
  await concluded(tenant, systemId, owing(dutyId))
  return theDuty(tenant, systemId, dutyId)
}

export async function theDuty(tenant: Tenant, systemId: string, dutyId: string): Promise<Duty> {
  const duty = (await inTenant(tenant, (db) => listDutiesOf(db, systemId))).find((d) => d.normId === dutyId)
  if (!duty) throw new Error(`no duty ${dutyId}`)
  return duty
}
