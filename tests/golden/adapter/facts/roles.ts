import { all, yesNo } from '../known'
import type { Facts } from '../vocabulary/facts'
import type { Translation } from './translation'

/** The use that the case tells is one of Annex III. */
const listed = (f: Facts): boolean =>
  Boolean(f.emergency_triage || f.emergency_calls || (f.annex_iii_point && f.annex_iii_point !== 'none'))

/** The party of the case is the engine's "uw organisatie". */
export const roles: Translation = {
  origin: (f) => {
    if (f.commissioned_development) return 'commissioned'
    if (f.developed_by_institution || f.in_house) return 'inHouse'
    if (f.developed_by_institution === false || f.role === 'deployer') return 'bought'
    return f.role === 'provider' ? 'inHouse' : undefined
  },
  usedByInstitution: (f) => yesNo(f.used_by_institution ?? (f.role === 'deployer' || f.in_house ? true : undefined)),
  ownBrand: (f) => yesNo(f.own_brand),
  substantialModification: (f) => yesNo(f.substantial_modification ?? (f.modified === false ? false : undefined)),
  changedPurpose: (f) => {
    const becomes =
      f.purpose_becomes_high_risk ?? (f.ai_act_category_before === 'not_high_risk' && listed(f) ? true : undefined)
    return yesNo(all(f.used_outside_intended_purpose ?? f.purpose_becomes_high_risk, becomes))
  },
  usedAsInstructed: (f) => {
    if (f.off_label_by === 'institution') return 'byInstitution'
    return f.off_label_by === 'individual_professional' ? 'byProfessional' : undefined
  },
  scripting: (f) => (f.scripting === false ? 'no' : undefined),
  publicAuthority: (f) => yesNo(f.public_body),
}
