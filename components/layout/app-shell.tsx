'use client'

import type { ReactNode } from 'react'
import { KeyHint, SkipLink } from '@/components/ui/accessibility'
import { LinkButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Menu, MenuLink, MenuNote, MenuRule } from '@/components/ui/menu'
import { PageManners } from '@/components/ui/page-manners'
import type { NavGroup } from './nav'
import { SideNav } from './side-nav'

export type ShellInstitution = { readonly name: string; readonly href: string; readonly hint?: string }

export type AppShellProps = {
  institution: ShellInstitution
  /** The other ones that this person belongs to. */
  others?: readonly ShellInstitution[]
  nav: readonly NavGroup[]
  search?: { readonly action: string; readonly placeholder: string; readonly name?: string; readonly value?: string }
  inbox?: { readonly href: string; readonly label: string; readonly count: number }
  user: {
    readonly name: string
    readonly role?: string
    readonly links?: readonly { readonly href: string; readonly label: string }[]
  }
  /** A form with a button that signs out. */
  signOut?: ReactNode
  /** A strip over every page: "Fictief gebruik". */
  ribbon?: ReactNode
  children: ReactNode
}

/**
 * Everything around a page inside an institution. All data comes in as props, and it is a client component for that: data
 * travels smaller than elements do. On a phone the menu is a drawer, without script.
 */
export function AppShell({ ribbon, children, ...props }: AppShellProps) {
  return (
    <>
      <SkipLink />
      <div className="app">
        <aside className="side">
          <div className="side-pop" id="menu" popover="auto">
            <button
              type="button"
              className="btn btn-small drawer-close"
              popoverTarget="menu"
              popoverTargetAction="hide"
            >
              <Icon name="x" />
              Sluiten
            </button>
            <InstitutionChoice {...props} />
            <nav aria-label="Hoofdmenu">
              <SideNav groups={props.nav} />
            </nav>
          </div>
        </aside>
        <div>
          <header>
            {ribbon && <div className="ribbon">{ribbon}</div>}
            <TopBar {...props} />
          </header>
          <main className="main" id="inhoud" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <PageManners />
    </>
  )
}

function InstitutionChoice({ institution, others = [] }: Pick<AppShellProps, 'institution' | 'others'>) {
  if (others.length === 0)
    return (
      <a className="side-inst-one" href={institution.href}>
        {institution.name}
      </a>
    )
  const label = (
    <>
      {institution.name}
      <span className="sr-only">, andere organisatie kiezen</span>
    </>
  )
  return (
    <Menu className="side-inst" look="" label={label}>
      {[institution, ...others].map((one) => (
        <MenuLink key={one.href} href={one.href} hint={one.hint} current={one === institution}>
          {one.name}
        </MenuLink>
      ))}
    </Menu>
  )
}

function TopBar({ search, inbox, user, signOut }: Pick<AppShellProps, 'search' | 'inbox' | 'user' | 'signOut'>) {
  return (
    <div className="top">
      <button type="button" className="btn drawer-open" popoverTarget="menu">
        <Icon name="menu" />
        Menu
      </button>
      {search && (
        <>
          <search className="top-search">
            <form action={search.action} method="get">
              <Icon name="search" />
              <input
                className="input"
                type="search"
                name={search.name ?? 'q'}
                defaultValue={search.value}
                placeholder={search.placeholder}
                aria-label={search.placeholder}
              />
              <KeyHint>Ctrl K</KeyHint>
            </form>
          </search>
          <a className="btn top-find" href={search.action}>
            <Icon name="search" label="Zoeken" />
          </a>
        </>
      )}
      {inbox && (
        <LinkButton href={inbox.href} count={inbox.count}>
          {inbox.label}
        </LinkButton>
      )}
      <UserMenu user={user} signOut={signOut} />
    </div>
  )
}

function UserMenu({ user, signOut }: Pick<AppShellProps, 'user' | 'signOut'>) {
  const label = (
    <>
      <Icon name="user" />
      <span className="top-user-name">{user.role ?? user.name}</span>
      <span className="sr-only">{user.role ? ` menu van ${user.name}` : ' uw menu'}</span>
    </>
  )
  return (
    <Menu className="top-user" end look="" label={label}>
      <MenuNote>
        {user.name}
        {user.role && <div>{user.role}</div>}
      </MenuNote>
      {user.links?.map((link) => (
        <MenuLink key={link.href} href={link.href}>
          {link.label}
        </MenuLink>
      ))}
      {signOut && (
        <>
          <MenuRule />
          {signOut}
        </>
      )}
    </Menu>
  )
}
