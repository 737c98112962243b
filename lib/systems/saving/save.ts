import { listMembersById } from '@/lib/people/members/repository'
import type { AuditEntry } from '@/lib/platform/audit'
import { today } from '@/lib/platform/clock'
import { refuse } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/id'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import { refusedPilot } from '../model'
import { refusals, stageRefusalField, stageRefusals } from '../nl'
import { type Known, type Plan, plan, type Row, type Sharing } from './model'
import { loadKnown, lockNames, write } from './repository'

type Saved = { readonly made: ReadonlySet<string>; readonly audit: readonly AuditEntry[] }

/**
 * The one way in which systems are written, for one as for five thousand: vendors, products, versions and departments are
 * found by name or made, and the logbook rows come back. Refuses an owner who may not own, an unknown department and a pilot without its days.
 */
export async function save(
  db: TenantDb,
  tenant: Tenant,
  rows: readonly Row[],
  sharing: Sharing,
  newDepartments = false,
): Promise<Saved> {
  const decide = async (): Promise<{ known: Known; planned: Plan }> => {
    const known = await loadKnown(db, rows, sharing)
    return { known, planned: plan(known, rows, { today: today(), newId, sharing }) }
  }
  let { known, planned } = await decide()
  if (makesNames(planned)) {
    await lockNames(db)
    ;({ known, planned } = await decide())
  }
  if (planned.departments.length > 0 && !newDepartments) refuse(refusals.noSuchDepartment, 'departmentName')
  refusePilotWithoutDays(known, rows)
  await refuseWrongPeople(db, known, rows)
  const made = await write(db, tenant, planned)
  const twice = new Set(planned.newSystems.filter((s) => !made.has(s.id)).map((s) => s.id))
  return {
    made,
    audit: [
      ...planned.vendors.map((v) => added('vendor', v)),
      ...planned.departments.map((d) => added('department', d)),
      ...planned.audit.filter((entry) => !twice.has(entry.subject.id ?? '')),
    ],
  }
}

const makesNames = (p: Plan): boolean =>
  p.vendors.length + p.departments.length + p.newProducts.length + p.versions.length > 0

const added = (kind: 'vendor' | 'department', { id, name }: { id: string; name: string }): AuditEntry => ({
  name: `${kind}.added`,
  subject: { kind, id, label: name },
})

function refusePilotWithoutDays(known: Known, rows: readonly Row[]): void {
  const before = new Map(known.systems.map((s) => [s.id, s.values]))
  for (const { id, patch } of rows) {
    const [refusal] = refusedPilot(before.get(id) ?? null, patch)
    if (refusal) refuse(stageRefusals[refusal], stageRefusalField[refusal])
  }
}

/** Owners and deputies must be able to own; a responsible clinician must be here. Who already was, may stay. */
async function refuseWrongPeople(db: TenantDb, known: Known, rows: readonly Row[]): Promise<void> {
  const before = new Map(known.systems.map((s) => [s.id, s.values]))
  const chosen = rows.flatMap((row) =>
    (['ownerId', 'deputyId', 'clinicianId'] as const).flatMap((field) => {
      const id = row.patch[field]
      return id && id !== before.get(row.id)?.[field] ? [{ field, id }] : []
    }),
  )
  for (const row of rows) {
    const values = { ...before.get(row.id), ...row.patch }
    if (values.ownerId && values.ownerId === values.deputyId) refuse(refusals.ownerIsDeputy, 'deputyId')
  }
  if (chosen.length === 0) return
  const people = new Map((await listMembersById(db, [...new Set(chosen.map((c) => c.id))])).map((p) => [p.id, p]))
  for (const { field, id } of chosen) {
    const person = people.get(id)
    if (!person) refuse(refusals.noSuchPerson, field)
    if (field === 'clinicianId' ? !person.active : !person.owns) refuse(refusals.mayNotOwn, field)
  }
}
