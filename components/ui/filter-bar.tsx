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

export type FilterOption = { readonly value: string; readonly label: string; readonly count?: number }
type FilterChoiceProps = {
  label: string
  name: string
  options: readonly FilterOption[]
  selected?: readonly string[]
  /** One at most: radio buttons with "Alles" on top. */
  one?: boolean
  apply?: string
}

/** One filter: a pill that opens a list of choices with counts, and a button to apply them. */
export function FilterChoice({ label, name, options, selected = [], one, apply = 'Toepassen' }: FilterChoiceProps) {
  const chosen = options.filter((option) => selected.includes(option.value))
  const says =
    chosen.length === 0 ? label : chosen.length === 1 ? `${label}: ${chosen[0]?.label}` : `${label}: ${chosen.length}`
  return (
    <details className="menu" name="menu">
      <summary className={chosen.length > 0 ? 'pill pill-on' : 'pill'}>{says}</summary>
      <div>
        <fieldset className="filter-list">
          <legend className="sr-only">{label}</legend>
          {one && (
            <label>
              <input type="radio" name={name} value="" defaultChecked={chosen.length === 0} />
              <span>Alles</span>
            </label>
          )}
          {options.map((option) => (
            <label key={option.value}>
              <input
                type={one ? 'radio' : 'checkbox'}
                name={name}
                value={option.value}
                defaultChecked={selected.includes(option.value)}
              />
              <span>{option.label}</span>
              {option.count === undefined ? null : <span>{option.count}</span>}
            </label>
          ))}
        </fieldset>
        <div className="filter-foot">
          <button type="submit" className="btn btn-primary btn-small">
            {apply}
          </button>
        </div>
      </div>
    </details>
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
