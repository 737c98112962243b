import { type Citation, cite } from '../engine/citation'
import { type Day, dutchDay } from '../engine/day'
import { type LegalDate, legalDay } from '../engine/period'
import { loggingDecree, mdcg2019, mdcg2025 } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { aiAct, avg, mdr, wkkgz } from '../sources/citation'

/** A question that people ask, answered by the law of a day, with where it is written. */
export type AnsweredQuestion = {
  readonly asks: string
  readonly answers: readonly [string, ...string[]]
  readonly citations: readonly string[]
}

type Written = Omit<AnsweredQuestion, 'citations'> & { readonly cites: readonly [Citation, ...Citation[]] }

/** The questions in the order in which people come to them. Days come from the calendar. */
export function answeredQuestions(day: Day): readonly AnsweredQuestion[] {
  const on = (date: LegalDate): string => dutchDay(legalDay(date, day))
  return written(on).map(({ cites, ...question }) => ({ ...question, citations: cites.map((c) => c.text) }))
}

const notRead = 'De tekst van de MDR hierover is voor dit register niet nagelezen. Vraag het de fabrikant.'

const written = (on: (date: LegalDate) => string): readonly Written[] => [
  {
    asks: 'Vanaf wanneer gelden de MDR en de AI-verordening?',
    answers: [
      `De MDR geldt sinds ${on(calendar.mdr)}. Oudere hulpmiddelen mogen onder voorwaarden langer op de markt blijven: klasse III en implanteerbare hulpmiddelen van klasse IIb tot en met ${on(calendar.mdrLegacyHighest)}, andere tot en met ${on(calendar.mdrLegacyOther)}. Dat overgangsrecht kennen wij uit een andere bron dan de wettekst.`,
      `Van de AI-verordening gelden AI-geletterdheid en de verboden praktijken sinds ${on(calendar.chaptersOneAndTwo)}; twee verboden komen erbij op ${on(calendar.newProhibitions)}. Transparantie (art. 50) geldt sinds ${on(calendar.transparency)}.`,
      `De regels voor hoog risico gelden vanaf ${on(calendar.highRiskAnnexIII)} voor toepassingen uit bijlage III, en vanaf ${on(calendar.highRiskAnnexI)} voor medische hulpmiddelen met een aangemelde instantie. Systemen die er dan al zijn, vallen er pas onder bij een wezenlijke wijziging van het ontwerp; zijn zij bedoeld voor overheden, dan uiterlijk op ${on(calendar.publicAuthorityLegacy)}.`,
    ],
    cites: [aiAct.art('113'), aiAct.art('111', '2'), mdr.art('123', '2'), mdr.art('120')],
  },
  {
    asks: 'Wat geldt als wij zelf een hulpmiddel maken?',
    answers: [
      'Voor een hulpmiddel dat alleen binnen uw eigen rechtspersoon wordt gebruikt, geldt onder voorwaarden een uitzondering: onder meer een kwaliteitssysteem, een onderbouwing dat er niets gelijkwaardigs op de markt is, een openbare verklaring, documentatie en een evaluatie van de ervaringen.',
      'Een aangemelde instantie is dan niet nodig, en langs route 1 is het geen hoog risico. Bijlage III, de verboden, AI-geletterdheid en transparantie blijven gelden. U bent zelf aanbieder.',
      'Geeft u het aan een andere rechtspersoon, zoals een praktijk, dan vervalt de uitzondering volgens onze uitleg.',
    ],
    cites: [mdr.art('5', '5'), cite(mdcg2025, 'tabel 1'), aiAct.definition('3')],
  },
  {
    asks: 'Wanneer is een aangemelde instantie nodig?',
    answers: [
      'Bij MDR-klasse IIa, IIb en III, en bij klasse I die steriel is, een meetfunctie heeft of een herbruikbaar chirurgisch instrument is. Bij de IVDR vanaf klasse B, en bij klasse A steriel.',
      'De klasse bepaalt de fabrikant. Twijfelt u, vraag dan naar de conformiteitsverklaring en het certificaat.',
    ],
    cites: [cite(mdcg2025, 'tabel 1')],
  },
  {
    asks: 'Moet een hulpmiddel met AI twee keer worden beoordeeld?',
    answers: [
      'Nee. Valt een systeem onder de MDR of IVDR en ook onder bijlage III, dan loopt de beoordeling via de procedure van de MDR of IVDR.',
      'De verplichtingen van beide routes blijven gelden, elk vanaf de eigen dag.',
    ],
    cites: [aiAct.art('43', '3'), aiAct.art('6')],
  },
  {
    asks: 'Hoe valt software die uit meerdere delen bestaat?',
    answers: [
      'Kijk per deel waarvoor het bedoeld is. Alleen een deel met een medisch doel, of dat een hulpmiddel stuurt of beïnvloedt, is een medisch hulpmiddel.',
      'Een deel dat een hulpmiddel stuurt, krijgt ten minste de klasse daarvan. Passen meer regels, dan telt de strengste.',
      'Is de AI een onderdeel van een hulpmiddel, dan telt zij voor route 1 alleen mee als zij een veiligheidscomponent is.',
    ],
    cites: [cite(mdcg2019, ''), mdr.rule('punt 3.3 en 3.5'), aiAct.art('6', '1'), aiAct.definition('14')],
  },
  {
    asks: 'Wat als de software wordt gewijzigd?',
    answers: [
      'Wijzigt de fabrikant het ontwerp wezenlijk, dan kan het overgangsrecht van de AI-verordening eindigen. Leg elke versie vast; een nieuwe versie vraagt hier om een nieuwe blik op de classificatie.',
      'Wijzigt uw organisatie een systeem met hoog risico substantieel, of geeft zij het een ander doel waardoor het hoog risico wordt, dan wordt zij zelf aanbieder.',
    ],
    cites: [aiAct.art('111', '2'), aiAct.art('25', '1')],
  },
  {
    asks: 'Welke normen zijn van belang?',
    answers: [
      'NEN 7510 en NEN 7512 zijn voor zorginformatiesystemen wettelijk verplicht, en de logging volgt NEN 7513, met een bewaartijd van ten minste vijf jaar.',
      'ISO-normen, zoals die voor kwaliteitssystemen of AI-beheer, zijn vrijwillig. Voor de AI-verordening was begin augustus 2026 nog geen norm als geharmoniseerd aangewezen; daarna is dat niet nagegaan.',
    ],
    cites: [cite(loggingDecree, 'art. 3 en 5')],
  },
  {
    asks: 'Wat staat er in de technische documentatie van een medisch hulpmiddel?',
    answers: [
      `Dat legt de fabrikant vast. ${notRead}`,
      `Voor een AI-systeem met hoog risico stelt de aanbieder daarnaast documentatie op volgens bijlage IV, en bewaart die tien jaar.`,
    ],
    cites: [aiAct.art('11', '1'), aiAct.art('18', '1')],
  },
  {
    asks: 'Wanneer is klinisch onderzoek nodig voor software?',
    answers: [`Dat beoordeelt de fabrikant. ${notRead}`],
    cites: [cite(mdr.annex('VIII').act, '')],
  },
  {
    asks: 'Hoe vaak wordt de klinische evaluatie bijgewerkt?',
    answers: [
      `Dat bepaalt de fabrikant. ${notRead}`,
      'Zelf volgt u bij hoog risico de werking van het systeem, en vertelt u de aanbieder wat u merkt.',
    ],
    cites: [aiAct.art('26', '5')],
  },
  {
    asks: 'Wat moet een zorginstelling doen?',
    answers: [
      'Nu al: AI-geletterdheid ondersteunen, verboden praktijken laten, een DPIA doen waar die nodig is, een procedure voor incidenten hebben, en mensen informeren waar art. 50 dat van u vraagt.',
      `Bij hoog risico vanaf de dag van de route (${on(calendar.highRiskAnnexIII)} of ${on(calendar.highRiskAnnexI)}): gebruik volgens de gebruiksaanwijzing, menselijk toezicht, passende invoer, werking bewaken, logbestanden ten minste zes maanden bewaren en medewerkers informeren.`,
      'Een calamiteit meldt u onverwijld aan de IGJ: binnen drie werkdagen nadat die is vastgesteld. Een incident met een hulpmiddel meldt u aan de fabrikant; melden aan de IGJ mag.',
    ],
    cites: [aiAct.art('4'), aiAct.art('5'), aiAct.art('26'), avg.art('35'), wkkgz.art('9'), wkkgz.art('11')],
  },
  {
    asks: 'Wat geldt voor generatieve AI, zoals een chatbot of een gespreksverslag?',
    answers: [
      'De aanbieder zorgt dat mensen weten dat zij met AI praten, en dat de uitvoer machineleesbaar is gemarkeerd. Zet uw organisatie haar eigen naam op een chatbot, dan rust dat volgens onze uitleg op u.',
      'Publiceert u er teksten van algemeen belang mee, dan vermeldt u dat, tenzij een mens ze nakijkt en iemand de redactionele verantwoordelijkheid draagt.',
      'Geeft het medisch advies over een patiënt, dan is een medisch hulpmiddel te verwachten. Gebruikt u een algemene chatbot om spoedpatiënten te triëren, dan kunt u zelf aanbieder worden van een systeem met hoog risico.',
      'Dat een mens elke uitkomst nakijkt, is een norm van goede zorg; de AI-verordening schrijft menselijk toezicht voor bij hoog risico.',
    ],
    cites: [aiAct.art('50'), aiAct.art('25', '1', 'c'), mdr.definition('1'), aiAct.art('26', '2')],
  },
]
