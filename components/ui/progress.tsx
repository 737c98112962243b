import type { ReactNode } from 'react'
import { numberText } from './day-text'

/** How far something is, in words and as a bar: "7 van 9 onderbouwd". */
export function Progress({
  value,
  max,
  label,
  text,
}: {
  value: number
  max: number
  label: ReactNode
  text?: ReactNode
}) {
  const said = text ?? `${numberText(value)} van ${numberText(max)}`
  return (
    <div className="meter">
      <div className="meter-head">
        <span>{label}</span>
        <span>{said}</span>
      </div>
      <progress value={value} max={Math.max(max, 1)} aria-label={typeof label === 'string' ? label : 'Voortgang'} />
    </div>
  )
}

/** The same in a table cell: a small bar with "7/9". */
export function MiniProgress({ value, max, label }: { value: number; max: number; label: string }) {
  return (
    <span className="mini">
      <progress value={value} max={Math.max(max, 1)} aria-label={label} />
      {` ${value}/${max}`}
    </span>
  )
}
