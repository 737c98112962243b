import type { ReactNode } from 'react'
import { Icon } from './icon'

type FilterBarProps = {
  /** Where the list stands; the filters go into its URL. */
  action: string
  /** What must stay in the URL: sort order, columns. Never the page number. */
  keep?: Readonly<Record<string, string | readonly string[] | undefined>>
  id?: string
  /** At the right: views, columns. */
  end?: ReactNode
  children: ReactNode
}

/** Filters above a list: one GET form, so that it works without script and the URL holds everything. */
export function FilterBar({ action, keep = {}, id, end, children }: FilterBarProps) {
  return (
    <form className="filters" action={action} method="get" id={id} aria-label="Filters">
      {Object.entries(keep).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : (value ?? [])).map((v) => (
          <input key={`${name} ${v}`} type="hidden" name={name} value={v} />
        )),
      )}
      {children}
      {end && <div className="filters-end">{end}</div>}
    </form>
  )
}

/** A search box among the filters. */
export function FilterSearch({
  name = 'q',
  value,
  label,
  placeholder = label,
}: {
  name?: string
  value?: string
  label: string
  placeholder?: string
}) {
  return (
    <div className="filter-search">
      <Icon name="search" />
      <input
        className="input"
        type="search"
        name={name}
        defaultValue={value}
        placeholder={placeholder}
        aria-label={label}
      />
    </div>
  )
}

/** Anything else that opens from a pill in the bar: columns, views, more filters. */
export function FilterMenu({ label, on, children }: { label: ReactNode; on?: boolean; children: ReactNode }) {
  return (
    <details className="menu menu-end" name="menu">
      <summary className={on ? 'pill pill-on' : 'pill'}>{label}</summary>
      <div>{children}</div>
    </details>
  )
}

/** A filter that is on; pressing it takes it off. */
export function FilterOn({ label, href }: { label: ReactNode; href: string }) {
  return (
    <a className="pill pill-on" href={href}>
      {label}
      <Icon name="x" label="(uitzetten)" />
    </a>
  )
}
