import type { InstitutionKind } from '@/lib/platform/prisma/enums'
import type { ManagePage } from './model'

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

/** The parts of managing an institution, under /beheer. */
export const managePages = {
  profile: { path: '', label: 'Profiel' },
  people: { path: '/mensen', label: 'Mensen' },
  departments: { path: '/afdelingen', label: 'Afdelingen' },
  grants: { path: '/inzage', label: 'Inzage' },
  leave: { path: '/vertrek', label: 'Vertrek' },
} as const satisfies Record<ManagePage, { path: string; label: string }>
