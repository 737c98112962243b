import { givesCare } from '../common-facts'
import { cite } from '../engine/citation'
import { all, is } from '../engine/condition'
import { declaredDevice } from '../mdr/declared-class'
import { igjDeviceReports } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { mdr, unread } from '../sources/citation'
import { owedAsAWhole } from './as-a-whole'

/** To whom a user of a device tells of an incident: a procedure of the institution. */
export const deviceIncidentDuties = [
  owedAsAWhole({
    id: 'igj.device-incidents',
    cites: [cite(igjDeviceReports, ''), unread(mdr.art('87', '10'))],
    standing: 'finalGuidance',
    from: calendar.mdr,
    says: 'Een zorgverlener meldt een incident met een medisch hulpmiddel aan de fabrikant. Melden aan de IGJ mag; is het een calamiteit, dan moet het.',
    when: all(is(declaredDevice, 'mdr', 'ivdr', 'annexXvi'), is(givesCare, 'yes')),
    owedBy: 'care-provider',
    terms: {
      title: 'Incidenten met hulpmiddelen aan de fabrikant melden',
      todo: 'Leg vast wie een incident met een medisch hulpmiddel aan de fabrikant meldt, en wie nagaat of het een calamiteit is.',
      evidence: ['De meldroute naar de fabrikant', 'Gedane meldingen'],
    },
  }),
]
