import { classify, type Options } from '../classify'
import type { Day } from '../engine/day'
import type { Fact, Situation } from '../engine/fact'
import { facts } from '../facts'
import { type Topic, topics } from '../topics'
import type { Outcome } from './outcome'

/** `open`: ask now. `waiting`: may become needed after another answer. `answered`: shown with its answer. */
export type QuestionState = 'open' | 'waiting' | 'answered'

export type Question = { readonly fact: Fact; readonly state: QuestionState; readonly answer: string | null }

/** A page of the questionnaire; done when nothing on it is open or waiting. */
export type TopicPage = {
  readonly topic: Topic
  readonly questions: readonly Question[]
  readonly state: 'open' | 'waiting' | 'done'
}

export type Questionnaire = {
  /** The topics that matter for this situation, in order. */
  readonly pages: readonly TopicPage[]
  /** How many questions may still come; a checklist counts as one, and what a tick may bring as one more. */
  readonly remaining: number
  readonly outcome: Outcome
}

/** The questionnaire as it follows from the rules: only facts that were answered or can still change a verdict. */
export function questionnaire(situation: Situation, day: Day, options: Options = {}): Questionnaire {
  const outcome = classify(situation, day, options)
  const pages = topics.flatMap((topic) => pageOf(topic, situation, outcome))
  return { pages, remaining: pages.reduce((sum, p) => sum + questionsLeft(p), 0), outcome }
}

/** The page to ask now, or null when every verdict is settled. */
export const nextTopic = (situation: Situation, day: Day, options: Options = {}): TopicPage | null =>
  questionnaire(situation, day, options).pages.find((p) => p.state === 'open') ?? null

function pageOf(topic: Topic, situation: Situation, outcome: Outcome): readonly TopicPage[] {
  const wanted = facts.filter((f) => f.topic === topic.id && (situation.has(f.id) || outcome.openFacts.includes(f)))
  if (wanted.length === 0) return []
  const now = wanted.filter((f) => !situation.has(f.id) && outcome.nextFacts.includes(f))
  const askedNow = now.some((f) => !isJudged(f) && !isListed(f, topic)) ? now.filter((f) => !isJudged(f)) : now
  const questions = wanted.map((fact): Question => {
    const answer = situation.get(fact.id) ?? null
    const state = answer !== null ? 'answered' : askedNow.includes(fact) ? 'open' : 'waiting'
    return { fact, answer, state }
  })
  const has = (state: QuestionState) => questions.some((q) => q.state === state)
  return [{ topic, questions, state: has('open') ? 'open' : has('waiting') ? 'waiting' : 'done' }]
}

const isListed = (f: Fact, { checklist }: Topic): boolean => checklist?.factIds.includes(f.id) ?? false

/** A judgement is asked after the single questions, which may spare it, and on one page with a list. */
const isJudged = (f: Fact): boolean => f.kind === 'choice' && f.judged === true

const questionsLeft = ({ topic, questions }: TopicPage): number =>
  countQuestions(
    topic,
    questions.filter((q) => q.state !== 'answered'),
  )

/** A checklist is one question, and while it is open all that a tick may bring is one more. */
export function countQuestions({ checklist }: Topic, left: readonly Question[]): number {
  const single = left.filter((q) => !checklist?.factIds.includes(q.fact.id))
  if (single.length === left.length) return left.length
  const waiting = single.filter((q) => q.state === 'waiting').length
  return 1 + single.length - waiting + Math.min(waiting, 1)
}
