import type { ChoiceKey, ChoiceValues, FieldKey } from './model'

/** The heading of each field on screen, in the template and in the export. */
export const labels = {
  id: 'Registernummer',
  name: 'Naam',
  reference: 'Eigen kenmerk',
  vendorName: 'Leverancier',
  providerName: 'Aanbieder of fabrikant',
  productName: 'Product',
  versionLabel: 'Versie',
  summary: 'Wat doet het systeem',
  intendedPurpose: 'Beoogd doel',
  actualUse: 'Feitelijk gebruik',
  ownerEmail: 'Eigenaar (e-mail)',
  deputyEmail: 'Vervanger (e-mail)',
  departmentName: 'Afdeling',
  population: 'Voor welke patiënten of cliënten',
  usedBy: 'Wie werkt ermee',
  personalData: 'Persoonsgegevens',
  dataSubjects: 'Van wie zijn de gegevens',
  dataKinds: 'Soorten gegevens',
  output: 'Wat levert het op',
  decisionPart: 'Rol in besluiten',
  autonomy: 'Mate van autonomie',
  ceMarking: 'CE-markering',
  regulation: 'MDR of IVDR',
  mdrClass: 'Klasse volgens fabrikant',
  notifiedBody: 'Aangemelde instantie',
  certificateUntil: 'Certificaat geldig tot',
  origin: 'Herkomst',
  stage: 'Stadium',
  stageSince: 'Stadium sinds',
  putIntoUseOn: 'In gebruik genomen op',
  firstPlacedOn: 'Eerste keer op de EU-markt',
  hosting: 'Hosting',
  udiDi: 'UDI-DI',
  fdaNumber: 'FDA-nummer',
  licenceKind: 'Soort licentie',
  epdIntegration: 'Koppeling met EPD of HIS',
  modelBasis: 'Gebouwd op model',
  trainingOnOurData: 'Training met onze gegevens',
  processingRegisterNumber: 'Nummer verwerkingsregister',
  references: 'Verwijzingen',
  notes: 'Opmerkingen',
} as const satisfies Record<FieldKey, string>

/** The words of each choice, as shown and as exported. */
export const optionLabels = {
  personalData: {
    none: 'geen',
    ordinary: 'gewone',
    special: 'bijzondere (zoals gezondheid)',
    unknown: 'onbekend',
  },
  autonomy: {
    informs: 'informeert',
    advises: 'adviseert',
    decidesWithReview: 'besluit, een mens controleert',
    decides: 'besluit zelfstandig',
    unknown: 'onbekend',
  },
  ceMarking: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
  regulation: { mdr: 'MDR', ivdr: 'IVDR', none: 'geen van beide', unknown: 'onbekend' },
  mdrClass: {
    I: 'I',
    Is: 'I steriel (Is)',
    Im: 'I meetfunctie (Im)',
    Ir: 'I herbruikbaar chirurgisch (Ir)',
    IIa: 'IIa',
    IIb: 'IIb',
    III: 'III',
    annexXVI: 'bijlage XVI',
    A: 'A',
    As: 'A steriel (As)',
    B: 'B',
    C: 'C',
    D: 'D',
  },
  origin: { bought: 'ingekocht', inHouse: 'zelf ontwikkeld', unknown: 'onbekend' },
  stage: {
    idea: 'idee',
    shortlist: 'shortlist',
    inReview: 'in beoordeling',
    pilot: 'pilot',
    inUse: 'in gebruik',
    paused: 'gepauzeerd',
    rejected: 'afgewezen',
    retired: 'uitgefaseerd',
  },
  licenceKind: { public: 'openbaar', business: 'zakelijk', care: 'zorg' },
  trainingOnOurData: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
} as const satisfies { [K in ChoiceKey]: Record<ChoiceValues[K], string> }

export const labelOf = (key: FieldKey): string => labels[key]

/** A choice's key in words; any other text as it is. */
export function optionLabel(key: FieldKey, value: string): string {
  const options: Readonly<Record<string, string>> = optionLabels[key as ChoiceKey] ?? {}
  return Object.hasOwn(options, value) ? (options[value] ?? value) : value
}

export const emptyWord = 'leeg'
