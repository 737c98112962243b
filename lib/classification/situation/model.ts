import type { Day } from '@/lib/platform/day'
import type { Choice, DeviceClass, InstitutionKind, Origin, Regulation } from '@/lib/platform/prisma/enums'

/** The columns of a system and its product that tell the rules something. */
export type SystemRow = {
  readonly origin: Origin
  readonly details: unknown
  readonly product: ProductRow | null
}
export type ProductRow = {
  readonly ceMarking: Choice
  readonly regulation: Regulation | null
  readonly deviceClass: DeviceClass | null
  readonly notifiedBody: string | null
  readonly firstPlacedOn: Day | null
  readonly significantDesignChange: Choice
  readonly significantDesignChangeOn: Day | null
  readonly intendedForPublicAuthorities: Choice
}

/** The columns of the institution's profile that tell the rules something. */
export type ProfileRow = {
  readonly patientsInOneSystem: number | null
  readonly publicAuthority: Choice
  readonly publicServices: Choice
  readonly worksCouncil: Choice
  readonly soloPractitioner: Choice
}

/** Fact id → value. What is not known is not there. */
export type FactValues = Readonly<Record<string, string>>

type Found = Readonly<Record<string, string | null | undefined>>

const known = (found: Found): FactValues =>
  Object.fromEntries(Object.entries(found).filter((e): e is [string, string] => typeof e[1] === 'string'))

const decided = (choice: Choice): string | null => (choice === 'unknown' ? null : choice)

/** What the register says about a system, in the rules' own words. */
export function registerFacts(system: SystemRow): FactValues {
  const { product } = system
  return known({
    origin: system.origin === 'unknown' ? null : system.origin,
    ...personalDataFacts(system.details),
    ...(product && deviceFacts(product)),
    ...(product && marketFacts(product)),
  })
}

const mdrClasses: Partial<Record<DeviceClass, string>> = {
  I: 'I',
  Is: 'Ispecial',
  Im: 'Ispecial',
  Ir: 'Ispecial',
  IIa: 'IIa',
  IIb: 'IIb',
  III: 'III',
}
const ivdrClasses: Partial<Record<DeviceClass, string>> = { A: 'A', As: 'Asterile', B: 'B', C: 'C', D: 'D' }

/** The class is the maker's declaration. A class of the other regulation than the declared one says nothing. */
function deviceFacts({ regulation, deviceClass, notifiedBody }: ProductRow): Found {
  const mdrClass = deviceClass && mdrClasses[deviceClass]
  const ivdrClass = deviceClass && ivdrClasses[deviceClass]
  const law = regulation ?? (mdrClass || deviceClass === 'annexXVI' ? 'mdr' : ivdrClass ? 'ivdr' : null)
  return {
    declaredDevice: law === 'mdr' && deviceClass === 'annexXVI' ? 'annexXvi' : law,
    mdrClass: law === 'mdr' ? mdrClass : null,
    ivdrClass: law === 'ivdr' ? ivdrClass : null,
    // An empty field says nothing; whether there is none is asked.
    notifiedBodyDeclared: notifiedBody ? 'yes' : null,
  }
}

const marketFacts = (product: ProductRow): Found => ({
  firstPlacedOn: product.firstPlacedOn,
  designChanged: decided(product.significantDesignChange),
  designChangedOn: product.significantDesignChangeOn,
  forPublicAuthorities: decided(product.intendedForPublicAuthorities),
})

function personalDataFacts(details: unknown): Found {
  const kind =
    typeof details === 'object' && details !== null && 'personalData' in details ? details.personalData : null
  if (kind === 'none') return { personalData: 'no' }
  if (kind === 'ordinary') return { personalData: 'yes', sensitiveData: 'no' }
  if (kind === 'special') return { personalData: 'yes', sensitiveData: 'yes' }
  return {}
}

/** What the profile says about the institution; it holds for each of its systems. */
export function institutionFacts(kind: InstitutionKind, profile: ProfileRow | null): FactValues {
  return known({
    institutionKind: kindFact(kind, profile),
    givesCare: kind === 'hospital' || kind === 'gpPractice' ? 'yes' : null,
    ...(profile && {
      patientsInOneSystem:
        profile.patientsInOneSystem === null ? null : profile.patientsInOneSystem > 10_000 ? 'over10000' : 'upTo10000',
      publicAuthority: decided(profile.publicAuthority),
      publicServices: decided(profile.publicServices),
      worksCouncil: decided(profile.worksCouncil),
    }),
  })
}

/** "Other" is of many kinds, so it stays open. */
function kindFact(kind: InstitutionKind, profile: ProfileRow | null): string | null {
  if (kind === 'hospital') return 'hospital'
  if (kind === 'regionalOrganisation') return 'careGroup'
  if (kind === 'gpPractice') return profile?.soloPractitioner === 'yes' ? 'soloPractitioner' : 'generalPractice'
  return null
}

/** Profile facts that have a field of their own in the profile, so that they are filled in there and nowhere else. */
const profileFields: ReadonlySet<string> = new Set([
  'patientsInOneSystem',
  'publicAuthority',
  'publicServices',
  'worksCouncil',
])
export const belongsInProfile = (factId: string): boolean => profileFields.has(factId)
