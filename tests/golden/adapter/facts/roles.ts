import { all, yesNo } from '../known'
import type { Translation } from './translation'

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
  changedPurpose: (f) =>
    yesNo(all(f.used_outside_intended_purpose ?? f.purpose_becomes_high_risk, f.purpose_becomes_high_risk)),
  publicAuthority: (f) => yesNo(f.public_body),
}
