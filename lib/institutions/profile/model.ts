import type { Choice, InstitutionKind } from '@/lib/platform/prisma/enums'

/** A legal choice that the institution makes itself: what, why, and who chose. */
export type LegalChoice = {
  readonly choice: Choice
  readonly reason: string | null
  readonly by: string | null
  readonly at: Date | null
}

export type Profile = {
  readonly name: string
  readonly kvkNumber: string | null
  readonly agbCode: string | null
  readonly patientsInOneSystem: number | null
  readonly publicAuthority: LegalChoice
  readonly publicServices: LegalChoice
  readonly sme: Choice
  readonly worksCouncil: Choice
  readonly soloPractitioner: Choice
  readonly fgName: string | null
  readonly fgEmail: string | null
  /** 0 where nothing was saved yet. */
  readonly revision: number
}

export type ProfileField = Exclude<keyof Profile, 'revision'>

/** What counts towards a complete profile. A care group or hospital always needs an FG; a practice may need one. */
export function fieldsFor(kind: InstitutionKind): readonly ProfileField[] {
  const always = ['name', 'kvkNumber', 'agbCode', 'patientsInOneSystem', 'publicAuthority', 'publicServices'] as const
  switch (kind) {
    case 'gpPractice':
      return [...always, 'worksCouncil', 'soloPractitioner']
    case 'hospital':
    case 'regionalOrganisation':
    case 'other':
      return [...always, 'sme', 'worksCouncil', 'fgName', 'fgEmail']
  }
}

/** What is still open of the profile. */
export const openFields = (kind: InstitutionKind, profile: Profile): readonly ProfileField[] =>
  fieldsFor(kind).filter((field) => isOpen(profile[field]))

function isOpen(value: Profile[ProfileField]): boolean {
  if (value === null || value === '' || value === 'unknown') return true
  return typeof value === 'object' && value.choice === 'unknown'
}
