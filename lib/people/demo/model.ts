import type { Role } from '@/lib/platform/permission'
import type { InstitutionKind } from '@/lib/platform/prisma/enums'

export type DemoPerson = {
  /** The role as it stands in the address: "kwaliteitsmedewerker". */
  readonly as: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly advisorKind?: string
}

export type DemoInstitution = {
  readonly slug: string
  readonly name: string
  readonly kind: InstitutionKind
  readonly people: readonly DemoPerson[]
}

/** A letter that the demonstration's mailbox caught: its plain text only. */
export type CapturedMail = {
  readonly id: string
  readonly at: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

const person = (as: string, name: string, ...roles: Role[]): DemoPerson => ({ as, name, roles })

/** Who can be picked on the sign-in page of a demonstration. The content of the demonstration is made for these. */
export const demoInstitutions: readonly DemoInstitution[] = [
  {
    slug: 'voorbeeldziekenhuis',
    name: 'Voorbeeldziekenhuis',
    kind: 'hospital',
    people: [
      person('kwaliteitsmedewerker', 'Noor Visser', 'qualityOfficer'),
      person('beheerder', 'Bas de Wit', 'administrator'),
      person('commissielid', 'Farida Amrani', 'aiCommittee'),
      person('systeemeigenaar', 'Joris van Dam', 'systemOwner'),
      person('fg', 'Ellen Kramer', 'dataProtectionOfficer'),
      { ...person('adviseur', 'Tom Hendriks', 'advisor'), advisorKind: 'clinicalPhysicist' },
      person('auditor', 'Saskia Mol', 'auditor'),
      person('lezer', 'Wim Peters', 'reader'),
    ],
  },
  {
    slug: 'umc-voorbeeldstad',
    name: 'UMC Voorbeeldstad',
    kind: 'hospital',
    people: [
      person('kwaliteitsmedewerker', 'Anouk Bakker', 'qualityOfficer'),
      person('beheerder', 'Rachid el Idrissi', 'administrator'),
    ],
  },
  {
    slug: 'huisartsenregio-voorbeeld',
    name: 'Huisartsenregio Voorbeeld',
    kind: 'regionalOrganisation',
    people: [
      person('kwaliteitsmedewerker', 'Marieke Jonker', 'qualityOfficer'),
      person('beheerder', 'Peter Smit', 'administrator'),
    ],
  },
  {
    slug: 'praktijk-de-linde',
    name: 'Huisartsenpraktijk De Linde',
    kind: 'gpPractice',
    people: [person('beheerder', 'Hanneke Vos', 'administrator')],
  },
  {
    slug: 'praktijk-aan-de-gracht',
    name: 'Praktijk aan de Gracht',
    kind: 'gpPractice',
    people: [person('beheerder', 'Sander Kok', 'administrator'), person('lezer', 'Yasmin Öztürk', 'reader')],
  },
  {
    slug: 'praktijk-zeewind',
    name: 'Huisartsen Zeewind',
    kind: 'gpPractice',
    people: [person('beheerder', 'Ineke Dekker', 'administrator')],
  },
]

/** How a demonstration person is picked: "kwaliteitsmedewerker@voorbeeldziekenhuis". */
export const demoKey = (as: string, slug: string): string => `${as}@${slug}`

/** The address of a demonstration person; .example belongs to nobody. */
export const demoEmail = (as: string, slug: string): string => `${as}@${slug}.example`

/** The address behind a key, if the key is one of the list. */
export function findDemoEmail(key: string): string | null {
  const found = demoInstitutions.flatMap((i) => i.people.map((p) => [demoKey(p.as, i.slug), demoEmail(p.as, i.slug)]))
  return found.find(([k]) => k === key)?.[1] ?? null
}
