import { yesNo } from '../known'
import type { Facts } from '../vocabulary/facts'
import { highRiskDevice } from './high-risk-stand-in'
import type { Translation } from './translation'

function declared(f: Facts): 'mdr' | 'ivdr' | 'annexXvi' | 'none' | undefined {
  // Products of Annex XVI without a notified body are those of class I (MDCG 2025-6, note 10).
  if (f.mdr_annex_xvi && f.notified_body_required !== false) return 'annexXvi'
  if (f.mdr_annex_xvi) return 'mdr'
  if (f.is_medical_device === false) return 'none'
  if (f.regulation === 'IVDR' || f.ivdr_class) return 'ivdr'
  const spoken = f.is_medical_device || f.in_house || f.in_house_conditions_met
  if (spoken || f.mdr_class || f.class_i_subtype || f.notified_body_required) return 'mdr'
  return f.research_use_only ? 'none' : undefined
}

/** Without a class: any for which table 1 of MDCG 2025-6 gives the answer that the case states. */
const standIn = (f: Facts, needed: string, notNeeded: string): string | undefined => {
  if (f.notified_body_required || highRiskDevice(f)) return needed
  return f.notified_body_required === false ? notNeeded : undefined
}

/** Of the conditions of MDR art. 5(5) that a case names, one that is not met settles it. */
const conditionMissing = (f: Facts): boolean =>
  f.in_house === false ||
  f.in_house_conditions_met === false ||
  f.used_by_patient_outside_institution === true ||
  f.clinical_need === false

/** A case that finds the conditions met, finds each of them met; which is missing it does not say. */
const namedConditions = ['inHouseQuality', 'inHouseNeed', 'inHouseInformation', 'inHouseDeclaration', 'inHouseReview']
const conditionStated = (f: Facts): string | undefined =>
  f.in_house_conditions_met && !conditionMissing(f) ? 'yes' : undefined

/** Class and device as the maker declares them. */
export const declaredDevice: Translation = {
  declaredDevice: declared,
  mdrClass: (f) => {
    if (declared(f) !== 'mdr') return undefined
    const special = f.class_i_subtype || f.notified_body_required
    if (f.mdr_class === 'I' || f.class_i_subtype) return special ? 'Ispecial' : 'I'
    return f.mdr_class ?? standIn(f, 'IIa', 'I')
  },
  ivdrClass: (f) => {
    if (declared(f) !== 'ivdr') return undefined
    if (f.ivdr_class === 'A') return f.notified_body_required ? 'Asterile' : 'A'
    return f.ivdr_class ?? standIn(f, 'B', 'A')
  },
  devicePart: (f) => {
    if (f.part_of_hardware_device === undefined) return f.safety_component ? 'component' : undefined
    return f.part_of_hardware_device ? 'component' : 'itself'
  },
  safetyComponent: (f) => yesNo(f.safety_component),
  transferred: (f) => yesNo(f.used_outside_legal_entity ?? (f.in_house ? false : undefined)),
  ...Object.fromEntries(namedConditions.map((id) => [id, conditionStated])),
  inHouseConditions: (f) => yesNo(conditionMissing(f) ? false : f.in_house_conditions_met),
}
