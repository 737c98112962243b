import { givesCare } from '../common-facts'
import { is } from '../engine/condition'
import { dutyNorm } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { wkkgz } from '../sources/citation'

export const incidentDuties = [
  dutyNorm({
    id: 'wkkgz.9.procedure',
    dutyId: 'wkkgz.9',
    cites: [wkkgz.art('9')],
    standing: 'law',
    inForce: { from: calendar.wkkgz },
    says: 'Een zorgaanbieder heeft een schriftelijke interne procedure voor incidenten en houdt een register van incidenten bij.',
    when: is(givesCare, 'yes'),
    duty: {
      title: 'Procedure voor incidenten',
      todo: 'Leg vast hoe medewerkers incidenten intern melden, ook met AI-systemen, en houd een register bij.',
      owedBy: 'care-provider',
      via: null,
      level: 'institution',
      evidence: ['De interne procedure', 'Het register van incidenten'],
      everyMonths: 24,
      intervalStanding: 'ourReading',
    },
  }),
  dutyNorm({
    id: 'wkkgz.9.system',
    dutyId: 'wkkgz.9.system',
    cites: [wkkgz.art('9')],
    standing: 'ourReading',
    inForce: { from: calendar.wkkgz },
    says: 'Incidenten met dit systeem vallen onder de interne procedure: wie ermee werkt, weet hoe en waar te melden.',
    when: is(givesCare, 'yes'),
    duty: {
      title: 'Incidenten met dit systeem melden',
      todo: 'Zorg dat wie met het systeem werkt, weet hoe een incident ermee wordt gemeld, en dat de leverancier het hoort.',
      owedBy: 'care-provider',
      via: null,
      level: 'system',
      evidence: ['De meldroute voor dit systeem', 'De contactpersoon bij de leverancier'],
      everyMonths: 24,
      intervalStanding: 'ourReading',
    },
  }),
]
