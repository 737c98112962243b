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
    path: 'rules/ai-act/mdcg-table.ts',
    code: /'(mdr|ivdr)-/,
    why: 'The name of a row of the table, which nothing asks for; left out from the next run on.',
  },
]

/** The sentence that says why this mutant lives, or nothing when nobody has told. */
export const whyItLives = ({ path, code }: Survivor): string | undefined =>
  reasons.find((r) => r.path === path && r.code.test(code))?.why
