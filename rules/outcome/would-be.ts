import { classify } from '../classify'
import { type Day, dutchDay } from '../engine/day'
import type { Fact, Situation } from '../engine/fact'
import type { Scenario } from '../engine/norm'
import { topics } from '../topics'
import { type Change, type DutyChange, difference } from './difference'
import { type Attention, categoryLabels, type DutyConclusion, lowered, type RouteId, verdictLabels } from './outcome'

/** What would be otherwise, were these drafts and proposals law. It is told beside the outcome and decides nothing. */
export type WouldBe = {
  /** The conclusion as it would then be. */
  readonly headline: string
  /** What would change, in Dutch; empty where nothing would. */
  readonly changes: readonly string[]
  /** What stays, but in the words of a proposal; also of what is owed as a whole. */
  readonly reworded: readonly { readonly dutyId: string; readonly title: string; readonly todo: string }[]
  /** What the drafts say besides. */
  readonly attention: readonly Attention[]
  /** What would then be open besides, in the order of the topics. */
  readonly open: readonly OpenTopic[]
}

/** The questions of one topic that a draft would ask. */
export type OpenTopic = { readonly topic: string; readonly title: string; readonly asks: readonly string[] }

/** Compares the outcome by the law with the outcome were these scenarios law. */
export function wouldBe(situation: Situation, day: Day, scenarios: readonly Scenario[]): WouldBe {
  const [law, then] = [classify(situation, day), classify(situation, day, { scenarios })]
  const known = new Set(law.attention.map((a) => a.id))
  return {
    headline: then.headline,
    changes: inWords(difference(law, then)),
    reworded: reworded(law.duties, then.duties),
    attention: then.attention.filter((a) => !known.has(a.id)),
    open: byTopic(then.openFacts.filter((f) => !law.openFacts.includes(f))),
  }
}

const byTopic = (open: readonly Fact[]): readonly OpenTopic[] =>
  topics.flatMap(({ id, title }) => {
    const asks = open.filter((f) => f.topic === id).map((f) => f.asks)
    return asks.length > 0 ? [{ topic: id, title, asks }] : []
  })

const routeNames: Readonly<Record<RouteId, string>> = {
  annexI: 'Route 1 (medisch hulpmiddel)',
  annexIII: 'Route 2 (bijlage III)',
}

const instead = (what: string, { before, after }: Change<string>): string =>
  `${what} zou ${after} zijn in plaats van ${before}.`

function inWords({
  category,
  appliesFrom,
  transparency,
  role,
  routes,
  duties,
}: ReturnType<typeof difference>): string[] {
  const label = (c: Change<keyof typeof categoryLabels>) => ({
    before: lowered(categoryLabels[c.before]),
    after: lowered(categoryLabels[c.after]),
  })
  const verdict = (c: Change<keyof typeof verdictLabels>) => ({
    before: verdictLabels[c.before],
    after: verdictLabels[c.after],
  })
  return [
    ...(category ? [instead('De categorie', label(category))] : appliesFrom ? [begin(appliesFrom)] : []),
    ...routes.map((r) => instead(routeNames[r.route], verdict(r))),
    ...(transparency ? [instead('De transparantieverplichting', verdict(transparency))] : []),
    ...(role ? [instead('De rol', role)] : []),
    ...duties.flatMap(dutyInWords),
  ]
}

function begin({ before, after }: Change<Day | null>): string {
  if (after === null) return 'Er zou geen begindag meer zijn.'
  return before
    ? instead('De begindag', { before: dutchDay(before), after: dutchDay(after) })
    : `De begindag zou ${dutchDay(after)} zijn.`
}

function reworded(law: readonly DutyConclusion[], then: readonly DutyConclusion[]): WouldBe['reworded'] {
  const before = new Map(law.map((d) => [d.dutyId, d]))
  return then.flatMap(({ dutyId, normId, verdict, title, todo }) => {
    const was = before.get(dutyId)
    const isReworded = was !== undefined && was.verdict === verdict && was.normId !== normId && verdict !== 'no'
    return isReworded ? [{ dutyId, title, todo }] : []
  })
}

/** Other words are told by themselves. */
function dutyInWords({ kind, title }: DutyChange): string | [] {
  switch (kind) {
    case 'owed':
      return `Er zou bij komen: ${title}.`
    case 'dropped':
      return `Zou niet meer gelden: ${title}.`
    case 'excluded':
      return `Zou niet gelden: ${title}.`
    case 'opened':
      return `Zou nog onbepaald zijn: ${title}.`
    case 'date':
    case 'in-force':
      return `Zou op een andere dag gelden: ${title}.`
    case 'text':
      return []
  }
}
