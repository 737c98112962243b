'use client'

import { Table } from './table'

/** A number, with where its rows are listed. */
export type Linked = { readonly text: string; readonly href?: string }
type TwinProps = { caption: string; head: readonly string[]; rows: readonly (readonly [string, ...Linked[]])[] }

/**
 * The table that says the same as a picture, one click away: "Als tabel". The first column names the row.
 */
export function ChartTwin({ caption, head, rows }: TwinProps) {
  return (
    <details className="twin">
      <summary>
        Als tabel<span className="sr-only">: {caption}</span>
      </summary>
      <Table caption={caption} wide>
        <thead>
          <tr>
            {head.map((title, i) => (
              <th scope="col" key={title} className={i > 0 ? 'num' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values], r) => (
            <tr key={r}>
              <th scope="row">{name}</th>
              {values.map(({ text, href }, i) => (
                <td className="num" key={i}>
                  {href ? <a href={href}>{text}</a> : text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  )
}
