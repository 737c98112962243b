import type { Day } from '@/lib/platform/day'
import type { Role } from '@/lib/platform/permission'
import type { QuestionEnding } from '@/lib/platform/prisma/enums'
import { type Whom, whoms } from '@/rules'
import type { Page, Question } from '../questionnaire/model'
import type { OpenQuestion } from '../view/model'

/** Questions about one system that were handed to a member; to the vendor where nobody is named. */
export type QuestionRequest = {
  readonly id: string
  readonly systemId: string
  readonly whom: Whom
  readonly factIds: readonly string[]
  readonly toId: string | null
  readonly askedById: string
  readonly askedOn: Day
  readonly ending: QuestionEnding | null
}

/** Whom questions can be handed to: the profile is filled in where it stands. */
export const askable = whoms.filter((w) => w !== 'institution')

/** Each of them in the address bar. */
const slugs: Readonly<Record<Whom, string>> = {
  vendor: 'leverancier',
  clinician: 'zorg-en-techniek',
  lawyer: 'jurist',
  privacy: 'privacy',
  owner: 'eigenaar',
  institution: 'organisatie',
}
export const whomOf = (slug: string): Whom | null => askable.find((w) => slugs[w] === slug) ?? null
export const handPlace = (slug: string, systemId: string, whom: Whom): string =>
  `/${slug}/systemen/${systemId}/classificeren/doorgeven/${slugs[whom]}`
export const requestsPlace = (slug: string): string => `/${slug}/vragen`
export const requestPlace = (slug: string, id: string): string => `${requestsPlace(slug)}/${id}`

/** The questions on these pages that are open and asked now; a "weet ik niet" stays open. */
export const openFacts = (pages: readonly Page[]): ReadonlySet<string> =>
  new Set(pages.flatMap((p) => p.questions.filter((q) => q.open).map((q) => q.fact.id)))

/** Of these requests, those of which nothing is open any more. */
export const nothingLeft = <R extends Pick<QuestionRequest, 'factIds'>>(
  requests: readonly R[],
  open: ReadonlySet<string>,
): R[] => requests.filter((r) => !r.factIds.some((id) => open.has(id)))

/** Open points that the same person usually knows, with what was asked of whom about them. */
export type AskGroup = {
  readonly whom: Whom
  readonly questions: readonly OpenQuestion[]
  readonly requests: readonly QuestionRequest[]
}

/** The open points by whom to ask, in a fixed order; what was asked stands there as long as something of it is open. */
export function askGroups(open: readonly OpenQuestion[], standing: readonly QuestionRequest[]): AskGroup[] {
  const ids = new Set(open.map((q) => q.factId))
  const current = standing.filter((r) => r.factIds.some((id) => ids.has(id)))
  return whoms
    .map((whom) => ({
      whom,
      questions: open.filter((q) => q.whom === whom),
      requests: current.filter((r) => r.whom === whom),
    }))
    .filter((g) => g.questions.length > 0)
}

/** The questions of a request that can be answered, as they stand on the pages now. */
export const questionsOf = (pages: readonly Page[], { factIds }: Pick<QuestionRequest, 'factIds'>): Question[] =>
  pages.flatMap((p) => p.questions).filter((q) => factIds.includes(q.fact.id) && q.fixed === null && !q.elsewhere)

/** Who comes to mind first: the owner of the system, or the only FG there is. */
export function firstToAsk(
  whom: Whom,
  ownerId: string | null,
  members: readonly { readonly id: string; readonly roles: readonly Role[] }[],
): string | null {
  if (whom === 'owner') return ownerId
  const officers = members.filter((m) => m.roles.includes('dataProtectionOfficer'))
  return whom === 'privacy' && officers.length === 1 ? (officers[0]?.id ?? null) : null
}

/** The same questions are with the same person already. */
export const isRepeat = (
  standing: readonly QuestionRequest[],
  toId: string | null,
  factIds: readonly string[],
): boolean => standing.some((r) => r.toId === toId && factIds.every((id) => r.factIds.includes(id)))
