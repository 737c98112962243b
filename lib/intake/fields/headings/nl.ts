import { type FieldKey, fieldKeys, plain } from '../model'
import { labels } from '../nl'

/**
 * Headings that people write above a column, comma-separated. `sure`: this heading can only mean this field.
 * `maybe`: it often does, so the user is asked to look.
 */
type Headings = { readonly sure: string; readonly maybe: string }

const headings: Readonly<Partial<Record<FieldKey, Headings>>> = {
  id: { sure: 'Register-ID, Registernr', maybe: '' },
  name: {
    sure: 'Naam systeem, Systeemnaam, AI-systeem, Applicatie, Applicatienaam, Toepassing, AI-toepassing, Tool, Toolnaam, Name, System name, AI system, Application, Naam algoritme, Naam toepassing, Naam applicatie',
    maybe:
      'Systeem, System, Algoritme, Algorithm, Titel, Title, Device, Device name, Software, Use case, Roepnaam, Omschrijving kort',
  },
  reference: {
    sure: 'Kenmerk, Eigen referentie, Referentie, Reference, Own reference, Intern kenmerk, Intern nummer, Referentienummer',
    maybe: 'Nummer, Nr, ID, Volgnummer, Code, Asset, Assetnummer, CI, CI-nummer, Applicatiecode, Objectnummer',
  },
  significantDesignChange: { sure: 'Belangrijke wijziging in het ontwerp', maybe: '' },
  vendorName: {
    sure: 'Firma, Naam leverancier, Vendor, Vendor name, Supplier, Supplier name',
    maybe: 'Company, Bedrijf, Bedrijfsnaam, Contractpartij, Contractant, Wederpartij, Distributeur, Reseller, Partij',
  },
  providerName: {
    sure: 'Aanbieder, Fabrikant, Provider, Manufacturer, Naam fabrikant, Naam aanbieder',
    maybe: 'Maker, Producent, Ontwikkelaar, Developer, Merk, Brand',
  },
  productName: {
    sure: 'Productnaam, Product name, Handelsnaam, Trade name',
    maybe: 'Producttype, Oplossing, Pakket, Module',
  },
  versionLabel: {
    sure: 'Version, Versienummer, Softwareversie, Release, Software version',
    maybe: 'Ver, Build',
  },
  summary: {
    sure: 'Omschrijving, Beschrijving, Korte omschrijving, Korte beschrijving, Samenvatting, Wat doet het, Wat doet, Description, Summary',
    maybe: 'Functie, Functionaliteit, Toelichting, Werking, Algemene beschrijving',
  },
  intendedPurpose: {
    sure: 'Intended purpose, Intended use, Beoogd gebruik, Bestemming, Doel volgens fabrikant',
    maybe: 'Doel, Doeleinde, Purpose, Doel en werking, Indicatie, Indications for use',
  },
  actualUse: {
    sure: 'Actual use, Gebruik bij ons, Eigen gebruik, Werkelijk gebruik',
    maybe: 'Gebruik, Toepassingsgebied, Inzet, Waarvoor gebruikt',
  },
  ownerEmail: {
    sure: 'Eigenaar, Systeemeigenaar, Owner, System owner, Owner email, E-mail eigenaar, Proceseigenaar, Eigenaar op e-mail',
    maybe:
      'Func. beheerder, Functioneel beheerder, Func beheer, Beheerder, Applicatiebeheerder, Product owner, Verantwoordelijke, Contactpersoon, E-mail, Email, E-mailadres, Mail, Contact, Aanspreekpunt',
  },
  deputyEmail: {
    sure: 'Vervanger, Plaatsvervanger, Deputy, Tweede eigenaar, Backup eigenaar',
    maybe: 'Achterwacht, Back-up, Tweede contactpersoon',
  },
  departmentName: {
    sure: 'Department, Naam afdeling, Organisatieonderdeel, Vakgroep, Afdeling of groep',
    maybe: 'Dienst, Cluster, Locatie, Specialisme, Unit, Team, Business unit, RVE, Zorgeenheid',
  },
  population: {
    sure: 'Population, Patiëntengroep, Doelgroep, Populatie, Patiëntenpopulatie',
    maybe: 'Patiënten, Voor wie',
  },
  usedBy: {
    sure: 'Gebruikers, Gebruikersgroep, Gebruikt door, Users, Used by',
    maybe: 'Rollen, Gebruiker',
  },
  personalData: {
    sure: 'Personal data, Bijzondere persoonsgegevens, Soort persoonsgegevens',
    maybe: 'AVG, Privacy, PG, Verwerkt persoonsgegevens',
  },
  dataSubjects: {
    sure: 'Betrokkenen, Data subjects, Categorieën betrokkenen, Van wie zijn de data',
    maybe: 'Van wie',
  },
  dataKinds: {
    sure: 'Categorieën gegevens, Categorieën persoonsgegevens, Gegevenssoorten, Kinds of data',
    maybe: 'Gegevens, Data, Invoer, Input, Datatypes',
  },
  output: { sure: 'Uitvoer, Output, Uitkomst, Resultaat van het systeem', maybe: 'Resultaat' },
  decisionPart: {
    sure: 'Rol in besluitvorming, Rol in de besluitvorming, Part in decisions, Output en rol in besluiten',
    maybe: 'Besluitvorming, Impact op besluit',
  },
  autonomy: {
    sure: 'Autonomie, Autonomy, Autonomieniveau, Degree of autonomy',
    maybe: 'Menselijke tussenkomst, Zelfstandigheid',
  },
  ceMarking: {
    sure: 'CE, CE-merk, CE-gemarkeerd, CE marking, CE mark, CE-certificering, Heeft CE',
    maybe: 'CE-certificaat',
  },
  regulation: {
    sure: 'Regulation, MDR/IVDR, Regeling, MDR IVDR, Medische regelgeving',
    maybe: 'MDR, IVDR, Medisch hulpmiddel, Wetgeving',
  },
  mdrClass: {
    sure: 'MDR-klasse, MDR klasse opgave fabrikant, IVDR-klasse, MDR class, IVDR class, MDR-risicoklasse, Klasse MDR, Klasse IVDR, Klasse MDR/IVDR, MDR/IVDR-klasse, Klasse medisch hulpmiddel',
    maybe:
      'Klasse, Risicoklasse, Class, Device class, Hulpmiddelklasse, MDR-classificatie, CE-klasse, Klasse hulpmiddel',
  },
  notifiedBody: {
    sure: 'Notified body, NoBo, Keuringsinstantie, Notified body nummer',
    maybe: 'Instantie, NB',
  },
  certificateUntil: {
    sure: 'Certificaat tot, CE-certificaat tot, Certificaat geldig t/m, Certificaat verloopt, Certificate until, Certificate expiry, Einddatum certificaat, Vervaldatum certificaat, Certificaat verloopt op',
    maybe: 'Geldig tot, Geldig t/m, Vervaldatum, Expiry date',
  },
  origin: {
    sure: 'Origin, Ingekocht of zelf ontwikkeld, Zelfbouw of inkoop, Inkoop of zelfbouw, In-house of ingekocht',
    maybe: 'Bron, Maatwerk, Zelfbouw, Verwerving',
  },
  stage: {
    sure: 'Stage, Fase, Levensfase, Levenscyclusfase, Lifecycle',
    maybe: 'Status, Phase, Gebruiksstatus, Toestand',
  },
  stageSince: {
    sure: 'Stage since, Fase sinds, Status sinds, Datum status, Statusdatum',
    maybe: 'Sinds, Since',
  },
  putIntoUseOn: {
    sure: 'In gebruik sinds, Ingebruikname, Datum ingebruikname, Ingebruiknamedatum, In gebruik per, Put into use on, Go-live, Livegang, Datum in gebruik',
    maybe: 'Startdatum, Start, Start date, Live sinds',
  },
  firstPlacedOn: {
    sure: 'Eerste keer in de handel, In de handel sinds, First placed on the market, Datum eerste keer op de markt, Op de EU-markt sinds',
    maybe: 'Marktintroductie, Op de markt sinds',
  },
  hosting: {
    sure: 'Hostingpartij, Hostinglocatie, Gehost bij, Cloud of lokaal',
    maybe: 'Cloud, SaaS, Datalocatie, Opslaglocatie, On-premise',
  },
  udiDi: { sure: 'UDI, UDI DI, Basic UDI-DI, UDI-code', maybe: 'GTIN' },
  fdaNumber: {
    sure: 'FDA nummer, FDA number, FDA, 510(k), 510k, 510(k) nummer, FDA submission number, FDA-toelating',
    maybe: 'Submission number, K-nummer, K number',
  },
  licenceKind: {
    sure: 'Licentiesoort, Licentievorm, Type licentie, Licence kind, License type',
    maybe: 'Licentie, Licence, License',
  },
  epdIntegration: {
    sure: 'EPD-koppeling, HIS-koppeling, EPD-integratie, Koppeling EPD, Koppeling HIS, Koppeling EPD/HIS, EHR integration, EPD/HIS-koppeling, EPD/HIS-integratie',
    maybe: 'EPD, HIS, Koppeling, Koppelingen, Integratie, Integraties, Interfaces',
  },
  modelBasis: {
    sure: 'Onderliggend model, Basismodel, Taalmodel, Foundation model, Model basis, AI-model, LLM',
    maybe: 'Techniek, Technologie, Modeltype',
  },
  trainingOnOurData: {
    sure: 'Training on our data, Traint op onze gegevens, Training op onze data, Traint met onze gegevens, Training op eigen data',
    maybe: 'Training, Zelflerend, Doorlerend',
  },
  processingRegisterNumber: {
    sure: 'Verwerkingsregister, Verwerkingsnummer, AVG-register, AVG-registernummer, Processing register number, Nummer in verwerkingsregister, Verwerkingsregisternummer',
    maybe: 'Verwerking',
  },
  productModel: { sure: 'Type en model, Typenummer, Modelnummer', maybe: 'Model, Type' },
  platformName: { sure: 'Platform, Onderdeel van, Module van', maybe: 'Hoofdsysteem' },
  clinicianEmail: {
    sure: 'Verantwoordelijk arts, Verantwoordelijk behandelaar, Verantwoordelijke zorgverlener, Responsible clinician',
    maybe: 'Arts, Zorgverlener, Medisch verantwoordelijke',
  },
  pilotEndsOn: { sure: 'Einde pilot, Einddatum pilot, Pilot tot', maybe: '' },
  decisionOn: {
    sure: 'Besluit pilot, Besluitdatum pilot, Datum besluit pilot, Beslisdatum pilot',
    maybe: 'Besluitdatum',
  },
  transferOutsideEea: { sure: 'Doorgifte buiten EER, Buiten de EER', maybe: 'Doorgifte' },
  licenceUntil: {
    sure: 'Licentie tot, Licentie t/m, Einddatum licentie, Contract tot, Contract t/m',
    maybe: 'Einddatum contract, Einddatum',
  },
  legalBasis: { sure: 'AVG-grondslag', maybe: 'Rechtsgrond' },
  availability: { sure: 'BIV B', maybe: '' },
  costsYearly: { sure: 'Jaarlijkse kosten, Kosten per jaar', maybe: 'Kosten' },
  documentReference: { sure: 'Documentnummer', maybe: 'Dossier' },
  cmdbReference: { sure: 'CMDB-ID, CMDB-nummer', maybe: '' },
  ticketReference: { sure: 'Ticketnummer, Meldingsnummer', maybe: 'Topdesk, Ticket' },
  references: {
    sure: 'Verwijzing, Links, Documenten',
    maybe: 'Link, URL, Website, Document, Bijlagen',
  },
  notes: {
    sure: 'Opmerking, Notities, Notes, Remarks, Comments',
    maybe: 'Bijzonderheden, Aantekeningen, Overig, Commentaar',
  },
}

const words = (list = ''): string[] => list.split(',').map(plain).filter(Boolean)

/** What a heading says, made comparable with `plain`. */
export const sureHeadings: ReadonlyMap<string, FieldKey> = new Map(
  fieldKeys.flatMap((key) =>
    [plain(labels[key]), ...words(headings[key]?.sure)].map((h): [string, FieldKey] => [h, key]),
  ),
)
export const possibleHeadings: ReadonlyMap<string, FieldKey> = new Map(
  fieldKeys.flatMap((key) => words(headings[key]?.maybe).map((h): [string, FieldKey] => [h, key])),
)

/** Words around a heading that do not change what it says. */
const filler = new Set(
  words(
    'de, het, een, van, voor, in, ai, systeem, applicatie, en, of, optioneel, verplicht, vd, v, d, der, den, te, op, bij, door, dit, deze, die, onze, ons, uw, app, toepassing, ja, nee, j, n',
  ),
)

/** How people shorten the words of a heading. */
const short: ReadonlyMap<string, string> = new Map(
  Object.entries({
    afd: 'afdeling',
    beh: 'beheerder',
    cert: 'certificaat',
    contactpers: 'contactpersoon',
    dat: 'datum',
    dd: 'datum',
    eig: 'eigenaar',
    fabr: 'fabrikant',
    fn: 'functioneel',
    func: 'functioneel',
    funct: 'functioneel',
    gebr: 'gebruik',
    geg: 'gegevens',
    ie: 'het',
    kl: 'klasse',
    lev: 'leverancier',
    leveranc: 'leverancier',
    nr: 'nummer',
    omschr: 'omschrijving',
    opm: 'opmerkingen',
    pat: 'patienten',
    persoonsgeg: 'persoonsgegevens',
    ref: 'referentie',
    syst: 'systeem',
    toel: 'toelichting',
    verantw: 'verantwoordelijke',
    vers: 'versie',
  }),
)

const together = (text: string): string => text.replaceAll(' ', '')

const knownHeadings: ReadonlyMap<string, FieldKey> = new Map([...possibleHeadings, ...sureHeadings])
const writtenTogether: ReadonlyMap<string, FieldKey> = new Map(
  [...knownHeadings].map(([heading, field]) => [together(heading), field]),
)

/** The field that a heading probably means, however it is shortened, filled out or written apart. */
export function headingMeant(heading: string): FieldKey | undefined {
  const bare = plain(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
  const first = plain(heading.split('/')[0] ?? '')
  const ways = [plain(heading), bare, written(bare), withoutFiller(bare), withoutFiller(written(bare)), first]
  const way = ways.find(
    (w) => w !== '' && !americanHeadings.has(w) && (knownHeadings.has(w) || writtenTogether.has(together(w))),
  )
  return way === undefined ? undefined : (knownHeadings.get(way) ?? writtenTogether.get(together(way)))
}

const written = (text: string): string =>
  text
    .split(' ')
    .map((word) => short.get(word) ?? word)
    .join(' ')

const withoutFiller = (text: string): string =>
  text
    .split(' ')
    .filter((word) => !filler.has(word))
    .join(' ')

/** Shorter ones stand in many a heading without naming its column. */
const shortestInside = 4
const insideHeadings = [...knownHeadings]
  .filter(([heading]) => heading.length >= shortestInside)
  .sort(([a], [b]) => b.length - a.length)

/**
 * The fields whose headings stand inside a longer one as whole words, where none of them holds the other; `sure` where
 * that heading by itself can only mean this field.
 */
export function headingsInside(heading: string): ReadonlyMap<FieldKey, { readonly sure: boolean }> {
  let rest = ` ${written(plain(heading))} `
  const found = new Map<FieldKey, { sure: boolean }>()
  for (const [known, field] of insideHeadings) {
    if (!rest.includes(` ${known} `)) continue
    found.set(field, { sure: sureHeadings.has(known) || found.get(field)?.sure === true })
    rest = rest.replaceAll(` ${known} `, ' | ')
  }
  return found
}

/** Headings of American clearance lists: the FDA's class and codes say nothing about a class under the MDR. */
export const americanHeadings: ReadonlySet<string> = new Set(
  words(
    'Product code, Primary product code, Regulation number, Device class, FDA class, FDA-klasse, Panel, Panel lead, Date of final decision, Decision date, Review panel, Classification product code',
  ),
)

/** Whether a text is one of the headings that this room knows. */
export const isKnownHeading = (text: string): boolean => {
  const heading = plain(text)
  return sureHeadings.has(heading) || possibleHeadings.has(heading) || americanHeadings.has(heading)
}
