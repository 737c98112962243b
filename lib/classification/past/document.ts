import type { Day } from '@/lib/platform/day'
import type { Situation } from '@/rules'
import { categoryLabels, dayOfMoment } from '../nl'
import { type StoodSystem, thenAndNow } from './model'
import { decisionsThenWords, dutyGroupWords, pastWords, rulesThenWords, stoodWords, whoDecided } from './nl'

type Known = { readonly name: string; readonly situation: Situation }

/** The rules of a day on the answers of now, as the table of an export. */
export function rulesThenTable(rows: readonly (readonly string[])[], day: Day) {
  const { sheet, before, after, since } = rulesThenWords
  return { name: sheet, headings: [pastWords.system, before(day), after, since], rows }
}

/** One line of it. */
export function rulesThenRow({ name, situation }: Known, day: Day, today: Day): readonly string[] {
  const { before, after, sentences, duties } = thenAndNow(situation, day, today)
  const differs = [...sentences, ...duties.map(dutyGroupWords)].join(' ')
  return [name, categoryLabels[before], categoryLabels[after], differs || rulesThenWords.same]
}

type Stood = Omit<StoodSystem, 'decision'> & {
  readonly decision: (NonNullable<StoodSystem['decision']> & { readonly by: string | null }) | null
}

/** The decisions as they stood at the end of a day, as the table of an export. */
export function decisionsThenTable(systems: readonly Stood[]) {
  const { sheet, category, decision: decided, by, on, rules, undecided } = decisionsThenWords
  return {
    name: sheet,
    headings: [pastWords.system, category, decided, by, on, rules],
    rows: systems.map(({ name, decision: d }) =>
      d
        ? [
            name,
            categoryLabels[d.decided],
            stoodWords(d),
            whoDecided(d.by),
            { day: dayOfMoment(d.decidedAt) },
            d.ruleSetVersion,
          ]
        : [name, null, undecided, null, null, null],
    ),
  }
}
