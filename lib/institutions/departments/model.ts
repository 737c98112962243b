import { fingerprint } from '@/lib/platform/fingerprint'
import type { DepartmentKind } from '@/lib/platform/prisma/enums'

export type Department = {
  readonly id: string
  readonly name: string
  readonly kind: DepartmentKind
  readonly parentId: string | null
  readonly closedAt: Date | null
  /** AI systems in use or on their way here. */
  readonly systems: number
}

export const departmentRevision = (d: Pick<Department, 'name' | 'kind' | 'parentId'>): number =>
  fingerprint(d.name, d.kind, d.parentId ?? '')

/** Whether putting a department under this parent would make a circle. */
export function makesCircle(all: readonly Department[], id: string, parentId: string | null): boolean {
  const parents = new Map(all.map((d) => [d.id, d.parentId]))
  const seen = new Set([id])
  for (let at = parentId; at !== null; at = parents.get(at) ?? null) {
    if (seen.has(at)) return true
    seen.add(at)
  }
  return false
}

export type Branch = { readonly department: Department; readonly depth: number }

/** Departments under what they belong to, each level by name. */
export function asTree(all: readonly Department[]): readonly Branch[] {
  const known = new Set(all.map((d) => d.id))
  const under = (parent: string | null, depth: number): Branch[] =>
    all
      .filter((d) => (d.parentId !== null && known.has(d.parentId) ? d.parentId : null) === parent)
      .flatMap((department) => [{ department, depth }, ...under(department.id, depth + 1)])
  return under(null, 0)
}
