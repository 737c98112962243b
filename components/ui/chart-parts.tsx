'use client'

import { Bar } from '@visx/shape'

/** A piece of a bar, placed by whoever knows the whole. */
export type Piece = { readonly key: string; readonly className: string; readonly x: string; readonly width: string }

// The parts of a chart are client components as long tables are: what they draw travels as data.

/** One bar cut in pieces. A picture only: whoever draws it says the same in words beside it. */
export function Strip({ pieces, height }: { pieces: readonly Piece[]; height: number }) {
  return (
    <svg className="chart chart-bar" height={height} aria-hidden="true">
      {pieces.map(({ key, ...place }) => (
        <Bar key={key} {...place} height={height} />
      ))}
    </svg>
  )
}

type Worded = { readonly key: string; readonly label: string; readonly said: string; readonly href?: string }

/** What was counted as a link to it, named after that; or just the words. */
const counted = ({ href, label, said }: Worded) =>
  href ? (
    <a href={href} aria-label={`${label}: ${said}`}>
      {said}
    </a>
  ) : (
    said
  )

/** What each colour of a bar stands for, with its number. */
export function Legend({ entries }: { entries: readonly (Worded & { readonly className: string })[] }) {
  return (
    <ul className="legend">
      {entries.map(({ key, label, said, className, href }) => (
        <li key={key} className={className}>
          {href ? (
            <a href={href}>
              {label}
              <b>{said}</b>
            </a>
          ) : (
            <span>
              {label}
              <b>{said}</b>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

export type Row = Worded & { readonly pieces: readonly Piece[] }

/** Measures under each other: words, "151 van 196", and a bar. */
export function Meters({ rows }: { rows: readonly Row[] }) {
  return rows.map((row) => (
    <div key={row.key} className="meter">
      <div className="meter-head">
        <span>{row.label}</span>
        <span>{counted(row)}</span>
      </div>
      <Strip height={10} pieces={row.pieces} />
    </div>
  ))
}

/** Amounts under each other: words, a bar, and the number. */
export function Bars({ rows, label }: { rows: readonly Row[]; label: string }) {
  return (
    <ul className="barlist" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>
          <span>{row.label}</span>
          <Strip height={10} pieces={row.pieces} />
          <span className="text-right">{counted(row)}</span>
        </li>
      ))}
    </ul>
  )
}
