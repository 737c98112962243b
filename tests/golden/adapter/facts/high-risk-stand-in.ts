import type { Facts } from '../vocabulary/facts'

/**
 * A case may call the system high risk without saying by which route. Which of them it is changes nothing that such a
 * case expects: for a medical device it is the route of devices, else a point of Annex III.
 */
const unnamed = (f: Facts): boolean =>
  (f.ai_act_category_before === 'high_risk' || f.purpose_becomes_high_risk === true) &&
  f.annex_iii_point === undefined &&
  f.notified_body_required === undefined &&
  f.mdr_class === undefined &&
  f.ivdr_class === undefined

export const highRiskDevice = (f: Facts): boolean => unnamed(f) && f.is_medical_device === true

export const highRiskApplication = (f: Facts): boolean => unnamed(f) && f.is_medical_device !== true
