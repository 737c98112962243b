import { all, any, type Known, yesNo } from '../known'
import type { Facts } from '../vocabulary/facts'
import { infersEmotion } from './emotion'
import { highRiskApplication } from './high-risk-stand-in'
import type { Translation } from './translation'

type Point = NonNullable<Facts['annex_iii_point']>

/** A point that the case names holds; `none` excludes all; else what the other facts say of it. */
const point =
  (named: Point | null, otherwise: (f: Facts) => Known = () => undefined) =>
  (f: Facts): string | undefined => {
    if (named !== null && f.annex_iii_point === named) return 'yes'
    return yesNo(f.annex_iii_point === 'none' ? false : otherwise(f))
  }

const aboutPersons = (f: Facts): Known => f.concerns_natural_persons ?? true

/** Point 5(a) also names granting and reducing: who influences access may do so without judging entitlement. */
function judgesEntitlement(f: Facts): Known {
  const touchesAccess = f.affects_access || f.prioritises_access
  return f.evaluates_eligibility === false && touchesAccess ? undefined : f.evaluates_eligibility
}

/** A case that says that a point holds, says that it lies within the point; what it denies, lies outside. */
const within =
  (answer: string, holds: (f: Facts) => Known, outside: readonly (readonly [string, (f: Facts) => Known])[] = []) =>
  (f: Facts): string | undefined =>
    outside.find(([, of]) => of(f))?.[0] ?? (holds(f) ? answer : undefined)

const names =
  (...points: readonly Point[]) =>
  (f: Facts): Known =>
    f.annex_iii_point !== undefined && points.includes(f.annex_iii_point)

export const annexIII: Translation = {
  emergencyTriage: (f) => {
    if (f.annex_iii_point === '5(d)' || f.emergency_triage) return 'emergency'
    if (f.annex_iii_point === 'none' || f.evaluates_or_classifies === false) return 'none'
    if (f.emergency_calls) return 'emergency'
    if (f.emergency_triage === undefined) return undefined
    if (f.prioritises_patients_or_orders) return 'otherTriage'
    return f.emergency_calls === false ? 'none' : undefined
  },
  remoteIdentification: point(null, (f) => (f.biometric_verification_only ? false : undefined)),
  biometricSensitive: point('1(b)', (f) =>
    all(f.biometric_categorisation, f.sensitive_attribute === 'race' ? true : undefined),
  ),
  emotionRecognition: point('1(c)', infersEmotion),
  criticalInfrastructure: point(null, (f) => all(f.critical_infrastructure, f.safety_component ?? true)),
  educationAdmission: point('3(a)'),
  educationEvaluation: point('3(b)'),
  educationLevel: point('3(c)'),
  examMonitoring: point('3(d)'),
  recruitment: point('4(a)', (f) => f.recruitment_of_persons),
  workerManagement: point('4(b)', (f) => any(f.task_allocation_on_behaviour, f.evaluates_workers)),
  publicBenefits: point('5(a)', (f) => all(f.public_body, aboutPersons(f), judgesEntitlement(f))),
  creditScore: point(null, (f) => (aboutPersons(f) === false ? false : undefined)),
  insurancePricing: point('5(c)', (f) =>
    all(f.risk_assessment_or_pricing, aboutPersons(f), f.individual_level ?? true),
  ),
  // A case in some point, without saying which, takes the rest group for it.
  otherAnnexIII: point('any', (f) => highRiskApplication(f) || undefined),
  identificationKind: within('identifies', () => false, [['verifies', (f) => f.biometric_verification_only]]),
  biometricAttributes: within('sensitive', (f) => any(names('1(b)')(f), f.sensitive_attribute === 'race'), [
    ['health', (f) => f.sensitive_attribute === 'health'],
  ]),
  emotionBasis: within('biometric', (f) => any(names('1(c)')(f), f.biometric_basis), [
    ['words', (f) => f.biometric_basis === false],
    ['physicalState', (f) => all(f.detects_physical_state, f.emotion_recognition === false)],
  ]),
  infrastructureRole: within('protects', (f) => f.safety_component, [['assists', (f) => f.safety_component === false]]),
  educationSetting: within('education', (f) =>
    any(names('3(a)', '3(b)', '3(c)', '3(d)')(f), f.context === 'education'),
  ),
  workerBasis: (f) => {
    if (f.task_allocation_on_behaviour) return 'behaviour'
    return f.evaluates_workers || names('4(b)')(f) ? 'evaluates' : undefined
  },
  benefitsFor: within('authority', (f) => any(names('5(a)')(f), f.public_body)),
  insuranceKind: within(
    'lifeOrHealth',
    (f) => any(names('5(c)')(f), all(f.risk_assessment_or_pricing, aboutPersons(f))),
    [
      [
        'neither',
        (f) => any(aboutPersons(f) === false, f.individual_level === false, f.risk_assessment_or_pricing === false),
      ],
    ],
  ),
  healthFromBodySignals: point(null, (f) =>
    all(f.biometric_categorisation, f.sensitive_attribute && f.sensitive_attribute === 'health'),
  ),
  profiling: (f) => yesNo(f.profiling),
  // The engine holds one ground: the first.
  art63Ground: (f) => {
    const grounds = f.art6_3_ground?.filter((g) => g !== 'c' || f.human_review !== false)
    return grounds && (grounds[0] ?? 'none')
  },
  humanReviewOfPatterns: (f) => (f.art6_3_ground?.some((g) => g === 'c') ? yesNo(f.human_review) : undefined),
  valueJudgement: (f) => yesNo(f.value_judgement),
  caseSpecificAdvice: (f) => yesNo(f.case_specific_recommendation),
  inseparablePart: (f) => yesNo(f.combined_system),
}
