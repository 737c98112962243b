import type { ReactNode } from 'react'
import { numberText } from './day-text'

export type Tab = { href: string; label: ReactNode; count?: number; current?: boolean }

/** Parts of one record, each with its own address. */
export function Tabs({ items, label }: { items: readonly Tab[]; label: string }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {items.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count === undefined ? null : <span className="muted">{numberText(tab.count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
