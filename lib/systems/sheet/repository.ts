import { listMembers } from '@/lib/people/members/repository'
import type { AuditEntry } from '@/lib/platform/audit'
import { refuse } from '@/lib/platform/errors'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import { listSystems } from '../repository'
import { save } from '../saving/save'
import { PatchSchema } from '../schema'
import { type ImportedSystem, patchOf, type SheetSystem, sheetSystem } from './model'

/** Every system as a spreadsheet holds it: what an import compares with. Two queries. */
export async function listSheetSystems(db: TenantDb): Promise<SheetSystem[]> {
  const people = await listMembers(db)
  const emails = new Map(people.flatMap((p) => (p.email ? [[p.id, p.email.toLowerCase()]] : [])))
  return (await listSystems(db)).map((system) => sheetSystem(system, emails))
}

/**
 * Writes rows of a spreadsheet, all or none: set-based, a fixed number of statements, whatever their number. Vendors,
 * products, versions and departments are found by name or made. Gives the rows for the logbook, for the caller's command
 * to write in the same transaction. The caller says with its permission that it may; give the transaction 60 seconds.
 */
export async function importSystems(
  db: TenantDb,
  rows: readonly ImportedSystem[],
  tenant: Tenant,
): Promise<readonly AuditEntry[]> {
  const people = new Map(
    (await listMembers(db)).flatMap((p) => (p.email && p.active ? [[p.email.toLowerCase(), p.id]] : [])),
  )
  const patches = rows.map((row) => {
    const typed = patchOf(row, people)
    if ('email' in typed) refuse(`${typed.email} is geen medewerker van uw organisatie.`)
    const parsed = PatchSchema.safeParse(Object.fromEntries(Object.entries(typed.patch).map(([k, v]) => [k, v ?? ''])))
    if (!parsed.success) refuse(`${row.values.name ?? 'Een rij'}: ${parsed.error.issues[0]?.message ?? ''}`)
    return { id: row.id, patch: parsed.data }
  })
  const { audit } = await save(db, tenant, patches, 'apart', true)
  return audit
}
