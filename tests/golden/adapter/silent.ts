import type { FactKey } from './vocabulary/facts'
import type { Value } from './vocabulary/value'

type Silence = {
  readonly why: string
  /** The values that say nothing; all of them where it is `all`. */
  readonly keys: Partial<Readonly<Record<FactKey, 'all' | readonly Value[]>>>
}

const no = [false] as const
const yes = [true] as const

/** What published facts say without answering any question of the engine, on purpose. */
export const silences: readonly Silence[] = [
  {
    why: 'The categories of the IMDRF are no Union law.',
    keys: { imdrf_significance: 'all', imdrf_situation: 'all' },
  },
  {
    why: 'No part of the test for a device or its class: what the software does and is meant for decides.',
    keys: { generates_alarm: 'all', lay_user: 'all', published_formula: 'all' },
  },
  {
    why: 'A CE mark says neither which law nor which class.',
    keys: { ce_marked: 'all' },
  },
  {
    why: 'Whether it makes a new purpose or a substantial change has its own key.',
    keys: {
      scripting: yes,
      modified: yes,
      used_outside_intended_purpose: yes,
      ai_act_category_before: ['not_high_risk'],
    },
  },
  {
    why: 'Which service it is changes nothing: whether a public authority judges entitlement does.',
    keys: { essential_public_service: 'all' },
  },
  {
    why: 'A score that follows behaviour in its own context is told by unrelated_context and disproportionate.',
    keys: { risk_from_behaviour_only: 'all' },
  },
  {
    why: 'That it reads no physical state leaves open whether it reads emotions.',
    keys: { detects_physical_state: no },
  },
  {
    why: 'Art. 50(4) is lighter for art, and still asks something.',
    keys: { artistic: 'all' },
  },
  {
    why: 'It lifts one hindrance, and leaves open whether the rest holds.',
    keys: {
      clinical_need: yes,
      concerns_natural_persons: yes,
      evaluates_or_classifies: yes,
      individual_level: yes,
      ivd_data_used: yes,
      used_by_patient_outside_institution: no,
    },
  },
  {
    why: 'It excludes one of several ways to the same answer, and the others stay open.',
    keys: {
      administrative_purpose: no,
      affects_access: no,
      anonymised_data: no,
      biometric_verification_only: no,
      calculates_average_only: no,
      closed_loop_diagnostic_function: no,
      commissioned_development: no,
      compensates_disability: no,
      contraception: no,
      direct_diagnosis_vital_process: no,
      energy_exchange_potentially_hazardous: no,
      controls_active_implantable: no,
      general_purpose_ai: no,
      general_purpose_communication: no,
      ivd_data_only: no,
      mdr_annex_xvi: no,
      monitoring_only: no,
      prevention_of_disease: no,
      prioritises_access: no,
      prioritises_patients_or_orders: no,
      research_use_only: no,
      rules_by_humans_only: no,
      simple_search: no,
      structures_clinical_data: no,
      supports_conception: no,
      therapy_delivered_by_software: no,
      wellness_purpose: no,
    },
  },
]
