import { scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import type { ReactNode } from 'react'
import { ChartTwin, type Linked } from './chart-twin'
import type { Tone } from './chip'
import { numberText } from './day-text'

export type Fill = Tone | 'brand' | 'rest'
export type Part = {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly fill: Fill
  readonly href?: string
}

const fillClass = (fill: Fill) => `fill-${fill === 'none' ? 'none-tone' : fill}`
const number = (value: number, href?: string): Linked => ({ text: numberText(value), href })

/** A number that is a link to what it counts, named after that; or just the number. */
const counted = (href: string | undefined, label: string, text: string): ReactNode =>
  href ? (
    <a href={href} aria-label={`${label}: ${text}`}>
      {text}
    </a>
  ) : (
    text
  )

const percent = (n: number) => `${Math.round(n * 100) / 100}%`

/** Parts of a whole as one bar, a legend in which every entry links to its rows, and the same as a table. */
export function StackedBar({
  parts,
  caption,
  unit = 'Aantal',
}: {
  parts: readonly Part[]
  caption: string
  unit?: string
}) {
  const total = parts.reduce((sum, part) => sum + part.value, 0)
  return (
    <>
      <Strip parts={parts} max={total} height={16} />
      <ul className="legend">
        {parts.map(({ key, label, value, fill, href }) => (
          <li key={key} className={fillClass(fill)}>
            {href ? (
              <a href={href}>
                {label}
                <b>{numberText(value)}</b>
              </a>
            ) : (
              <span>
                {label}
                <b>{numberText(value)}</b>
              </span>
            )}
          </li>
        ))}
      </ul>
      <ChartTwin
        caption={caption}
        head={['', unit, 'Deel']}
        rows={parts.map((p) => [
          p.label,
          number(p.value, p.href),
          { text: total ? `${Math.round((p.value / total) * 100)}%` : '–' },
        ])}
      />
    </>
  )
}

/** One bar cut in parts. A picture only: whoever draws it says the same in words beside it. */
function Strip({
  parts,
  max,
  height,
}: {
  parts: readonly Pick<Part, 'key' | 'value' | 'fill'>[]
  max: number
  height: number
}) {
  const across = scaleLinear<number>({ domain: [0, Math.max(max, 1)], range: [0, 100] })
  const shown = parts.filter((part) => part.value > 0)
  const starts = shown.map((_, i) => shown.slice(0, i).reduce((sum, part) => sum + part.value, 0))
  return (
    <svg className="chart chart-bar" height={height} aria-hidden="true">
      {shown.map((part, i) => (
        <Bar
          key={part.key}
          className={fillClass(part.fill)}
          x={percent(across(starts[i] ?? 0))}
          width={percent(across(part.value))}
          height={height}
        />
      ))}
    </svg>
  )
}

export type Meter = {
  readonly key: string
  readonly label: string
  /** Where all of it is listed, and where what is done. */
  readonly href?: string
  readonly doneHref?: string
  readonly value: number
  /** Of the rest, what needs attention: drawn in orange. */
  readonly warn?: number
  readonly warnHref?: string
  readonly max: number
}

/** One measure: a link, "151 van 196", and a bar with what is done and what needs attention. */
export function BarMeter({ label, href, value, warn = 0, max }: Omit<Meter, 'key'>) {
  return (
    <div className="meter">
      <div className="meter-head">
        <span>{label}</span>
        <span>{counted(href, label, `${numberText(value)} van ${numberText(max)}`)}</span>
      </div>
      <Strip
        height={10}
        max={max}
        parts={[
          { key: 'value', value, fill: 'brand' },
          { key: 'warn', value: Math.min(warn, Math.max(0, max - value)), fill: 'high' },
        ]}
      />
    </div>
  )
}

type MeterListProps = { meters: readonly Meter[]; caption: string; done: string; warn?: string }

/** Several measures under each other, with what orange means, and the same as a table. */
export function MeterList({ meters, caption, done, warn }: MeterListProps) {
  return (
    <>
      {meters.map((meter) => (
        <BarMeter {...meter} key={meter.key} />
      ))}
      {warn && meters.some((meter) => meter.warn) && (
        <p className="muted small mt-3">Oranje deel van een balk: {warn}</p>
      )}
      <ChartTwin
        caption={caption}
        head={['', done, ...(warn ? ['Aandacht'] : []), 'Totaal']}
        rows={meters.map((m) => [
          m.label,
          number(m.value, m.doneHref),
          ...(warn ? [number(m.warn ?? 0, m.warnHref)] : []),
          number(m.max, m.href),
        ])}
      />
    </>
  )
}

export type BarRow = {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly href?: string
  readonly fill?: Fill
}

/** Amounts compared: a bar for each, largest the whole width. Its own words are its table. */
export function BarList({ rows, label }: { rows: readonly BarRow[]; label: string }) {
  const max = Math.max(1, ...rows.map((row) => row.value))
  return (
    <ul className="barlist" aria-label={label}>
      {rows.map(({ key, label, value, href, fill = 'brand' }) => (
        <li key={key}>
          <span>{label}</span>
          <Strip height={10} max={max} parts={[{ key, value, fill }]} />
          <span className="text-right">{counted(href, label, numberText(value))}</span>
        </li>
      ))}
    </ul>
  )
}
