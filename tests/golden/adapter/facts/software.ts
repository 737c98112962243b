import { type Known, yesNo } from '../known'
import type { Facts } from '../vocabulary/facts'
import type { Translation } from './translation'

const impacts = { death_irreversible: 'death', serious: 'serious', none: 'less' } as const
/** What makes information for a decision or for monitoring, where the case names that and not the word. */
const watches = (f: Facts): Known =>
  f.monitors_physiological_process ??
  (f.monitoring_only || f.vital_parameters || f.variation_immediate_danger ? true : undefined)

const drivenClasses = { A: 'ivdA', IIa: 'IIa' } as const

/** What the law itself calls a medical purpose, where the case names that and not the word. */
const medical = (f: Facts): boolean =>
  f.medical_purpose ??
  Boolean(
    f.supports_conception || f.prevention_of_disease || f.compensates_disability || f.therapy_delivered_by_software,
  )

function vitalDanger(f: Facts): Known {
  return f.vital_parameters === false ? false : f.variation_immediate_danger
}

/** What the software does, whatever its maker declares. */
export const software: Translation = {
  softwareAction: (f) => {
    const more = f.performs_action_beyond_storage ?? (f.simple_search ? false : undefined)
    if (more === false) return 'storage'
    if (f.structures_clinical_data) return 'summary'
    return more ? 'more' : undefined
  },
  individualPatient: (f) => yesNo(f.individual_patient),
  softwarePurpose: (f) => {
    if (f.contraception) return 'contraception'
    if (medical(f)) return 'medical'
    if (f.administrative_purpose) return 'administrative'
    if (f.wellness_purpose) return 'wellness'
    const notMedical = f.medical_purpose === false || f.general_purpose_communication || f.research_use_only
    return notMedical ? 'other' : undefined
  },
  drivesDevice: (f) => {
    if (f.controls_active_implantable) return 'activeImplantable'
    if (f.closed_loop_diagnostic_function) return 'closedLoop'
    if (f.energy_exchange_potentially_hazardous) return 'therapeutic'
    if (f.direct_diagnosis_vital_process) return 'vitalDiagnosis'
    if (f.drives_device ?? f.driven_device_class) return 'device'
    return f.drives_device === false ? 'no' : undefined
  },
  drivenClass: (f) => f.driven_device_class && drivenClasses[f.driven_device_class],
  informsDecisions: (f) => yesNo(f.informs_diagnosis_or_therapy ?? (f.monitoring_only ? false : undefined)),
  decisionImpact: (f) => f.worst_consequence && impacts[f.worst_consequence],
  monitorsPhysiology: (f) => yesNo(watches(f)),
  vitalDanger: (f) => yesNo(vitalDanger(f)),
  ivdData: (f) => {
    if (f.ivd_data_decisive || f.ivd_data_only) return 'decisive'
    if (f.ivd_data_used === false) return 'none'
    return f.ivd_data_decisive === false ? 'partly' : undefined
  },
  transmissibleAgent: (f) => yesNo(f.transmissible_life_threatening_agent),
}
