'use client'

import { Bar } from '@visx/shape'
import { ChartTwin, type Linked } from './chart-twin'

/** A piece of a bar, placed by whoever knows the whole. */
export type Piece = { readonly key: string; readonly className: string; readonly x: string; readonly width: string }

// Charts are client components as long tables are: what they draw travels as data, and once, as picture and as table.

/** One bar cut in pieces. A picture only: whoever draws it says the same in words beside it. */
function Strip({ pieces, height }: { pieces: readonly Piece[]; height: number }) {
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

/** One part of a whole: its colour in the bar and how much of the whole it is. */
export type Entry = Worded & { readonly className: string; readonly share: string }

type StackProps = { caption: string; unit: string; pieces: readonly Piece[]; entries: readonly Entry[] }

/** A whole as one bar, what each colour stands for with its number, and the same as a table. */
export function Stack({ caption, unit, pieces, entries }: StackProps) {
  return (
    <>
      <Strip pieces={pieces} height={16} />
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
      <ChartTwin
        caption={caption}
        head={['', unit, 'Deel']}
        rows={entries.map(({ label, said, href, share }) => [label, { text: said, href }, { text: share }])}
      />
    </>
  )
}

export type Row = Worded & { readonly pieces: readonly Piece[] }

/** A measure, drawn where it has pieces, with its numbers for the table. */
export type MeterEntry = Worded & {
  readonly pieces?: readonly Piece[]
  readonly parts: readonly Linked[]
  readonly total: string
}

type MetersProps = { caption: string; head: readonly string[]; meters: readonly MeterEntry[]; note: string }

/** Measures under each other: words, "151 van 196", and a bar; and all of them as a table. */
export function Meters({ caption, head, meters, note }: MetersProps) {
  return (
    <>
      {meters.map(
        ({ pieces, ...meter }) =>
          pieces && (
            <div key={meter.key} className="meter">
              <div className="meter-head">
                <span>{meter.label}</span>
                <span>{counted(meter)}</span>
              </div>
              <Strip height={10} pieces={pieces} />
            </div>
          ),
      )}
      {note && <p className="muted small mt-3">{note}</p>}
      <ChartTwin
        caption={caption}
        head={head}
        rows={meters.map(({ label, parts, total, href }) => [label, ...parts, { text: total, href }])}
      />
    </>
  )
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
