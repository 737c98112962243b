import type { InstitutionKind, Role } from '@/lib/platform/prisma/enums'

export type SeedPerson = {
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly advisorKind?: string
}

export type SeedInstitution = {
  readonly slug: string
  readonly name: string
  readonly kind: InstitutionKind
  readonly kvkNumber: string
  readonly patients: number | null
  readonly worksCouncil: 'yes' | 'no'
  readonly sme: 'yes' | 'no'
  readonly solo?: 'yes' | 'no'
  readonly departments: readonly string[]
  readonly people: readonly SeedPerson[]
}

const person = (email: string, name: string, ...roles: Role[]): SeedPerson => ({
  email: `${email}.example`,
  name,
  roles,
})

/** The fictitious institutions of the demonstration, each with its people. */
export const institutions: readonly SeedInstitution[] = [
  {
    slug: 'voorbeeldziekenhuis',
    name: 'Voorbeeldziekenhuis',
    kind: 'hospital',
    kvkNumber: '00000001',
    patients: 240_000,
    worksCouncil: 'yes',
    sme: 'no',
    departments: [
      'Radiologie',
      'Spoedeisende hulp',
      'Intensive care',
      'Poliklinieken',
      'Apotheek',
      'Bedrijfsvoering',
      'Cardiologie',
      'Personeel en organisatie',
    ],
    people: [
      person('n.bakker@voorbeeldziekenhuis', 'Noor Bakker', 'administrator'),
      person('s.devries@voorbeeldziekenhuis', 'Sam de Vries', 'qualityOfficer'),
      person('m.elamrani@voorbeeldziekenhuis', 'Mina el Amrani', 'aiCommittee'),
      person('j.visser@voorbeeldziekenhuis', 'Joris Visser', 'systemOwner'),
      person('a.jansen@voorbeeldziekenhuis', 'Anke Jansen', 'systemOwner'),
      person('f.smit@voorbeeldziekenhuis', 'Femke Smit', 'dataProtectionOfficer'),
      { ...person('k.mulder@voorbeeldziekenhuis', 'Kees Mulder', 'advisor'), advisorKind: 'clinicalPhysicist' },
      person('i.bos@voorbeeldziekenhuis', 'Ilse Bos', 'auditor'),
      person('l.peters@voorbeeldziekenhuis', 'Lars Peters', 'reader'),
    ],
  },
  {
    slug: 'ziekenhuis-de-linde',
    name: 'Ziekenhuis De Linde',
    kind: 'hospital',
    kvkNumber: '00000002',
    patients: 95_000,
    worksCouncil: 'yes',
    sme: 'no',
    departments: ['Radiologie', 'Kindergeneeskunde', 'Zorgadministratie'],
    people: [
      person('t.hendriks@delinde', 'Tess Hendriks', 'administrator'),
      person('b.willems@delinde', 'Bram Willems', 'qualityOfficer'),
      person('r.maas@delinde', 'Roos Maas', 'systemOwner'),
    ],
  },
  {
    slug: 'huisartsenregio-midden',
    name: 'Huisartsenregio Midden',
    kind: 'regionalOrganisation',
    kvkNumber: '00000003',
    patients: 180_000,
    worksCouncil: 'yes',
    sme: 'no',
    departments: ['Digitale zorg', 'Kwaliteit'],
    people: [
      person('e.dekker@regiomidden', 'Eva Dekker', 'administrator'),
      person('d.kok@regiomidden', 'Daan Kok', 'qualityOfficer'),
      person('y.prins@regiomidden', 'Yara Prins', 'auditor'),
    ],
  },
  {
    slug: 'praktijk-de-brug',
    name: 'Huisartsenpraktijk De Brug',
    kind: 'gpPractice',
    kvkNumber: '00000004',
    patients: 4_200,
    worksCouncil: 'no',
    sme: 'yes',
    departments: [],
    people: [
      person('h.vandijk@praktijkdebrug', 'Hanna van Dijk', 'administrator'),
      person('p.schouten@praktijkdebrug', 'Pim Schouten', 'reader'),
    ],
  },
  {
    slug: 'praktijk-het-plein',
    name: 'Huisartsenpraktijk Het Plein',
    kind: 'gpPractice',
    kvkNumber: '00000005',
    patients: 11_300,
    worksCouncil: 'no',
    sme: 'yes',
    departments: [],
    people: [
      person('w.hoekstra@praktijkhetplein', 'Wout Hoekstra', 'administrator'),
      person('c.yilmaz@praktijkhetplein', 'Cansu Yılmaz', 'systemOwner'),
    ],
  },
  {
    slug: 'praktijk-jansen',
    name: 'Praktijk Jansen',
    kind: 'gpPractice',
    kvkNumber: '00000006',
    patients: 2_100,
    worksCouncil: 'no',
    sme: 'yes',
    solo: 'yes',
    departments: [],
    people: [person('o.jansen@praktijkjansen', 'Olaf Jansen', 'administrator')],
  },
]

/** What each practice lets the regional organisation see. The third grants nothing. */
export const grants = [
  { from: 'praktijk-de-brug', to: 'huisartsenregio-midden', scopes: ['systems', 'classification', 'duties'] },
  { from: 'praktijk-het-plein', to: 'huisartsenregio-midden', scopes: ['systems'] },
] as const
