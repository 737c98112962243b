'use client'

import { type ReactNode, useEffect, useRef } from 'react'

export type Problem = { readonly text: string; readonly href?: string }

/** What a form answers takes focus when it appears, so that nobody at the bottom of a long form misses it; without script too. */
export function Arrival({ className, role, children }: { className?: string; role?: 'alert'; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/noAutofocus: without script the browser itself must bring the user to the answer
    <div className={className} role={role} tabIndex={-1} ref={box} autoFocus>
      {children}
    </div>
  )
}

/** What is wrong, each a link to its field. */
export function ErrorSummary({
  problems,
  title = 'Dit gaat nog niet goed',
}: {
  problems: readonly Problem[]
  title?: string
}) {
  return (
    <Arrival className="summary" role="alert">
      <h2>{title}</h2>
      <ul>
        {problems.map(({ text, href }) => (
          <li key={`${href} ${text}`}>{href ? <a href={href}>{text}</a> : text}</li>
        ))}
      </ul>
    </Arrival>
  )
}
