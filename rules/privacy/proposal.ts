import { personalData } from '../common-facts'
import { cite } from '../engine/citation'
import { is } from '../engine/condition'
import { attentionNorm, type DutyNorm, inProposedWords } from '../engine/norm'
import { com2025_837 } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { privacyProcedureDuties } from './procedures'

/** What COM(2025) 837 would change; only told with its scenario on. */
export const privacyProposal = [
  attentionNorm({
    id: 'attention.under.com-2025-837',
    under: 'com-2025-837',
    cites: [cite(com2025_837, '')],
    standing: 'proposal',
    inForce: { from: calendar.com2025_837 },
    says: 'Voorstel: wanneer een DPIA nodig is, staat dan op lijsten voor de hele EU. Vandaag geldt nog de Nederlandse lijst.',
    when: is(personalData, 'yes'),
  }),
]

/** Its words for what AVG 33 asks today. */
export const privacyProposalDuties: readonly DutyNorm[] = privacyProcedureDuties
  .filter(({ id }) => id === 'avg.33')
  .map((law) =>
    inProposedWords(law, {
      id: 'com-2025-837.33',
      scenario: 'com-2025-837',
      cites: [cite(com2025_837, '')],
      from: calendar.com2025_837,
      says: 'Voorstel: de verwerkingsverantwoordelijke meldt een datalek binnen 96 uur aan de toezichthouder, en alleen bij een hoog risico.',
      todo: 'Voorstel: leg vast wie een datalek beoordeelt en het bij een hoog risico binnen 96 uur meldt, ook als het bij een leverancier van AI gebeurt.',
    }),
  )
