import type { Choice, EvidenceState } from '@/lib/platform/prisma/enums'
import type { Category } from '@/rules'

export const answer = { yes: 'ja', no: 'nee', unknown: 'onbekend' } as const satisfies Record<Choice, string>

/** What was decided of a proof. */
export const proofStates = {
  offered: 'Ter controle, aangedragen door',
  accepted: 'Goedgekeurd door',
  rejected: 'Afgewezen door',
} as const satisfies Record<EvidenceState, string>

/** A category inside a sentence. */
export const categoryInSentence = {
  prohibited: 'verboden',
  highRisk: 'hoog risico',
  other: 'geen verboden toepassing en geen hoog risico',
  undetermined: 'nog onbepaald',
  notAi: 'geen AI-systeem',
} as const satisfies Record<Category, string>

export const headings = {
  classification: 'Classificatie en onderbouwing',
  duties: 'Verplichtingen en bewijs',
  checks: 'Beoordelingen',
  events: 'Gebeurtenissen',
} as const
