import { cite } from '../engine/citation'
import { all, type Condition, concluded, is } from '../engine/condition'
import { choice } from '../engine/fact'
import { attentionNorm } from '../engine/norm'
import { declaredDevice } from '../mdr/declared-class'
import { ictRechtFactSheet, mdcg2023, medicalTechnologyGuide, nfuQuestions } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { aiAct, mdr } from '../sources/citation'
import { aiSystem } from './art-3-1-ai-system'

/** Recorded, since sources disagree on what follows; decides nothing. */
export const usedAsInstructed = choice('usedAsInstructed', {
  topic: 'changes',
  asks: 'Wordt het hulpmiddel gebruikt zoals de gebruiksaanwijzing zegt?',
  why: 'Wat volgt als u daarvan afwijkt, hangt af van wie dat doet: de organisatie, of één zorgverlener in een enkel geval. Bronnen verschillen erover. Het antwoord verandert de uitkomst niet.',
  cites: aiAct.art('26', '1'),
  examples: {
    practice: 'de huisarts gebruikt een app voor volwassenen bij één kind: een enkel geval',
    hospital: 'een afdeling gebruikt het bij alle kinderen, maar de handleiding noemt volwassenen: als organisatie',
  },
  askWhom: 'de afdeling die het gebruikt',
  options: {
    yes: { label: 'Ja', says: 'Gebruikt zoals de gebruiksaanwijzing zegt' },
    byProfessional: {
      label: 'Nee, een zorgverlener wijkt er in een enkel geval van af',
      says: 'Een zorgverlener wijkt in een enkel geval van de gebruiksaanwijzing af',
      hint: 'Bijvoorbeeld een arts die het voor één patiënt anders gebruikt',
    },
    byInstitution: {
      label: 'Nee, wij wijken er als organisatie van af',
      says: 'De organisatie wijkt van de gebruiksaanwijzing af',
      hint: 'Bijvoorbeeld een afdeling die het standaard voor een andere groep patiënten gebruikt',
    },
  },
})

/** Recorded, since it may be a change that makes a provider; decides nothing. */
export const scripting = choice('scripting', {
  topic: 'changes',
  asks: 'Voegt uw organisatie binnen het hulpmiddel eigen scripts of rekenregels toe?',
  why: 'Sommige hulpmiddelen hebben daar ruimte voor. Het mag zolang de scripts binnen het beoogde gebruik en de CE-markering blijven en geen nieuwe risico’s geven.',
  cites: cite(medicalTechnologyGuide, 'scripting binnen medische hulpmiddelen'),
  examples: {
    practice: 'een eigen rekenregel in een meetapparaat; komt bijna niet voor',
    hospital: 'een eigen script in de software die een bestraling plant',
  },
  askWhom: 'de klinisch fysicus, of wie het hulpmiddel beheert',
  options: {
    no: { label: 'Nee', says: 'Geen eigen scripts in het hulpmiddel' },
    allowed: {
      label: 'Ja, binnen wat de leverancier toestaat en onder zijn CE-markering',
      says: 'Eigen scripts, binnen wat de leverancier toestaat',
    },
    beyond: {
      label: 'Ja, en ze gaan verder, of wij kunnen dat niet aantonen',
      says: 'Eigen scripts die verder gaan, of waarvan dat niet is aangetoond',
    },
  },
})

const ofDevice = (answer: Condition): Condition => all(concluded(aiSystem), is(declaredDevice, 'mdr', 'ivdr'), answer)

export const deviatingUseAttention = [
  attentionNorm({
    id: 'attention.institution-deviates',
    asked: true,
    cites: [
      mdr.art('16', '1'),
      cite(mdcg2023, '3.2.2'),
      cite(ictRechtFactSheet, 'zorginstelling als gebruiker'),
      aiAct.art('26', '1'),
    ],
    standing: 'ourReading',
    inForce: { from: calendar.aiAct },
    says: 'Uw organisatie wijkt af van de gebruiksaanwijzing. Bronnen verschillen over wat dan volgt. Volgens een factsheet van ICTRecht wordt u fabrikant. Volgens MDCG 2023-1 gelden bij een ander doel de voorwaarden voor zelfgemaakte hulpmiddelen (MDR art. 5 lid 5). MDR art. 16 lid 1, hier niet nagelezen, noemt een eigen naam, een ander doel, en een wijziging die aan de eisen raakt. Onze uitleg: afwijken alleen maakt u nog geen fabrikant, een ander doel vraagt wel om art. 5 lid 5. Leg de afwijking vast en laat uw jurist haar beoordelen. Is het systeem hoog risico, dan vraagt ook de AI-verordening gebruik volgens de gebruiksaanwijzing.',
    when: ofDevice(is(usedAsInstructed, 'byInstitution')),
  }),
  attentionNorm({
    id: 'attention.professional-deviates',
    asked: true,
    cites: [
      cite(nfuQuestions, 'vraag 6'),
      cite(mdcg2023, '3.2.2'),
      cite(ictRechtFactSheet, 'zorginstelling als gebruiker'),
    ],
    standing: 'ourReading',
    inForce: { from: calendar.aiAct },
    says: 'Eén zorgverlener wijkt in een enkel geval af van de gebruiksaanwijzing. MDCG 2023-1 en de NFU onderscheiden dat van een organisatie die het doel wijzigt; een factsheet van ICTRecht maakt dat onderscheid niet. Onze uitleg: het is gebruik buiten wat de fabrikant bedoelt, en maakt uw organisatie niet tot fabrikant of aanbieder. Laat de zorgverlener vastleggen waarom. Gebeurt het vaker, of is het beleid, dan wijkt de organisatie af.',
    when: ofDevice(is(usedAsInstructed, 'byProfessional')),
  }),
  attentionNorm({
    id: 'attention.scripting',
    asked: true,
    cites: [cite(medicalTechnologyGuide, 'scripting binnen medische hulpmiddelen')],
    standing: 'fieldNorm',
    inForce: { from: calendar.medicalTechnologyGuide },
    says: 'Uw organisatie voegt eigen scripts toe binnen het hulpmiddel. Leg vast wanneer u dat doet, met welk doel en wie verantwoordelijk is. Het mag zolang ze binnen het beoogde gebruik en de CE-markering blijven en geen nieuwe risico’s geven waarvoor een eigen certificaat nodig is.',
    when: ofDevice(is(scripting, 'allowed')),
  }),
  attentionNorm({
    id: 'attention.scripting-beyond',
    asked: true,
    cites: [aiAct.art('25', '1', 'b'), cite(medicalTechnologyGuide, 'scripting binnen medische hulpmiddelen')],
    standing: 'ourReading',
    inForce: { from: calendar.medicalTechnologyGuide },
    says: 'De eigen scripts gaan verder dan de leverancier toestaat, of dat zij onder de CE-markering vallen is niet aangetoond. Dat kan een substantiële wijziging zijn, of een ander doel. Dan wordt uw organisatie aanbieder als het systeem hoog risico is. Laat dit beoordelen en beantwoord die vragen op dezelfde pagina.',
    when: ofDevice(is(scripting, 'beyond')),
  }),
]

export const deviatingUseFacts = [usedAsInstructed, scripting]
