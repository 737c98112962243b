import type { Notice, Refusal, SeenType } from './model'

const count = new Intl.NumberFormat('nl-NL')

const seenTypes = {
  pdf: 'een PDF',
  html: 'een webpagina',
  xml: 'een XML-bestand',
  json: 'een JSON-bestand',
  ods: 'een OpenDocument-rekenblad (.ods)',
  xlsb: 'een binaire Excel-werkmap (.xlsb)',
  office: 'een ander Office-bestand, geen rekenblad',
  zip: 'een zipbestand',
  image: 'een afbeelding',
  binary: 'geen tekst en geen Excel-werkmap',
} as const satisfies Record<SeenType, string>

type Of<R extends Refusal['refused']> = Extract<Refusal, { refused: R }>

const inSheet = (sheet: string | null) => (sheet === null ? 'Het bestand' : `Het blad "${sheet}"`)

const separatorName = (separator: string) => (separator === '\t' ? '(tab)' : `"${separator}"`)

const sentences: { readonly [R in Refusal['refused']]: (refusal: Of<R>) => string } = {
  'too-large': (r) =>
    `Het bestand is ${count.format(r.megabytes)} MB; ${count.format(r.limit)} MB is het meeste. Haal afbeeldingen en bladen die u niet nodig hebt weg, of verdeel de lijst over meer bestanden.`,
  'empty-file': () => 'Het bestand is leeg (0 bytes). Kies het bestand opnieuw, of sla het eerst opnieuw op.',
  'wrong-type': (r) =>
    `Dit is ${seenTypes[r.seen]}. Sla uw lijst in Excel op als "Excel-werkmap (.xlsx)" of als "CSV" en kies dat bestand.`,
  password: () =>
    'De werkmap is met een wachtwoord beveiligd. Haal het wachtwoord eraf (in Excel: Bestand, Info, Werkmap beveiligen) en sla de werkmap opnieuw op.',
  legacy: () =>
    'Dit is een werkmap in de oude Excel-vorm (.xls). Open het bestand in Excel, kies Opslaan als, en dan "Excel-werkmap (.xlsx)".',
  unreadable: () =>
    'Het bestand is beschadigd of niet volledig. Open het in Excel, sla het opnieuw op als .xlsx en probeer het dan nog eens.',
  inflates: () =>
    'De werkmap wordt bij het openen veel te groot. Kopieer alleen de lijst (waarden, geen opmaak) naar een nieuwe werkmap en kies die.',
  'too-many-rows': (r) =>
    `De lijst heeft meer dan ${count.format(r.limit)} rijen. Verdeel de lijst over meer bestanden van ten hoogste ${count.format(r.limit)} rijen.`,
  'too-many-columns': (r) =>
    `De lijst heeft meer dan ${count.format(r.limit)} kolommen (er staat iets in cel ${r.at}). Verwijder de kolommen die u niet wilt overnemen.`,
  'too-many-separators': (r) =>
    `In het bestand staat meer dan ${count.format(r.limit)} keer het scheidingsteken ${separatorName(r.separator)}. Verwijder de lege kolommen en rijen in Excel, of kopieer alleen de lijst naar een nieuw bestand en kies dat.`,
  'empty-sheet': (r) =>
    `${inSheet(r.sheet)} is leeg. Kies een ander blad of bestand, met koppen in de eerste rij en daaronder één systeem per rij.`,
  'only-headings': (r) =>
    `${inSheet(r.sheet)} heeft wel koppen maar geen rijen. Zet onder de koppen één systeem per rij.`,
  'no-headings': (r) =>
    `Rij ${r.row} lijkt geen koppen te bevatten maar gegevens. Zet boven elke kolom een kop, bijvoorbeeld Naam, Leverancier en Eigenaar.`,
  'two-heading-rows': (r) =>
    `Rij ${r.first} en rij ${r.second} lijken allebei op koppen. Houd één rij met koppen over, zonder samengevoegde cellen, en zet de gegevens daar meteen onder.`,
  'duplicate-headings': (r) =>
    `De kop "${r.heading}" staat boven meer dan één kolom (${r.columns.join(' en ')}). Geef elke kolom een eigen naam.`,
  formulas: (r) =>
    `In ${r.count === 1 ? `1 cel (${r.at})` : `${count.format(r.count)} cellen`} staat een formule zonder uitkomst${r.count === 1 ? '' : ` (de eerste is ${r.at})`}. Open het bestand in Excel en sla het op; helpt dat niet, kopieer dan de lijst en plak hem als waarden.`,
  'unclosed-quote': (r) =>
    `Vanaf rij ${r.row} staat een aanhalingsteken (") dat nergens wordt gesloten. Herstel die rij, of sla de lijst op als .xlsx.`,
  'unknown-sheet': (r) => `Het blad "${r.sheet}" staat niet in dit bestand. Kies een ander blad.`,
  'took-too-long': () =>
    'Het lezen van het bestand duurde te lang. Kopieer alleen de lijst (waarden, geen opmaak) naar een nieuwe werkmap en kies die.',
  stopped: () => 'Het lezen van het bestand is gestopt. Er is niets opgeslagen.',
}

/** What is wrong with a file and what to do about it, in one or two sentences. */
export const refusalText = (refusal: Refusal): string => (sentences[refusal.refused] as (r: Refusal) => string)(refusal)

const notices: { readonly [N in Notice['is']]: (notice: Extract<Notice, { is: N }>) => string } = {
  'hidden-rows': (n) =>
    n.count === 1
      ? 'Eén rij is in uw bestand verborgen. Die rij is wel gelezen.'
      : `${count.format(n.count)} rijen zijn in uw bestand verborgen. Die rijen zijn wel gelezen.`,
  'merged-cells': (n) =>
    `In uw bestand zijn cellen samengevoegd (${n.at}). Alleen de bovenste cel telt; de andere zijn als leeg gelezen.`,
  'windows-1252': () =>
    'Het bestand is in de oude Windows-tekenset opgeslagen. Controleer of letters met accenten goed staan.',
}

export const noticeText = (notice: Notice): string => (notices[notice.is] as (n: Notice) => string)(notice)
