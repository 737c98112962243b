import { numberText } from './day-text'

type PagerProps = { page: number; size: number; total: number; href: (page: number) => string; noun?: string }

/** Under a list: which rows are shown out of how many, and links to the other pages. Pages count from 1. */
export function Pager({ page, size, total, href, noun = '' }: PagerProps) {
  const last = Math.max(1, Math.ceil(total / size))
  const from = total === 0 ? 0 : (page - 1) * size + 1
  const to = Math.min(page * size, total)
  return (
    <div className="tbl-foot">
      <span>
        {numberText(from)}–{numberText(to)} van {numberText(total)} {noun}
      </span>
      {last > 1 && (
        <nav className="pager" aria-label="Bladeren">
          <ul>
            <li>
              {page > 1 ? (
                <a rel="prev" href={href(page - 1)}>
                  Vorige
                </a>
              ) : (
                <span className="off">Vorige</span>
              )}
            </li>
            {pagesAround(page, last).map((n, i) => (
              <li key={i}>
                {n === null ? '…' : n === page ? <b aria-current="page">{n}</b> : <a href={href(n)}>{n}</a>}
              </li>
            ))}
            <li>
              {page < last ? (
                <a rel="next" href={href(page + 1)}>
                  Volgende
                </a>
              ) : (
                <span className="off">Volgende</span>
              )}
            </li>
          </ul>
        </nav>
      )}
    </div>
  )
}

/** The page numbers to show: first, last and those around the current one; null is a gap. */
export function pagesAround(page: number, last: number): readonly (number | null)[] {
  const shown = [1, page - 1, page, page + 1, last].filter((n) => n >= 1 && n <= last)
  const numbers = [...new Set(shown)].sort((a, b) => a - b)
  return numbers.flatMap((n, i) => {
    const before = numbers[i - 1] ?? 0
    if (n - before === 2) return [n - 1, n]
    return n - before > 2 ? [null, n] : [n]
  })
}
