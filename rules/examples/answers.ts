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
export const boughtAndUsed: Answers = { origin: 'bought', usedByInstitution: 'yes', ...noneOf('changes') }

/** "Geen van deze" on the page of Annex III, and nothing with emergencies. */
export const notInAnnexIII: Answers = { emergencyTriage: 'none', ...noneOf('annex-iii') }

/** No medical device according to the maker. */
export const noDevice: Answers = { declaredDevice: 'none' }

export const mdr = (mdrClass: string): Answers => ({ declaredDevice: 'mdr', mdrClass, devicePart: 'itself' })
export const ivdr = (ivdrClass: string): Answers => ({ declaredDevice: 'ivdr', ivdrClass, devicePart: 'itself' })

/** Emergency triage; the other points of Annex III do not apply. */
export const triage: Answers = { ...notInAnnexIII, emergencyTriage: 'emergency' }

/** The provider claims art. 6(3) with a document, on this ground; nobody is profiled. */
export const claims = (art63Ground: string): Answers => ({ art63Claim: 'documented', art63Ground, profiling: 'no' })

/** Nothing that must be disclosed. */
export const nothingToDisclose: Answers = { biometricCategorisation: 'no', deepFake: 'no', publicInterestText: 'no' }

/** How the institution uses it: all duties that hang on use apply. */
export const fullUse: Answers = { controlsInputData: 'yes', usedAtWorkplace: 'yes', decidesOnPersons: 'yes' }

/** New on the market after every legal day. */
export const newOnTheMarket: Answers = { firstPlacedOn: '2031-01-01', forPublicAuthorities: 'no' }

export const hospital: Answers = { institutionKind: 'hospital', givesCare: 'yes' }

/** An AI system that a hospital bought and uses, without prohibited practice. */
export const ordinary: Answers = { ...ai, ...nothingProhibited, ...boughtAndUsed }

/** Every fact that has yes and no, answered no. */
export const allNo: Answers = Object.fromEntries(
  facts.filter((f) => f.kind === 'choice' && Object.hasOwn(f.options, 'no')).map((f) => [f.id, 'no']),
)
