'use client'

import type { ReactNode } from 'react'
import { PickAll } from './bulk-bar'
import { Chip, type Mark, type Tone } from './chip'
import { DateText } from './date-text'
import { MiniProgress } from './progress'
import { type Direction, SortHeader, Table, Th } from './table'

export type Column = {
  readonly key: string
  readonly label: string
  /** A shorter heading, where the label on a card may be longer. */
  readonly short?: string
  readonly num?: boolean
  /** The address of this list sorted by this column, and how it is sorted now. */
  readonly sort?: { readonly href: string; readonly direction?: Direction }
}

/** What stands in a cell. All plain data, so that a long table is cheap. */
export type Cell =
  | string
  | number
  | null
  | {
      readonly text: string
      readonly small?: string
      readonly href?: string
      readonly tone?: Tone
      readonly mark?: Mark | 'nothing'
      /** 'target': an own day has passed. 'late': a legal day has passed; red, and nothing else is. Beside a chip it colours `small`. */
      readonly alert?: 'target' | 'late'
      readonly muted?: boolean
    }
  | { readonly day: string; readonly small?: string }
  | { readonly done: number; readonly of: number; readonly label: string }

export type DataRow = {
  readonly id: string
  readonly name: string
  readonly href?: string
  readonly sub?: string
  readonly cells: readonly Cell[]
  readonly picked?: boolean
}

type DataTableProps = {
  caption: string
  /** The column of the names. */
  lead: Omit<Column, 'key' | 'num'>
  columns: readonly Column[]
  rows: readonly DataRow[]
  /** Boxes to pick rows, belonging to the form with this id. */
  pick?: { readonly form: string; readonly name?: string }
  foot?: ReactNode
}

/**
 * A long table from plain data: cards under 800 px, sortable headings, rows to pick. It is a client component on purpose:
 * fifty rows cost the server a third of what they cost as server elements. It works without script.
 */
export function DataTable({ caption, lead, columns, rows, pick, foot }: DataTableProps) {
  return (
    <>
      <Table caption={caption} cards wide>
        <thead>
          <tr>
            {pick && (
              <td className="pick">
                <PickAll {...pick} />
              </td>
            )}
            <Heading column={lead} />
            {columns.map((column) => (
              <Heading key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, href, sub, cells, picked }) => (
            <tr key={id}>
              {pick && (
                <td className="pick">
                  <input
                    type="checkbox"
                    name={pick.name ?? 'keuze'}
                    value={id}
                    form={pick.form}
                    defaultChecked={picked}
                    aria-label={`Kies ${name}`}
                  />
                </td>
              )}
              <th scope="row" className="lead">
                {href ? <a href={href}>{name}</a> : <b>{name}</b>}
                {sub && <small>{sub}</small>}
              </th>
              {columns.map(({ key, label, num }, i) => (
                <td key={key} data-l={label} className={num ? 'num' : undefined}>
                  {shown(cells[i] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      {foot}
    </>
  )
}

function Heading({ column: { label, short, num, sort } }: { column: Omit<Column, 'key'> }) {
  if (!sort) return <Th num={num}>{short ?? label}</Th>
  return (
    <SortHeader num={num} {...sort}>
      {short ?? label}
    </SortHeader>
  )
}

// Plain functions, not components: a list has hundreds of cells, and each component costs more than what it draws.
function shown(cell: Cell): ReactNode {
  if (cell === null || cell === '') return '–'
  if (typeof cell !== 'object') return cell
  if ('done' in cell) return MiniProgress({ value: cell.done, max: cell.of, label: cell.label })
  const main = 'day' in cell ? DateText({ day: cell.day, short: true }) : worded(cell)
  if (!cell.small) return main
  return (
    <span>
      {main}
      <small className={'tone' in cell && cell.tone ? alerted(cell.alert) : undefined}>{cell.small}</small>
    </span>
  )
}

const alerted = (alert: 'target' | 'late' | undefined) => alert && (alert === 'late' ? 'late' : 'passed')

function worded({ text, href, tone, mark, alert, muted }: Extract<Cell, { text: string }>): ReactNode {
  if (tone) return Chip({ tone, mark, children: text })
  if (href) return <a href={href}>{text}</a>
  if (alert) return <b className={alerted(alert)}>{text}</b>
  return muted ? <span className="muted">{text}</span> : text
}
