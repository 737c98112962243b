import type { ReactNode } from 'react'
import { AppShell } from '@/components/layout/app-shell'
import type { NavGroup } from '@/components/layout/nav'
import { SignOutButton } from '@/components/people/sign-out-button'
import { menuFor } from '@/lib/institutions/model'
import { kindWords, menuGroups } from '@/lib/institutions/nl'
import { writeRoles } from '@/lib/people/nl'
import type { Permission, Role } from '@/lib/platform/permission'
import type { InstitutionKind } from '@/lib/platform/prisma/enums'
import { rulebookWords } from '@/lib/rulebook/nl'

type Known = { readonly slug: string; readonly name: string; readonly kind: InstitutionKind }

type Props = Known & {
  demo: boolean
  person: { readonly name: string; readonly roles: readonly Role[] }
  may: readonly Permission[]
  counts: Readonly<Record<'systems' | 'practices', number>>
  others: readonly Known[]
  children: ReactNode
}

/** The frame of every page inside an institution: its menu, the other institutions, and who is signed in. */
export function InstitutionShell({ slug, name, kind, demo, person, may, counts, others, children }: Props) {
  const home = (to: Known) => ({ name: to.name, href: `/${to.slug}`, hint: kindWords[to.kind] })
  const role = writeRoles(person.roles)
  return (
    <AppShell
      institution={home({ slug, name, kind })}
      others={others.map(home)}
      nav={navigation(slug, kind, new Set(may), counts)}
      user={{
        name: person.name,
        role,
        links: [
          { href: '/account', label: 'Uw account' },
          { href: '/regels', label: rulebookWords.link },
        ],
      }}
      signOut={<SignOutButton quiet />}
      ribbon={demo ? 'Demonstratie: fictief gebruik. Productnamen zijn echt, het gebruik is verzonnen.' : undefined}
    >
      {children}
    </AppShell>
  )
}

function navigation(
  slug: string,
  kind: InstitutionKind,
  may: ReadonlySet<Permission>,
  counts: Props['counts'],
): readonly NavGroup[] {
  const pages = menuFor(may, kind)
  return (Object.keys(menuGroups) as (keyof typeof menuGroups)[])
    .map((group) => ({
      label: menuGroups[group],
      items: pages
        .filter((page) => page.group === group)
        .map((page) => ({
          href: `/${slug}${page.path}`,
          label: page.label,
          exact: page.path === '',
          ...(page.counts ? { count: counts[page.counts] } : {}),
        })),
    }))
    .filter((group) => group.items.length > 0)
}
