import type { ReactNode } from 'react'
import { Table } from './table'

type TwinProps = { caption: string; head: readonly string[]; rows: readonly (readonly ReactNode[])[] }

/** The table that says the same as a picture, one click away: "Als tabel". The first column names the row. */
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
              {values.map((value, i) => (
                <td className="num" key={i}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  )
}

/** A number that is a link to what it counts, or just the number. */
export const linked = (href: string | undefined, text: ReactNode): ReactNode =>
  href ? <a href={href}>{text}</a> : text
