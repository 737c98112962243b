import { all, any, type Known, knownFrom } from '../known'
import type { Value } from '../vocabulary/value'
import { equal, type Reading, type View } from './reading'

const paragraphs = ['50(1)', '50(2)', '50(3)', '50(4)'] as const
type Paragraph = (typeof paragraphs)[number]

/** Of the party whose role the case states; else of whoever it is that owes it. */
function owed({ outcome, facts }: View, paragraph: string): Known {
  const point = outcome.article50.find((p) => p.paragraph === paragraph)
  return point && knownFrom(facts.role ? point.ours : point.verdict)
}

export const duty = (paragraph: Paragraph): Reading => equal((view) => owed(view, paragraph) ?? null)

export const applies: Reading = equal((view) => any(...paragraphs.map((p) => owed(view, p))) ?? null)

/** A source names the paragraphs that it speaks of: each of them must hold, and others may hold beside them. */
export const named: Reading = {
  actual: (view) => paragraphs.filter((p) => owed(view, p)).join(' and ') || null,
  holds: (view, wanted: Value) =>
    all(
      ...String(wanted)
        .split(' and ')
        .map((p) => owed(view, p)),
    ),
}
