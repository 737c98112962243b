import { type Permission, permissionsOf } from '@/lib/platform/permission'
import { hashToken } from '@/lib/platform/seal'
import type { Tenant } from '@/lib/platform/tenancy'
import { answerInWords, type Fact, factById, type Outcome, type Situation, situationFrom } from '@/rules'
import type { FactValues } from './situation/model'

/** What somebody answered, as it is kept. `value` is an option, a day, or `dontKnow`. */
export type Answer = {
  readonly factId: string
  readonly value: string
  readonly reason: string | null
  readonly byId: string | null
  readonly at: Date
}

/** Said aloud, so that the questionnaire goes on; for the rules it is as unknown as no answer at all. */
export const dontKnow = 'weet-niet'

/** Shorter than this is no reason. */
export const shortestReason = { judgement: 10, override: 20 } as const

/** Where a fact comes from. What the register or the profile says goes before an answer. */
export type Origin = 'register' | 'profile' | 'answer'
export type Held = { readonly factId: string; readonly value: string; readonly from: Origin; readonly answer?: Answer }

/** All that is known about one system, and what was answered about it. */
export type Dossier = {
  readonly held: ReadonlyMap<string, Held>
  readonly situation: Situation
  readonly answers: ReadonlyMap<string, Answer>
}

/** Puts register, profile and answers together. A judgement without its reason does not count yet. */
export function dossierOf(register: FactValues, profile: FactValues, answers: readonly Answer[]): Dossier {
  const held = new Map<string, Held>()
  const hold = (one: Held) => {
    if (!held.has(one.factId) && isPossible(one.factId, one.value)) held.set(one.factId, one)
  }
  for (const [factId, value] of Object.entries(register)) hold({ factId, value, from: 'register' })
  for (const [factId, value] of Object.entries(profile)) hold({ factId, value, from: 'profile' })
  for (const answer of answers)
    if (counts(answer)) hold({ factId: answer.factId, value: answer.value, from: 'answer', answer })
  const situation = new Map([...held.values()].map((one) => [one.factId, one.value]))
  return { held, situation, answers: new Map(answers.map((a) => [a.factId, a])) }
}

const isPossible = (factId: string, value: string): boolean => situationFrom({ [factId]: value }).situation.size === 1

/** Whether an answer is known to the rules. */
function counts({ factId, value, reason }: Answer): boolean {
  if (value === dontKnow) return false
  return !isJudged(factById(factId)) || reasonSuffices(reason, shortestReason.judgement)
}

/** An open norm: a named person answers, with a reason. */
export const isJudged = (fact: Fact | null): boolean => fact?.kind === 'choice' && fact.judged === true

export const reasonSuffices = (reason: string | null, shortest: number): boolean =>
  reason !== null && reason.trim().length >= shortest

/** What an outcome rests on, as one short text: a decision about another one is refused. */
export function fingerprint(dossier: Dossier, outcome: Outcome): string {
  const facts = [...dossier.held.values()]
    .map(({ factId, value, answer }) => [factId, value, answer?.reason ?? ''])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return hashToken(JSON.stringify([outcome.ruleSet.version, outcome.headline, facts])).slice(0, 32)
}

/** A fact that is known differently now than when it was classified; null is unknown. */
export type Shift = {
  readonly factId: string
  readonly asks: string
  readonly was: string | null
  readonly is: string | null
}

/** What became known, unknown or otherwise since. Questions that the rules no longer know are left out. */
export function shiftsSince(stored: readonly { factId: string; value: string }[], now: Situation): Shift[] {
  const then = new Map(stored.map(({ factId, value }) => [factId, value]))
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((factId) => {
    const fact = factById(factId)
    const [was, is] = [then.get(factId) ?? null, now.get(factId) ?? null]
    if (!fact || was === is) return []
    const said = (value: string | null) => (value === null ? null : answerInWords(fact, value))
    return [{ factId, asks: fact.asks, was: said(was), is: said(is) }]
  })
}

/** Who may answer about a system: whoever answers for all, and an owner or deputy for their own. */
export function mayAnswer(tenant: Tenant, system: { ownerId: string | null; deputyId: string | null }): boolean {
  if (!tenant.may.has('classification:answer') || tenant.actor.kind !== 'member') return false
  const { personId, roles } = tenant.actor
  const wide = roles.some((role) => role !== 'systemOwner' && grants(role, 'classification:answer'))
  return wide || system.ownerId === personId || system.deputyId === personId
}

/** Who may correct what the register says about a system: whoever edits all, and an owner or deputy their own. */
export function mayCorrect(tenant: Tenant, system: { ownerId: string | null; deputyId: string | null }): boolean {
  if (tenant.may.has('system:edit')) return true
  if (!tenant.may.has('system:editOwn') || tenant.actor.kind !== 'member') return false
  const { personId } = tenant.actor
  return system.ownerId === personId || system.deputyId === personId
}

const grants = (role: Parameters<typeof permissionsOf>[0][number], permission: Permission): boolean =>
  permissionsOf([role]).has(permission)

/** A system as the subject of a line in the logbook. */
export const about = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  kind: 'system',
  id,
  label: name,
})
