import { type Day, writeDay } from '@/lib/platform/day'
import { type Fact, factById, type Whom } from '@/rules'
import { lowered, questionsText } from '../nl'

/** Who usually knows. */
export const whomWords = {
  vendor: 'De leverancier',
  clinician: 'Arts, klinisch fysicus of klinisch informaticus',
  lawyer: 'Jurist',
  privacy: 'FG of privacyjurist',
  owner: 'Wie het systeem beheert of gebruikt',
  institution: 'Profiel van de organisatie',
} as const satisfies Record<Whom, string>

export const requestRefusals = {
  noMember: 'Kies aan wie u de vragen doorgeeft.',
  nothingOpen: 'Er staan hier geen vragen meer open. Ververs de pagina.',
  alreadyAsked: 'Deze vragen liggen al bij deze persoon.',
  alreadyAskedVendor: 'Deze vragen zijn al als gevraagd vastgelegd. Haal dat eerst weg, als u ze opnieuw stelt.',
  noDay: 'Vul de dag in waarop u de vragen hebt gesteld.',
  future: 'Deze dag ligt in de toekomst. Vul de dag in waarop u de vragen hebt gesteld.',
  ended: 'Deze vragen liggen niet meer bij u. Er is niets bewaard.',
} as const

export const requestMessages = {
  doorgegeven: 'De vragen zijn doorgegeven.',
  gevraagd: 'Vastgelegd dat de leverancier is gevraagd.',
  ingetrokken: 'De vragen liggen niet meer bij een ander. Ze staan weer alleen hier open.',
  teruggegeven: { tone: 'info' as const, text: 'U hebt de vragen teruggegeven. Ze blijven open.' },
  beantwoord: 'Uw antwoorden zijn bewaard.',
} as const

export const groupWords = {
  hand: 'Doorgeven',
  handVendor: 'Vragen aan de leverancier',
  askedOf: (who: string, on: Day): string => `Gevraagd aan ${who} op ${writeDay(on)}`,
  askedVendor: (on: Day): string => `Gevraagd aan leverancier op ${writeDay(on)}`,
  withdraw: 'Intrekken',
} as const

export const handWords = {
  title: (whom: Whom): string => (whom === 'vendor' ? 'Vragen aan de leverancier' : 'Vragen doorgeven'),
  lead: (whom: Whom, n: number): string =>
    `${n === 1 ? 'Deze vraag staat' : `Deze ${n} vragen staan`} nog open. Meestal weet dit: ${lowered(whomWords[whom])}.`,
  member: 'Doorgeven aan een medewerker',
  memberHint:
    'Deze persoon ziet de vragen op het overzicht en krijgt een mail met de naam van het systeem en een link. Een lezer of auditor kan geen vragen beantwoorden.',
  vendor: 'Sturen aan de leverancier',
  vendorHint:
    'De leverancier heeft hier geen toegang. Druk deze pagina af, of kopieer de tekst in een mail of brief. De antwoorden vult u daarna zelf in.',
  text: 'Tekst om te kopiëren',
  mail: 'Open een lege mail met dit onderwerp',
  day: 'Op welke dag hebt u de vragen gesteld?',
  dayHint: 'Dit komt bij de vragen te staan en in het logboek.',
  record: 'Vastleggen dat dit is gevraagd',
} as const

export const mineWords = {
  title: 'Mijn vragen',
  lead: 'Vragen over AI-systemen die iemand aan u doorgaf. Ze verdwijnen als ze zijn beantwoord.',
  none: 'Er liggen geen vragen bij u.',
  askedBy: (who: string, on: Day): string => `Doorgegeven door ${who} op ${writeDay(on)}`,
  nothingOpen: 'Er staat niets meer open.',
  open: questionsText,
  giveBack: 'Teruggeven',
  giveBackHint:
    'Weet u het niet, of hoort dit bij een ander? Geef de vragen terug. Wat u al beantwoordde, blijft staan.',
  topics: 'Alle vragen over dit systeem',
} as const

/** The subject of a mail to a vendor: nothing but the name of the system. */
export const vendorSubject = (system: string): string => `Vragen over ${system}`

/** The questions as a letter in plain text. */
export const vendorText = (
  { system, institution }: { readonly system: string; readonly institution: string },
  factIds: readonly string[],
): string =>
  [
    'Geachte leverancier,',
    `${institution} legt vast hoe zij AI gebruikt en welke regels daarvoor gelden. Over ${system} hebben wij nog vragen. Wilt u deze beantwoorden, en waar dat kan het document meesturen waaruit het blijkt?`,
    ...factIds.flatMap((id, i) => {
      const fact = factById(id)
      return fact ? [questionText(fact, i + 1)] : []
    }),
    'Met vriendelijke groet,',
    institution,
  ].join('\n\n')

const questionText = (fact: Fact, number: number): string =>
  [
    `${number}. ${fact.asks}`,
    `   Mogelijke antwoorden: ${answersText(fact)}.`,
    `   Waarom wij dit vragen: ${fact.why} (${fact.cites.text})`,
  ].join('\n')

/** What may be answered, as one line. */
export const answersText = (fact: Fact): string =>
  fact.kind === 'day'
    ? 'een datum; niet bekend'
    : [...Object.values(fact.options).map((o) => o.label), 'niet bekend'].join('; ')
