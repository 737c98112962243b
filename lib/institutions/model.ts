import type { Permission } from '@/lib/platform/permission'
import type { InstitutionKind } from '@/lib/platform/prisma/enums'

type Counted = 'systems' | 'practices'

export type MenuPage = {
  readonly group: 'overview' | 'register' | 'work' | 'account' | 'institution'
  /** Under the institution's own address. */
  readonly path: string
  readonly label: string
  readonly may: Permission
  readonly counts?: Counted
  readonly only?: readonly InstitutionKind[]
  /** Kinds that get by without it; its address stays, and other pages lead there. */
  readonly not?: readonly InstitutionKind[]
}

/** Every page of the main menu, in its order. A page that is not built yet does not stand here. */
export const menuPages: readonly MenuPage[] = [
  { group: 'overview', path: '', label: 'Overzicht', may: 'institution:read' },
  { group: 'register', path: '/systemen', label: 'AI-systemen', may: 'system:read', counts: 'systems' },
  {
    group: 'register',
    path: '/praktijken',
    label: 'Praktijken',
    may: 'grants:use',
    counts: 'practices',
    only: ['regionalOrganisation'],
  },
  { group: 'work', path: '/verplichtingen', label: 'Verplichtingen', may: 'duty:read' },
  { group: 'account', path: '/dossier', label: 'Dossiers', may: 'export:make' },
  { group: 'account', path: '/logboek', label: 'Logboek', may: 'logbook:read', not: ['gpPractice'] },
  { group: 'institution', path: '/beheer', label: 'Beheer', may: 'institution:read' },
]

/** The pages that this member may open, in this kind of institution. */
export const menuFor = (may: ReadonlySet<Permission>, kind: InstitutionKind): readonly MenuPage[] =>
  menuPages.filter((page) => may.has(page.may) && (!page.only || page.only.includes(kind)) && !page.not?.includes(kind))

/** The parts of managing an institution. */
export type ManagePage = 'profile' | 'people' | 'departments' | 'grants' | 'leave'

const manageRules: readonly (readonly [ManagePage, Permission])[] = [
  ['profile', 'institution:read'],
  ['people', 'people:read'],
  ['departments', 'institution:read'],
  ['grants', 'grants:manage'],
  ['leave', 'institution:leave'],
]

/** What a kind of institution gets by without: a regional organisation gives no inspection, a practice has no departments. */
const without: Readonly<Partial<Record<InstitutionKind, readonly ManagePage[]>>> = {
  regionalOrganisation: ['grants'],
  gpPractice: ['departments'],
}

/** What this member may open of it. */
export const managePagesFor = (may: ReadonlySet<Permission>, kind: InstitutionKind): readonly ManagePage[] =>
  manageRules
    .filter(([page, permission]) => may.has(permission) && !without[kind]?.includes(page))
    .map(([page]) => page)

/** The parts of the dashboard. */
export type DashboardCard = 'attention' | 'category' | 'stage' | 'dates' | 'duties' | 'checks' | 'events'

const dashboardCards: readonly DashboardCard[] = [
  'attention',
  'category',
  'stage',
  'dates',
  'duties',
  'checks',
  'events',
]

/** A practice has a handful of systems: it sees what asks for attention, how they are classified, the dates and the obligations. */
const shortDashboard: readonly DashboardCard[] = ['attention', 'category', 'dates', 'duties', 'events']

/** What the dashboard shows in this kind of institution. */
export const dashboardFor = (kind: InstitutionKind): ReadonlySet<DashboardCard> =>
  new Set(kind === 'gpPractice' ? shortDashboard : dashboardCards)

/** First parts of addresses that are the product's own, now or soon: no institution can have one of these. */
export const reservedSlugs: readonly string[] = [
  'account',
  'api',
  'demo',
  'inloggen',
  'instellingen',
  'regels',
  'uitnodiging',
  'leverancier',
  'openbaar',
  'register',
  'beheer',
  'admin',
  'favicon.ico',
  'icon.svg',
  'robots.txt',
  '_next',
  'help',
  'over',
  'privacy',
  'status',
]

/** Whether an institution may have this address: small letters, digits and hyphens, and not one of the product's own. */
export const isUsableSlug = (slug: string): boolean =>
  /^[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])$/.test(slug) && !slug.includes('--') && !reservedSlugs.includes(slug)
