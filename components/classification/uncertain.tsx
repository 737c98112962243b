import { citationWords, notAssessedNote, whatIfLines, whatIfWords } from '@/lib/classification/nl'
import type { Attention, Category, NotAssessed } from '@/rules'
import { standingLabels } from '@/rules'
import { Card } from '../ui/card'
import { Fold } from '../ui/fold'

/** Points that nobody answered: never to be read as "no". */
export function NotAssessedList({ points }: { points: readonly NotAssessed[] }) {
  if (points.length === 0) return null
  return (
    <Fold title="Nog niet beoordeeld" end={points.length}>
      <p className="muted mb-2">{notAssessedNote}</p>
      <ul className="todo">
        {points.map((p) => (
          <li key={p.id}>
            <span>
              {p.text} <span className="cite">{citationWords(p.citation)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

/** Which single answer would give another category; or that none would, or that it is still open. */
export function WhatIfList({ lines, category }: { lines: readonly string[]; category: Category }) {
  return (
    <Fold title={whatIfWords.title} end={lines.length > 0 && lines.length}>
      {lines.length > 0 && <p className="muted mb-2">{whatIfWords.note}</p>}
      <ul className="todo">
        {whatIfLines(lines, category).map((line) => (
          <li key={line}>
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

/** Remarks that decide nothing: contradictions, drafts, proposals. */
export function AttentionList({ points }: { points: readonly Attention[] }) {
  if (points.length === 0) return null
  return (
    <Card title="Aandachtspunten" aside="Deze beslissen niets">
      <ul className="todo">
        {points.map((p) => (
          <li key={p.id}>
            <span>
              {p.text}{' '}
              <span className="cite">
                {p.citations.map((c) => c.text).join(', ')} · {standingLabels[p.standing]}
                {p.term && ` · ${p.term}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
