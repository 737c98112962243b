import { mdr, medicalSoftware, noDevice, notInAnnexIII, ordinary } from '../examples/answers'
import type { Answers, Example, Examples } from '../examples/example'

const on = '2026-11-23'
const chatbot = { ...ordinary, ...noDevice, ...notInAnnexIII, generatesContent: 'yes', toolKind: 'public' }
const [data, medical, ce] = [
  'attention.public-tool-with-personal-data',
  'attention.public-tool-for-medical-purpose',
  'attention.generative-without-ce',
]

const shows = (says: string, given: Answers, attention: readonly string[]): Example => ({
  says,
  given,
  on,
  expect: { attention, noAttention: [data, medical, ce].filter((id) => !attention.includes(id)) },
})

export const generalPurposeExamples: Examples = {
  title: 'Vrij toegankelijke tools en tools binnen de zorg',
  examples: [
    shows('Persoonsgegevens in een vrij toegankelijke tool.', { ...chatbot, personalData: 'yes' }, [data]),
    shows('Een vrij toegankelijke tool zonder persoonsgegevens.', { ...chatbot, personalData: 'no' }, []),
    shows(
      'Met een overeenkomst is het geen vrij toegankelijke tool.',
      { ...chatbot, personalData: 'yes', toolKind: 'contracted' },
      [],
    ),
    shows('Een tool binnen de zorg ook niet.', { ...chatbot, personalData: 'yes', toolKind: 'withinCare' }, []),
    shows('Wat niets zelf maakt, is geen chatbot.', { ...chatbot, personalData: 'yes', generatesContent: 'no' }, []),
    shows('Wat geen AI-systeem is, ook niet.', { ...chatbot, personalData: 'yes', technique: 'humanRules' }, []),
    shows(
      'Wie het zelf maakt, gebruikt geen vrij toegankelijke tool.',
      { ...chatbot, personalData: 'yes', origin: 'inHouse' },
      [],
    ),
    shows(
      'Een vrij toegankelijke tool voor een medisch doel.',
      { ...chatbot, ...medicalSoftware, personalData: 'no' },
      [medical],
    ),
    shows(
      'Een vrij toegankelijke tool om zwangerschap te plannen of te voorkomen, ook.',
      { ...chatbot, ...medicalSoftware, softwarePurpose: 'contraception', personalData: 'no' },
      [medical],
    ),
    shows(
      'Een tool met een overeenkomst voor een medisch doel, niet.',
      { ...chatbot, ...medicalSoftware, personalData: 'no', toolKind: 'contracted' },
      [],
    ),
    shows(
      'Generatieve AI zonder CE-markering bij een zorgaanbieder.',
      { ...chatbot, personalData: 'no', givesCare: 'yes' },
      [ce],
    ),
    shows('Wie geen zorg verleent, valt daar niet onder.', { ...chatbot, personalData: 'no', givesCare: 'no' }, []),
    shows(
      'Een hulpmiddel heeft een CE-markering.',
      { ...chatbot, ...mdr('IIa'), toolKind: 'withinCare', givesCare: 'yes' },
      [],
    ),
    shows(
      'Wat niets zelf maakt, is geen generatieve AI.',
      { ...chatbot, generatesContent: 'no', givesCare: 'yes' },
      [],
    ),
    {
      says: 'Bij ingekochte generatieve AI wordt gevraagd wat voor tool het is.',
      given: { ...chatbot, personalData: 'yes', toolKind: '' },
      on,
      expect: { asks: ['toolKind'], noAttention: [data] },
    },
    {
      says: 'Bij andere AI wordt er niet naar gevraagd.',
      given: { ...chatbot, generatesContent: 'no', toolKind: '' },
      on,
      expect: { asksNot: ['toolKind'] },
    },
    {
      says: 'Wat voor tool het is, verandert de uitkomst niet.',
      given: { ...chatbot, ...medicalSoftware, personalData: 'yes' },
      on,
      expect: { category: 'other' },
    },
  ],
}
