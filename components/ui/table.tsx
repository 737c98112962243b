import type { ComponentPropsWithRef, ReactNode } from 'react'

type TableProps = { caption: ReactNode; showCaption?: boolean; cards?: boolean; wide?: boolean; children: ReactNode }

/**
 * A table with a caption for screen readers. `cards`: under 800 px each row is a card, with the `label` of each `Td` beside
 * its value. `wide`: it scrolls sideways when it does not fit.
 */
export function Table({ caption, showCaption, cards, wide, children }: TableProps) {
  const table = (
    <table className={cards ? 'tbl tbl-cards' : 'tbl'}>
      <caption className={showCaption ? undefined : 'sr-only'}>{caption}</caption>
      {children}
    </table>
  )
  return wide ? <ScrollBox label={caption}>{table}</ScrollBox> : table
}

/** What may be wider than the page scrolls by itself, by keyboard too. */
export function ScrollBox({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="tbl-wrap" tabIndex={0} aria-label={typeof label === 'string' ? label : 'Tabel'}>
      {children}
    </section>
  )
}

type ThProps = ComponentPropsWithRef<'th'> & { num?: boolean }

/** A column heading. */
export function Th({ num, className, ...rest }: ThProps) {
  return <th scope="col" className={cell(num && 'num', className)} {...rest} />
}

export type Direction = 'asc' | 'desc'
type SortProps = { href: string; direction?: Direction; num?: boolean; children: ReactNode }

/** A column heading that sorts: a link to this list in the other order. */
export function SortHeader({ href, direction, num, children }: SortProps) {
  const sort = direction && (direction === 'asc' ? 'ascending' : 'descending')
  return (
    <th scope="col" className={num ? 'num' : undefined} aria-sort={sort}>
      <a href={href}>{children}</a>
    </th>
  )
}

type TdProps = ComponentPropsWithRef<'td'> & { label?: string; num?: boolean }

/** A cell; `label` stands beside it where the row is a card. */
export function Td({ label, num, className, ...rest }: TdProps) {
  return <td data-l={label} className={cell(num && 'num', className)} {...rest} />
}

/** The cell that names its row: the link to the record, and a second line in small. */
export function Lead({
  href,
  name,
  sub,
  children,
}: {
  href?: string
  name: ReactNode
  sub?: ReactNode
  children?: ReactNode
}) {
  return (
    <th scope="row" className="lead">
      {href ? <a href={href}>{name}</a> : <b>{name}</b>}
      {sub && <small>{sub}</small>}
      {children}
    </th>
  )
}

const cell = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ') || undefined
