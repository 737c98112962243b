import { hospital, noDevice, notInAnnexIII, ordinary } from '../examples/answers'
import type { Examples } from '../examples/example'

const on = '2026-11-23'
const alone = { ...ordinary, ...noDevice, ...notInAnnexIII, personalData: 'yes', decidesAlone: 'yes' }
const special = 'attention.automated-special-data'

export const automatedDecisionExamples: Examples = {
  title: 'Besluiten zonder mens die afweegt (AVG art. 22)',
  examples: [
    {
      says: 'Wijst een systeem sollicitanten zelf af, dan is een grond nodig, en een mens die kan ingrijpen.',
      given: { ...alone, sensitiveData: 'no', recruitment: 'yes', decidesOnPersons: 'yes' },
      on,
      expect: { duties: { 'avg.22': '2018-05-25' }, noAttention: [special] },
    },
    {
      says: 'Weigert een formulier van de praktijk zelf patiënten op hun gezondheid, dan is er ook een regel over bijzondere persoonsgegevens.',
      given: { ...alone, institutionKind: 'generalPractice', sensitiveData: 'yes' },
      on,
      expect: { duties: { 'avg.22': 'yes' }, attention: [special] },
    },
    {
      says: 'Weegt de arts de uitkomst af, dan is het geen besluit van het systeem alleen, ook al helpt het erbij.',
      given: { ...alone, ...hospital, sensitiveData: 'yes', decidesAlone: 'no', decidesOnPersons: 'yes' },
      on,
      expect: { duties: { 'avg.22': 'no' }, noAttention: [special] },
    },
    {
      says: 'Zonder persoonsgegevens zegt de AVG er niets over.',
      given: { ...alone, personalData: 'no', sensitiveData: 'yes' },
      on,
      expect: { duties: { 'avg.22': 'no' }, noAttention: [special], asksNot: ['decidesAlone'] },
    },
    {
      says: 'Onbekend of een mens het afweegt: nog onbepaald, en de vraag blijft staan. Onbekend is nooit nee.',
      given: { ...alone, decidesAlone: '' },
      on,
      expect: { duties: { 'avg.22': 'unknown' }, asks: ['decidesAlone'] },
    },
    {
      says: 'Dat het bij besluiten over mensen helpt, zegt nog niet dat een mens ze afweegt.',
      given: { ...alone, decidesAlone: '', decidesOnPersons: 'yes' },
      on,
      expect: { duties: { 'avg.22': 'unknown' }, asks: ['decidesAlone'] },
    },
    {
      says: 'Onbekend of er persoonsgegevens zijn: nog onbepaald.',
      given: { ...alone, personalData: '' },
      on,
      expect: { duties: { 'avg.22': 'unknown' }, asks: ['personalData'] },
    },
    {
      says: 'Het geldt ook voor een vaste formule die geen AI is.',
      given: { ...alone, technique: 'humanRules' },
      on,
      expect: { category: 'notAi', duties: { 'avg.22': '2018-05-25' } },
    },
    {
      says: 'De dag voor de AVG bestond deze verplichting niet.',
      given: alone,
      on: '2018-05-24',
      expect: { duties: { 'avg.22': 'absent' } },
    },
    { says: 'Op de dag zelf wel.', given: alone, on: '2018-05-25', expect: { duties: { 'avg.22': 'yes' } } },
  ],
}
