import type { Day } from '@/lib/platform/day'
import { countQuestions, type Fact, type Outcome, questionnaire, type Topic, type TopicPage } from '@/rules'
import { type Answer, type Dossier, dontKnow, type Held, isJudged } from '../model'
import { belongsInProfile } from '../situation/model'

/** A question on a page. `fixed` is known from elsewhere and is corrected there; `elsewhere` can only be filled in there. */
export type Question = {
  readonly fact: Fact
  readonly judged: boolean
  readonly held: Held | null
  readonly answer: Answer | null
  readonly open: boolean
  readonly fixed: 'register' | 'profile' | null
  readonly elsewhere: boolean
}

/** A page of the questionnaire as it is shown. `unasked`: nobody answered yet, not even that they do not know. */
export type Page = {
  readonly topic: Topic
  readonly questions: readonly Question[]
  readonly state: 'open' | 'unknown' | 'waiting' | 'done'
  readonly unasked: boolean
}

export type Inquiry = {
  readonly pages: readonly Page[]
  readonly outcome: Outcome
  /** How many questions may still come; a checklist is one, and what a tick may bring one more. */
  readonly remaining: number
}

/** The questionnaire about one system on a day. */
export function inquire(dossier: Dossier, day: Day): Inquiry {
  const { pages, outcome } = questionnaire(dossier.situation, day)
  const shown = pages.map((page) => pageOf(page, dossier))
  return {
    pages: shown.filter((p) => p.questions.length > 0 || p.state === 'waiting'),
    outcome,
    remaining: remainingOf(pages, dossier),
  }
}

function pageOf(page: TopicPage, dossier: Dossier): Page {
  const questions = page.questions
    .filter((q) => q.state !== 'waiting' || dossier.answers.has(q.fact.id))
    .map((q) => questionOf(q.fact, dossier))
  const open = questions.filter((q) => q.open)
  const unasked = open.some((q) => q.answer === null)
  const state = open.length > 0 ? (unasked ? 'open' : 'unknown') : page.state === 'waiting' ? 'waiting' : 'done'
  return { topic: page.topic, questions, state, unasked }
}

function questionOf(fact: Fact, { held, answers }: Dossier): Question {
  const known = held.get(fact.id) ?? null
  const fixed = known && known.from !== 'answer' ? known.from : null
  return {
    fact,
    judged: isJudged(fact),
    held: known,
    answer: answers.get(fact.id) ?? null,
    open: known === null,
    fixed,
    elsewhere: fixed === null && belongsInProfile(fact.id),
  }
}

/** Who said that they do not know, was asked: it stays open, but does not come again. */
function remainingOf(pages: readonly TopicPage[], { answers }: Dossier): number {
  let count = 0
  for (const { topic, questions } of pages)
    count += countQuestions(
      topic,
      questions.filter((q) => q.state !== 'answered' && !answers.has(q.fact.id)),
    )
  return count
}

/** Whether this page has something to fill in here. */
const asks = (page: Page): boolean => page.questions.some((q) => q.open && !q.elsewhere && q.answer === null)

/** Where "Verder" leads from a page: the next one that still asks, then an earlier one; null is the outcome. */
export function pageAfter(pages: readonly Page[], topicId: string | null): Page | null {
  const at = pages.findIndex((p) => p.topic.id === topicId)
  return pages.slice(at + 1).find(asks) ?? pages.slice(0, Math.max(at, 0)).find(asks) ?? null
}

/** Where "Terug" leads: the page before; null is the start. */
export function pageBefore(pages: readonly Page[], topicId: string): Page | null {
  const at = pages.findIndex((p) => p.topic.id === topicId)
  return pages.slice(0, Math.max(at, 0)).findLast((p) => p.state !== 'waiting') ?? null
}

/** Whether the page came back with a question that was not on it before. */
export const asksMore = (page: Page | undefined, shown: ReadonlySet<string>): boolean =>
  page?.questions.some((q) => q.open && !q.elsewhere && q.answer === null && !shown.has(q.fact.id)) ?? false

/** "Onderwerp 3 van 12": waiting topics count, since they may still come. */
export const placeOf = (pages: readonly Page[], topicId: string): { at: number; of: number } => ({
  at: pages.findIndex((p) => p.topic.id === topicId) + 1,
  of: pages.length,
})

/** The last moment at which something was answered. */
export const savedAt = (answers: Iterable<Answer>): Date | null =>
  [...answers].reduce<Date | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null)

/** Somebody said that they do not know. */
export const isUnknownAloud = (answer: Answer | null): boolean => answer?.value === dontKnow
