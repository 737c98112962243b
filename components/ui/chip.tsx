import type { ReactNode } from 'react'

export type Tone = 'bad' | 'high' | 'limited' | 'minimal' | 'none' | 'open'
export type Mark = 'ban' | 'alert' | 'info' | 'check' | 'minus' | 'help' | 'clock'

/** Colour, mark and word together; the tone brings its own mark, `mark` another. `open` is dashed violet: not yet known. */
export function Chip({ tone, mark, children }: { tone: Tone; mark?: Mark | 'nothing'; children: ReactNode }) {
  const look = mark === 'nothing' ? ' chip-plain' : mark ? ` mark-${mark}` : ''
  return <span className={`chip chip-${tone}${look}`}>{children}</span>
}
