import { z } from 'zod'
import { type Fact, factById, situationFrom, type TopicId, topics } from '@/rules'
import { categories, routeIds } from './decision/model'
import { dontKnow, isJudged, reasonSuffices, shortestReason } from './model'
import { refusals } from './nl'

/** Names of the fields of a question in the form. */
export const answerField = (factId: string): string => `antwoord-${factId}`
export const reasonField = (factId: string): string => `reden-${factId}`
export const unknownField = (factId: string): string => `onbekend-${factId}`

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

/** A submitted page of the questionnaire: known questions and values only, a reason with every judgement. */
export const AnswerPage = Raw.transform((raw, ctx) => {
  const { systemId, topic, intent, revision } = raw
  const problem = (field: string, message: string) =>
    ctx.addIssue({ code: 'custom', path: field ? [field] : [], message })
  const strict = intent === 'next'
  const entries: Entry[] = []
  const listed = new Set(raw.listed)

  const factIn = (id: string): Fact | null => {
    const fact = factById(id)
    if (fact?.topic === topic) return fact
    problem('', refusals.unknownQuestion)
    return null
  }

  const text = (name: string): string => (typeof raw[name] === 'string' ? raw[name].trim() : '')

  const asked = new Set([
    ...raw.shown,
    ...Object.keys(raw).flatMap((k) => (k.startsWith('antwoord-') ? [k.slice(9)] : [])),
  ])
  for (const id of asked) {
    const fact = factIn(id)
    if (!fact || listed.has(id)) continue
    const value = text(unknownField(id)) === '' ? text(answerField(id)) : dontKnow
    if (value === '') {
      if (strict) problem(answerField(id), fact.kind === 'day' ? refusals.noDay : refusals.noAnswer)
      continue
    }
    if (value !== dontKnow && situationFrom({ [id]: value }).problems.length > 0) {
      if (strict || fact.kind === 'choice')
        problem(answerField(id), fact.kind === 'day' ? refusals.badDay : refusals.badAnswer)
      continue
    }
    const reason = text(reasonField(id)).slice(0, 2_000) || null
    const needsReason = isJudged(fact) && value !== dontKnow
    if (strict && needsReason && !reasonSuffices(reason, shortestReason.judgement))
      problem(reasonField(id), refusals.judgementReason)
    entries.push({ factId: id, value, reason: needsReason ? reason : null })
  }

  for (const id of listed) if (factIn(id) === null) return z.NEVER
  for (const id of raw.picked) if (!listed.has(id)) problem('picked', refusals.unknownQuestion)
  const picked = new Set(raw.picked)
  if (strict && listed.size > 0 && raw.rest === '' && picked.size < listed.size) problem('rest', refusals.noRest)
  for (const factId of listed) {
    if (picked.has(factId)) entries.push({ factId, value: 'yes', reason: null })
    else if (raw.rest !== '') entries.push({ factId, value: raw.rest === 'none' ? 'no' : dontKnow, reason: null })
  }
  return { systemId, topic, intent, revision, shown: [...asked], entries }
})

const DecisionBase = {
  id: z.uuid(),
  systemId: z.uuid(),
  /** Of the outcome that stood on the page. */
  fingerprint: z.string().min(1).max(64),
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
