import type { ReactNode } from 'react'

export type Term = { term: ReactNode; value: ReactNode; key?: string }

/** Terms with their values. An empty value shows as a dash. */
export function DescriptionList({ items, wide }: { items: readonly Term[]; wide?: boolean }) {
  return (
    <dl className={wide ? 'terms terms-wide' : 'terms'}>
      {items.map(({ key, term, value }, i) => (
        <Row key={key ?? i} term={term} value={value} />
      ))}
    </dl>
  )
}

function Row({ term, value }: Omit<Term, 'key'>) {
  const empty = value === null || value === undefined || value === ''
  return (
    <>
      <dt>{term}</dt>
      <dd>{empty ? '–' : value}</dd>
    </>
  )
}
