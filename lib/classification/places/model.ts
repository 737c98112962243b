import type { Day } from '@/lib/platform/day'
import { type TopicId, topics } from '@/rules'
import type { PastView } from '../past/model'

/** A topic in the address bar. */
export const topicSlugs = {
  ai: 'ai-systeem',
  prohibited: 'verboden',
  role: 'rol',
  device: 'medisch-hulpmiddel',
  impact: 'gevolgen',
  triage: 'spoed',
  'annex-iii': 'bijlage-iii',
  exception: 'uitzondering',
  market: 'overgangsrecht',
  use: 'gebruik',
  transparency: 'transparantie',
  privacy: 'privacy',
  institution: 'organisatie',
  changes: 'wijzigingen',
} as const satisfies Partial<Record<TopicId, string>>

export const slugOf = (topic: string): string =>
  Object.hasOwn(topicSlugs, topic) ? topicSlugs[topic as keyof typeof topicSlugs] : topic

/** The topic behind a slug, or null. */
export const topicOf = (slug: string): TopicId | null => topics.find((t) => slugOf(t.id) === slug)?.id ?? null

export const systemPlace = (slug: string, systemId: string): string => `/${slug}/systemen/${systemId}`
export const startPlace = (slug: string, systemId: string): string => `${systemPlace(slug, systemId)}/classificeren`
export const outcomePlace = (slug: string, systemId: string): string => `${startPlace(slug, systemId)}/uitkomst`
export const historyPlace = (slug: string, systemId: string): string => `${startPlace(slug, systemId)}/geschiedenis`
export const receiptPlace = (slug: string, systemId: string, id: string): string =>
  `${historyPlace(slug, systemId)}/${id}`
export const topicPlace = (slug: string, systemId: string, topic: string): string =>
  `${startPlace(slug, systemId)}/${slugOf(topic)}`

/** What changes on a coming legal day; the first of them without one. */
export const comingPlace = (slug: string, day?: Day, page = 1): string =>
  `/${slug}/wat-verandert${day ? `?dag=${day}${page > 1 ? `&pagina=${page}` : ''}` : ''}`
export const newRulesPlace = (slug: string, page = 1): string =>
  `${comingPlace(slug)}/nieuwe-regels${page > 1 ? `?pagina=${page}` : ''}`
export const reassessmentPlace = (slug: string, id: string): string => `${newRulesPlace(slug)}/${id}`

type Past = { readonly op?: Day; readonly view?: PastView; readonly page?: number }

/** Looking back at a day; without one the last legal date that passed. */
export function pastPlace(slug: string, past: Past = {}): string {
  const query = pastQuery(past)
  return `${comingPlace(slug)}/terugkijken${query ? `?${query}` : ''}`
}

/** The whole of a view as a file. */
export const pastExportPlace = (slug: string, past: Omit<Past, 'page'>, format: 'xlsx' | 'csv'): string =>
  `${comingPlace(slug)}/terugkijken/export?${pastQuery(past)}&formaat=${format}`

function pastQuery({ op, view, page = 1 }: Past): string {
  const query = new URLSearchParams()
  if (op) query.set('op', op)
  if (view) query.set('weergave', view)
  if (page > 1) query.set('pagina', String(page))
  return query.toString()
}

/** Where the questionnaire goes on: a topic (with a remark where it asks more), the outcome or the start. */
export type Onward =
  | { readonly place: 'topic'; readonly topic: string; readonly more: boolean }
  | { readonly place: 'outcome' | 'start' }

export function onwardPlace(slug: string, systemId: string, onward: Onward): string {
  switch (onward.place) {
    case 'topic':
      return `${topicPlace(slug, systemId, onward.topic)}${onward.more ? '?melding=meer' : ''}`
    case 'outcome':
      return outcomePlace(slug, systemId)
    case 'start':
      return `${startPlace(slug, systemId)}?melding=bewaard`
  }
}
