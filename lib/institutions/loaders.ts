import { z } from 'zod'
import type { OwnInstitution } from '@/lib/platform/auth/people'
import { newId } from '@/lib/platform/id'
import { glance, loader } from '@/lib/platform/loader'
import type { Permission } from '@/lib/platform/permission'
import type { InstitutionKind } from '@/lib/platform/prisma/enums'
import type { Surroundings } from '@/lib/platform/tenancy'
import { asTree, departmentRevision, makesCircle } from './departments/model'
import { listDepartments } from './departments/repository'
import { archiveProgress, listArchives } from './exit/repository'
import { managePagesFor } from './model'
import { fieldsFor, openFields } from './profile/model'
import { findProfile } from './profile/repository'

export type Shell = {
  readonly slug: string
  readonly name: string
  readonly kind: InstitutionKind
  readonly demo: boolean
  readonly person: { readonly name: string; readonly roles: OwnInstitution['roles'] }
  readonly may: readonly Permission[]
  readonly counts: Surroundings['counts']
  readonly others: Surroundings['others']
}

/** What stands around every page of an institution. */
export const loadShell = glance({
  may: 'institution:read',
  see: (tenant, around): Shell | null => {
    if (tenant.actor.kind !== 'member') return null
    const { name, roles } = tenant.actor
    return {
      slug: tenant.slug,
      name: tenant.name,
      kind: tenant.kind,
      demo: tenant.demo,
      person: { name, roles },
      may: [...tenant.may],
      ...around,
    }
  },
})

/** Which parts of managing the institution this member may open. */
export const loadManage = loader({
  may: 'institution:read',
  read: async (_db, _params: null, tenant) => ({ pages: managePagesFor(tenant.may, tenant.kind) }),
})

/** What the institution says of itself, and what is still open of it. */
export const loadProfile = loader({
  may: 'institution:read',
  read: async (db, _params: null, tenant) => {
    const profile = await findProfile(db, tenant.institutionId)
    return (
      profile && {
        profile,
        kind: tenant.kind,
        asked: fieldsFor(tenant.kind).length,
        open: openFields(tenant.kind, profile),
        pages: managePagesFor(tenant.may, tenant.kind),
        edit: tenant.may.has('institution:edit'),
      }
    )
  },
})

/** Departments and groups as a tree, with the id of one that the form may make. */
export const loadDepartments = loader({
  may: 'institution:read',
  read: async (db, _params: null, tenant) => {
    const all = await listDepartments(db)
    return {
      tree: asTree(all),
      open: all.filter((d) => d.closedAt === null),
      newId: newId(),
      pages: managePagesFor(tenant.may, tenant.kind),
      edit: tenant.may.has('institution:edit'),
    }
  },
})

/** One department to change, with where it may be put. */
export const loadDepartment = loader({
  may: 'institution:edit',
  params: z.object({ id: z.uuid() }),
  read: async (db, { id }) => {
    const all = await listDepartments(db)
    const department = all.find((d) => d.id === id)
    if (!department) return null
    const parents = all.filter((d) => d.closedAt === null && !makesCircle(all, id, d.id))
    return { department, revision: departmentRevision(department), parents }
  },
})

/** What leaving means, and the archive that there is. */
export const loadLeaving = loader({
  may: 'institution:leave',
  read: async (db, _params: null, tenant) => ({
    archive: (await listArchives(db))[0] ?? null,
    progress: await archiveProgress(db),
    newId: newId(),
    pages: managePagesFor(tenant.may, tenant.kind),
    name: tenant.name,
  }),
})
