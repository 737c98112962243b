import { type Block, type ChoiceKey, type ChoiceValues, type FieldKey, itemsOf } from './model'

/** The name of each field on screen, in the logbook and in the export. */
export const labels = {
  name: 'Naam',
  reference: 'Eigen kenmerk',
  summary: 'Wat doet het systeem',
  origin: 'Herkomst',
  vendorName: 'Leverancier',
  productName: 'Product',
  productModel: 'Type of model',
  platformName: 'Onderdeel van platform',
  versionLabel: 'Versie',
  ownerId: 'Eigenaar',
  deputyId: 'Vervanger',
  departmentName: 'Afdeling',
  clinicianId: 'Verantwoordelijke zorgverlener',
  actualUse: 'Feitelijk gebruik',
  population: 'Voor welke patiënten of cliënten',
  usedBy: 'Wie werkt ermee',
  personalData: 'Persoonsgegevens',
  dataSubjects: 'Van wie zijn de gegevens',
  dataKinds: 'Soorten gegevens',
  output: 'Wat levert het op',
  decisionPart: 'Rol in besluiten',
  autonomy: 'Mate van autonomie',
  providerName: 'Aanbieder of fabrikant',
  intendedPurpose: 'Beoogd doel',
  ceMarking: 'CE-markering',
  regulation: 'MDR of IVDR',
  mdrClass: 'Klasse volgens fabrikant',
  notifiedBody: 'Aangemelde instantie',
  certificateUntil: 'Certificaat geldig tot',
  stage: 'Stadium',
  stageSince: 'Stadium sinds',
  pilotEndsOn: 'Pilot eindigt op',
  decisionOn: 'Besluit over de pilot op',
  putIntoUseOn: 'In gebruik genomen op',
  firstPlacedOn: 'Eerste keer op de EU-markt',
  firstPlacedStatement: 'Verklaring van de aanbieder',
  significantDesignChange: 'Wezenlijke wijziging in het ontwerp',
  significantDesignChangeOn: 'Laatste wezenlijke wijziging in het ontwerp',
  significantDesignChangeNote: 'Welke wijziging',
  intendedForPublicAuthorities: 'Bedoeld voor overheidsinstanties',
  udiDi: 'UDI-DI',
  declarationOfConformity: 'Conformiteitsverklaring aanwezig',
  declarationLocation: 'Waar staat de conformiteitsverklaring',
  fdaNumber: 'FDA-nummer',
  epdIntegration: 'Koppeling met EPD of HIS',
  epdWritesBack: 'Schrijft in het dossier',
  hosting: 'Hosting',
  transferOutsideEea: 'Doorgifte buiten de EER',
  transferGround: 'Grond voor de doorgifte',
  transferNote: 'Toelichting op de doorgifte',
  modelBasis: 'Gebouwd op model',
  trainingOnOurData: 'Training met onze gegevens',
  trainingNote: 'Afspraken over training',
  licenceKind: 'Soort licentie',
  licenceUntil: 'Licentie loopt tot',
  processingRegisterNumber: 'Nummer verwerkingsregister',
  legalBasis: 'Grondslag',
  legalBasisNote: 'Toelichting op de grondslag',
  availability: 'Beschikbaarheid',
  integrity: 'Integriteit',
  confidentiality: 'Vertrouwelijkheid',
  patientInformation: 'Informatie voor patiënten',
  patientInformationHow: 'Hoe patiënten worden geïnformeerd',
  patientConsent: 'Toestemming van patiënten',
  patientConsentGround: 'Grond: waarom wel of geen toestemming',
  worksCouncilAdvice: 'Advies ondernemingsraad',
  worksCouncilOn: 'Advies gegeven op',
  worksCouncilNote: 'Toelichting op het advies',
  costsOnce: 'Kosten eenmalig',
  costsYearly: 'Kosten per jaar',
  benefit: 'Wat het oplevert',
  energyPerYear: 'Energie per jaar',
  energyNote: 'Toelichting op energie',
  documentReference: 'Documentsysteem',
  cmdbReference: 'CMDB',
  ticketReference: 'Meldingen en tickets',
  references: 'Verwijzingen',
  notes: 'Opmerkingen',
} as const satisfies Record<FieldKey, string>

/** One line under a label, where the label alone says too little. */
export const hints: Readonly<Partial<Record<FieldKey, string>>> = {
  name: 'Zoals uw collega’s het noemen.',
  reference: 'Uw eigen nummer, bijvoorbeeld uit het applicatieoverzicht.',
  summary: 'In één zin, voor iemand die het niet kent.',
  vendorName: 'Van wie u het koopt of krijgt. Een nieuwe naam wordt een nieuwe leverancier.',
  productName: 'De naam van het product. Laat leeg als die gelijk is aan de naam hierboven.',
  platformName: 'Bijvoorbeeld het EPD of het beeldplatform waar dit een module van is.',
  versionLabel: 'De versie die nu bij u draait.',
  ownerId: 'Wie aanspreekbaar is op dit systeem en de verplichtingen ervan.',
  deputyId: 'Een ander dan de eigenaar, die bij dit systeem hetzelfde mag.',
  clinicianId: 'Wie inhoudelijk verantwoordelijk is voor het gebruik in de zorg.',
  actualUse: 'Waarvoor u het werkelijk gebruikt, ook als dat afwijkt van het beoogde doel.',
  dataSubjects: 'Kruis aan en vul aan.',
  dataKinds: 'Kruis aan en vul aan.',
  output: 'Bijvoorbeeld een score, een tekst, een markering op een beeld.',
  decisionPart: 'Wat er met de uitkomst gebeurt, en wie beslist.',
  providerName: 'Wie het maakt of onder eigen naam op de markt brengt. Vaak een ander dan de leverancier.',
  intendedPurpose: 'Letterlijk zoals de fabrikant het opschrijft, bijvoorbeeld in de gebruiksaanwijzing.',
  ceMarking: 'Een Amerikaanse toelating (FDA) is geen CE-markering.',
  mdrClass: 'Neem over uit de conformiteitsverklaring. Het register bepaalt de klasse niet.',
  notifiedBody: 'Naam en nummer, zoals op het certificaat.',
  putIntoUseOn: 'De eerste dag waarop uw organisatie het gebruikte.',
  firstPlacedOn:
    'De dag waarop het eerste exemplaar van dit type en model door wie dan ook in de handel is gebracht of in gebruik is genomen.',
  firstPlacedStatement: 'Waar de aanbieder die dag bevestigt: document, datum of link.',
  significantDesignChange: 'Is het ontwerp na dat eerste exemplaar wezenlijk gewijzigd? De aanbieder kan dat zeggen.',
  significantDesignChangeOn:
    'De dag van de laatste wezenlijke wijziging. Alleen een wijziging vanaf de wettelijke datum telt.',
  intendedForPublicAuthorities: 'Is het systeem bedoeld om door overheidsinstanties te worden gebruikt?',
  udiDi: 'De code van het type hulpmiddel, van etiket of conformiteitsverklaring.',
  fdaNumber: 'Alleen ter herkenning. Het zegt niets over CE of klasse.',
  epdIntegration: 'Met welk systeem, en hoe.',
  hosting: 'Bij wie en in welk land.',
  modelBasis: 'Het onderliggende model, met versie als u die kent.',
  processingRegisterNumber: 'Onder dit nummer staat de verwerking in uw register.',
  costsOnce: 'Een bedrag met een korte toelichting.',
  energyPerYear: 'Bijvoorbeeld in kWh, als de leverancier dat opgeeft.',
  documentReference: 'Nummer of link in uw documentsysteem.',
  cmdbReference: 'Nummer of link in uw CMDB.',
  ticketReference: 'Nummer of link in uw meldingensysteem.',
}

/** The words of each choice, as shown and as exported. */
export const optionLabels = {
  origin: {
    bought: 'ingekocht',
    inHouse: 'zelf ontwikkeld',
    commissioned: 'in opdracht gemaakt, onder eigen naam',
    unknown: 'onbekend',
  },
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
  significantDesignChange: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
  intendedForPublicAuthorities: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
  declarationOfConformity: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
  epdWritesBack: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
  transferOutsideEea: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
  transferGround: {
    adequacy: 'adequaatheidsbesluit',
    standardClauses: 'modelcontractbepalingen',
    bindingRules: 'bindende bedrijfsvoorschriften',
    derogation: 'uitzondering voor een bepaald geval',
    none: 'geen grond',
  },
  trainingOnOurData: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
  licenceKind: { public: 'openbaar', business: 'zakelijk', care: 'zorg' },
  legalBasis: {
    consent: 'toestemming',
    contract: 'overeenkomst',
    legalObligation: 'wettelijke verplichting',
    vitalInterests: 'vitaal belang',
    publicTask: 'taak van algemeen belang',
    legitimateInterests: 'gerechtvaardigd belang',
  },
  availability: { low: 'laag', medium: 'midden', high: 'hoog' },
  integrity: { low: 'laag', medium: 'midden', high: 'hoog' },
  confidentiality: { low: 'laag', medium: 'midden', high: 'hoog' },
  patientInformation: {
    given: 'wordt gegeven',
    planned: 'in voorbereiding',
    notNeeded: 'niet nodig',
    no: 'nee',
    unknown: 'onbekend',
  },
  patientConsent: { asked: 'wordt gevraagd', notNeeded: 'niet nodig', no: 'nee', unknown: 'onbekend' },
  worksCouncilAdvice: {
    notAsked: 'nog niet gevraagd',
    asked: 'gevraagd',
    positive: 'positief',
    conditional: 'positief onder voorwaarden',
    negative: 'negatief',
    notNeeded: 'niet nodig',
  },
} as const satisfies { [K in ChoiceKey]: Record<ChoiceValues[K], string> }

export const blockTitles = {
  what: 'Wat is het',
  use: 'Gebruik bij ons',
  data: 'Gegevens en werking',
  device: 'Opgave van de fabrikant',
  stage: 'Stadium',
  history: 'Eerder op de markt',
  deviceProof: 'UDI, conformiteit en FDA',
  epd: 'Koppeling met EPD of HIS',
  hosting: 'Hosting en doorgifte',
  model: 'Model en training',
  licence: 'Licentie',
  privacy: 'Verwerkingsregister en grondslag',
  ratings: 'Beschikbaarheid, integriteit en vertrouwelijkheid',
  patients: 'Patiënten informeren en toestemming',
  worksCouncil: 'Ondernemingsraad',
  costs: 'Kosten en baten',
  energy: 'Energie',
  references: 'Verwijzingen naar andere systemen',
  notes: 'Opmerkingen',
} as const satisfies Record<Block, string>

/** Why a block is asked, where that is not plain. */
export const blockHints: Readonly<Partial<Record<Block, string>>> = {
  history:
    'Voor een systeem met hoog risico dat al vóór de wettelijke datum op de markt was, geldt de AI-verordening pas na een wezenlijke wijziging in het ontwerp (AI-verordening art. 111 lid 2). Daarvoor telt het eerste exemplaar van dit type en model. Het verbod (art. 5), AI-geletterdheid (art. 4) en transparantie (art. 50) blijven gelden.',
  device: 'Deze gegevens horen bij het product. Ze veranderen ook bij andere systemen met hetzelfde product.',
}

/** What is often ticked in a list field; other items are typed. */
export const suggestions = {
  dataSubjects: ['patiënten', 'naasten', 'medewerkers', 'bezoekers'],
  dataKinds: ['naam en contactgegevens', 'gezondheidsgegevens', 'beelden', 'spraak', 'genetische gegevens', 'BSN'],
} as const satisfies Readonly<Partial<Record<FieldKey, readonly string[]>>>

const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl')

/** The items of a list field, each once whatever its capitals and accents: what is often ticked in its own spelling, the rest as typed. */
export function itemsSaid(key: string, text: string): string[] {
  const often: readonly string[] = key === 'dataSubjects' || key === 'dataKinds' ? suggestions[key] : []
  const own = new Map(often.map((item) => [bare(item), item]))
  const said = new Map<string, string>()
  for (const item of itemsOf(text)) if (!said.has(bare(item))) said.set(bare(item), own.get(bare(item)) ?? item)
  return [...said.values()]
}

/** The key of a choice in words; null where it is no choice of this field. */
export function optionLabel(key: FieldKey, value: string): string | null {
  const options: Readonly<Record<string, string>> = optionLabels[key as ChoiceKey] ?? {}
  return Object.hasOwn(options, value) ? (options[value] ?? null) : null
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
