import { z } from 'zod'
import { type Fact, factById, situationFrom, type TopicId, toolKindById, topicById, topics } from '@/rules'
import { categories, routeIds } from './decision/model'
import { dontKnow, isJudged, reasonSuffices, shortestReason } from './model'
import { refusals } from './nl'

/** Names of the fields of a question in the form. */
export const answerField = (factId: string): string => `antwoord-${factId}`
export const reasonField = (factId: string): string => `reden-${factId}`
export const unknownField = (factId: string): string => `onbekend-${factId}`
/** What was proposed on the page, and whether somebody said aloud that it holds where they chose nothing themselves. */
export const proposalField = (factId: string): string => `voorstel-${factId}`
export const adoptField = 'overnemen'

/** `next` asks for an answer to everything on the page; the others keep what is there. */
export const intents = ['next', 'back', 'later', 'draft'] as const
export type Intent = (typeof intents)[number]

/** What was answered to one question. */
export type Entry = { readonly factId: string; readonly value: string; readonly reason: string | null }

const list = z.array(z.string().max(100)).max(100).default([])

/** Every topic there is. */
export const topicIds = topics.map((t) => t.id) as [TopicId, ...TopicId[]]

const Raw = z.looseObject({
  systemId: z.uuid(),
  topic: z.enum(topicIds),
  intent: z.enum(intents).default('next'),
  /** The moment of the last answer that the form was drawn with, in milliseconds; 0 for none. */
  revision: z.coerce.number().int().min(0).default(0),
  /** The questions that stood on the page, and those of them that stood in the checklist. */
  shown: list,
  listed: list,
  picked: list,
  rest: z.enum(['none', 'unknown', '']).default(''),
})

type RawPage = z.output<typeof Raw>
/** What the fields of single questions stand in. */
type RawAnswers = Readonly<Record<string, unknown>> & { readonly intent: Intent; readonly picked: readonly string[] }
type Problem = (field: string, message: string) => void

/** A submitted page of the questionnaire: known questions and values only, a reason with every judgement. */
export const AnswerPage = Raw.transform((raw, ctx) => {
  const { systemId, topic, intent, revision } = raw
  const problem: Problem = (field, message) => ctx.addIssue({ code: 'custom', path: field ? [field] : [], message })
  const answered = Object.keys(raw).flatMap((key) => (key.startsWith('antwoord-') ? [key.slice(9)] : []))
  const asked = [...new Set([...raw.shown, ...answered])]
  const points: readonly string[] = topicById(topic)?.checklist?.factIds ?? []
  if (asked.some((id) => factById(id)?.topic !== topic) || raw.listed.some((id) => !points.includes(id))) {
    problem('', refusals.unknownQuestion)
    return z.NEVER
  }
  const single = asked.filter((id) => !raw.listed.includes(id))
  const entries = [...single.flatMap((id) => singleEntry(raw, id, problem)), ...listEntries(raw, problem)]
  return { systemId, topic, intent, revision, shown: asked, entries }
})

/**
 * The answer to one question; none where nothing (usable) was filled in, which only "next" calls a problem. Not of a
 * judgement beside a list in which something was ticked: that may spare it.
 */
function singleEntry(raw: RawAnswers, factId: string, problem: Problem): Entry[] {
  const fact = factById(factId)
  if (!fact) return []
  const strict = raw.intent === 'next'
  const wanted = strict && !(isJudged(fact) && raw.picked.length > 0)
  const isDay = fact.kind === 'day'
  const [chosen, unknown] = [textIn(raw, answerField(factId)), textIn(raw, unknownField(factId)) !== '']
  const given = chosen || adopted(raw, fact)
  const wrong = (message: string): Entry[] => {
    // A value that no form offers is told at once; what is merely not filled in yet waits for "next".
    if (wanted || (!isDay && given !== '')) problem(answerField(factId), message)
    return []
  }
  if (given !== '' && unknown) return wrong(refusals.dayAndUnknown)
  const value = unknown ? dontKnow : given
  if (value === '') return wrong(isDay ? refusals.noDay : refusals.noAnswer)
  if (value !== dontKnow && situationFrom({ [factId]: value }).problems.length > 0)
    return wrong(isDay ? refusals.badDay : refusals.badAnswer)
  if (!isJudged(fact) || value === dontKnow) return [{ factId, value, reason: null }]
  const reason = textIn(raw, reasonField(factId)).slice(0, 2_000) || null
  if (strict && !reasonSuffices(reason, shortestReason.judgement))
    problem(reasonField(factId), refusals.judgementReason)
  return [{ factId, value, reason }]
}

/** The proposal that stood beside a question, where it was taken over; a draft that keeps itself takes nothing over. */
function adopted(raw: RawAnswers, fact: Fact): string {
  const deliberately = textIn(raw, adoptField) !== '' && raw.intent !== 'draft'
  return deliberately && !isJudged(fact) ? textIn(raw, proposalField(fact.id)) : ''
}

/** The points of a checklist: ticked is yes; the rest is no or unknown only when that was said. */
function listEntries({ listed, picked, rest, intent }: RawPage, problem: Problem): Entry[] {
  if (picked.some((id) => !listed.includes(id))) problem('picked', refusals.unknownQuestion)
  if (intent === 'next' && rest === '' && listed.some((id) => !picked.includes(id))) problem('rest', refusals.noRest)
  return listed.flatMap((factId): Entry[] => {
    if (picked.includes(factId)) return [{ factId, value: 'yes', reason: null }]
    return rest === '' ? [] : [{ factId, value: rest === 'none' ? 'no' : dontKnow, reason: null }]
  })
}

const textIn = (raw: RawAnswers, name: string): string => {
  const value = raw[name]
  return typeof value === 'string' ? value.trim() : ''
}

const RawAsked = z.looseObject({ id: z.uuid(), revision: z.coerce.number().int().min(0).default(0), shown: list })

/** Answers to questions that were handed to somebody, whatever their topic: each on the page wants one. */
export const AnswerAsked = RawAsked.transform((raw, ctx) => {
  const problem: Problem = (field, message) => ctx.addIssue({ code: 'custom', path: field ? [field] : [], message })
  const asked = [...new Set(raw.shown)]
  if (asked.some((id) => !factById(id))) {
    problem('', refusals.unknownQuestion)
    return z.NEVER
  }
  const entries = asked.flatMap((id) => singleEntry({ ...raw, intent: 'next', picked: [] }, id, problem))
  return { id: raw.id, revision: raw.revision, entries }
})

/** The kind of tool to begin from; 'none' for none of them. */
export const ChooseKind = z.object({
  systemId: z.uuid(),
  kind: z
    .string(refusals.noKind)
    .refine((id) => id === 'none' || toolKindById(id) !== null, refusals.noKind)
    .transform((id) => (id === 'none' ? null : id)),
})

const DecisionBase = {
  id: z.uuid(),
  systemId: z.uuid(),
  /** Of the outcome that stood on the page. */
  fingerprint: z.string().min(1).max(64),
  /** The decision that held when the page was drawn; empty for none. */
  after: z.union([z.uuid(), z.literal('')]),
}

/** A named person agrees with the proposal, or decides otherwise with a reason. */
export const Decide = z.discriminatedUnion('decision', [
  z.object({ ...DecisionBase, decision: z.literal('confirmed') }),
  z
    .object({
      ...DecisionBase,
      decision: z.literal('overridden'),
      category: z.enum(categories, refusals.noCategory),
      routes: z.array(z.enum(routeIds)).default([]),
      reason: z
        .string(refusals.overrideReason)
        .trim()
        .min(shortestReason.override, refusals.overrideReason)
        .max(4_000, refusals.reasonTooLong),
    })
    .refine((d) => d.category !== 'highRisk' || d.routes.length > 0, { path: ['routes'], message: refusals.noRoute }),
])
