import type { ReactNode } from 'react'

type CardProps = {
  title?: ReactNode
  aside?: ReactNode
  id?: string
  flush?: boolean
  level?: 2 | 3
  className?: string
  children: ReactNode
}

/** A panel with a heading and, beside it, one link or a short remark. `flush` lets a table run to the edges. */
export function Card({ title, aside, id, flush, level = 2, className, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const names = ['card', flush && 'card-flush', className].filter(Boolean).join(' ')
  return (
    <section className={names} id={id}>
      {title && (
        <header className="card-head">
          <Heading>{title}</Heading>
          {aside && <div>{aside}</div>}
        </header>
      )}
      {children}
    </section>
  )
}

/** One number that is a link to what it counts. */
export function Figure({ value, label, href }: { value: ReactNode; label: ReactNode; href?: string }) {
  return (
    <div className="card figure">
      <b>{value}</b>
      {href ? <a href={href}>{label}</a> : <span>{label}</span>}
    </div>
  )
}

/** Lines that ask for attention or tell what happened, each with something at its right. */
export function TodoList({ items }: { items: readonly { key: string; text: ReactNode; end?: ReactNode }[] }) {
  return (
    <ul className="todo">
      {items.map((item) => (
        <li key={item.key}>
          <span>{item.text}</span>
          {item.end}
        </li>
      ))}
    </ul>
  )
}
