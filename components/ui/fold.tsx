import type { ReactNode } from 'react'

/** "Waarom vragen we dit?" beside a question. */
export function Why({ title = 'Waarom vragen we dit?', children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <div className="why">
      <b>{title}</b> {children}
    </div>
  )
}

/** A block that can be opened, without script; `end` is a short remark at its right, `open` opens it at first. */
export function Fold({
  title,
  end,
  open,
  id,
  children,
}: {
  title: ReactNode
  end?: ReactNode
  open?: boolean
  id?: string
  children: ReactNode
}) {
  return (
    <details className="fold" open={open} id={id}>
      <summary>
        <span>{title}</span>
        {end && <span>{end}</span>}
      </summary>
      <div>{children}</div>
    </details>
  )
}
