import { all, any, type Known, yesNo } from '../known'
import type { Facts } from '../vocabulary/facts'
import { infersEmotion } from './emotion'
import type { Translation } from './translation'

type Practice = (f: Facts) => Known

const stated = (value: string | undefined): Known => (value === undefined ? undefined : true)

const atWorkOrSchool = ({ context }: Facts): Known =>
  context === undefined ? undefined : context === 'workplace' || context === 'education'

const practices: Readonly<Record<string, Practice>> = {
  practiceManipulation: (f) => all(f.subliminal, f.significant_harm),
  practiceVulnerability: (f) => all(stated(f.exploits_vulnerability), f.significant_harm),
  practiceSocialScoring: (f) => all(f.social_scoring, any(f.unrelated_context, f.disproportionate)),
  practiceCrimePrediction: () => undefined,
  practiceFaceScraping: () => undefined,
  practiceEmotionAtWork: (f) => all(infersEmotion(f), atWorkOrSchool(f)),
  practiceBiometricCategorisation: (f) =>
    all(f.biometric_categorisation, f.sensitive_attribute && f.sensitive_attribute === 'race'),
  practiceRemoteIdentification: () => undefined,
  practiceIntimateMaterial: (f) => f.non_consensual_intimate_imagery,
  practiceChildAbuseMaterial: () => undefined,
}

/** A case that is said to be prohibited, without saying how, takes the first practice for whichever it is. */
const [first] = Object.keys(practices)

const practice =
  (id: string, of: Practice) =>
  (f: Facts): string | undefined =>
    yesNo(f.is_prohibited === false ? false : (of(f) ?? (id === first && f.is_prohibited ? true : undefined)))

export const prohibited: Translation = {
  ...Object.fromEntries(Object.entries(practices).map(([id, of]) => [id, practice(id, of)])),
  emotionMedicalOrSafety: (f) => {
    const only = f.purpose_medical_or_safety_only ?? f.purpose_medical_or_safety
    if (only !== undefined) return yesNo(only)
    if (f.specific_danger !== undefined) return yesNo(f.specific_danger)
    return f.is_prohibited === false ? 'yes' : undefined
  },
}
