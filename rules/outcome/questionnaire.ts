import { classify, type Options } from '../classify'
import type { Day } from '../engine/day'
import type { Fact, Situation } from '../engine/fact'
import { facts } from '../facts'
import { type Topic, topics } from '../topics'
import type { Outcome } from './outcome'

/** `open`: ask now. `waiting`: may become needed after another answer. `answered`: shown with its answer. */
export type QuestionState = 'open' | 'waiting' | 'answered'

export type Question = { readonly fact: Fact; readonly state: QuestionState; readonly answer: string | null }

/** A page: done when nothing on it is open. */
export type TopicPage = {
  readonly topic: Topic
  readonly questions: readonly Question[]
  readonly state: 'open' | 'waiting' | 'done'
}

export type Questionnaire = {
  /** The topics that matter for this situation, in order. */
  readonly pages: readonly TopicPage[]
  /** How many questions may still come, at most. */
  readonly remaining: number
  readonly outcome: Outcome
}

/** The questionnaire as it follows from the rules: only facts that were answered or can still change a verdict. */
export function questionnaire(situation: Situation, day: Day, options: Options = {}): Questionnaire {
  const outcome = classify(situation, day, options)
  const open = new Set(outcome.openFacts.map((f) => f.id))
  const next = new Set(outcome.nextFacts.map((f) => f.id))
  const pages = topics.flatMap((topic): TopicPage[] => {
    const questions = facts
      .filter((f) => f.topic === topic.id && (situation.has(f.id) || open.has(f.id)))
      .map((fact): Question => {
        const answer = situation.get(fact.id) ?? null
        return { fact, answer, state: answer !== null ? 'answered' : next.has(fact.id) ? 'open' : 'waiting' }
      })
    if (questions.length === 0) return []
    const has = (state: QuestionState) => questions.some((q) => q.state === state)
    return [{ topic, questions, state: has('open') ? 'open' : has('waiting') ? 'waiting' : 'done' }]
  })
  return { pages, remaining: open.size, outcome }
}

/** The page to ask now, or null when every verdict is settled. */
export const nextTopic = (situation: Situation, day: Day, options: Options = {}): TopicPage | null =>
  questionnaire(situation, day, options).pages.find((p) => p.state === 'open') ?? null
