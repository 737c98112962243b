import type { ReactNode } from 'react'

type MenuProps = {
  label: ReactNode
  /** Look of the button; the default is that of `Button`. */
  look?: string
  end?: boolean
  className?: string
  children: ReactNode
}

/** Links and buttons behind one button. A `<details>`: it opens without script; `MenuCloser` in the shell closes it. */
export function Menu({ label, look = 'btn', end, className, children }: MenuProps) {
  const names = ['menu', end && 'menu-end', className].filter(Boolean).join(' ')
  return (
    <details className={names} name="menu">
      <summary className={look}>{label}</summary>
      <div className="menu-items">{children}</div>
    </details>
  )
}

/** One line of a menu that goes somewhere. A menu takes plain `<button>`s and forms as well. */
export function MenuLink({
  href,
  current,
  hint,
  download,
  children,
}: {
  href: string
  current?: boolean
  hint?: ReactNode
  download?: boolean
  children: ReactNode
}) {
  return (
    <a href={href} aria-current={current ? 'true' : undefined} download={download}>
      <span>
        {children}
        {hint && <small>{hint}</small>}
      </span>
    </a>
  )
}

/** A line between two groups of a menu. */
export const MenuRule = () => <div className="menu-rule" />

/** A remark in a menu. */
export const MenuNote = ({ children }: { children: ReactNode }) => <div className="menu-note">{children}</div>
