import type { InstitutionKind } from '@/lib/platform/prisma/enums'

export const kindWords = {
  hospital: 'Ziekenhuis',
  gpPractice: 'Huisartsenpraktijk',
  regionalOrganisation: 'Regionale huisartsenorganisatie',
  other: 'Andere zorgorganisatie',
} as const satisfies Record<InstitutionKind, string>

/** The headings of the main menu. */
export const menuGroups = {
  overview: undefined,
  register: 'Register',
  work: 'Werk',
  account: 'Verantwoording',
  institution: 'Instelling',
} as const
