import type { Reason } from './survivors'

/** Why a mutant of the law may live. What a lawyer would mind does not belong here, but in an example. */
export const reasonsOfLaw: readonly Reason[] = [
  {
    path: 'rules/sources/calendar.ts',
    code: /mdrAmended: Day/,
    why: 'From which day the longer time for older devices was known: it matters only to whoever asks about a day before it.',
  },
  {
    path: 'rules/sources/calendar.ts',
    code: /lawStudiedUntil: Day/,
    why: 'Up to which day the law was studied is told, and decides nothing.',
  },
  {
    path: 'rules/sources/calendar.ts',
    code: /inPlaceOf = /,
    why: 'The words in which a place in the changing act is told.',
  },
  {
    path: 'rules/ai-act/provider.ts',
    code: /concluded\(provider\), concluded\(highRiskDuties\), concluded\(inHouseDevice\)/,
    why: 'Who made a device itself, and has duties of high risk for it, is its provider: the same follows.',
  },
  {
    path: 'rules/ai-act/value-chain.ts',
    code: /concluded\(highRiskDuties\), concluded\(provider\)/,
    why: 'Who did not make a system is its provider only where the duties of high risk hold (art. 25): the same follows.',
  },
  {
    path: 'rules/ai-act/art-50-provider.ts',
    code: /all\(concluded\(aiSystem\), is\((origin|ownBrand)|when: all\($/,
    why: 'Who would owe what art. 50 asks decides nothing where it asks nothing, and it asks nothing of what is no AI system.',
  },
  {
    path: 'rules/ai-act/art-50-provider.ts',
    code: /any\(is\(ownBrand, 'yes'\), is\(substantialModification/,
    why: 'The own name alone already makes somebody owe it, by the norm after this one; a change that does is held by the examples.',
  },
  {
    path: 'rules/ai-act/art-50-transparency.ts',
    code: /when: all\(/,
    why: 'Of what is no AI system nobody is deployer: the same follows.',
  },
  {
    path: 'rules/ai-act/art-111-legacy.ts',
    code: /any\(concluded\(legacyAnnexI\.exempt\), concluded\(legacyAnnexIII\.exempt\)\)/,
    why: 'What was there before the day of route 2 was there before the later day of route 1: the same follows.',
  },
  {
    path: 'rules/ai-act/art-6-3-exemption.ts',
    code: /^\s*'(value-judgement|case-specific-advice|inseparable-part)'/,
    why: 'The name of a norm of the draft guidelines, which nothing asks for.',
  },
  {
    path: 'rules/ai-act/deviating-use.ts',
    code: /asked: true/,
    why: 'Two points rest on each of these questions: it is asked as long as one of them asks it.',
  },
  {
    path: 'rules/mdr/expected-class.ts',
    code: /judged: true/,
    why: 'Whether a person must give a reason with the answer: held by the tests of the questionnaire, which are not among these.',
  },
  {
    path: 'rules/mdr/expected-class.ts',
    code: /says\.replace|standing = 'law'/,
    why: 'How a rule is told and with which weight: held by the catalogue, which does not count here.',
  },
  {
    path: 'rules/mdr/expected-class.ts',
    code: /const by(Mdr|Ivdr) = |higherThanI = /,
    why: 'The same follows from the conclusion beside it; it stands there so that the questions come in this order.',
  },
  {
    path: 'rules/mdr/in-house.ts',
    code: /anyDevice, concluded\(conditionsMet\)/,
    why: 'The conditions are met by a device only; it stands there so that the questions come in this order.',
  },
  {
    path: 'rules/ai-act/mdcg-table.ts',
    code: /'(mdr|ivdr)-/,
    why: 'The name of a row of the table, which nothing asks for; left out from the next run on.',
  },
]
