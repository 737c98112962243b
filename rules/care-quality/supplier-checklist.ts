import { origin } from '../common-facts'
import { cite } from '../engine/citation'
import { is } from '../engine/condition'
import { dutyNorm } from '../engine/norm'
import { supplierChecklist } from '../sources/acts'
import { calendar } from '../sources/calendar'

export const supplierDuties = [
  dutyNorm({
    id: 'field.supplier-checklist.2025',
    dutyId: 'field.supplier-checklist',
    cites: [cite(supplierChecklist, 'bijlage 3')],
    standing: 'fieldNorm',
    inForce: { from: calendar.supplierChecklist },
    says: 'Beoordeel de leverancier met een checklist: doel, besluitvorming, privacy en beveiliging, invoering, continuïteit, koppelingen en toekomst.',
    when: is(origin, 'bought'),
    duty: {
      title: 'Leverancierschecklist',
      todo: 'Vul de checklist voor de leverancier in, leg punten voor verbetering vast en bespreek ze met de leverancier.',
      owedBy: 'institution',
      via: null,
      level: 'system',
      evidence: ['De ingevulde checklist', 'Afspraken met de leverancier over open punten'],
      everyMonths: 24,
      intervalStanding: 'ourReading',
    },
  }),
]
