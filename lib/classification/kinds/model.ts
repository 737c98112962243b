import { type Proposal, proposalFor, type ToolKind, toolKindById } from '@/rules'
import type { Page, Question } from '../questionnaire/model'

/** The chosen kind of tool; null where none was chosen, or the rules no longer know it. */
export const toolKindOf = (stored: string | null): ToolKind | null => (stored === null ? null : toolKindById(stored))

/** What stands beside a question that nobody answered yet, not even with "weet ik niet"; null where nothing does. */
export function proposedFor(
  { fact, judged, open, elsewhere, answer }: Question,
  kind: ToolKind | null,
): Proposal | null {
  if (kind === null || judged || !open || elsewhere || answer !== null) return null
  return proposalFor(kind, fact.id)
}

/** How many proposals wait for somebody on these pages. */
export const waitingProposals = (pages: readonly Page[], kind: ToolKind | null): number =>
  pages.flatMap((p) => p.questions).filter((q) => proposedFor(q, kind) !== null).length
