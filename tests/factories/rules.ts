import { compareDecisions } from '@/lib/classification/reassessment/jobs'
import { jobTenant } from '@/lib/platform/jobs'
import type { Tenant } from '@/lib/platform/tenancy'
import { ownerPool } from './institution'

/** Runs as the owner of the tables, fenced in to this institution: only the owner can change a receipt. */
export async function asOwnerOf(tenant: Tenant, sql: string, values: readonly unknown[] = []): Promise<number> {
  const owner = await ownerPool().connect()
  try {
    await owner.query('begin')
    await owner.query("select set_config('app.institution_id', $1, true)", [tenant.institutionId])
    const { rowCount } = await owner.query(sql, [...values])
    await owner.query('commit')
    return rowCount ?? 0
  } finally {
    owner.release()
  }
}

/** As the decision stood, had it been taken by an earlier version of the rules that proposed this otherwise. */
export async function byEarlierRules(
  tenant: Tenant,
  systemId: string,
  change: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const changed = await asOwnerOf(
    tenant,
    `update classification set rule_set_version = '2026.11.1',
       receipt = jsonb_set(receipt, '{proposed}', receipt->'proposed' || $2::jsonb)
     where system_id = $1`,
    [systemId, JSON.stringify(change)],
  )
  if (changed !== 1) throw new Error(`${changed} decisions were aged`)
}

/** What the worker does when the rules are new. */
export async function comparedWithNow(tenant: Tenant, of: Parameters<typeof compareDecisions>[1] = {}): Promise<void> {
  const job = await jobTenant(tenant.institutionId, 'classification.reassess')
  if (!job) throw new Error('the institution is gone')
  await compareDecisions(job, of)
}
