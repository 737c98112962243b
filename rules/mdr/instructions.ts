import { givesCare, origin } from '../common-facts'
import { cite } from '../engine/citation'
import { all, is } from '../engine/condition'
import { type DutyNorm, dutyNorm } from '../engine/norm'
import { deviceFactSheet } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { declaredDevice } from './declared-class'

/** What an institution looks at before it uses a device that it bought; the text of the act was not read. */
export const instructionDuties: readonly DutyNorm[] = [
  dutyNorm({
    id: 'mdr.instructions',
    dutyId: 'mdr.instructions',
    cites: [cite(deviceFactSheet, 'deel 3, zorginstelling als gebruiker')],
    standing: 'secondary',
    inForce: { from: calendar.mdr },
    says: 'Een zorginstelling kijkt voor het gebruik van een medisch hulpmiddel het etiket en de gebruiksaanwijzing na, in de juiste taal, en volgt ze.',
    when: all(is(declaredDevice, 'mdr', 'ivdr', 'annexXvi'), is(origin, 'bought'), is(givesCare, 'yes')),
    duty: {
      title: 'Etiket en gebruiksaanwijzing nakijken',
      todo: 'Kijk voor het gebruik na of CE-markering, etiket en gebruiksaanwijzing er zijn, in het Nederlands of een andere taal die is toegestaan. Volg de gebruiksaanwijzing.',
      owedBy: 'care-provider',
      seldom: true,
      via: null,
      level: 'system',
      evidence: ['De gebruiksaanwijzing', 'De controle voor het gebruik'],
      everyMonths: null,
      dueBefore: 'use',
    },
  }),
]
