import type { ReactNode } from 'react'

/** What to say when there is nothing: why, and what to do next. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className="card empty">
      <h2>{title}</h2>
      {children && <div className="text-ink-2 max-w-[60ch]">{children}</div>}
      {actions && <div className="btns">{actions}</div>}
    </div>
  )
}
