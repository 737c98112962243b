import { facts } from '../facts'
import { topicById } from '../topics'
import type { Answers } from './example'

const noneOf = (topicId: string): Answers =>
  Object.fromEntries((topicById(topicId)?.checklist?.factIds ?? []).map((id) => [id, 'no']))

/** A learning system that works on its own to some degree and has influence. */
export const ai: Answers = { technique: 'learned', autonomous: 'yes', influences: 'yes' }

/** "Geen van deze" on the page of prohibited practices. */
export const nothingProhibited = noneOf('prohibited')

/** Bought, unchanged, used by the institution itself. */
export const boughtAndUsed: Answers = {
  origin: 'bought',
  usedByInstitution: 'yes',
  supplies: 'no',
  usedAsInstructed: 'yes',
  scripting: 'no',
  ...noneOf('changes'),
}

/** "Geen van deze" on the page of Annex III, and nothing with emergencies. */
export const notInAnnexIII: Answers = { emergencyTriage: 'none', ...noneOf('annex-iii') }

/** "Geen van deze" in the list of the AP. */
export const notOnApList: Answers = noneOf('privacy')

/** Software that would be expected to be no device. */
export const officeSoftware: Answers = {
  softwareAction: 'more',
  individualPatient: 'no',
  softwarePurpose: 'administrative',
  drivesDevice: 'no',
}

/** Software that analyses for a patient and for a medical purpose. */
export const medicalSoftware: Answers = {
  softwareAction: 'more',
  individualPatient: 'yes',
  softwarePurpose: 'medical',
  drivesDevice: 'no',
}

/** Informs a decision that, when wrong, has this impact; monitors nothing, and rests on no laboratory. */
export const informs = (decisionImpact: 'death' | 'serious' | 'less'): Answers => ({
  informsDecisions: 'yes',
  decisionImpact,
  monitorsPhysiology: 'no',
  ivdData: 'none',
})

/** Informs no decision and monitors nothing. */
export const informsNothing: Answers = { informsDecisions: 'no', monitorsPhysiology: 'no', ivdData: 'none' }

/** No medical device according to the maker, nor by what it does. */
export const noDevice: Answers = { declaredDevice: 'none', ...officeSoftware }

const impacts: Readonly<Record<string, Answers>> = {
  IIa: informs('less'),
  IIb: informs('serious'),
  III: informs('death'),
}

/** A device of this class according to the maker, and by what it does. */
export const mdr = (mdrClass: string): Answers => ({
  declaredDevice: 'mdr',
  oldCertificate: 'no',
  mdrClass,
  devicePart: 'itself',
  ...medicalSoftware,
  ...(impacts[mdrClass] ?? informsNothing),
})

export const ivdr = (ivdrClass: string): Answers => ({
  declaredDevice: 'ivdr',
  ivdrClass,
  devicePart: 'itself',
  ...medicalSoftware,
  ...informsNothing,
  ivdData: 'decisive',
  transmissibleAgent: ivdrClass === 'D' ? 'yes' : 'no',
})

/** Emergency triage; the other points of Annex III do not apply. */
export const triage: Answers = { ...notInAnnexIII, emergencyTriage: 'emergency' }

/** The provider claims art. 6(3) with a document, on this ground, and registered that; nobody is profiled, and a person reviews. */
export const claims = (art63Ground: string): Answers => ({
  art63Claim: 'documented',
  art63Ground,
  humanReviewOfPatterns: 'yes',
  art63Registered: 'yes',
  profiling: 'no',
})

/** Made by the institution itself, and kept under art. 5(5) of the MDR. */
export const keptInHouse: Answers = {
  origin: 'inHouse',
  transferred: 'no',
  inHouseQuality: 'yes',
  inHouseNeed: 'yes',
  inHouseInformation: 'yes',
  inHouseDeclaration: 'yes',
  inHouseReview: 'yes',
  inHouseConditions: 'yes',
}

/** Nothing that must be disclosed. */
export const nothingToDisclose: Answers = {
  interactsWithPersons: 'no',
  generatesContent: 'no',
  biometricCategorisation: 'no',
  deepFake: 'no',
  publicInterestText: 'no',
}

/** How the institution uses it: all duties that hang on use apply. */
export const fullUse: Answers = { controlsInputData: 'yes', usedAtWorkplace: 'yes', decidesOnPersons: 'yes' }

/** New on the market after every legal day. */
export const newOnTheMarket: Answers = { firstPlacedOn: '2031-01-01', forPublicAuthorities: 'no' }

export const hospital: Answers = { institutionKind: 'hospital', givesCare: 'yes' }

/** An AI system that a hospital bought and uses, without prohibited practice; a human weighs what it says. */
export const ordinary: Answers = { ...ai, ...nothingProhibited, ...boughtAndUsed, decidesAlone: 'no' }

/** Every fact that has yes and no, answered no. */
export const allNo: Answers = Object.fromEntries(
  facts.filter((f) => f.kind === 'choice' && Object.hasOwn(f.options, 'no')).map((f) => [f.id, 'no']),
)
