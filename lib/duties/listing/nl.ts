import type { Day } from '@/lib/platform/day'

/** The headings of the list and of its export. */
export const columnLabels = {
  title: 'Verplichting',
  article: 'Grondslag',
  system: 'AI-systeem',
  legalFrom: 'Wettelijke datum',
  targetOn: 'Streefdatum',
  timing: 'Stand van de streefdatum',
  owner: 'Eigenaar',
  proofUntil: 'Bewijs tot en met',
  status: 'Status',
} as const

/** "Verplichtingen Voorbeeldziekenhuis 2026-11-23" */
export const exportName = (institution: string, today: Day): string => `Verplichtingen ${institution} ${today}`

/** What is said of planning several obligations at once. */
export const manyWords = {
  title: 'Eigenaar of streefdatum wijzigen',
  nothingChosen: 'Kies ten minste één verplichting.',
  tooMany: 'Kies hoogstens 1.000 verplichtingen tegelijk.',
  nothingToChange: 'Kies een eigenaar, een streefdatum of allebei.',
} as const

/** What the list says after its obligations were planned together. */
export const flashes = {
  gepland: 'De gekozen verplichtingen zijn gewijzigd.',
  'niets-gewijzigd': { tone: 'info', text: 'Er was niets te wijzigen.' },
} as const
