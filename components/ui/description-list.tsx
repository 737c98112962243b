'use client'

import type { ReactNode } from 'react'

export type Term = { term: ReactNode; value: ReactNode; key?: string }

/** Terms with their values. An empty value shows as a dash. A client component: its terms travel as data. */
export function DescriptionList({ items, wide }: { items: readonly Term[]; wide?: boolean }) {
  return (
    <dl className={wide ? 'terms terms-wide' : 'terms'}>
      {items.flatMap(({ key, term, value }, i) => [
        <dt key={`t${key ?? i}`}>{term}</dt>,
        <dd key={key ?? i}>{value === null || value === undefined || value === '' ? '–' : value}</dd>,
      ])}
    </dl>
  )
}

export type TextTerm = { readonly term: string; readonly text: string | null }

/** Terms with texts that people typed: with their own line breaks, as a link where it is one, and named where empty. */
export function TextList({ items, empty }: { items: readonly TextTerm[]; empty: string }) {
  return (
    <dl className="terms terms-wide">
      {items.flatMap(({ term, text }) => [
        <dt key={`t${term}`}>{term}</dt>,
        <dd key={term}>{written(text, empty)}</dd>,
      ])}
    </dl>
  )
}

function written(text: string | null, empty: string): ReactNode {
  if (text === null) return <span className="muted">{empty}</span>
  if (/^https?:\/\/\S+$/.test(text))
    return (
      <a href={text} rel="noreferrer" className="break-all">
        {text}
      </a>
    )
  return <span className="whitespace-pre-line">{text}</span>
}
