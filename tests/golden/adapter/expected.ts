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

/** How each expected key is read out of an outcome. */
export const readings: Readonly<Record<ExpectedKey, Reading>> = {
  ai_act_art6_1: verdict(({ outcome }) => outcome.routes[0].verdict),
  ai_act_category: category,
  ai_act_category_any_of: category,
  allowed: notDecided,
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
  ce_marking_required: notDecided,
  // The route of devices rests on a notified body under MDR or IVDR; the procedure of art. 43(1) is not in the rules.
  conformity_route: equal(({ outcome }) =>
    outcome.routes[0].verdict === 'yes' ? 'MDR/IVDR procedure via Art. 6(1)' : null,
  ),
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
  part_of_device_or_accessory: notDecided,
  performs_action_beyond_storage: notDecided,
  regulation: device.regulation,
  remark: notDecided,
  role,
  rule: device.rule,
  rule11_information: device.rule11Information,
  standalone_mdsw: notDecided,
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
