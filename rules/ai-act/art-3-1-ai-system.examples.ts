import { ai, hospital, noDevice, nothingToDisclose, notInAnnexIII, ordinary } from '../examples/answers'
import type { Examples } from '../examples/example'

const on = '2026-11-23'

export const aiSystemExamples: Examples = {
  title: 'AI-systeem (art. 3 punt 1)',
  examples: [
    {
      says: 'Software die van gegevens heeft geleerd, is een AI-systeem.',
      given: { ...ordinary, ...noDevice, ...notInAnnexIII },
      on,
      expect: { category: 'other', says: 'Overig' },
    },
    {
      says: 'Afleiden uit kennis of logica is ook AI.',
      given: { ...ordinary, ...noDevice, ...notInAnnexIII, technique: 'reasons' },
      on,
      expect: { category: 'other' },
    },
    {
      says: 'Vaste regels die alleen mensen hebben bepaald, zijn geen AI.',
      given: { ...ai, technique: 'humanRules' },
      on,
      expect: {
        category: 'notAi',
        says: 'Geen AI-systeem volgens de AI-verordening',
        deployer: 'no',
        provider: 'no',
        transparency: 'no',
        duties: { 'ai-act.4': 'no', 'ai-act.26-2': 'no' },
      },
    },
    {
      says: 'Zonder enige zelfstandigheid is het geen AI-systeem.',
      given: { ...ai, autonomous: 'no' },
      on,
      expect: { category: 'notAi' },
    },
    {
      says: 'Zonder uitkomst die invloed heeft, is het geen AI-systeem.',
      given: { ...ai, influences: 'no' },
      on,
      expect: { category: 'notAi' },
    },
    {
      says: 'Een twijfelgeval blijft open tot een persoon het beoordeelt.',
      given: { ...ai, technique: 'unclear' },
      on,
      expect: { category: 'undetermined', asks: ['infers'] },
    },
    {
      says: 'Beoordeelt een persoon dat het zelf niets afleidt, dan is het geen AI-systeem.',
      given: { ...ai, technique: 'unclear', infers: 'no' },
      on,
      expect: { category: 'notAi' },
    },
    {
      says: 'Beoordeelt een persoon dat het zelf afleidt, dan is het een AI-systeem.',
      given: { ...ordinary, ...noDevice, ...notInAnnexIII, technique: 'unclear', infers: 'yes' },
      on,
      expect: { category: 'other' },
    },
    {
      says: 'Onbeantwoord is niet nee.',
      given: {},
      on,
      expect: {
        category: 'undetermined',
        annexI: 'unknown',
        annexIII: 'unknown',
        transparency: 'unknown',
        asks: ['technique', 'autonomous', 'influences'],
        duties: { 'ai-act.4': 'unknown', 'ai-act.26-1': 'unknown', 'avg.35': 'unknown' },
      },
    },
    {
      says: 'Ook wat geen AI is, kan een DPIA en de incidentprocedure vragen.',
      given: {
        ...ai,
        ...hospital,
        technique: 'humanRules',
        origin: 'bought',
        personalData: 'yes',
        sensitiveData: 'yes',
      },
      on,
      expect: {
        category: 'notAi',
        duties: {
          'avg.35': '2018-05-25',
          'wkkgz.9': 'yes',
          'wkkgz.9.system': 'yes',
          'field.supplier-checklist': 'yes',
        },
      },
    },
    {
      says: 'Is alles beantwoord, dan staat er niets meer open.',
      given: {
        ...ordinary,
        ...noDevice,
        ...notInAnnexIII,
        ...nothingToDisclose,
        ...hospital,
        personalData: 'no',
      },
      on,
      expect: { category: 'other', transparency: 'no', asksNot: ['technique', 'art63Claim', 'mdrClass', 'infers'] },
    },
    {
      says: 'Voor de AI-verordening bestond, zegt zij niets.',
      given: { ...ordinary, ...noDevice, ...notInAnnexIII },
      on: '2024-07-31',
      expect: { category: 'undetermined' },
    },
  ],
}
