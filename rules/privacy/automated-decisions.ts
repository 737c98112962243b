import { personalData } from '../common-facts'
import { all, is, together } from '../engine/condition'
import { yesNo } from '../engine/fact'
import { attentionNorm, dutyNorm } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { avg, unread } from '../sources/citation'
import { sensitiveData } from './dpia'

export const decidesAlone = yesNo('decidesAlone', {
  topic: 'privacy',
  asks: 'Neemt het systeem zelf een besluit over iemand, met gevolgen in rechte of even ingrijpende gevolgen, zonder dat een mens het afweegt?',
  why: 'De AVG stelt grenzen aan zo’n besluit. Volgens onze uitleg weegt een mens het af als hij er zelf naar kijkt en ook anders kan beslissen.',
  cites: unread(avg.art('22', '1')),
  examples: {
    practice: 'een formulier dat iemand zelf weigert als patiënt: ja; een voorstel waarover de huisarts beslist: nee',
    hospital: 'een systeem dat een sollicitant zelf afwijst: ja; een score die de arts meeweegt: nee',
  },
  askWhom: 'de FG of de privacyjurist',
  yes: 'Neemt zelf ingrijpende besluiten over mensen, zonder dat een mens die afweegt',
  no: 'Neemt niet zelf ingrijpende besluiten over mensen zonder dat een mens die afweegt',
})

const decides = together(is(personalData, 'yes'), is(decidesAlone, 'yes'))

/** The law file does not hold the text of art. 22: this names its paragraphs and is shown as not read again (decision 0014). */
export const automatedDecisionDuties = [
  dutyNorm({
    id: 'avg.22',
    dutyId: 'avg.22',
    cites: [unread(avg.art('22', '2')), unread(avg.art('22', '3'))],
    standing: 'law',
    inForce: { from: calendar.avg },
    says: 'Een besluit met gevolgen in rechte of even ingrijpende gevolgen mag alleen op een grond van lid 2 zonder een mens die het afweegt. Lid 3 gaat over een mens laten ingrijpen, een eigen standpunt geven en het besluit aanvechten.',
    when: decides,
    duty: {
      title: 'Besluiten zonder mens die afweegt',
      todo: 'Leg vast op welke grond van lid 2 het systeem zo mag besluiten, en hoe mensen om een mens kunnen vragen, hun standpunt kunnen geven en het besluit kunnen aanvechten. Is er geen grond, laat dan een mens besluiten.',
      owedBy: 'controller',
      via: null,
      level: 'system',
      seldom: true,
      evidence: [
        'De grond van lid 2, met het advies van de FG',
        'De werkwijze waarmee een mens ingrijpt en een besluit kan herzien',
        'De tekst waarmee mensen weten hoe zij hun standpunt geven en het besluit aanvechten',
      ],
      everyMonths: 12,
      intervalStanding: 'ourReading',
    },
  }),
]

export const automatedDecisionAttention = [
  attentionNorm({
    id: 'attention.automated-special-data',
    cites: [unread(avg.art('22', '4'))],
    standing: 'law',
    inForce: { from: calendar.avg },
    says: 'Het systeem besluit zelf over mensen, en er zijn gezondheidsgegevens of andere bijzondere persoonsgegevens bij. Daarover staat een eigen regel in de AVG. Wij hebben die tekst niet nagelezen: vraag de FG of zo’n besluit hier mag.',
    when: all(decides, is(sensitiveData, 'yes')),
  }),
]

export const automatedDecisionFacts = [decidesAlone]
