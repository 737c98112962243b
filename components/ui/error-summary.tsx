'use client'

import { useEffect, useRef } from 'react'

export type Problem = { readonly text: string; readonly href?: string }

/** What is wrong, each a link to its field. It takes focus when it appears, with and without script. */
export function ErrorSummary({
  problems,
  title = 'Dit gaat nog niet goed',
}: {
  problems: readonly Problem[]
  title?: string
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/noAutofocus: without script the browser itself must bring the user to what went wrong
    <div className="summary" role="alert" tabIndex={-1} ref={box} autoFocus>
      <h2>{title}</h2>
      <ul>
        {problems.map(({ text, href }) => (
          <li key={`${href} ${text}`}>{href ? <a href={href}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
