import { formerMember } from '@/lib/people/nl'
import type { Day } from '@/lib/platform/day'
import { writeDay, writeTime } from '@/lib/platform/day'
import type { ClassificationDecision } from '@/lib/platform/prisma/enums'
import {
  type Category,
  type CitationText,
  categoryLabels,
  type DutyReceipt,
  type Fact,
  type Legacy,
  type Ower,
  type RouteId,
  type RouteReceipt,
  standingLabels,
  type Verdict,
} from '@/rules'
import type { Origin, Shift } from './model'
import type { Cause } from './view/model'

export { categoryLabels }

/** A text that goes on in a sentence: abbreviations keep their capitals. */
export const lowered = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d-]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

export const refusals = {
  unknownQuestion: 'Deze vraag hoort niet bij dit onderwerp. Ververs de pagina en probeer het opnieuw.',
  noAnswer: 'Kies een antwoord. Weet u het niet, kies dan "Weet ik niet".',
  badAnswer: 'Kies een van de antwoorden in de lijst.',
  noDay: 'Vul een datum in. Weet u het niet, kruis dan "Weet ik niet" aan.',
  badDay: 'Vul een bestaande datum in.',
  dayAndUnknown: 'U vulde een datum in en kruiste ook "Weet ik niet" aan. Kies een van beide.',
  judgementReason: 'Schrijf op waarom u dit zo beoordeelt, in ten minste 10 tekens.',
  noRest: 'Kies wat geldt voor wat u niet hebt aangekruist.',
  noKind: 'Kies een soort uit de lijst, of kies "Geen van deze".',
  noCategory: 'Kies een categorie.',
  sameCategory: 'Dit is de categorie die wordt voorgesteld. Kies een andere, of bevestig het voorstel.',
  sameRoutes: 'Dit is wat al wordt voorgesteld. Kies een andere route of categorie, of bevestig het voorstel.',
  noRoute: 'Kies langs welke route het hoog risico is.',
  overrideReason: 'Schrijf op waarom u hiervan afwijkt, in ten minste 20 tekens.',
  reasonTooLong: 'Houd de reden korter dan 4.000 tekens.',
  decidedMeanwhile: (who: string, category: string): string =>
    `${who} besliste sinds u deze pagina opende: ${lowered(category)}. Van u is er niets vastgelegd. Open de uitkomst opnieuw en bekijk eerst dat besluit.`,
  changedMeanwhile:
    'De gegevens of antwoorden zijn gewijzigd sinds u deze pagina opende. Er is niets vastgelegd. Bekijk de uitkomst opnieuw.',
} as const

/** Said on the page that a form went on to. */
export const messages = {
  bevestigd: 'De classificatie is bevestigd. De verplichtingen zijn bijgewerkt.',
  afgeweken: 'Uw besluit is vastgelegd, met de reden. De verplichtingen zijn bijgewerkt.',
  tussenstand: {
    tone: 'info' as const,
    text: 'De tussenstand is vastgelegd. De classificatie blijft een concept tot de open vragen zijn beantwoord.',
  },
  meer: { tone: 'info' as const, text: 'Door uw antwoord komen er op deze pagina nog vragen bij.' },
  soort: 'De soort is bewaard. Waar die iets voorstelt, staat dat bij de vraag.',
  'geen-soort': 'Er is geen soort gekozen. Bij de vragen staan geen voorstellen.',
  bewaard: 'Uw antwoorden zijn bewaard. U kunt later verdergaan.',
} as const

export const routeNames = {
  annexI: 'Route 1: medische hulpmiddelen',
  annexIII: 'Route 2: toepassingen uit bijlage III',
} as const satisfies Record<RouteId, string>

export const decisionLabels = {
  confirmed: 'bevestigd',
  overridden: 'anders besloten',
} as const satisfies Record<ClassificationDecision, string>

export const originLabels = {
  register: 'Register',
  profile: 'Profiel van de organisatie',
  answer: 'Antwoord',
} as const satisfies Record<Origin, string>

/** What a reader of the card is told as its heading. */
export const whyTitles = {
  prohibited: 'Waarom verboden',
  highRisk: 'Waarom hoog risico',
  other: 'Waarom overig',
  undetermined: 'Wat er nu vaststaat',
  notAi: 'Waarom geen AI-systeem',
} as const satisfies Record<Category, string>

export const dontKnowLabel = 'Weet ik niet'

/** Beside "weet ik niet": what happens, and who may know. */
export const askWhomText = (askWhom: string | undefined): string =>
  askWhom ? `Blijft open. Vraag het aan ${askWhom}.` : 'Blijft open en telt niet als nee.'

export const reasonAsked = {
  label: 'Waarom beoordeelt u dit zo?',
  hint: 'Dit is een oordeel. Uw naam en uw reden blijven erbij staan.',
} as const

/** Who judged before. */
export const answeredBy = (name: string, at: Date): string =>
  `Beantwoord door ${name} op ${writeDay(dayOfMoment(at))}. Wijzigt u het, dan komt uw naam erbij.`

export const judgedByPerson = 'oordeel van een persoon'

/** A list to tick. */
export const checklist = {
  label: 'Kruis aan wat geldt',
  rest: 'En wat u niet hebt aangekruist?',
  noneHint: 'Of, als u iets aankruiste: geen van de andere',
  unknown: 'Weet ik niet, of niet van alles',
  unknownHint: 'Wat niet is aangekruist, blijft open en telt niet als nee',
  perPoint: 'Weet u het van sommige punten wel en van andere niet? Antwoord per punt.',
  asList: 'Liever als lijst aankruisen',
} as const

/** From general practice and from a hospital. */
export const examplesText = ({ examples }: Fact): string =>
  examples ? `Bij de huisarts: ${examples.practice}. In het ziekenhuis: ${examples.hospital}.` : ''

/** Under a point to tick: an explanation, examples and where it is written. */
export const pointWords = (fact: Fact): string => {
  const hint = fact.kind === 'choice' ? fact.options.yes?.hint : undefined
  return [hint && `${hint}.`, examplesText(fact), fact.cites.text].filter(Boolean).join(' ')
}

export const elsewhereText = 'Nog niet ingevuld. Dit staat in het profiel van uw organisatie.'

/** The words of a decision about a category, for a list. */
export const categoryHints = {
  prohibited: 'Het doet iets wat art. 5 van de AI-verordening verbiedt',
  highRisk: 'Langs de route van de medische hulpmiddelen, langs bijlage III, of beide',
  other: 'Een AI-systeem, niet verboden en geen hoog risico',
  notAi: 'De AI-verordening geldt er niet voor',
  undetermined: 'Er is nog te weinig bekend',
} as const satisfies Record<Category, string>

/** What a receipt says about its rules: the rules, not today's. */
export const ruleSetText = (label: string, version: string): string => `${label} (versie ${version})`

const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** "om 10:42" today, else "op 12 november 2026 om 10:42". */
export function whenSaid(at: Date, today: Day): string {
  const time = `om ${writeTime(at)}`
  const day = dayOf.format(at) as Day
  return day === today ? time : `op ${writeDay(day)} ${time}`
}

/** Said beside the buttons when a draft was kept by itself. */
export const draftSaved = (at: Date, today: Day): string => `Concept bewaard ${whenSaid(at, today)}`

/** The Dutch calendar day of a moment. */
export const dayOfMoment = (at: Date): Day => dayOf.format(at) as Day

/** "3 vragen", "1 vraag" */
export const questionsText = (n: number): string => (n === 1 ? '1 vraag' : `${n} vragen`)

export const remainingText = (n: number): string =>
  n === 0 ? 'alle vragen zijn gesteld' : `nog hooguit ${questionsText(n)}`

/** When a duty applies, in a few words. */
export const dutyTerm = (d: DutyReceipt): string => d.term || (d.verdict === 'no' ? 'niet van toepassing' : '')

/** How a topic stands. */
export const pageStateWords = {
  open: 'Te beantwoorden',
  unknown: 'Weet ik niet',
  waiting: 'Misschien later',
  done: 'Beantwoord',
} as const satisfies Record<'open' | 'unknown' | 'waiting' | 'done', string>

export const startWords = {
  reason: (questions: string): string =>
    `Er komen nog hooguit ${questions}. Alleen wat de uitkomst nog kan veranderen, wordt gevraagd. U kunt altijd stoppen en later verdergaan.`,
  done: 'Bekijk de indicatieve uitkomst. Een bevoegde persoon bevestigt die, of wijkt ervan af met een reden.',
  notYours: (owner: string | null): string =>
    owner
      ? `De vragen over dit systeem beantwoordt ${owner}, of een adviseur of kwaliteitsmedewerker.`
      : 'De vragen over dit systeem beantwoordt de eigenaar, of een adviseur of kwaliteitsmedewerker. Er is nog geen eigenaar.',
  decided: (by: string | null, at: Date): string =>
    `Vastgelegd door ${by ?? formerMember} op ${writeDay(dayOfMoment(at))}.`,
} as const

export const knownWords = {
  title: 'Al bekend',
  nothing: 'Het register zegt nog niets wat hier helpt. Vult u het eerst aan, dan hoeft u minder te beantwoorden.',
  fill: 'Register aanvullen',
} as const

/** Answers that cannot both be so. */
export const contradictionWords = {
  title: (n: number): string => (n === 1 ? 'Twee antwoorden spreken elkaar tegen' : 'Antwoorden spreken elkaar tegen'),
  see: (topic: string): string => `Bekijk "${topic}"`,
} as const

export const topicWords = {
  later: 'Of een onderwerp "misschien later" nodig is, hangt af van andere antwoorden.',
  waiting: 'Of deze vragen nodig zijn, hangt af van antwoorden op andere onderwerpen.',
} as const

export const routeVerdicts = {
  yes: 'hoog risico',
  no: 'niet volgens de antwoorden',
  unknown: 'nog niet duidelijk',
} as const satisfies Record<Verdict, string>

/** Which single answer would give another category. */
export const whatIfWords = {
  title: 'Wat de uitkomst zou veranderen',
  note: 'Eén ander antwoord, en al het andere gelijk.',
  none: 'Geen enkel antwoord, als alleen dat anders was, zou een andere categorie geven.',
  open: 'De categorie is nog onbepaald. De open vragen bepalen welke het wordt.',
} as const

/** The lines of it, or why there are none. */
export const whatIfLines = (lines: readonly string[], category: Category): readonly string[] =>
  lines.length > 0 ? lines : [category === 'undetermined' ? whatIfWords.open : whatIfWords.none]

/** Where it is written, and what that weighs. */
export const sourceWords = {
  title: 'Bronnen',
  note: 'Waar deze uitkomst naar verwijst. Het gewicht is dat van de regel die verwijst: een wetsartikel kan ook bij een richtsnoer of bij onze uitleg staan. Een concept of voorstel beslist niets.',
  source: 'Bron',
  places: 'Waar',
  standing: 'Gewicht',
  count: (n: number): string => (n === 1 ? '1 bron' : `${n} bronnen`),
} as const

/** The drafts and proposals that can be looked at beside the outcome. */
export const scenarioWords = {
  title: 'Concepten en voorstellen',
  note: 'Deze stukken zijn geen geldend recht. Zij tellen niet mee in de uitkomst, ook niet als u ze hier bekijkt.',
  label: 'Wat wilt u bekijken?',
  show: 'Bekijk wat er zou veranderen',
  hide: 'Niet meer bekijken',
  would: (headline: string): string => `Was dit geldend recht, dan was de uitkomst: ${lowered(headline)}.`,
  nothing: 'Aan de categorie, de routes, de rol en de verplichtingen zou niets veranderen.',
  besides: 'Wat het stuk verder zegt',
  reworded: 'Wat een andere tekst zou krijgen',
  open: 'Wat dan nog open zou zijn',
  openNote: 'Dit zou het stuk ook vragen. U hoeft het nu niet te beantwoorden.',
  more: (n: number): string => `En nog ${n}.`,
} as const

/** What holds for the whole institution, beside one system. */
export const institutionWords = {
  title: 'Wat voor uw hele organisatie geldt',
  note: 'Dit geldt één keer voor de organisatie. Het staat niet bij de verplichtingen van dit systeem.',
  goodPractice: 'Goede praktijk voor uw organisatie',
  goodPracticeNote: 'Geen wet: adviezen uit het veld, één keer voor de organisatie.',
  practice: 'Advies',
} as const

export const routesTitle = 'De twee routes naar hoog risico'

/** A route to high risk: its verdict and the day of its rules. */
export const routeText = ({
  route,
  verdict,
  appliesFrom,
}: Pick<RouteReceipt, 'route' | 'verdict' | 'appliesFrom'>): string =>
  `${routeNames[route]}: ${routeVerdicts[verdict]}. De regels van deze route gelden vanaf ${writeDay(appliesFrom)}.`

/** What transitional law does to it; empty where that does not matter. */
export function routeLegacyText({
  verdict,
  legacy,
  dutiesFrom,
}: Pick<RouteReceipt, 'verdict' | 'legacy' | 'dutiesFrom'>): string {
  if (verdict !== 'yes') return ''
  return legacy === 'deferred' && dutiesFrom ? `${legacyWords.deferred}: ${writeDay(dutiesFrom)}` : legacyWords[legacy]
}

/** The class of a device: the declared one counts, the expected one only casts doubt. */
export const deviceWords = {
  title: 'Klasse als medisch hulpmiddel',
  declared: 'Volgens de fabrikant',
  expected: 'Te verwachten',
  notKnown: 'niet bekend',
  comparison: {
    agree: 'Geen twijfel met deze vragen',
    doubt: 'Twijfel: zie de aandachtspunten',
    cannotTell: 'Niet te vergelijken',
  },
  note: 'De opgave van de fabrikant telt. De verwachting is indicatief en verandert niets aan de uitkomst.',
} as const

export const legacyWords = {
  exempt:
    'Het was er al voor die dag: de verplichtingen gelden pas bij een wezenlijke wijziging van het ontwerp (art. 111 lid 2).',
  deferred: 'Het was er al voor die dag en is bedoeld voor overheden: de verplichtingen gelden vanaf een latere dag',
  none: '',
  unknown:
    'Was het er al voor die dag? Dan gelden de verplichtingen misschien pas bij een wezenlijke wijziging (art. 111 lid 2).',
} as const satisfies Record<Legacy, string>

export const owerWords = {
  provider: 'aanbieder',
  manufacturer: 'fabrikant',
  deployer: 'gebruiksverantwoordelijke',
  importer: 'importeur',
  distributor: 'distributeur',
  'provider-or-deployer': 'aanbieder of gebruiksverantwoordelijke',
  controller: 'verwerkingsverantwoordelijke',
  'care-provider': 'zorgaanbieder',
  institution: 'uw organisatie',
} as const satisfies Record<Ower, string>

export const notAssessedNote =
  'Deze punten zijn niet gevraagd of niet beantwoord. Dat betekent niet dat ze niet gelden.'

export const openWords = {
  count: questionsText,
  ask: (whom: string): string => `Vraag het aan ${whom}.`,
  more: (n: number): string => `En nog ${questionsText(n)}.`,
  profile: 'Dit staat in het profiel van uw organisatie.',
} as const

export const outcomeWords = {
  notReady: (remaining: string): string => `Nog niet af: ${remaining}`,
  indicative: 'Dit is een indicatie op grond van de antwoorden hieronder, geen juridisch oordeel.',
  dutiesNote: 'Deze verplichtingen komen bij het systeem te staan zodra iemand heeft besloten.',
  undecided: 'Nog niemand heeft over deze classificatie besloten.',
  whoDecides: 'Een beheerder, kwaliteitsmedewerker of AI-commissielid bevestigt de uitkomst.',
  role: (label: string): string => `Uw organisatie: ${label}.`,
} as const

export const transparencyWords = {
  yes: 'Er geldt een transparantieverplichting (art. 50).',
  no: '',
  unknown: 'Of er een transparantieverplichting geldt (art. 50), is nog onbepaald.',
} as const satisfies Record<Verdict, string>

export const decideWords = {
  otherwise: 'Anders besluiten, met een reden',
  explain:
    'Met uw besluit wordt de uitkomst vastgelegd, met de antwoorden, de regels, uw naam en het tijdstip. De verplichtingen van het systeem worden bijgewerkt; wat al gedaan is, blijft bewaard.',
  interim:
    'De uitkomst is nog onbepaald. U kunt deze stand vastleggen: de verplichtingen die al zeker zijn, komen dan bij het systeem te staan. De classificatie blijft een concept tot de open vragen zijn beantwoord.',
  unfinished: 'Er zijn nog vragen open. De categorie verandert daardoor niet meer, de verplichtingen misschien wel.',
  routesHint: 'Hieruit volgt welke verplichtingen gelden en vanaf wanneer. Kruis er een of twee aan.',
  otherRoute: 'Het blijft hoog risico, maar langs een andere route dan wordt voorgesteld.',
  reasonHint: 'Ten minste 20 tekens. Uw reden en uw naam blijven naast het voorstel bewaard.',
} as const

/** What changed since somebody decided. */
export const sinceWords = {
  title: {
    facts: 'Gegevens gewijzigd sinds de classificatie; beoordeel opnieuw',
    version: 'Er is een andere versie in gebruik dan bij de classificatie; beoordeel opnieuw',
    rules: 'De regels zijn bijgewerkt sinds de classificatie',
    day: 'Er is een dag verstreken die de uitkomst verandert; beoordeel opnieuw',
  } satisfies Record<Cause, string>,
  version: 'De classificatie ging over een andere versie dan nu in gebruik is.',
  shift: ({ asks, was, is }: Shift): string => `${asks} Was: ${was ?? 'onbekend'}. Is nu: ${is ?? 'onbekend'}.`,
  would: 'Met de gegevens van nu is het voorstel anders:',
  wouldBrief: 'Met de gegevens van nu is het voorstel anders.',
  same: 'Het voorstel blijft hetzelfde.',
  more: (n: number): string => `En nog ${n}.`,
} as const

export const cardWords = {
  again: 'Bekijk de uitkomst en beoordeel opnieuw',
  proposed: (headline: string): string => `Voorgesteld was: ${headline}.`,
  byDecision: 'Deze verplichtingen volgen uit het besluit, niet uit het voorstel.',
  invitation:
    'Dit systeem is nog niet geclassificeerd. Beantwoord de vragen; uit de antwoorden volgt een indicatieve uitkomst met de verplichtingen.',
  draft: (headline: string, remaining: number): string =>
    `Concept: ${lowered(headline)} (${remainingText(remaining)}). Nog niemand heeft hierover besloten.`,
  stands: (rules: string, decision: ClassificationDecision, by: string | null, at: Date): string =>
    `Indicatief, ${rules}, ${decisionLabels[decision]} door ${by ?? formerMember} op ${writeDay(dayOfMoment(at))}.`,
} as const

export const receiptWords = {
  former: formerMember,
  moment: (at: Date): string => `${writeDay(dayOfMoment(at))} ${whenSaid(at, dayOfMoment(at))}`,
  unchangeable: 'Een vastgelegde classificatie wordt bewaard zoals zij was en kan niet worden gewijzigd.',
  answers: (n: number): string => (n === 1 ? '1 antwoord' : `${n} antwoorden`),
  superseded: 'Er is later opnieuw besloten.',
  sameProposal: 'Het voorstel was hetzelfde.',
  first: 'Dit was de eerste keer.',
} as const

/** Where an answer came from, and who gave it when. */
export function answerOrigin(from: Origin, by: string | null | undefined, at: string | null): string {
  if (from !== 'answer') return originLabels[from]
  return at ? `${by ?? formerMember}, ${writeDay(dayOfMoment(new Date(at)))}` : (by ?? formerMember)
}

/** A citation, with the weight of its source where that is not the law itself. */
export const citationWords = ({ text, standing }: CitationText): string =>
  standing === 'law' ? text : `${text} (${standingLabels[standing]})`
