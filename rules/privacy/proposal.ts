import { personalData } from '../common-facts'
import { cite } from '../engine/citation'
import { is } from '../engine/condition'
import { attentionNorm } from '../engine/norm'
import { com2025_837 } from '../sources/acts'
import { calendar } from '../sources/calendar'

/** What COM(2025) 837 would change; only told with its scenario on. */
export const privacyProposal = [
  attentionNorm({
    id: 'attention.under.com-2025-837',
    under: 'com-2025-837',
    cites: [cite(com2025_837, '')],
    standing: 'proposal',
    inForce: { from: calendar.com2025_837 },
    says: 'Voorstel: een datalek meldt u binnen 96 uur, en alleen bij een hoog risico. Wanneer een DPIA nodig is, staat dan op lijsten voor de hele EU. Vandaag gelden nog 72 uur en de Nederlandse lijst.',
    when: is(personalData, 'yes'),
  }),
]
