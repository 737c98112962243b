import { yesNo } from '../known'
import type { Facts } from '../vocabulary/facts'
import type { Translation } from './translation'

const techniques = {
  machine_learning: 'learned',
  computer_vision: 'learned',
  logic_knowledge_reasoning: 'reasons',
  basic_data_processing: 'humanRules',
  descriptive_statistics: 'humanRules',
  scorecard_expert_weights: 'unclear',
  static_estimation_mean: 'humanRules',
  statistical_prediction: 'learned',
} as const satisfies Record<NonNullable<Facts['technique']>, string>

/** Whether the software infers is the engine's judged fact; a case that states it leaves no doubt about the technique. */
export const aiSystem: Translation = {
  technique: (f) => {
    if (f.rules_by_humans_only && !f.is_ai_inference) return 'humanRules'
    if (f.is_ai_inference === false) return 'unclear'
    const named = f.technique && techniques[f.technique]
    if (named && !(named === 'humanRules' && f.is_ai_inference)) return named
    if (f.general_purpose_ai) return 'learned'
    return f.is_ai_inference || f.calculates_average_only ? 'unclear' : undefined
  },
  infers: (f) => yesNo(f.is_ai_inference),
  autonomous: (f) => yesNo(f.autonomy),
  influences: (f) => yesNo(f.influences_environment),
}
