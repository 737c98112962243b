import type { Member } from '@/lib/people/members/model'
import type { Day } from '@/lib/platform/day'
import type { Category, Choice, ClassificationState, Learning, Stage } from '@/lib/platform/prisma/enums'
import type { Tenant } from '@/lib/platform/tenancy'
import { type CoreKey, coreKeys, fieldOf, isBlank, type Patch, type Values } from './fields/model'

export type { Category, Choice, ClassificationState, Stage }

/** An AI system as it stands in the register: one use, by this institution, of one version of a product. */
export type System = {
  readonly id: string
  readonly revision: number
  readonly values: Values
  readonly vendorId: string | null
  readonly productId: string | null
  /** What the product is called, also where that is just the system's own name. */
  readonly productTitle: string | null
  readonly versionId: string | null
  readonly departmentId: string | null
  readonly category: Category
  readonly transparency: Choice
  readonly annexI: Choice
  readonly annexIII: Choice
  readonly classificationState: ClassificationState
}

export const stageOf = (system: System): Stage => (system.values.stage ?? 'idea') as Stage

/** Who may change a system: quality staff every one, an owner or deputy its own. */
export function mayEdit(tenant: Tenant, system: Pick<System, 'values'>): boolean {
  if (tenant.may.has('system:edit')) return true
  if (!tenant.may.has('system:editOwn') || tenant.actor.kind !== 'member') return false
  const { personId } = tenant.actor
  return system.values.ownerId === personId || system.values.deputyId === personId
}

/** From where a stage can be reached. What was rejected or retired comes back through a new review. */
export const nextStages: Readonly<Record<Stage, readonly Stage[]>> = {
  idea: ['shortlist', 'inReview', 'pilot', 'inUse', 'rejected'],
  shortlist: ['inReview', 'pilot', 'inUse', 'rejected', 'idea'],
  inReview: ['pilot', 'inUse', 'rejected', 'shortlist'],
  pilot: ['inUse', 'paused', 'retired', 'rejected', 'inReview'],
  inUse: ['paused', 'retired', 'inReview'],
  paused: ['inUse', 'pilot', 'retired', 'inReview'],
  rejected: ['inReview', 'idea'],
  retired: ['inReview'],
}

const asksReason: ReadonlySet<Stage> = new Set(['paused', 'rejected', 'retired'])

export type StageMove = {
  readonly stage: Stage
  readonly on: Day
  readonly reason?: string | undefined
  readonly pilotEndsOn?: Day | null
  readonly decisionOn?: Day | null
}

export type StageRefusal =
  | 'already-there'
  | 'not-from-here'
  | 'in-the-future'
  | 'before-this-stage'
  | 'reason-missing'
  | 'pilot-end-missing'
  | 'pilot-end-too-early'
  | 'pilot-decision-missing'
  | 'pilot-decision-too-early'

/** Why this move cannot be made; null when it can. */
export function refusedMove(from: Stage, since: Day | null, move: StageMove, today: Day): StageRefusal | null {
  if (move.stage === from) return 'already-there'
  if (!nextStages[from].includes(move.stage)) return 'not-from-here'
  if (move.on > today) return 'in-the-future'
  if (since && move.on < since) return 'before-this-stage'
  if (asksReason.has(move.stage) && !move.reason) return 'reason-missing'
  return move.stage === 'pilot' ? (pilotRefusals(move)[0] ?? null) : null
}

type PilotDays = { readonly on: Day | null; readonly pilotEndsOn?: Day | null; readonly decisionOn?: Day | null }

/** Why a pilot cannot have these days; `on` is null where nobody said when it began. */
function pilotRefusals({ on, pilotEndsOn, decisionOn }: PilotDays): StageRefusal[] {
  const refusals: StageRefusal[] = []
  if (!pilotEndsOn) refusals.push('pilot-end-missing')
  else if (on && pilotEndsOn < on) refusals.push('pilot-end-too-early')
  if (!decisionOn) refusals.push('pilot-decision-missing')
  else if (on && decisionOn < on) refusals.push('pilot-decision-too-early')
  return refusals
}

const pilotKeys = ['stage', 'stageSince', 'pilotEndsOn', 'decisionOn'] as const
type PilotValues = Pick<Patch, (typeof pilotKeys)[number]>

/**
 * Why a system cannot be written like this: what becomes a pilot has an end and a day of decision, and a pilot keeps them,
 * whichever way it comes in. One that lacked them before is asked only where its stage or its days are touched.
 */
export function refusedPilot(before: PilotValues | null, patch: PilotValues): StageRefusal[] {
  const after = { ...before, ...patch }
  const touched = pilotKeys.some((key) => key in patch && (patch[key] ?? null) !== (before?.[key] ?? null))
  if (after.stage !== 'pilot' || !touched) return []
  const since = patch.stageSince ?? (before?.stage === 'pilot' ? before.stageSince : null)
  // Values of the register: days, or null.
  return pilotRefusals({ on: since, pilotEndsOn: after.pilotEndsOn, decisionOn: after.decisionOn } as PilotDays)
}

/** Work that must stay: receipts (an interim one too), recorded checks and proofs. */
export type Kept = { readonly receipts: number; readonly checks: number; readonly proofs: number }

/** Only what was never decided about, checked or used is deleted; the rest is rejected or retired and keeps its dossier. */
export const isDraft = (
  system: Pick<System, 'values' | 'classificationState'>,
  { receipts, checks, proofs }: Kept,
): boolean =>
  (system.values.stage === 'idea' || system.values.stage === 'shortlist') &&
  (system.classificationState === 'none' || system.classificationState === 'draft') &&
  receipts + checks + proofs === 0

/** A field of the core that still asks for an answer, given what is known. */
export function isMissing(key: CoreKey, values: Values): boolean {
  if (!isBlank(fieldOf(key), values[key])) return false
  if (key === 'mdrClass') return values.regulation !== 'none'
  if (key === 'dataSubjects' || key === 'dataKinds') return values.personalData !== 'none'
  if (key === 'vendorName') return values.origin !== 'inHouse'
  return true
}

export type Completeness = { readonly filled: number; readonly of: number; readonly missing: readonly CoreKey[] }

export function completeness(values: Values): Completeness {
  const missing = coreKeys.filter((key) => isMissing(key, values))
  return { filled: coreKeys.length - missing.length, of: coreKeys.length, missing }
}

/** What this room can say about the next step; null when nothing is left here. */
export type Step = 'name-owner' | 'classify' | 'confirm' | 'complete'

export function nextStep(system: System): Step | null {
  const stage = stageOf(system)
  if (stage === 'rejected' || stage === 'retired') return null
  if (!system.values.ownerId) return 'name-owner'
  if (system.classificationState === 'none') return 'classify'
  if (system.classificationState === 'draft') return 'confirm'
  return completeness(system.values).missing.length > 0 ? 'complete' : null
}

export type Choices = {
  readonly people: readonly Member[]
  readonly departments: readonly string[]
  readonly vendors: readonly string[]
}

export type VersionRow = {
  readonly id: string
  readonly label: string
  readonly installedOn: string | null
  readonly releaseNotes: string | null
  readonly learning: Learning
  readonly significantChange: Choice
  readonly releasedBy: string | null
  readonly rolledBackOn: string | null
  readonly rollbackReason: string | null
}

export type StageRow = {
  readonly id: string
  readonly stage: Stage
  /** Null where nobody said. */
  readonly on: string | null
  readonly reason: string | null
  readonly by: string | null
}
