import type { Choice } from '@/lib/platform/prisma/enums'
import type { ProfileField } from './model'

export const profileLabels = {
  name: 'Naam van de organisatie',
  kvkNumber: 'KvK-nummer',
  agbCode: 'AGB-code',
  patientsInOneSystem: 'Patiënten in één informatiesysteem',
  publicAuthority: 'Overheidsinstantie',
  publicServices: 'Openbare diensten',
  sme: 'Klein of middelgroot bedrijf (mkb)',
  worksCouncil: 'Ondernemingsraad of personeelsvertegenwoordiging',
  soloPractitioner: 'Zorgverlener die alleen werkt, zonder personeel',
  fgName: 'Naam van de FG',
  fgEmail: 'E-mailadres van de FG',
} as const satisfies Record<ProfileField, string>

export const choiceWords = {
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Nog niet bekend',
} as const satisfies Record<Choice, string>

/** What the logbook says of a name or address instead of it. */
export const personWords = { filled: 'ingevuld', changed: 'ingevuld of gewijzigd' } as const

export const profileProblems = {
  name: 'Vul de naam van de organisatie in.',
  kvk: 'Een KvK-nummer heeft acht cijfers.',
  agb: 'Een AGB-code heeft acht cijfers.',
  patients: 'Vul een heel getal in, bijvoorbeeld 10000.',
  fgEmail: 'Vul een volledig e-mailadres in, bijvoorbeeld fg@ziekenhuis.nl.',
  reason: 'Schrijf in ten minste tien tekens waarom u dit kiest, zodat een ander het later begrijpt.',
  tooLong: 'Gebruik minder tekens.',
  choice: 'Kies ja, nee of nog niet bekend.',
} as const

/** Neutral: what the choice is about and what hangs on it. The product makes it for nobody. */
export const legalChoices = {
  publicAuthority: {
    asks: 'Is uw organisatie een overheidsinstantie in de zin van de AI-verordening?',
    about:
      'De AI-verordening zegt niet precies wat een overheidsinstantie is. Het hangt onder meer af van de rechtsvorm en de taken van uw organisatie. Van deze keuze hangt af of u een AI-systeem uit bijlage III dat u gebruikt, registreert in de EU-databank (artikel 26 lid 8 en artikel 49 lid 3). Deze keuze maakt uw organisatie zelf, het liefst met een jurist. Een andere keuze later kan altijd.',
  },
  publicServices: {
    asks: 'Is uw organisatie een publiekrechtelijk orgaan, of verleent zij openbare diensten?',
    about:
      'Artikel 27 lid 1 van de AI-verordening noemt beide, zonder ze te omschrijven. Overweging 96 noemt de gezondheidszorg bij de diensten van algemeen belang. Van deze keuze hangt af of u vóór het gebruik van een AI-systeem uit bijlage III de gevolgen voor grondrechten beoordeelt (FRIA). Voor een systeem dat alleen als medisch hulpmiddel hoog risico is, speelt dit niet. Deze keuze maakt uw organisatie zelf.',
  },
} as const
