import { institutionKind } from '../common-facts'
import { noDevice, notInAnnexIII, notOnApList, ordinary } from '../examples/answers'
import type { Example, Examples } from '../examples/example'

const on = '2026-11-23'
const health = { ...ordinary, ...noDevice, ...notInAnnexIII, personalData: 'yes', sensitiveData: 'yes' }

const { options: kinds } = institutionKind
const always = ['hospital', 'careGroup', 'outOfHours'] as const
const counted = ['generalPractice', 'specialist'] as const
const open = ['pharmacy', 'other'] as const

const alwaysLarge = always.map(
  (kind): Example => ({
    says: `${kinds[kind].label}, met gezondheidsgegevens: altijd grote schaal, dus een DPIA.`,
    given: { ...health, institutionKind: kind },
    on,
    expect: { duties: { 'avg.35': '2018-05-25' }, asksNot: ['likelyHighRisk'] },
  }),
)

const byNumber = counted.flatMap((kind): Example[] => [
  {
    says: `${kinds[kind].label}, met meer dan 10.000 patiënten: grote schaal.`,
    given: { ...health, institutionKind: kind, patientsInOneSystem: 'over10000' },
    on,
    expect: { duties: { 'avg.35': 'yes' } },
  },
  {
    says: `${kinds[kind].label}, met hoogstens 10.000 patiënten: de omvang zegt niet dat een DPIA niet nodig is.`,
    given: { ...health, institutionKind: kind, patientsInOneSystem: 'upTo10000' },
    on,
    expect: {
      duties: { 'avg.35': 'unknown' },
      asks: ['likelyHighRisk'],
      attention: ['attention.large-scale-disagreement'],
    },
  },
])

const undecided = open.map(
  (kind): Example => ({
    says: `${kinds[kind].label}: bronnen verschillen, een persoon beoordeelt het.`,
    given: { ...health, institutionKind: kind },
    on,
    expect: {
      duties: { 'avg.35': 'unknown' },
      asks: ['likelyHighRisk'],
      attention: ['attention.large-scale-disagreement'],
    },
  }),
)

export const dpiaExamples: Examples = {
  title: 'DPIA (AVG art. 35)',
  examples: [
    ...alwaysLarge,
    ...byNumber,
    ...undecided,
    {
      says: 'Een zorgverlener die alleen werkt, werkt niet op grote schaal; of een DPIA nodig is, beoordeelt een persoon.',
      given: { ...health, institutionKind: 'soloPractitioner' },
      on,
      expect: {
        duties: { 'avg.35': 'unknown' },
        asks: ['likelyHighRisk'],
        attention: ['attention.solo-practitioner'],
        noAttention: ['attention.large-scale-disagreement'],
      },
    },
    {
      says: 'Een kleine praktijk met personeel is een instelling, geen zorgverlener die alleen werkt.',
      given: { ...health, institutionKind: 'generalPractice', patientsInOneSystem: 'upTo10000' },
      on,
      expect: { duties: { 'avg.35': 'unknown' }, noAttention: ['attention.solo-practitioner'] },
    },
    {
      says: 'Een zorgverlener die alleen werkt, zonder persoonsgegevens: over grote schaal is niets te zeggen.',
      given: { ...health, personalData: 'no', institutionKind: 'soloPractitioner' },
      on,
      expect: { duties: { 'avg.35': 'no' }, noAttention: ['attention.solo-practitioner'] },
    },
    {
      says: 'Een zorgverlener die alleen werkt, zonder gezondheidsgegevens: over grote schaal is niets te zeggen.',
      given: { ...health, sensitiveData: 'no', institutionKind: 'soloPractitioner' },
      on,
      expect: { noAttention: ['attention.solo-practitioner'] },
    },
    {
      says: 'Zonder persoonsgegevens is geen DPIA nodig.',
      given: { ...health, personalData: 'no', institutionKind: 'hospital' },
      on,
      expect: { duties: { 'avg.35': 'no' } },
    },
    {
      says: 'Onbekend of er persoonsgegevens zijn: nog onbepaald.',
      given: { ...health, personalData: '', institutionKind: 'hospital' },
      on,
      expect: { duties: { 'avg.35': 'unknown' } },
    },
    {
      says: 'Een persoon die een hoog risico ziet, maakt een DPIA nodig, hoe klein de praktijk ook is.',
      given: { ...health, institutionKind: 'soloPractitioner', likelyHighRisk: 'yes' },
      on,
      expect: { duties: { 'avg.35': 'yes' } },
    },
    {
      says: 'Alleen na een oordeel van een persoon is een DPIA niet nodig.',
      given: { ...health, ...notOnApList, institutionKind: 'soloPractitioner', likelyHighRisk: 'no' },
      on,
      expect: { duties: { 'avg.35': 'no' } },
    },
    {
      says: 'Gewone persoonsgegevens in een ziekenhuis: een persoon beoordeelt het.',
      given: { ...health, sensitiveData: 'no', institutionKind: 'hospital' },
      on,
      expect: { duties: { 'avg.35': 'unknown' }, asks: ['likelyHighRisk'] },
    },
    {
      says: 'Voor de AVG bestond deze verplichting niet.',
      given: { ...health, institutionKind: 'hospital' },
      on: '2018-05-24',
      expect: { duties: { 'avg.35': 'absent' } },
    },
    {
      says: 'Op de dag zelf wel.',
      given: { ...health, institutionKind: 'hospital' },
      on: '2018-05-25',
      expect: { duties: { 'avg.35': 'yes' } },
    },
  ],
}
