import { now } from '@/lib/platform/clock'
import type { DepartmentKind } from '@/lib/platform/prisma/enums'
import type { TenantDb } from '@/lib/platform/tenancy'
import type { Department } from './model'

/** Every department and group, closed ones too, by name. */
export const listDepartments = (db: TenantDb): Promise<Department[]> => db.$queryRaw<Department[]>`
  select d.id, d.name, d.kind, d.parent_id as "parentId", d.closed_at as "closedAt",
    (select count(*)::int from ai_system s where s.institution_id = d.institution_id and s.department_id = d.id
      and s.stage not in ('rejected', 'retired')) as systems
  from department d order by lower(d.name), d.id`

/** The tree is changed by one at a time, so that two changes cannot close a circle between them. */
export async function lockTree(db: TenantDb): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended('department:' || current_setting('app.institution_id'), 0))`
}

type Fields = { readonly name: string; readonly kind: DepartmentKind; readonly parentId: string | null }

export async function insertDepartment(db: TenantDb, id: string, fields: Fields): Promise<void> {
  await db.department.create({ data: { id, ...fields } })
}

export async function updateDepartment(db: TenantDb, id: string, fields: Fields): Promise<void> {
  await db.department.updateMany({ where: { id }, data: fields })
}

/** Closes or opens. Gives whether anything changed. */
export async function setClosed(db: TenantDb, id: string, closed: boolean): Promise<boolean> {
  const { count } = await db.department.updateMany({
    where: { id, closedAt: closed ? null : { not: null } },
    data: { closedAt: closed ? now() : null },
  })
  return count === 1
}
