import { notModelled } from '../ai-act/not-modelled'
import { type Citations, decides, type Standing } from '../engine/citation'
import { type Day, dutchDay, dutchTerm } from '../engine/day'
import { type CitationText, citationsOf } from '../engine/explain'
import { type Act, type LegalDate, legalDay, type Period, settingOn } from '../engine/period'
import { attentionNorms, chapters } from '../norms'
import type { RuleSetInfo } from '../outcome/outcome'
import { dutyById, ruleSet, scenarios } from '../rule-set'
import * as acts from '../sources/acts'
import { calendar } from '../sources/calendar'
import { changeLog } from './change-log'
import { type AnsweredQuestion, answeredQuestions } from './questions'
import { type SevenLaws, sevenLaws } from './seven-laws'

/** A rule as anybody may read it. */
export type RuleEntry = {
  readonly id: string
  /** The rule in one Dutch sentence. */
  readonly says: string
  readonly citations: readonly CitationText[]
  readonly standing: Standing
  /** "geldt vanaf 2 augustus 2028" */
  readonly term: string
  /** What it asks, where it is an obligation. */
  readonly todo: string | null
}

export type DateEntry = { readonly id: string; readonly day: string; readonly label: string; readonly setBy: string }

/** The whole rule set as the public page shows it. */
export type Rulebook = {
  readonly ruleSet: RuleSetInfo
  readonly questions: readonly AnsweredQuestion[]
  readonly dates: readonly DateEntry[]
  readonly laws: SevenLaws
  readonly chapters: readonly { readonly title: string; readonly rules: readonly RuleEntry[] }[]
  readonly attention: readonly RuleEntry[]
  readonly scenarios: typeof scenarios
  readonly notModelled: typeof notModelled
  readonly sources: readonly Act[]
  readonly changes: typeof changeLog
}

/** The rules as they are known on a day. */
export const rulebook = (day: Day): Rulebook => ({
  ruleSet,
  questions: answeredQuestions(day),
  dates: datesOn(day),
  laws: sevenLaws(day),
  chapters: chapters.map(({ title, norms }) => ({
    title,
    rules: norms.map((n) => ({ ...entry(n, day), todo: dutyById.get(n.id)?.duty.todo ?? null })),
  })),
  attention: attentionNorms.map((n) => ({ ...entry(n, day), todo: null })),
  scenarios,
  notModelled,
  sources: Object.values(acts).sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  changes: changeLog,
})

type Sayable = {
  readonly id: string
  readonly says: string
  readonly cites: Citations
  readonly standing: Standing
  readonly inForce: Period
}

const entry = (n: Sayable, day: Day) => ({
  id: n.id,
  says: n.says,
  citations: citationsOf(n),
  standing: n.standing,
  term: decides(n.standing)
    ? termOf(n.inForce, day)
    : `bekend sinds ${n.inForce.from.roughly ?? dutchDay(legalDay(n.inForce.from, day))}`,
})

function termOf({ from, before }: Period, day: Day): string {
  const begins = legalDay(from, day)
  const text = from.roughly ? `sinds ${from.roughly}` : dutchTerm(begins, day)
  return before ? `${text}, tot ${dutchDay(legalDay(before, day))}` : text
}

function datesOn(day: Day): readonly DateEntry[] {
  return Object.values<LegalDate>(calendar)
    .flatMap((date) => {
      const setting = settingOn(date, day)
      if (!setting) return []
      const setBy = [setting.setBy.name, setting.provision].filter(Boolean).join(' ')
      const said = date.roughly ?? dutchDay(setting.day)
      return [{ at: setting.day, entry: { id: date.id, day: said, label: date.label, setBy } }]
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((d) => d.entry)
}
