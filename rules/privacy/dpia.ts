import { institutionKind, patientsInOneSystem, personalData } from '../common-facts'
import { cite } from '../engine/citation'
import { conclusion } from '../engine/conclusion'
import { all, any, concluded, is, not, together } from '../engine/condition'
import { judgement, yesNo } from '../engine/fact'
import { attentionNorm, dutyNorm, norm } from '../engine/norm'
import { apDpiaList, apLargeScale } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { avg } from '../sources/citation'

export const sensitiveData = yesNo('sensitiveData', {
  topic: 'privacy',
  asks: 'Zijn daar gezondheidsgegevens of andere bijzondere persoonsgegevens bij?',
  why: 'Bij bijzondere persoonsgegevens op grote schaal is een DPIA nodig.',
  cites: avg.art('35', '3', 'b'),
  examples: { practice: 'klachten, medicijnen of een diagnose', hospital: 'een scan, een uitslag of een verslag' },
  yes: 'Verwerkt gezondheidsgegevens of andere bijzondere persoonsgegevens',
  no: 'Verwerkt geen bijzondere persoonsgegevens',
})

export const likelyHighRisk = judgement('likelyHighRisk', {
  topic: 'privacy',
  asks: 'Geeft de verwerking waarschijnlijk een hoog risico voor de mensen om wie het gaat?',
  why: 'Ook zonder grote schaal en buiten de lijst van de Autoriteit Persoonsgegevens kan een DPIA nodig zijn. De omvang van uw organisatie alleen is nooit reden om geen DPIA te doen. Vraag de FG om advies. Kruiste u een categorie van de lijst aan, dan is dit oordeel niet nodig.',
  cites: avg.art('35', '1'),
  examples: {
    practice: 'alle patiënten automatisch een risicoscore geven',
    hospital: 'patiënten of medewerkers volgen met sensoren',
  },
  askWhom: 'de FG of de privacyjurist',
  yes: 'Beoordeeld: waarschijnlijk een hoog risico voor betrokkenen',
  no: 'Beoordeeld: waarschijnlijk geen hoog risico voor betrokkenen',
})

export const largeScale = conclusion('large-scale-health-data', {
  yes: 'Bijzondere persoonsgegevens op grote schaal',
  no: 'Grote schaal staat niet vast',
  unknown: 'Nog niet duidelijk of het om grote schaal gaat',
})

export const dpiaNeeded = conclusion('dpia-needed', {
  yes: 'Een DPIA is nodig',
  no: 'Geen DPIA nodig',
  unknown: 'Nog niet duidelijk of een DPIA nodig is',
})

const overTenThousand = all(is(institutionKind, 'generalPractice', 'specialist'), is(patientsInOneSystem, 'over10000'))

export const dpiaNorms = [
  norm({
    id: 'ap.large-scale',
    cites: [cite(apLargeScale, '')],
    standing: 'finalGuidance',
    inForce: { from: calendar.apLargeScale },
    says: 'Ziekenhuizen, zorggroepen en huisartsenposten verwerken gezondheidsgegevens altijd op grote schaal; huisartsenpraktijken en specialistische instellingen boven 10.000 patiënten in één systeem.',
    concludes: largeScale,
    when: all(
      is(sensitiveData, 'yes'),
      any(is(institutionKind, 'hospital', 'careGroup', 'outOfHours'), overTenThousand),
    ),
  }),
  norm({
    id: 'avg.35-3-b',
    cites: [avg.art('35', '3', 'b'), cite(apDpiaList, 'categorie 7')],
    standing: 'law',
    inForce: { from: calendar.avg },
    says: 'Bij bijzondere persoonsgegevens op grote schaal is een DPIA nodig.',
    finds: {
      yes: 'Een DPIA is nodig: bijzondere persoonsgegevens op grote schaal',
      no: 'Grote schaal alleen maakt een DPIA hier niet nodig',
      unknown: 'Nog niet duidelijk of grote schaal een DPIA nodig maakt',
    },
    concludes: dpiaNeeded,
    when: together(is(personalData, 'yes'), concluded(largeScale)),
  }),
  norm({
    id: 'avg.35-1',
    cites: [avg.art('35', '1')],
    standing: 'law',
    inForce: { from: calendar.avg },
    says: 'Bij een waarschijnlijk hoog risico voor betrokkenen is een DPIA nodig.',
    finds: {
      yes: 'Een DPIA is nodig: waarschijnlijk een hoog risico voor betrokkenen',
      no: 'Beoordeeld dat er waarschijnlijk geen hoog risico is',
      unknown: 'Een persoon moet nog beoordelen of er waarschijnlijk een hoog risico is',
    },
    concludes: dpiaNeeded,
    when: all(is(personalData, 'yes'), is(likelyHighRisk, 'yes')),
  }),
]

export const dpiaDuties = [
  dutyNorm({
    id: 'avg.35.duty',
    dutyId: 'avg.35',
    cites: [avg.art('35')],
    standing: 'law',
    inForce: { from: calendar.avg },
    says: 'De verwerkingsverantwoordelijke doet vooraf een DPIA als de verwerking waarschijnlijk een hoog risico geeft.',
    when: concluded(dpiaNeeded),
    duty: {
      title: 'DPIA',
      todo: 'Doe een DPIA voordat u gegevens verwerkt, vraag de FG om advies en bekijk hem opnieuw als het risico verandert.',
      owedBy: 'controller',
      via: null,
      level: 'system',
      evidence: ['De DPIA', 'Het advies van de FG'],
      everyMonths: 36,
      intervalStanding: 'ourReading',
      dueBefore: 'processing',
    },
  }),
]

export const dpiaAttention = [
  attentionNorm({
    id: 'attention.large-scale-disagreement',
    cites: [cite(apLargeScale, '')],
    standing: 'ourReading',
    inForce: { from: calendar.apLargeScale },
    says: 'Bronnen verschillen over wie altijd op grote schaal werkt: volgens sommige alleen ziekenhuizen, zorggroepen en huisartsenposten, volgens andere ook apotheken. Over de grens van 10.000 voor anderen verschillen ze ook. Een arts met personeel telt als instelling. De omvang alleen is nooit reden om geen DPIA te doen.',
    when: all(
      is(personalData, 'yes'),
      is(sensitiveData, 'yes'),
      is(institutionKind, 'pharmacy', 'other', 'generalPractice', 'specialist'),
      not(overTenThousand),
    ),
  }),
]

export const privacyFacts = [personalData, sensitiveData]

/** Asked last: what the list says may spare it. */
export const riskFacts = [likelyHighRisk]
