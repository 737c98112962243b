import type { Answers } from './facts'
import type { FactKey, Facts } from './vocabulary/facts'
import { same, type Value } from './vocabulary/value'

type Stated = Partial<Readonly<Record<FactKey, readonly Value[]>>>

export type Assumption = {
  /** The fact of the engine, and its answer. */
  readonly fact: string
  readonly answer: string
  readonly why: string
  /** Only where the case states one of the values, of every key named here. */
  readonly given?: Stated
  /** Not where the case states one of the values, of any key named here: it hints at something else. */
  readonly unless?: Stated
}

const yes = [true] as const

const noTo = (facts: readonly string[], why: string): readonly Assumption[] =>
  facts.map((fact) => ({ fact, answer: 'no', why }))

const deviceHints: Stated = {
  medical_purpose: yes,
  informs_diagnosis_or_therapy: yes,
  monitors_physiological_process: yes,
  drives_device: yes,
  contraception: yes,
  supports_conception: yes,
  prevention_of_disease: yes,
  compensates_disability: yes,
  therapy_delivered_by_software: yes,
  part_of_hardware_device: yes,
  ce_marked: yes,
}

const namedPoint: Stated = {
  annex_iii_point: ['1(b)', '1(c)', '3(a)', '3(b)', '3(c)', '3(d)', '4(a)', '4(b)', '5(a)', '5(c)', '5(d)', 'any'],
}

const inHouseConditions = [
  'inHouseQuality',
  'inHouseNeed',
  'inHouseInformation',
  'inHouseDeclaration',
  'inHouseReview',
  'inHouseConditions',
]

const scoreDenied: readonly Stated[] = [
  { unrelated_context: [false] },
  { disproportionate: [false] },
  { risk_from_behaviour_only: yes },
]

/**
 * The ordinary assumptions of a closed run: what a reader takes for granted where a source is silent. The first row of
 * a fact that fits is taken. None answers a question that the case hints at.
 */
export const assumptions: readonly Assumption[] = [
  { fact: 'technique', answer: 'learned', why: 'Nothing is said of the technique: it is spoken of as AI.' },
  {
    fact: 'infers',
    answer: 'yes',
    why: 'Annex III lists AI systems: who names a point speaks of one.',
    given: namedPoint,
  },
  {
    fact: 'infers',
    answer: 'no',
    why: 'An average is basic data processing (Commission guidelines on the AI definition).',
    given: { calculates_average_only: yes },
  },
  { fact: 'autonomous', answer: 'yes', why: 'Some autonomy is enough, and software that computes has it.' },
  { fact: 'influences', answer: 'yes', why: 'A result is made to be used.' },

  { fact: 'practiceManipulation', answer: 'no', why: 'No other prohibited practice.', unless: { subliminal: yes } },
  {
    fact: 'practiceVulnerability',
    answer: 'no',
    why: 'No other prohibited practice.',
    unless: { exploits_vulnerability: ['age', 'disability/age'] },
  },
  ...scoreDenied.map((given) => ({
    fact: 'practiceSocialScoring',
    answer: 'no',
    why: 'The case denies one ground of the ban and is silent on the other.',
    given,
  })),
  {
    fact: 'practiceSocialScoring',
    answer: 'no',
    why: 'No other prohibited practice.',
    unless: { social_scoring: yes, unrelated_context: yes, disproportionate: yes },
  },
  ...noTo(
    [
      'practiceCrimePrediction',
      'practiceFaceScraping',
      'practiceEmotionAtWork',
      'practiceBiometricCategorisation',
      'practiceRemoteIdentification',
      'practiceIntimateMaterial',
      'practiceChildAbuseMaterial',
    ],
    'No other prohibited practice.',
  ),
  ...noTo(
    ['emotionMedicalOrSafety', 'crimeSupportsAssessment', 'biometricLabelling', 'intimateMedical'],
    'An exception is not assumed.',
  ),
  { fact: 'usedForMaterial', answer: 'yes', why: 'What is told is what the system is used for.' },

  { fact: 'origin', answer: 'bought', why: 'Most institutions use what others make.' },
  {
    fact: 'usedByInstitution',
    answer: 'no',
    why: 'A provider is not also the user, unless that is said.',
    given: { role: ['provider'] },
  },
  { fact: 'usedByInstitution', answer: 'yes', why: 'The case is about use.' },
  ...noTo(['ownBrand'], 'Nothing is changed.'),
  { fact: 'substantialModification', answer: 'no', why: 'Nothing is changed.', unless: { modified: yes } },
  {
    fact: 'changedPurpose',
    answer: 'yes',
    why: 'A general model has no purpose of Annex III of itself.',
    given: { general_purpose_ai: yes, used_outside_intended_purpose: yes },
  },
  {
    fact: 'changedPurpose',
    answer: 'no',
    why: 'It is used as its maker means it.',
    unless: { used_outside_intended_purpose: yes },
  },

  { fact: 'declaredDevice', answer: 'none', why: 'No device law, unless the case hints at it.', unless: deviceHints },
  { fact: 'devicePart', answer: 'itself', why: 'Software is spoken of as the product.' },
  ...noTo(['safetyComponent'], 'A part is no safety component, unless that is said.'),
  { fact: 'implantKind', answer: 'none', why: 'A device is no implant, unless that is said.' },
  ...noTo(['hazardousAdministration'], 'Administering is not dangerous, unless that is said.'),
  {
    fact: 'transferred',
    answer: 'yes',
    why: 'A provider supplies to others, unless that is denied.',
    given: { role: ['provider'] },
  },
  { fact: 'transferred', answer: 'no', why: 'What an institution makes, it keeps, unless that is denied.' },
  ...inHouseConditions.map((fact) => ({
    fact,
    answer: 'yes',
    why: 'A source about devices made in house takes the other conditions as met.',
  })),

  { fact: 'softwareAction', answer: 'more', why: 'Software that is spoken of as AI makes something new.' },
  { fact: 'individualPatient', answer: 'yes', why: 'Care is given to single patients.' },
  {
    fact: 'softwarePurpose',
    answer: 'medical',
    why: 'Information for diagnosis or treatment is for a medical purpose.',
    given: { informs_diagnosis_or_therapy: yes },
  },
  {
    fact: 'softwarePurpose',
    answer: 'medical',
    why: 'Monitoring the body is for a medical purpose, unless that is denied.',
    given: { monitors_physiological_process: yes },
  },
  {
    fact: 'softwarePurpose',
    answer: 'medical',
    why: 'What is spoken of as a device has a medical purpose.',
    given: { is_medical_device: yes },
  },
  {
    fact: 'softwarePurpose',
    answer: 'medical',
    why: 'What has the class of a device has a medical purpose.',
    given: { mdr_class: ['I', 'IIa', 'III'] },
  },
  {
    fact: 'softwarePurpose',
    answer: 'medical',
    why: 'What has the class of a device has a medical purpose.',
    given: { ivdr_class: ['A', 'C'] },
  },
  {
    fact: 'softwarePurpose',
    answer: 'medical',
    why: 'To put patients or orders in order of need is for a medical purpose (MDCG 2019-11, annex I, f.1).',
    given: { prioritises_patients_or_orders: yes },
  },
  {
    fact: 'softwarePurpose',
    answer: 'medical',
    why: 'An alarm about a patient is for a medical purpose.',
    given: { generates_alarm: yes },
  },
  {
    fact: 'softwarePurpose',
    answer: 'other',
    why: 'Of what only drives apparatus no purpose of its own is assumed.',
    given: { drives_device: yes },
  },
  {
    fact: 'informsDecisions',
    answer: 'yes',
    why: 'Prevention by software goes by information for a decision (MDCG 2019-11, 4.2.1).',
    given: { prevention_of_disease: yes },
  },
  {
    fact: 'decisionImpact',
    answer: 'death',
    why: 'As table 1 of MDCG 2019-11, annex III, reads the categories of the IMDRF.',
    given: { imdrf_significance: ['treat_or_diagnose'], imdrf_situation: ['critical'] },
  },
  {
    fact: 'decisionImpact',
    answer: 'serious',
    why: 'As table 1 of MDCG 2019-11, annex III, reads the categories of the IMDRF.',
    given: { imdrf_significance: ['treat_or_diagnose'], imdrf_situation: ['serious'] },
  },
  {
    fact: 'decisionImpact',
    answer: 'serious',
    why: 'As table 1 of MDCG 2019-11, annex III, reads the categories of the IMDRF.',
    given: { imdrf_significance: ['drive'], imdrf_situation: ['critical'] },
  },
  {
    fact: 'ivdData',
    answer: 'decisive',
    why: 'A test for an agent is laboratory examination.',
    given: { transmissible_life_threatening_agent: yes },
  },
  { fact: 'ivdData', answer: 'decisive', why: 'It is declared under the IVDR.', given: { regulation: ['IVDR'] } },
  { fact: 'ivdData', answer: 'decisive', why: 'It is declared under the IVDR.', given: { ivdr_class: ['A', 'C'] } },
  {
    fact: 'drivesDevice',
    answer: 'no',
    why: 'Software on its own, unless that is said.',
  },
  ...noTo(
    ['informsDecisions', 'monitorsPhysiology', 'vitalDanger', 'transmissibleAgent'],
    'No rule of classification that the case does not hint at.',
  ),
  { fact: 'decisionImpact', answer: 'less', why: 'No serious consequence, unless that is said.' },
  {
    fact: 'ivdData',
    answer: 'partly',
    why: 'Laboratory data beside other data.',
    given: { ivd_data_used: yes },
  },
  { fact: 'ivdData', answer: 'none', why: 'No laboratory data, unless that is said.' },

  {
    fact: 'emergencyTriage',
    answer: 'otherTriage',
    why: 'Setting an order is not about emergencies, unless that is said.',
    given: { prioritises_patients_or_orders: yes },
  },
  { fact: 'emergencyTriage', answer: 'none', why: 'No other use of Annex III.' },
  ...[{ affects_access: yes }, { prioritises_access: yes }].map((given) => ({
    fact: 'publicBenefits',
    answer: 'yes',
    why: 'Point 5(a) also lists granting and reducing: who sets the access to a service does so.',
    given: { public_body: yes, ...given },
  })),
  {
    fact: 'publicBenefits',
    answer: 'no',
    why: 'No other use of Annex III.',
    unless: { evaluates_eligibility: yes, affects_access: yes, prioritises_access: yes },
  },
  ...noTo(
    [
      'remoteIdentification',
      'biometricSensitive',
      'emotionRecognition',
      'criticalInfrastructure',
      'educationAdmission',
      'educationEvaluation',
      'educationLevel',
      'examMonitoring',
      'recruitment',
      'workerManagement',
      'creditScore',
      'insurancePricing',
      'otherAnnexIII',
      'healthFromBodySignals',
    ],
    'No other use of Annex III.',
  ),
  ...[
    { fact: 'identificationKind', answer: 'identifies' },
    { fact: 'biometricAttributes', answer: 'sensitive' },
    { fact: 'emotionBasis', answer: 'biometric' },
    { fact: 'infrastructureRole', answer: 'protects' },
    { fact: 'educationSetting', answer: 'education' },
    { fact: 'workerBasis', answer: 'evaluates' },
    { fact: 'benefitsFor', answer: 'authority' },
    { fact: 'creditPurpose', answer: 'credit' },
    { fact: 'insuranceKind', answer: 'lifeOrHealth' },
  ].map((a) => ({
    ...a,
    why: 'What is spoken of as a use of Annex III lies within its point, unless that is denied.',
  })),
  ...noTo(
    ['profiling', 'valueJudgement', 'caseSpecificAdvice', 'inseparablePart'],
    'No profiling, unless that is said.',
  ),
  {
    fact: 'art63Claim',
    answer: 'documented',
    why: 'A source that names a ground takes the document of art. 6(4) for granted.',
    given: { art6_3_ground: [['a', 'd'], ['a'], ['b'], ['c'], ['d']] },
  },
  {
    fact: 'humanReviewOfPatterns',
    answer: 'yes',
    why: 'A source that names ground (c) takes its human review for granted, unless that is denied.',
    given: { art6_3_ground: [['c']] },
  },
  { fact: 'art63Claim', answer: 'none', why: 'An exemption is not assumed.' },

  ...noTo(
    [
      'interactsWithPersons',
      'obviouslyAi',
      'generatesContent',
      'assistiveEditing',
      'biometricCategorisation',
      'deepFake',
      'publicInterestText',
      'humanReview',
      'editorialResponsibility',
    ],
    'Nothing for art. 50 that the case does not hint at.',
  ),
]

/** What is assumed beside what the case states. */
export function assumedFor(facts: Facts, stated: Answers): Answers {
  const assumed: Record<string, string> = {}
  for (const { fact, answer, given = {}, unless = {} } of assumptions) {
    if (stated[fact] !== undefined || assumed[fact] !== undefined) continue
    const fits = Object.entries(given).every(([key, of]) => states(facts, key, of))
    const hinted = Object.entries(unless).some(([key, of]) => states(facts, key, of))
    if (fits && !hinted) assumed[fact] = answer
  }
  return assumed
}

const states = (facts: Facts, key: string, of: readonly Value[]): boolean =>
  of.some((value) => same(value, facts[key as FactKey]))
