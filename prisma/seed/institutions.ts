/** What the profile of each institution of the demonstration says; the people stand in lib/people/demo. */
export type SeedProfile = {
  readonly kvkNumber: string
  readonly patients: number
  readonly worksCouncil: 'yes' | 'no'
  readonly sme: 'yes' | 'no'
  readonly solo: 'yes' | 'no'
  readonly departments: readonly string[]
}

const practice = { worksCouncil: 'no', sme: 'yes', solo: 'no', departments: [] } as const
const large = { worksCouncil: 'yes', sme: 'no', solo: 'no' } as const

/** By slug. The numbers are nobody's. */
export const profiles: Readonly<Record<string, SeedProfile>> = {
  voorbeeldziekenhuis: {
    ...large,
    kvkNumber: '00000001',
    patients: 240_000,
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
  },
  'umc-voorbeeldstad': {
    ...large,
    kvkNumber: '00000002',
    patients: 410_000,
    departments: ['Radiologie', 'Kindergeneeskunde', 'Zorgadministratie'],
  },
  'huisartsenregio-voorbeeld': {
    ...large,
    kvkNumber: '00000003',
    patients: 180_000,
    departments: ['Digitale zorg', 'Kwaliteit'],
  },
  'praktijk-de-linde': { ...practice, kvkNumber: '00000004', patients: 4_200 },
  'praktijk-aan-de-gracht': { ...practice, kvkNumber: '00000005', patients: 11_300 },
  'praktijk-zeewind': { ...practice, kvkNumber: '00000006', patients: 2_100, solo: 'yes' },
}

/** What each practice lets the regional organisation see. The third grants nothing. */
export const grants = [
  { from: 'praktijk-de-linde', to: 'huisartsenregio-voorbeeld', scopes: ['systems', 'classification', 'duties'] },
  { from: 'praktijk-aan-de-gracht', to: 'huisartsenregio-voorbeeld', scopes: ['systems'] },
] as const
