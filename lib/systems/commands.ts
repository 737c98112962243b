import { listMembers } from '@/lib/people/members/repository'
import { today } from '@/lib/platform/clock'
import { command } from '@/lib/platform/command'
import type { Day } from '@/lib/platform/day'
import { Conflict, type Difference, notThere, refuse } from '@/lib/platform/errors'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import { asTyped, type Drawn, drawnFrom, movedSince, touchedIn } from './editing/model'
import { type FieldKey, fieldOf, type Patch, type Values } from './fields/model'
import { labels } from './fields/nl'
import { isDraft, mayEdit, refusedMove, type StageMove, type System, stageOf } from './model'
import { notTouched, otherLabels, refusals, said, stageRefusalField, stageRefusals } from './nl'
import {
  countKept,
  deleteSystem,
  getSystem,
  insertVersion,
  listSharing,
  listSystemsById,
  listVersions,
  lockSystems,
  markRolledBack,
  setVersion,
} from './repository'
import { changedKeys, changesInWords } from './saving/model'
import { save } from './saving/save'
import {
  EditSchema,
  OwnerOfManySchema,
  RegisterSchema,
  RemoveSchema,
  RollBackSchema,
  StageOfManySchema,
  StageSchema,
  VersionSchema,
} from './schema'

/** Registers a system under the id that its form carries: sent twice, it is made once. */
export const registerSystem = command({
  may: 'system:register',
  input: RegisterSchema,
  async run(db, { id, ...patch }, tenant) {
    const [there] = await listSystemsById(db, [id])
    if (there) return { value: { id }, audit: [] }
    if (patch.stageSince && patch.stageSince > today()) refuse(stageRefusals['in-the-future'], 'stageSince')
    const { audit } = await save(db, tenant, [{ id, patch }], 'together')
    return { value: { id }, audit }
  },
})

/** Changes what the form holds; a field that the form does not hold stays. */
export const editSystem = command({
  may: 'system:editOwn',
  input: EditSchema,
  async run(db, { id, revision, drawn, ...typed }, tenant) {
    const system = await mine(db, tenant, id)
    const { stage: _stage, stageSince: _since, ...whole }: Patch = typed
    const patch = drawn ? touchedIn(whole, drawn) : whole
    if (system.revision !== revision)
      throw drawn ? await overtaken(db, system, whole, drawn) : await conflict(db, system, patch)
    const { audit } = await save(db, tenant, [{ id, patch }], 'together')
    return { value: { id, changed: audit.length > 0 }, audit: [...audit, ...(await alsoChanged(db, system, patch))] }
  },
})

export const changeStage = command({
  may: 'system:editOwn',
  input: StageSchema,
  async run(db, { id, revision, ...move }, tenant) {
    const system = await mine(db, tenant, id)
    if (system.revision !== revision) throw await conflict(db, system, stagePatch(system, move))
    refuseMove(system, move)
    const row = { id, patch: stagePatch(system, move), reason: move.reason }
    const { audit } = await save(db, tenant, [row], 'together')
    return { value: { id }, audit }
  },
})

/** Records a version of the product and puts this system on it. */
export const addVersion = command({
  may: 'system:editOwn',
  input: VersionSchema,
  async run(db, { id, versionId, revision, ...about }, tenant) {
    const system = await mine(db, tenant, id)
    if (system.versionId === versionId) return { value: { id }, audit: [] }
    if (!system.productId) refuse(refusals.versionNeedsProduct)
    if (system.revision !== revision) throw await conflict(db, system, { versionLabel: about.label })
    const made = await insertVersion(db, {
      id: versionId,
      productId: system.productId,
      label: about.label,
      installedOn: about.installedOn,
      releaseNotes: about.releaseNotes || null,
      learning: about.learning,
      significantChange: about.significantChange,
      releasedById: about.releasedById ?? null,
    })
    if (!made) refuse(refusals.versionExists, 'label')
    await setVersion(db, id, versionId)
    const changes = [{ field: labels.versionLabel, from: system.values.versionLabel, to: about.label }]
    return { value: { id }, audit: [{ name: 'version.installed', ...aboutSystem(system), changes }] }
  },
})

/** Goes back to an earlier version; the one in use is marked with the day and the reason. */
export const rollBackVersion = command({
  may: 'system:editOwn',
  input: RollBackSchema,
  async run(db, { id, revision, toVersionId, on, reason }, tenant) {
    const system = await mine(db, tenant, id)
    if (system.versionId === toVersionId) refuse(refusals.alreadyThere, 'toVersionId')
    if (system.revision !== revision) throw await conflict(db, system, {})
    const to = system.productId
      ? (await listVersions(db, system.productId)).find((v) => v.id === toVersionId)
      : undefined
    if (!to) refuse(refusals.noSuchVersion, 'toVersionId')
    if (system.versionId) await markRolledBack(db, system.versionId, on, reason)
    await setVersion(db, id, toVersionId)
    const changes = [
      { field: labels.versionLabel, from: system.values.versionLabel, to: to.label },
      { field: otherLabels.reason, from: null, to: reason },
    ]
    return { value: { id }, audit: [{ name: 'version.rolledBack', ...aboutSystem(system), changes }] }
  },
})

/** Deletes a draft. Anything further on is rejected or retired instead, and keeps its dossier. */
export const removeDraft = command({
  may: 'system:delete',
  input: RemoveSchema,
  async run(db, { id, revision }) {
    await lockSystems(db, [id])
    const system = await getSystem(db, id)
    if (system.revision !== revision) throw await conflict(db, system, {})
    if (!isDraft(system, await countKept(db, id))) refuse(refusals.notDraft)
    if (!(await deleteSystem(db, id))) notThere()
    return { value: { id }, audit: [{ name: 'system.deleted', ...aboutSystem(system) }] }
  },
})

/** Gives the chosen systems another owner. */
export const changeOwnerOfMany = command({
  may: 'system:edit',
  input: OwnerOfManySchema,
  timeout: 20_000,
  async run(db, { keuze, ownerId }, tenant) {
    const systems = await allOf(db, keuze)
    const rows = systems.map((s) => ({
      id: s.id,
      patch: { ownerId, ...(s.values.deputyId === ownerId ? { deputyId: null } : {}) },
    }))
    const { audit } = await save(db, tenant, rows, 'together')
    return { value: { changed: audit.length }, audit }
  },
})

/** Moves the chosen systems to one stage: all of them, or none where one of them cannot. */
export const changeStageOfMany = command({
  may: 'system:edit',
  input: StageOfManySchema,
  timeout: 20_000,
  async run(db, { keuze, ...move }, tenant) {
    const systems = (await allOf(db, keuze)).filter((s) => stageOf(s) !== move.stage)
    for (const system of systems) refuseMove(system, move, `${system.values.name}: `)
    const rows = systems.map((s) => ({ id: s.id, patch: stagePatch(s, move), reason: move.reason }))
    const { audit } = await save(db, tenant, rows, 'together')
    return { value: { changed: audit.length }, audit }
  },
})

/** The system, locked, where this member may change it. */
async function mine(db: TenantDb, tenant: Tenant, id: string): Promise<System> {
  await lockSystems(db, [id])
  const system = await getSystem(db, id)
  if (!mayEdit(tenant, system)) refuse(refusals.mayNotEdit)
  return system
}

/** The chosen systems, locked: what is written back is all that a system says, so nobody may be saving meanwhile. */
async function allOf(db: TenantDb, ids: readonly string[]): Promise<System[]> {
  await lockSystems(db, ids)
  const systems = await listSystemsById(db, ids)
  return systems.length === new Set(ids).size ? systems : notThere()
}

const aboutSystem = (system: System) => ({
  subject: { kind: 'system', id: system.id, label: system.values.name ?? '' },
  systemId: system.id,
})

function refuseMove(system: System, move: StageMove, before = ''): void {
  const refusal = refusedMove(stageOf(system), system.values.stageSince as Day | null, move, today())
  if (refusal) refuse(`${before}${stageRefusals[refusal]}`, stageRefusalField[refusal])
}

const stagePatch = (system: System, move: StageMove): Patch => ({
  stage: move.stage,
  stageSince: move.on,
  ...(move.stage === 'pilot' ? { pilotEndsOn: move.pilotEndsOn ?? null, decisionOn: move.decisionOn ?? null } : {}),
  ...(move.stage === 'inUse' && !system.values.putIntoUseOn ? { putIntoUseOn: move.on } : {}),
})

/** What the other person saved differently from what this one typed, in words. */
async function conflict(db: TenantDb, system: System, patch: Patch): Promise<Conflict> {
  return new Conflict(await inWords(db, system, changedKeys(system.values, patch), patch), system.revision)
}

/**
 * What the other person changed since this form was drawn. Where its user typed nothing, the form goes on with what is
 * saved now: saving again does not undo it.
 */
async function overtaken(db: TenantDb, system: System, whole: Patch, drawn: Drawn): Promise<Conflict> {
  const moved = movedSince(drawn, whole, system.values)
  const touched = touchedIn(whole, drawn)
  const untouched = moved.filter((key) => !(key in touched))
  const fresh = { ...asTyped(untouched, system.values), drawn: JSON.stringify(drawnFrom(system.values)) }
  const agreed = new Set(moved.filter((key) => key in touched && !changedKeys(system.values, touched).includes(key)))
  const shown = moved.filter((key) => !agreed.has(key))
  return new Conflict(await inWords(db, system, shown, touched), system.revision, fresh)
}

async function inWords(
  db: TenantDb,
  { values }: System,
  keys: readonly FieldKey[],
  patch: Patch,
): Promise<Difference[]> {
  const people = new Map((await listMembers(db)).map((p) => [p.id, p.name]))
  return keys.map((key) => {
    const field = fieldOf(key)
    return {
      label: labels[key],
      yours: key in patch ? (said(field, patch[key] ?? null, people) ?? '') : notTouched,
      theirs: said(field, values[key], people) ?? '',
    }
  })
}

/** Other systems with the same product changed with it: each says so in its own story. */
async function alsoChanged(db: TenantDb, system: System, patch: Patch) {
  const facts = Object.fromEntries(
    Object.entries(patch).filter(([key]) => fieldOf(key as keyof Values).stored === 'product' && key !== 'productName'),
  )
  const changes = changesInWords(system.values, facts)
  const after = changes.length > 0 ? await getSystem(db, system.id) : null
  if (!after?.productId || after.productId !== system.productId) return []
  return (await listSharing(db, after.productId, system.id)).map((other) => ({
    name: 'product.changed',
    subject: { kind: 'system', id: other.id, label: other.name },
    systemId: other.id,
    changes,
  }))
}
