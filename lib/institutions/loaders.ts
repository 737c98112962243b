import { institutionsOf, type OwnInstitution } from '@/lib/platform/auth/people'
import { loader } from '@/lib/platform/loader'
import type { Permission } from '@/lib/platform/permission'
import type { InstitutionKind } from '@/lib/platform/prisma/enums'
import { managePagesFor } from './model'
import { countForShell, type ShellCounts } from './repository'

export type Shell = {
  readonly slug: string
  readonly name: string
  readonly kind: InstitutionKind
  readonly demo: boolean
  readonly person: { readonly name: string; readonly roles: OwnInstitution['roles'] }
  readonly may: readonly Permission[]
  readonly counts: ShellCounts
  readonly others: readonly OwnInstitution[]
}

/** What stands around every page of an institution. */
export const loadShell = loader({
  may: 'institution:read',
  read: async (db, _params: null, tenant): Promise<Shell | null> => {
    if (tenant.actor.kind !== 'member') return null
    const { personId, name, roles } = tenant.actor
    const [counts, own] = await Promise.all([countForShell(db), institutionsOf(personId)])
    return {
      slug: tenant.slug,
      name: tenant.name,
      kind: tenant.kind,
      demo: tenant.demo,
      person: { name, roles },
      may: [...tenant.may],
      counts,
      others: own.filter((i) => i.slug !== tenant.slug),
    }
  },
})

/** Which parts of managing the institution this member may open. */
export const loadManage = loader({
  may: 'institution:read',
  read: async (_db, _params: null, tenant) => ({ pages: managePagesFor(tenant.may, tenant.kind) }),
})
