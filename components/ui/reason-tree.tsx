'use client'

import type { ReactNode } from 'react'

export type Reason = {
  readonly verdict: 'yes' | 'no' | 'unknown'
  readonly text: ReactNode
  readonly citation?: ReactNode
  readonly children?: readonly Reason[]
}

const SAID: Record<Reason['verdict'], string> = { yes: 'Vastgesteld: ', no: 'Vastgesteld: ', unknown: 'Nog open: ' }

/** Why it is so: sentences with ✓ (so it is), – (so it is not, and the sentence says so) and ?, their citation in grey. `open` levels stand open, the rest is one click away. */
export function ReasonTree({ reasons, open = 1 }: { reasons: readonly Reason[]; open?: number }) {
  return (
    <ul className="tree">
      <Nodes reasons={reasons} open={open} />
    </ul>
  )
}

function Nodes({ reasons, open }: { reasons: readonly Reason[]; open: number }) {
  return reasons.map((reason, i) => (
    <li key={i} className={reason.verdict}>
      <span className="sr-only">{SAID[reason.verdict]}</span>
      {reason.text}
      {reason.citation && <span className="cite"> {reason.citation}</span>}
      {reason.children?.length ? <Because reasons={reason.children} open={open} /> : null}
    </li>
  ))
}

function Because({ reasons, open }: { reasons: readonly Reason[]; open: number }) {
  const list = (
    <ul>
      <Nodes reasons={reasons} open={open - 1} />
    </ul>
  )
  if (open > 0) return list
  return (
    <details>
      <summary>{reasons.length === 1 ? 'Toon de reden' : `Toon ${reasons.length} redenen`}</summary>
      {list}
    </details>
  )
}
