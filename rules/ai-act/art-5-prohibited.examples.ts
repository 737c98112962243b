import { mdr, noDevice, notInAnnexIII, ordinary } from '../examples/answers'
import type { Example, Examples } from '../examples/example'

const unexcused = {
  crimeSupportsAssessment: 'no',
  biometricLabelling: 'no',
  intimateMedical: 'no',
  usedForMaterial: 'yes',
}
const plain = { ...ordinary, ...noDevice, ...notInAnnexIII, ...unexcused }

/** Each practice with an exception: the answer that takes it out of the ban. */
const exceptions = [
  [
    'practiceCrimePrediction',
    { crimeSupportsAssessment: 'yes' },
    'Steunt het alleen een oordeel dat al op feiten berust',
  ],
  ['practiceBiometricCategorisation', { biometricLabelling: 'yes' }, 'Labelt het alleen een rechtmatige verzameling'],
  ['practiceIntimateMaterial', { intimateMedical: 'yes' }, 'Is het intieme beeld voor een medische toepassing'],
  [
    'practiceIntimateMaterial',
    { usedForMaterial: 'no' },
    'Gebruikt u andermans systeem niet met dat doel (intiem beeld)',
  ],
  [
    'practiceChildAbuseMaterial',
    { usedForMaterial: 'no' },
    'Gebruikt u andermans systeem niet met dat doel (misbruik)',
  ],
] as const

const excused = exceptions.flatMap(([fact, answer, says]): Example[] => {
  const [asked] = Object.keys(answer)
  return [
    {
      says: `${says}, dan geldt het verbod niet.`,
      given: { ...plain, [fact]: 'yes', ...answer },
      on: '2026-12-02',
      expect: { category: 'other', duties: { 'ai-act.5': 'no' } },
    },
    {
      says: `${says}: is dat niet bekend, dan blijft het onbepaald.`,
      given: { ...plain, [fact]: 'yes', [asked ?? '']: '' },
      on: '2026-12-02',
      expect: { category: 'undetermined', asks: [asked ?? ''], duties: { 'ai-act.5': 'unknown' } },
    },
  ]
})

const sinceTheStart = [
  ['practiceManipulation', 'Ongemerkt of misleidend sturen met aanzienlijke schade'],
  ['practiceVulnerability', 'Misbruik van kwetsbaarheid met aanzienlijke schade'],
  ['practiceSocialScoring', 'Een sociale score die mensen benadeelt'],
  ['practiceCrimePrediction', 'Strafbare feiten voorspellen op grond van profilering'],
  ['practiceFaceScraping', 'Ongericht gezichten verzamelen'],
  ['practiceBiometricCategorisation', 'Biometrisch indelen naar ras of geloof'],
  ['practiceRemoteIdentification', 'Herkennen op afstand voor rechtshandhaving'],
] as const

const since2February2025 = sinceTheStart.flatMap(([fact, name]): Example[] => [
  {
    says: `${name} is verboden sinds 2 februari 2025.`,
    given: { ...plain, [fact]: 'yes' },
    on: '2025-02-02',
    expect: {
      category: 'prohibited',
      appliesFrom: '2025-02-02',
      says: 'Verboden praktijk, geldt sinds 2 februari 2025',
      duties: { 'ai-act.5': '2025-02-02' },
    },
  },
  {
    says: `${name}: de dag ervoor gold het verbod nog niet.`,
    given: { ...plain, [fact]: 'yes' },
    on: '2025-02-01',
    expect: { category: 'other', attention: ['attention.prohibited-ahead'], duties: { 'ai-act.5': 'no' } },
  },
])

const fromTheOmnibus = [
  ['practiceIntimateMaterial', 'Intiem beeldmateriaal zonder toestemming'],
  ['practiceChildAbuseMaterial', 'Materiaal van seksueel misbruik van kinderen'],
] as const

const since2December2026 = fromTheOmnibus.flatMap(([fact, name]): Example[] => [
  {
    says: `${name} is verboden vanaf 2 december 2026.`,
    given: { ...plain, [fact]: 'yes' },
    on: '2026-12-02',
    expect: { category: 'prohibited', appliesFrom: '2026-12-02', noAttention: ['attention.prohibited-ahead'] },
  },
  {
    says: `${name}: de dag ervoor is het nog een aandachtspunt.`,
    given: { ...plain, [fact]: 'yes' },
    on: '2026-12-01',
    expect: { category: 'other', attention: ['attention.prohibited-ahead'] },
  },
  {
    says: `${name}: voor de omnibus was dit verbod er niet.`,
    given: { ...plain, [fact]: 'yes' },
    on: '2026-07-26',
    expect: { category: 'other', noAttention: ['attention.prohibited-ahead'] },
  },
])

export const prohibitedExamples: Examples = {
  title: 'Verboden praktijken (art. 5)',
  examples: [
    ...since2February2025,
    ...since2December2026,
    ...excused,
    {
      says: 'Wie het zelf maakt, kan zich niet beroepen op gebruik met een ander doel.',
      given: { ...plain, origin: 'inHouse', practiceIntimateMaterial: 'yes', usedForMaterial: 'no' },
      on: '2026-12-02',
      expect: { category: 'prohibited', appliesFrom: '2026-12-02' },
    },
    {
      says: 'Wie niets aankruist, krijgt geen vragen over de uitzonderingen.',
      given: { ...ordinary, ...noDevice, ...notInAnnexIII },
      on: '2026-11-23',
      expect: { category: 'other', asksNot: [...Object.keys(unexcused), 'emotionMedicalOrSafety'] },
    },
    {
      says: 'De uitzondering voor emotieherkenning is streng, en dat staat erbij.',
      given: { ...plain, practiceEmotionAtWork: 'yes', emotionMedicalOrSafety: 'yes' },
      on: '2026-11-23',
      expect: { attention: ['attention.emotion-exception'] },
    },
    {
      says: 'Zonder die uitzondering staat het er niet.',
      given: { ...plain, practiceEmotionAtWork: 'yes', emotionMedicalOrSafety: 'no' },
      on: '2026-11-23',
      expect: { noAttention: ['attention.emotion-exception'] },
    },
    {
      says: 'Bij wie geen emoties van medewerkers afleest, doet de reden er niet toe.',
      given: { ...plain, practiceEmotionAtWork: 'no', emotionMedicalOrSafety: 'yes' },
      on: '2026-11-23',
      expect: { noAttention: ['attention.emotion-exception'] },
    },
    {
      says: 'Wat geen AI-systeem is, steunt op geen uitzondering van art. 5.',
      given: { ...plain, technique: 'humanRules', practiceEmotionAtWork: 'yes', emotionMedicalOrSafety: 'yes' },
      on: '2026-11-23',
      expect: { category: 'notAi', noAttention: ['attention.emotion-exception'] },
    },
    {
      says: 'Emoties van medewerkers aflezen is verboden.',
      given: { ...plain, practiceEmotionAtWork: 'yes', emotionMedicalOrSafety: 'no' },
      on: '2026-11-23',
      expect: { category: 'prohibited', appliesFrom: '2025-02-02' },
    },
    {
      says: 'Emoties van medewerkers aflezen: de dag ervoor gold het verbod nog niet.',
      given: { ...plain, practiceEmotionAtWork: 'yes', emotionMedicalOrSafety: 'no' },
      on: '2025-02-01',
      expect: { category: 'other', attention: ['attention.prohibited-ahead'] },
    },
    {
      says: 'Om medische redenen of voor de veiligheid is emotieherkenning op het werk niet verboden.',
      given: { ...plain, practiceEmotionAtWork: 'yes', emotionMedicalOrSafety: 'yes' },
      on: '2026-11-23',
      expect: { category: 'other', duties: { 'ai-act.5': 'no' } },
    },
    {
      says: 'Zolang de reden niet bekend is, blijft emotieherkenning op het werk onbepaald.',
      given: { ...plain, practiceEmotionAtWork: 'yes' },
      on: '2026-11-23',
      expect: { category: 'undetermined', asks: ['emotionMedicalOrSafety'], duties: { 'ai-act.5': 'unknown' } },
    },
    {
      says: 'Eén onbeantwoorde praktijk houdt de categorie open, ook als hoog risico vaststaat.',
      given: { ...ordinary, ...mdr('IIa'), ...notInAnnexIII, practiceSocialScoring: '' },
      on: '2026-11-23',
      expect: { category: 'undetermined', annexI: 'yes', says: 'Nog onbepaald, ten minste hoog risico' },
    },
    {
      says: 'Een verboden praktijk gaat voor hoog risico.',
      given: { ...ordinary, ...mdr('III'), ...notInAnnexIII, practiceVulnerability: 'yes' },
      on: '2026-11-23',
      expect: { category: 'prohibited', annexI: 'yes', asksNot: ['firstPlacedOn', 'controlsInputData'] },
    },
    {
      says: 'Wat geen AI-systeem is, is geen verboden AI-praktijk.',
      given: { ...plain, technique: 'humanRules', practiceSocialScoring: 'yes' },
      on: '2026-11-23',
      expect: { category: 'notAi', duties: { 'ai-act.5': 'no' } },
    },
  ],
}
