import type { Outcome } from '@/rules'
import { emotionRecognition, exemption, pointApplies } from './expected/annex-iii'
import { applies, duty, named } from './expected/art-50'
import { category } from './expected/category'
import * as device from './expected/device'
import { equal, notDecided, type Reading, type View, verdict } from './expected/reading'
import { role, trigger } from './expected/roles'
import type { Known } from './known'
import { groundOf } from './outcome'
import { type Expected, type ExpectedKey, isExpectedKey, unscored } from './vocabulary/expected'
import type { Facts } from './vocabulary/facts'
import type { Value } from './vocabulary/value'

const annexRefs = ({ ground }: View): Value | null => {
  const holding = [...ground.norms('ai-act.annex-iii.'), ...ground.norms('ai-act.5-1-')].filter(([, v]) => v === 'yes')
  const refs = holding.map(([id]) => {
    const point = /annex-iii\.(\d)(?:-([a-z]))?/.exec(id)
    return point ? `Annex III ${point[1]}${point[2] ? `(${point[2]})` : ''}` : `Art. 5(1)(${id.slice(11)})`
  })
  return refs.length > 0 ? refs : null
}

/** Art. 43(3) for devices with a notified body; 43(1) for point 1 of Annex III, 43(2) for the others (MDCG 2025-6, 27). */
function route({ outcome, ground }: View): Value | null {
  const [annexI, annexIII] = outcome.routes
  if (annexI.verdict === 'yes') return 'MDR/IVDR procedure via Art. 6(1)'
  if (annexI.verdict !== 'no' || annexIII.verdict !== 'yes') return null
  return [...ground.norms('ai-act.annex-iii.1-').values()].includes('yes') ? 'Art. 43(1)' : 'Art. 43(2)'
}

/** How each expected key is read out of an outcome. */
export const readings: Readonly<Record<ExpectedKey, Reading>> = {
  ai_act_art6_1: verdict(({ outcome }) => outcome.routes[0].verdict),
  ai_act_category: category,
  ai_act_category_any_of: category,
  // What art. 5 forbids is not allowed; that it is not forbidden by art. 5 does not make it allowed.
  allowed: equal(({ outcome }) => (outcome.prohibited === 'yes' ? false : null)),
  annex_iii_point_applies: pointApplies,
  annex_ref: equal(annexRefs),
  art25_trigger: trigger,
  art50_1_duty: duty('50(1)'),
  art50_2_duty: duty('50(2)'),
  art50_4_duty: duty('50(4)'),
  art50_applies: applies,
  art50_paragraph: named,
  art6_3_a_available: exemption('a'),
  art6_3_available: exemption(null),
  art6_3_d_available: exemption('d'),
  ce_marking_required: device.ceMarking,
  conformity_route: equal(route),
  duties: equal(({ outcome }) => outcome.duties.filter((d) => d.verdict === 'yes').map((d) => d.title)),
  imdrf_category: notDecided,
  in_house_device: device.inHouse,
  is_ai_system: verdict(({ ground }) => ground.conclusion('ai-system')),
  is_emotion_recognition: emotionRecognition,
  is_medical_device: device.isDevice,
  is_prohibited: verdict(({ outcome }) => outcome.prohibited),
  ivdr_class: device.ivdrClass,
  legal_basis: equal(({ ground }) => (ground.norm('mdr.5-5') === 'yes' ? 'MDR Art. 5(5)' : null)),
  mdr_class: device.mdrClass,
  mdr_class_indicative: device.mdrClass,
  mdr_class_min: device.mdrClassMin,
  mdr_class_not: device.mdrClassNot,
  mdr_role: notDecided,
  notified_body_involved: device.notifiedBody,
  other_duties: notDecided,
  part_of_device_or_accessory: device.partOrAccessory,
  performs_action_beyond_storage: device.actsOnData,
  regulation: device.regulation,
  remark: notDecided,
  role,
  rule: device.rule,
  rule11_information: device.rule11Information,
  standalone_mdsw: device.standalone,
}

/** One expected key beside what the engine says; null where it is not compared. */
export type Compared = { readonly key: ExpectedKey; readonly actual: Value | null; readonly holds: Known | null }

/** Everything that a source expects, beside the outcome. */
export function compare(outcome: Outcome, facts: Facts, expected: Expected): readonly Compared[] {
  const view: View = { outcome, ground: groundOf(outcome), facts, expected }
  return Object.entries(expected).flatMap(([key, wanted]) =>
    isExpectedKey(key) ? [{ key, actual: readings[key].actual(view), holds: holdsOf(key, view, wanted) }] : [],
  )
}

const holdsOf = (key: ExpectedKey, view: View, wanted: Value): Known | null =>
  unscored.has(key) ? null : readings[key].holds(view, wanted)
