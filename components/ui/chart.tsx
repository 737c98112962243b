import { scaleLinear } from '@visx/scale'
import { Bars, Legend, Meters, type Piece, type Row, Strip } from './chart-parts'
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
      <Strip pieces={piecesOf(parts, total)} height={16} />
      <Legend
        entries={parts.map(({ fill, value, ...part }) => ({
          ...part,
          said: numberText(value),
          className: fillClass(fill),
        }))}
      />
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

/** Where each part lies in a bar that is `max` wide. */
function piecesOf(parts: readonly Pick<Part, 'key' | 'value' | 'fill'>[], max: number): Piece[] {
  const across = scaleLinear<number>({ domain: [0, Math.max(max, 1)], range: [0, 100] })
  const shown = parts.filter((part) => part.value > 0)
  const starts = shown.map((_, i) => shown.slice(0, i).reduce((sum, part) => sum + part.value, 0))
  return shown.map(({ key, value, fill }, i) => ({
    key,
    className: fillClass(fill),
    x: percent(across(starts[i] ?? 0)),
    width: percent(across(value)),
  }))
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
const meterRow = ({ key, label, href, value, warn = 0, max }: Meter): Row => ({
  key,
  label,
  ...(href && { href }),
  said: `${numberText(value)} van ${numberText(max)}`,
  pieces: piecesOf(
    [
      { key: 'value', value, fill: 'brand' },
      { key: 'warn', value: Math.min(warn, Math.max(0, max - value)), fill: 'high' },
    ],
    max,
  ),
})

type MeterListProps = { meters: readonly Meter[]; caption: string; done: string; warn?: string }

/** Several measures under each other, with what orange means, and the same as a table. */
export function MeterList({ meters, caption, done, warn }: MeterListProps) {
  return (
    <>
      <Meters rows={meters.map(meterRow)} />
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
    <Bars
      label={label}
      rows={rows.map(({ fill = 'brand', value, ...row }) => ({
        ...row,
        said: numberText(value),
        pieces: piecesOf([{ key: row.key, value, fill }], max),
      }))}
    />
  )
}
