type Survivor = { readonly path: string; readonly code: string }

/** Why a mutant may live, by file and line of code. What a lawyer would mind does not belong here, but in an example. */
const reasons: readonly { readonly path: string; readonly code: RegExp; readonly why: string }[] = [
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
    path: 'rules/ai-act/art-6-high-risk.ts',
    code: /dated: true/,
    why: 'Whether the day is told with the reason; the day itself is held by the examples.',
  },
  {
    path: 'rules/mdr/legacy-certificate.ts',
    code: /dated: true/,
    why: 'Whether the day is told with the point; the day itself is held by the examples.',
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
    path: 'rules/mdr/manufacturer.ts',
    code: /terms\.everyMonths === null/,
    why: 'Whether the interval is said to be our own reading: held by the catalogue, which does not count here.',
  },
  {
    path: 'rules/ai-act/mdcg-table.ts',
    code: /'(mdr|ivdr)-/,
    why: 'The name of a row of the table, which nothing asks for; left out from the next run on.',
  },
]

/** The sentence that says why this mutant lives, or nothing when nobody has told. */
export const whyItLives = ({ path, code }: Survivor): string | undefined =>
  reasons.find((r) => r.path === path && r.code.test(code))?.why
