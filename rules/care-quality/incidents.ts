import { givesCare } from '../common-facts'
import { is } from '../engine/condition'
import { dutyNorm } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { wkkgz } from '../sources/citation'

/**
 * Art. 9 asks a procedure of the institution. The register keeps obligations by system, so it is each system that shows it:
 * the first norm says what is owed, the second is where its proof is kept.
 */
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
    standing: 'law',
    inForce: { from: calendar.wkkgz },
    says: 'Een zorgaanbieder heeft een schriftelijke interne procedure voor incidenten en houdt een register van incidenten bij. Incidenten met dit systeem vallen daaronder.',
    when: is(givesCare, 'yes'),
    duty: {
      title: 'Procedure voor incidenten met dit systeem',
      todo: 'Zorg dat de schriftelijke procedure en het register van incidenten ook dit systeem omvatten. De procedure geldt voor de hele organisatie: hetzelfde bewijs mag bij elk systeem staan.',
      owedBy: 'care-provider',
      via: null,
      level: 'system',
      evidence: [
        'De interne procedure, met de meldroute voor dit systeem',
        'Het register van incidenten',
        'De contactpersoon bij de leverancier',
      ],
      everyMonths: 24,
      intervalStanding: 'ourReading',
    },
  }),
]
