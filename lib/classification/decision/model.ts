import type { Day } from '@/lib/platform/day'
import type { Choice, ClassificationState } from '@/lib/platform/prisma/enums'
import {
  type Category,
  classify,
  type DutyConclusion,
  legalDates,
  type Outcome,
  type RouteId,
  type Situation,
  topicById,
} from '@/rules'

export const categories = [
  'prohibited',
  'highRisk',
  'other',
  'notAi',
  'undetermined',
] as const satisfies readonly Category[]
export const routeIds = ['annexI', 'annexIII'] as const satisfies readonly RouteId[]

/** What a named person decided: the engine's proposal, or another category with a reason. */
export type Decision =
  | { readonly kind: 'confirmed' }
  | {
      readonly kind: 'overridden'
      readonly category: Category
      /** Along which routes, when the category is high risk. */
      readonly routes: readonly RouteId[]
      readonly reason: string
    }

/** What follows from a decision for the register and for the obligations. */
export type Consequence = {
  readonly category: Category
  readonly state: ClassificationState
  readonly transparency: Choice
  readonly annexI: Choice
  readonly annexIII: Choice
  readonly newlyProhibited: boolean
  readonly duties: readonly DutyConclusion[]
}

/** Whether the prohibitions that came last touch it: ahead of their day, or since. */
function isNewlyProhibited(judged: Outcome, day: Day): boolean {
  if (judged.attention.some((a) => a.id === 'attention.prohibited-ahead')) return true
  const from = legalDates(day).find((d) => d.id === 'newProhibitions')?.day
  return judged.duties.some((d) => d.dutyId === 'ai-act.5' && d.verdict === 'yes' && d.appliesFrom === from)
}

/** An undetermined category is kept as an interim result: the classification stays a draft. */
export function consequenceOf(decision: Decision, outcome: Outcome, day: Day): Consequence {
  const category = decision.kind === 'confirmed' ? outcome.category : decision.category
  const state = category === 'undetermined' ? 'draft' : decision.kind
  const judged = decision.kind === 'confirmed' ? outcome : classify(supposing(decision, outcome.situation), day)
  const [annexI, annexIII] = judged.routes
  return {
    category,
    state,
    transparency: judged.transparency,
    annexI: annexI.verdict,
    annexIII: annexIII.verdict,
    newlyProhibited: isNewlyProhibited(judged, day),
    duties: judged.duties.filter((d) => d.level === 'system'),
  }
}

export type Override = Extract<Decision, { kind: 'overridden' }>

/** What of a deviation is just what the rules propose; null where it deviates. High risk may stay and get another route. */
export function asProposed({ category, routes }: Override, outcome: Outcome): 'sameCategory' | 'sameRoutes' | null {
  if (category !== outcome.category) return null
  if (category !== 'highRisk') return 'sameCategory'
  const agrees = outcome.routes.every((r) => r.verdict === (routes.includes(r.route) ? 'yes' : 'no'))
  return agrees ? 'sameRoutes' : null
}

const isAi = { technique: 'learned', autonomous: 'yes', influences: 'yes' }
const noPractice = Object.fromEntries((topicById('prohibited')?.checklist?.factIds ?? []).map((id) => [id, 'no']))
const exempt = { art63Claim: 'documented', art63Ground: 'a', profiling: 'no' }
const device = { declaredDevice: 'mdr', mdrClass: 'III', devicePart: 'itself', inHouseConditions: 'no' }
const listed = { emergencyTriage: 'emergency', art63Claim: 'none' }

/**
 * The situation in which the rules themselves would come to what was decided, so that obligations follow a decision
 * with the rules' own articles, conditions and days. It is used for that and nothing else: the receipt keeps the facts.
 */
export function supposing({ category, routes }: Override, actual: Situation): Situation {
  const facts = new Map(actual)
  const suppose = (...assumed: readonly Readonly<Record<string, string>>[]) => {
    for (const one of assumed) for (const [id, value] of Object.entries(one)) facts.set(id, value)
  }
  switch (category) {
    case 'notAi':
      suppose({ technique: 'humanRules' })
      break
    case 'prohibited':
      suppose(isAi, noPractice, { practiceManipulation: 'yes' })
      break
    case 'highRisk':
      suppose(isAi, noPractice, routes.includes('annexI') ? device : { declaredDevice: 'none' })
      suppose(routes.includes('annexIII') ? listed : exempt)
      break
    case 'other':
      suppose(isAi, noPractice, { declaredDevice: 'none' }, exempt)
      break
    case 'undetermined':
      for (const id of [...Object.keys(device), ...Object.keys(listed), ...Object.keys(exempt)]) facts.delete(id)
      for (const [id, value] of settling) if (facts.get(id) === value) facts.delete(id)
  }
  return facts
}

/** Answers that settle by themselves that it is no AI, or prohibited. */
const settling: readonly (readonly [string, string])[] = [
  ['technique', 'humanRules'],
  ...['infers', 'autonomous', 'influences'].map((id) => [id, 'no'] as const),
  ...Object.keys(noPractice).map((id) => [id, 'yes'] as const),
]
