import type { ReactNode } from 'react'

/** The first stop of the Tab key: straight to the content. */
export function SkipLink({ to = 'inhoud' }: { to?: string }) {
  return (
    <a className="skip" href={`#${to}`}>
      Naar de inhoud
    </a>
  )
}

/** A key combination, for those who look: "Ctrl K". */
export function KeyHint({ children }: { children: ReactNode }) {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  )
}
