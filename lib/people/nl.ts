import type { Permission, Role } from '@/lib/platform/permission'

/** What a role is called, and in one sentence what it may do. The table of permissions stands beside it on screen. */
export const roleWords = {
  administrator: {
    name: 'Beheerder',
    does: 'Regelt mensen, rollen en inzage voor anderen, en mag alles in dit register.',
  },
  qualityOfficer: {
    name: 'Kwaliteitsmedewerker',
    does: 'Houdt het hele register bij, importeert, bevestigt classificaties en beoordeelt bewijs.',
  },
  aiCommittee: {
    name: 'AI-commissielid',
    does: 'Registreert systemen, beantwoordt vragenlijsten, bevestigt classificaties en beoordeelt bewijs.',
  },
  systemOwner: {
    name: 'Systeemeigenaar',
    does: 'Registreert AI-systemen en werkt aan de eigen systemen en verplichtingen.',
  },
  dataProtectionOfficer: {
    name: 'FG',
    does: 'Functionaris gegevensbescherming: ziet alles, ook het logboek, wijzigt niets en is nergens eigenaar van.',
  },
  advisor: { name: 'Adviseur', does: 'Ziet alles en beantwoordt mee de vragenlijst over een AI-systeem.' },
  auditor: { name: 'Auditor', does: 'Ziet alles, ook het logboek, en wijzigt niets.' },
  reader: { name: 'Lezer', does: 'Ziet het register en wijzigt niets.' },
} as const satisfies Record<Role, { name: string; does: string }>

export const roleOrder = Object.keys(roleWords) as readonly Role[]

/** Roles in the order of the table, as one text: "Beheerder, FG". */
export const writeRoles = (roles: readonly Role[]): string =>
  roleOrder
    .filter((role) => roles.includes(role))
    .map((role) => roleWords[role].name)
    .join(', ')

/** The kinds of advisor that the field knows. */
export const advisorKinds = {
  clinicalPhysicist: 'Klinisch fysicus',
  clinicalInformatician: 'Klinisch informaticus',
  cmio: 'CMIO',
  ciso: 'CISO',
  lawyer: 'Jurist',
} as const

export type AdvisorKind = keyof typeof advisorKinds

export const writeAdvisorKind = (kind: string | null): string | null =>
  kind !== null && kind in advisorKinds ? advisorKinds[kind as AdvisorKind] : null

/** Each permission as the rest of "mag …". */
export const permissionWords = {
  'institution:read': 'het profiel van de organisatie zien',
  'institution:edit': 'het profiel en de afdelingen wijzigen',
  'people:read': 'zien wie er meewerkt',
  'people:manage': 'mensen uitnodigen, rollen geven en toegang beëindigen',
  'grants:manage': 'een ander inzage geven en die intrekken',
  'grants:use': 'bij praktijken kijken die inzage gaven',
  'system:read': 'AI-systemen zien',
  'system:register': 'een AI-systeem registreren',
  'system:edit': 'elk AI-systeem wijzigen',
  'system:editOwn': 'eigen AI-systemen wijzigen',
  'system:delete': 'een concept verwijderen',
  'classification:read': 'classificaties zien',
  'classification:answer': 'de vragenlijst beantwoorden',
  'classification:answerAsked': 'vragen beantwoorden die een ander doorgaf',
  'classification:decide': 'een classificatie bevestigen of ervan afwijken',
  'duty:read': 'verplichtingen zien',
  'duty:workOwn': 'aan eigen verplichtingen werken',
  'duty:work': 'aan elke verplichting werken',
  'duty:judge': 'bewijs beoordelen',
  'check:editOwn': 'DPIA- en checkliststatus van eigen systemen bijhouden',
  'check:edit': 'elke DPIA- en checkliststatus bijhouden',
  'file:read': 'documenten openen',
  'import:run': 'importeren',
  'export:make': 'exporteren en dossiers maken',
  'logbook:read': 'het logboek lezen',
  'institution:leave': 'alles meenemen en de organisatie laten vertrekken',
} as const satisfies Record<Permission, string>

/** What is said beside the field when something about a person cannot be done. */
export const peopleRefusals = {
  'no-role': 'Kies ten minste één rol.',
  'fg-owns':
    'Een FG houdt toezicht en is nergens eigenaar van. Geef een FG geen rol als beheerder, kwaliteitsmedewerker, AI-commissielid of systeemeigenaar.',
  'advisor-kind-missing': 'Kies wat voor adviseur dit is.',
  'last-administrator':
    'Dit is de laatste beheerder. Geef eerst iemand anders de rol beheerder, zodat er altijd iemand is die toegang kan regelen.',
  'already-member': 'Deze persoon doet al mee. Pas de rollen aan bij die persoon.',
  'already-invited': 'Dit adres is al uitgenodigd. Verstuur die uitnodiging opnieuw als dat nodig is.',
  'needs-new-owner': 'Kies wie de AI-systemen en verplichtingen van deze persoon overneemt.',
  'may-not-own': 'Kies iemand die eigenaar mag zijn: een FG, adviseur, auditor of lezer is dat niet.',
  'unknown-door': 'Deze uitnodiging is er niet meer. Laad de pagina opnieuw.',
  'used-door':
    'Deze uitnodiging werkt niet (meer): ze is al gebruikt, ingetrokken of verlopen. Log in met uw e-mailadres, of vraag uw beheerder om een nieuwe uitnodiging.',
} as const

export const fieldMessages = {
  name: 'Vul de naam in zoals collega’s die kennen.',
  email: 'Vul een e-mailadres in, bijvoorbeeld naam@ziekenhuis.nl.',
  role: 'Kies rollen uit de lijst.',
  advisorKind: 'Kies een soort adviseur uit de lijst.',
  tooLong: 'Gebruik minder tekens.',
} as const

/** What somebody is called who is a member no more and whose name is not at hand. */
export const formerMember = 'Oud-medewerker'

const amount = (n: number, one: string, more: string): string => `${n.toLocaleString('nl-NL')} ${n === 1 ? one : more}`

/** Said when somebody gets roles that own nothing while things are in their name. */
export function stillOwns({ systems, duties }: { readonly systems: number; readonly duties: number }): string {
  const owned = [
    ...(systems > 0 ? [amount(systems, 'AI-systeem', 'AI-systemen')] : []),
    ...(duties > 0 ? [amount(duties, 'verplichting', 'verplichtingen')] : []),
  ].join(' en ')
  const what = systems === 1 && duties === 0 ? 'dat' : 'die'
  return `Met deze rollen mag iemand geen eigenaar zijn, en deze persoon is eigenaar van ${owned}. Geef ${what} eerst een andere eigenaar.`
}
