import type { AuditEntry } from '@/lib/platform/audit'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import type { Row } from '../model'
import { save } from '../save'

/**
 * Writes systems for another room, as many as it has: what is named and not there yet is made, departments too, and every
 * row keeps what it says about its product. Gives the rows for the logbook.
 */
export async function saveMany(db: TenantDb, tenant: Tenant, rows: readonly Row[]): Promise<readonly AuditEntry[]> {
  return (await save(db, tenant, rows, 'apart', true)).audit
}
