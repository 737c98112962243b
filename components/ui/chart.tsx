import { scaleLinear } from '@visx/scale'
import { Bars, Meters, type Piece, Stack } from './chart-parts'
import type { Linked } from './chart-twin'
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
    <Stack
      caption={caption}
      unit={unit}
      pieces={piecesOf(parts, total)}
      entries={parts.map(({ fill, value, ...part }) => ({
        ...part,
        said: numberText(value),
        className: fillClass(fill),
        share: total ? `${Math.round((value / total) * 100)}%` : '–',
      }))}
    />
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

/** What of a measure is done and what needs attention. */
const meterPieces = ({ value, warn = 0, max }: Meter): Piece[] =>
  piecesOf(
    [
      { key: 'value', value, fill: 'brand' },
      { key: 'warn', value: Math.min(warn, Math.max(0, max - value)), fill: 'high' },
    ],
    max,
  )

type MeterListProps = { meters: readonly Meter[]; caption: string; done: string; warn?: string; shown?: number }

/** Several measures under each other, with what orange means, and the same as a table; beyond `shown` in the table only. */
export function MeterList({ meters, caption, done, warn, shown = meters.length }: MeterListProps) {
  const more = meters.length - shown
  const notes = [
    ...(warn && meters.slice(0, shown).some((m) => m.warn) ? [`Oranje deel van een balk: ${warn}.`] : []),
    ...(more > 0 ? [more === 1 ? 'Nog 1 soort staat in de tabel.' : `Nog ${more} soorten staan in de tabel.`] : []),
  ]
  return (
    <Meters
      caption={caption}
      head={['', done, ...(warn ? ['Aandacht'] : []), 'Totaal']}
      note={notes.join(' ')}
      meters={meters.map((m, at) => ({
        key: m.key,
        label: m.label,
        ...(m.href && { href: m.href }),
        said: `${numberText(m.value)} van ${numberText(m.max)}`,
        ...(at < shown && { pieces: meterPieces(m) }),
        parts: [number(m.value, m.doneHref), ...(warn ? [number(m.warn ?? 0, m.warnHref)] : [])],
        total: numberText(m.max),
      }))}
    />
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
