'use client'

import type { ReactNode } from 'react'
import { DateText } from './date-text'

export type Moment = {
  readonly key: string
  readonly day: string
  readonly title: ReactNode
  readonly link?: { readonly href: string; readonly text: string }
  /** Where it lies as seen from today. */
  readonly when: 'past' | 'now' | 'ahead'
}

/** Days in their order, today among them; each says what happens and links to what it touches. A client component: its days travel as data. */
export function Timeline({ moments, label }: { moments: readonly Moment[]; label: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {moments.map(({ key, day, title, link, when }) => (
        <li key={key} className={when} aria-current={when === 'now' ? 'date' : undefined}>
          <b>{when === 'now' ? 'Vandaag' : <DateText day={day} short />}</b>
          <span>{when === 'now' ? <DateText day={day} short /> : title}</span>
          {link && (
            <span>
              <a href={link.href}>{link.text}</a>
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
