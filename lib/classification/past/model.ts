import { type Day, isDay } from '@/lib/platform/day'
import type { ClassificationDecision } from '@/lib/platform/prisma/enums'
import { type Category, classify, type DutyChange, difference, legalDates, type Outcome, type Situation } from '@/rules'

/** How many systems stand on one page. */
export const pastPageSize = 50

/** Two ways to look back, which are never mixed: the rules of that day on what is known now, and what stood decided. */
export const pastViews = ['regels', 'besluiten'] as const
export type PastView = (typeof pastViews)[number]

/** The view that an address asks for; anything else is the first. */
export const pastViewIn = (asked: unknown): PastView => pastViews.find((v) => v === asked) ?? pastViews[0]

/** The legal dates that have passed, the latest first. Of two on one day the labels stand together. */
export function pastDays(today: Day): readonly { readonly day: Day; readonly labels: readonly string[] }[] {
  const passed = legalDates(today).filter((d) => d.day <= today)
  return [...new Set(passed.map((d) => d.day))]
    .map((day) => ({ day, labels: passed.filter((d) => d.day === day).map((d) => d.label) }))
    .reverse()
}

/** Why one cannot look back at a day: it is none, it is still to come, or it is from before the AI Act. */
export type PastRefusal = 'noDay' | 'ahead' | 'tooEarly'
export type AskedDay =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'refused'; readonly why: PastRefusal; readonly typed: string }

/** The day that an address asks for, today included; without one it is the last legal date that passed. */
export function dayAsked(op: unknown, today: Day): AskedDay {
  const passed = pastDays(today)
  if (op === undefined) return { is: 'day', day: passed[0]?.day ?? today }
  const typed = typeof op === 'string' ? op.trim() : ''
  if (!isDay(typed)) return { is: 'refused', why: 'noDay', typed: '' }
  if (typed > today) return { is: 'refused', why: 'ahead', typed }
  if (typed < (passed.at(-1)?.day ?? today)) return { is: 'refused', why: 'tooEarly', typed }
  return { is: 'day', day: typed }
}

/** Obligations to which the same happened; the days only of a legal date that was moved. */
export type DutyGroup = {
  readonly kind: DutyChange['kind']
  readonly was: Day | null
  readonly is: Day | null
  readonly titles: readonly string[]
}

/** One system by the rules of a day and by those of today, with the same answers. */
export type ThenAndNow = {
  readonly before: Category
  readonly after: Category
  /** What else differs, in Dutch. */
  readonly sentences: readonly string[]
  readonly duties: readonly DutyGroup[]
}

/** What the rules of a day say of what is known now, beside what those of today say. Decisions have no part in it. */
export function thenAndNow(situation: Situation, day: Day, today: Day): ThenAndNow {
  const [before, after] = [classify(situation, day), classify(situation, today)]
  const bare = (outcome: Outcome) => ({ ...outcome, duties: [] })
  return {
    before: before.category,
    after: after.category,
    sentences: difference(bare(before), bare(after)).sentences,
    duties: grouped(difference(before, after).duties),
  }
}

const kinds = [
  'in-force',
  'owed',
  'date',
  'text',
  'opened',
  'dropped',
  'excluded',
] as const satisfies readonly DutyChange['kind'][]

function grouped(changes: readonly DutyChange[]): DutyGroup[] {
  const groups = new Map<string, DutyGroup>()
  for (const { kind, title, before, after } of changes) {
    const [was, is] = kind === 'date' ? [before?.legalDay ?? null, after?.legalDay ?? null] : [null, null]
    const key = `${kind} ${was} ${is}`
    groups.set(key, { kind, was, is, titles: [...(groups.get(key)?.titles ?? []), title] })
  }
  return [...groups.values()].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
}

/** A decision as a list of a day tells it: out of the receipt's own row. */
export type StoodDecision = {
  readonly id: string
  readonly kind: ClassificationDecision
  readonly decided: Category
  readonly decidedById: string
  readonly decidedAt: Date
  readonly ruleSetVersion: string
}

/** A system that was registered on a day, with the decision that stood then; null where nobody had decided yet. */
export type StoodSystem = { readonly id: string; readonly name: string; readonly decision: StoodDecision | null }
