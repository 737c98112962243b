import { same, type Value } from './value'

const flag = [true, false] as const

const categories = [
  'exempt_art6_3',
  'high_risk',
  'high_risk_annex_i',
  'high_risk_annex_iii',
  'minimal',
  'not_high_risk',
  'prohibited',
  'transparency_art50',
] as const

/** Every answer that a published case may expect, with its values; null is any text or list of texts. */
export const expectedValues = {
  ai_act_art6_1: flag,
  ai_act_category: categories,
  ai_act_category_any_of: [['minimal', 'out_of_scope_not_ai']],
  allowed: flag,
  annex_iii_point_applies: flag,
  annex_ref: null,
  art25_trigger: ['25(1)(a)', '25(1)(b)', '25(1)(c)'],
  art50_1_duty: flag,
  art50_2_duty: flag,
  art50_4_duty: flag,
  art50_applies: flag,
  art50_paragraph: ['50(1) and 50(2)', '50(1)', '50(2)', '50(3)', '50(4)'],
  art6_3_a_available: flag,
  art6_3_available: flag,
  art6_3_d_available: flag,
  ce_marking_required: flag,
  conformity_route: ['Art. 43(1)', 'MDR/IVDR procedure via Art. 6(1)'],
  duties: null,
  imdrf_category: ['I', 'II', 'III', 'IV'],
  in_house_device: flag,
  is_ai_system: flag,
  is_emotion_recognition: flag,
  is_medical_device: ['often', false, true],
  is_prohibited: flag,
  ivdr_class: ['A', 'C', 'D'],
  legal_basis: null,
  mdr_class: ['I', 'III', 'IIa', 'IIb'],
  mdr_class_indicative: ['III', 'IIa', 'IIb'],
  mdr_class_min: ['IIa'],
  mdr_class_not: ['I', 'IIa'],
  mdr_role: ['manufacturer'],
  notified_body_involved: flag,
  other_duties: null,
  part_of_device_or_accessory: flag,
  performs_action_beyond_storage: flag,
  regulation: ['IVDR', 'MDR'],
  remark: null,
  role: ['deployer', 'provider', ['deployer'], ['provider', 'deployer'], ['provider']],
  rule: ['10', '11', '11a', '11b', '11c', '15', '22', '9'],
  rule11_information: flag,
  standalone_mdsw: flag,
} as const satisfies Record<string, readonly Value[] | null>

export type ExpectedKey = keyof typeof expectedValues

/** The answers that a source gives. */
export type Expected = { readonly [K in ExpectedKey]?: Value }

export type CategoryName = (typeof categories)[number] | 'out_of_scope_not_ai'

/** Reported, and not compared. */
export const unscored: ReadonlySet<ExpectedKey> = new Set([
  'annex_ref',
  'legal_basis',
  'duties',
  'other_duties',
  'remark',
])

export const isExpectedKey = (key: string): key is ExpectedKey => Object.hasOwn(expectedValues, key)

export function acceptsExpected(key: ExpectedKey, value: unknown): boolean {
  const values: readonly Value[] | null = expectedValues[key]
  return values === null ? isText(value) : values.some((v) => same(v, value))
}

const isText = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
