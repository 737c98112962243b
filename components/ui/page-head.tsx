import type { ReactNode } from 'react'

export type Crumb = { label: ReactNode; href?: string }

/** Where this page stands. The last one is the page itself and no link. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav className="crumbs" aria-label="Kruimelpad">
      <ol>
        {items.map((item, i) => (
          <li key={i}>
            {item.href ? <a href={item.href}>{item.label}</a> : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

type PageHeadProps = {
  title: ReactNode
  sub?: ReactNode
  marks?: ReactNode
  actions?: ReactNode
  crumbs?: readonly Crumb[]
}

/** The heading of a page: where it stands, title, one line, chips, and its actions with the primary one last. */
export function PageHead({ title, sub, marks, actions, crumbs }: PageHeadProps) {
  return (
    <div className="page-head">
      <div>
        {crumbs && <Breadcrumbs items={crumbs} />}
        <h1>{title}</h1>
        {sub && <p className="page-sub">{sub}</p>}
        {marks && <div className="page-marks">{marks}</div>}
      </div>
      {actions && <div className="btns">{actions}</div>}
    </div>
  )
}

/** The one thing to do next, in a sentence with its reason and its day. */
export function NextStep({
  title,
  reason,
  action,
  warn,
}: {
  title: ReactNode
  reason?: ReactNode
  action?: ReactNode
  warn?: boolean
}) {
  return (
    <section className={warn ? 'next next-warn' : 'next'} aria-label="Volgende stap">
      <div>
        <h2>{title}</h2>
        {reason && <p>{reason}</p>}
      </div>
      {action && <div className="btns">{action}</div>}
    </section>
  )
}
