import type { Day } from '@/lib/platform/day'
import { writeDay } from '@/lib/platform/day'
import type { ClassificationDecision } from '@/lib/platform/prisma/enums'
import {
  type Category,
  categoryLabels,
  type DutyReceipt,
  dutchTerm,
  type Fact,
  type RouteId,
  type Verdict,
} from '@/rules'
import type { Origin } from './model'

export { categoryLabels }

export const refusals = {
  unknownQuestion: 'Deze vraag hoort niet bij dit onderwerp. Ververs de pagina en probeer het opnieuw.',
  noAnswer: 'Kies een antwoord. Weet u het niet, kies dan "Weet ik niet".',
  badAnswer: 'Kies een van de antwoorden in de lijst.',
  noDay: 'Vul een datum in. Weet u het niet, kruis dan "Weet ik niet" aan.',
  badDay: 'Vul een bestaande datum in.',
  judgementReason: 'Schrijf op waarom u dit zo beoordeelt, in ten minste 10 tekens.',
  noRest: 'Kies wat geldt voor wat u niet hebt aangekruist.',
  noCategory: 'Kies een categorie.',
  sameCategory: 'Dit is de categorie die wordt voorgesteld. Kies een andere, of bevestig het voorstel.',
  noRoute: 'Kies langs welke route het hoog risico is.',
  overrideReason: 'Schrijf op waarom u hiervan afwijkt, in ten minste 20 tekens.',
  reasonTooLong: 'Houd de reden korter dan 4.000 tekens.',
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
  bewaard: 'Uw antwoorden zijn bewaard. U kunt later verdergaan.',
} as const

export const verdictWords = { yes: 'ja', no: 'nee', unknown: 'nog onbepaald' } as const satisfies Record<
  Verdict,
  string
>

export const routeNames = {
  annexI: 'Route 1: medische hulpmiddelen',
  annexIII: 'Route 2: toepassingen uit bijlage III',
} as const satisfies Record<RouteId, string>

export const decisionLabels = {
  confirmed: 'bevestigd',
  overridden: 'anders besloten',
} as const satisfies Record<ClassificationDecision, string>

export const originLabels = {
  register: 'uit het register',
  profile: 'uit het profiel van de organisatie',
  answer: 'beantwoord',
} as const satisfies Record<Origin, string>

/** What a reader of the card is told as its heading. */
export const whyTitles = {
  prohibited: 'Waarom verboden',
  highRisk: 'Waarom hoog risico',
  other: 'Waarom geen hoog risico',
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

/** Under a point to tick: an explanation and where it is written. */
export const pointWords = (fact: Fact): string => {
  const hint = fact.kind === 'choice' ? fact.options.yes?.hint : undefined
  return hint ? `${hint} · ${fact.cites.text}` : fact.cites.text
}

export const elsewhereText = 'Nog niet ingevuld. Dit staat in het profiel van uw organisatie.'

export const formerMember = 'Oud-medewerker'

/** The words of a decision about a category, for a list. */
export const categoryHints = {
  prohibited: 'Het doet iets wat art. 5 van de AI-verordening verbiedt',
  highRisk: 'Langs de route van de medische hulpmiddelen, langs bijlage III, of beide',
  other: 'Een AI-systeem, niet verboden en geen hoog risico',
  notAi: 'De AI-verordening geldt er niet voor',
  undetermined: 'Er is nog te weinig bekend',
} as const satisfies Record<Category, string>

/** "geldt vanaf 2 augustus 2028", seen from a day. */
export const termOn = (day: Day | null, seenOn: Day): string => (day ? dutchTerm(day, seenOn) : '')

/** What a receipt says about its rules: the rules, not today's. */
export const ruleSetText = (label: string, version: string): string => `${label} (versie ${version})`

const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })
const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** "om 10.42" today, else "op 12 november 2026 om 10.42". */
export function whenSaid(at: Date, today: Day): string {
  const time = `om ${clock.format(at).replace(':', '.')}`
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
  n === 0 ? 'geen open vragen meer' : `nog hooguit ${questionsText(n)}`

/** When a duty applies, in a few words. */
export const dutyTerm = (d: DutyReceipt): string => d.term || (d.verdict === 'no' ? 'niet van toepassing' : '')

/** How a topic stands. */
export const pageStateWords = {
  open: 'Te beantwoorden',
  unknown: 'Weet ik niet',
  waiting: 'Hangt af van andere antwoorden',
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

export const topicWords = {
  waiting: 'Of deze vragen nodig zijn, hangt af van antwoorden op andere onderwerpen.',
} as const
