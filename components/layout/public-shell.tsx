import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/accessibility'
import { Icon } from '@/components/ui/icon'
import { PageManners } from '@/components/ui/page-manners'

export type PublicLink = { readonly href: string; readonly label: string }

type PublicShellProps = {
  brand: string
  home?: string
  links?: readonly PublicLink[]
  /** At the right of the top bar: a sign-in button. */
  action?: ReactNode
  foot?: ReactNode
  footLinks?: readonly PublicLink[]
  ribbon?: ReactNode
  /** For one form: signing in, confirming. */
  narrow?: boolean
  children: ReactNode
}

/** Around the pages for which nobody signs in: landing, signing in, public register, a vendor's door. */
export function PublicShell({
  brand,
  home = '/',
  links = [],
  action,
  foot,
  footLinks = [],
  ribbon,
  narrow,
  children,
}: PublicShellProps) {
  return (
    <div className="public">
      <header>
        <SkipLink />
        {ribbon && <div className="ribbon">{ribbon}</div>}
        <div className="public-top">
          <a className="brand" href={home}>
            <Icon name="shield-check" className="text-brand" />
            {brand}
          </a>
          {(links.length > 0 || action) && (
            <nav aria-label="Hoofdmenu">
              <Links links={links} />
              {action}
            </nav>
          )}
        </div>
      </header>
      <main className={narrow ? 'public-main public-narrow' : 'public-main'} id="inhoud" tabIndex={-1}>
        {children}
      </main>
      {(foot || footLinks.length > 0) && (
        <footer className="public-foot">
          <div>{foot}</div>
          {footLinks.length > 0 && (
            <nav aria-label="Meer">
              <Links links={footLinks} />
            </nav>
          )}
        </footer>
      )}
      <PageManners />
    </div>
  )
}

const Links = ({ links }: { links: readonly PublicLink[] }) =>
  links.map((link) => (
    <a key={link.href} href={link.href}>
      {link.label}
    </a>
  ))
