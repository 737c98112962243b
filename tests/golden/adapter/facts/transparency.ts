import { yesNo } from '../known'
import type { Translation } from './translation'

export const transparency: Translation = {
  interactsWithPersons: (f) => yesNo(f.interacts_with_persons),
  obviouslyAi: (f) => yesNo(f.obvious_ai),
  generatesContent: (f) => yesNo(f.generates_content),
  assistiveEditing: (f) => yesNo(f.assistive_editing),
  biometricCategorisation: (f) => yesNo(f.biometric_categorisation),
  deepFake: (f) => yesNo(f.deep_fake),
  publicInterestText: (f) => yesNo(f.public_interest_text),
  humanReview: (f) => yesNo(f.human_editorial_review ?? (f.public_interest_text ? f.human_review : undefined)),
  editorialResponsibility: (f) => yesNo(f.editorial_responsibility),
  personalData: (f) => (f.anonymised_data ? 'no' : undefined),
}
