import type { EvidenceState } from '@/lib/platform/prisma/enums'
import type { GrantRefusal, GrantScope, GrantState } from './model'

/** What a scope opens, for whoever gives it. */
export const scopeWords = {
  systems: {
    name: 'AI-systemen',
    opens:
      'Welke AI-systemen u hebt, waarvoor, in welk stadium, met product, leverancier en versie, en wie eigenaar is.',
  },
  classification: {
    name: 'Classificatie',
    opens: 'Hoe elk AI-systeem is ingedeeld, met de antwoorden en de redenen.',
  },
  duties: {
    name: 'Verplichtingen',
    opens: 'Welke verplichtingen er zijn, hoe ver u bent en welke datums gelden, met de stand van DPIA en checklist.',
  },
  evidence: {
    name: 'Bewijs',
    opens: 'Welke bewijsstukken er zijn: titel, periode en oordeel. De bestanden zelf niet.',
  },
} as const satisfies Record<GrantScope, { name: string; opens: string }>

export const scopeOrder = Object.keys(scopeWords) as readonly GrantScope[]

export const writeScopes = (scopes: readonly GrantScope[]): string =>
  scopeOrder
    .filter((scope) => scopes.includes(scope))
    .map((scope) => scopeWords[scope].name)
    .join(', ')

export const stateWords = {
  coming: 'Gaat nog in',
  running: 'Loopt',
  ended: 'Afgelopen',
  revoked: 'Ingetrokken',
} as const satisfies Record<GrantState, string>

export const notShared = 'Niet gedeeld'

export const seenWords = {
  unshared: 'De praktijk deelt dit niet met u.',
  /** In the place of a name: who decided or answered is not part of what a practice shares. */
  somebody: 'iemand van de praktijk',
  nothingDecided: 'De praktijk heeft nog van geen AI-systeem een classificatie vastgelegd.',
  nothingChecked: 'De praktijk heeft nog geen DPIA of leverancierschecklist vastgelegd.',
  checks: 'DPIA en leverancierschecklist',
  checksNote: 'Wat hier niet staat, is nog niet begonnen.',
  decided: 'AI-systeem zonder gedeelde naam',
} as const

export const grantRefusals = {
  'no-scope': 'Kies ten minste één ding dat te zien is.',
  'unknown-receiver': 'Kies een regio-organisatie uit de lijst.',
  'already-given': 'Deze organisatie heeft al inzage, of krijgt die nog. Trek die eerst in als u iets wilt veranderen.',
  'ends-before-it-starts': 'De laatste dag ligt vóór de eerste. Pas een van beide aan.',
  'ended-already': 'De laatste dag is al geweest. Kies een latere dag, of laat het veld leeg.',
} as const satisfies Record<GrantRefusal, string>

/** Beside which field of the form a refusal stands. */
export const refusalFields = {
  'no-scope': 'scopes',
  'unknown-receiver': 'receiverId',
  'already-given': 'receiverId',
  'ends-before-it-starts': 'until',
  'ended-already': 'until',
} as const satisfies Record<GrantRefusal, string>

export const dayProblem = 'Vul een bestaande datum in.'

export const evidenceStates = {
  offered: 'Aangeboden',
  accepted: 'Geaccepteerd',
  rejected: 'Afgewezen',
} as const satisfies Record<EvidenceState, string>
