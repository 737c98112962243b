import { z } from 'zod'
import { listEntries } from '@/lib/logbook/repository'
import { listMembers } from '@/lib/people/members/repository'
import { personOf } from '@/lib/platform/actor'
import { today } from '@/lib/platform/clock'
import type { Day } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import { loader } from '@/lib/platform/loader'
import type { Tenant } from '@/lib/platform/tenancy'
import type { ListView } from './list/model'
import { listEveryRow, listFacets, listRows } from './list/repository'
import { isDraft, mayEdit, nextStages, type System, stageOf } from './model'
import { countKept, findStory, findSystem, listChoices, listSharing, listSystemsById, listVersions } from './repository'
import { sheetSystem } from './sheet/model'
import { toldCells } from './sheet/nl'

/** Whether blocks beyond the core stand behind folds that are closed. */
const isShort = (tenant: Tenant): boolean => tenant.kind === 'gpPractice'

const mayOf = (tenant: Tenant) => ({
  register: tenant.may.has('system:register'),
  edit: tenant.may.has('system:edit'),
  import: tenant.may.has('import:run'),
  export: tenant.may.has('export:make'),
})

/** One page of the list, what can be filtered on, and who may do what: two statements. */
export const loadList = loader({
  may: 'system:read',
  read: async (db, view: ListView, tenant) => {
    const me = personOf(tenant)
    const [facets, page] = [await listFacets(db, me), await listRows(db, view, me, today())]
    return { ...page, facets, today: today(), may: mayOf(tenant), short: isShort(tenant) }
  },
})
export type List = Awaited<ReturnType<typeof loadList>>

/** What this member may do about the obligations of a system. */
function readerOf(tenant: Tenant, { values }: Pick<System, 'values'>) {
  const own = tenant.may.has('duty:workOwn') ? personOf(tenant) : null
  const holds = own !== null && (values.ownerId === own || values.deputyId === own)
  return { work: holds || tenant.may.has('duty:work'), own, judge: tenant.may.has('duty:judge') }
}

const SystemParams = z.object({ id: z.uuid() })

/** One system with its own story: what it is, its versions and stages, and what happened last. */
export const loadSystem = loader({
  may: 'system:read',
  params: SystemParams,
  read: async (db, { id }, tenant) => {
    const story = await findStory(db, id)
    if (!story) return null
    const { system, versions, stages, people, kept } = story
    return {
      system,
      draft: isDraft(system, kept),
      versions,
      stages,
      people: new Map(people.map((p) => [p.id, p.name])),
      events: await listEntries(db, { systemId: id, limit: 5 }),
      today: today(),
      short: isShort(tenant),
      kind: tenant.kind,
      reader: readerOf(tenant, system),
      may: {
        edit: mayEdit(tenant, system),
        delete: tenant.may.has('system:delete'),
        classify: tenant.may.has('classification:answer'),
        logbook: tenant.may.has('logbook:read'),
      },
    }
  },
})
export type SystemStory = Awaited<ReturnType<typeof loadSystem>>

/** An empty form, with the id of the system that it will make. */
export const loadNew = loader({
  may: 'system:register',
  read: async (db, _: null, tenant) => ({
    id: newId(),
    today: today(),
    me: personOf(tenant),
    short: isShort(tenant),
    choices: await listChoices(db),
  }),
})

/** A system in its form. Who may not change it, finds no form. */
export const loadEdit = loader({
  may: 'system:editOwn',
  params: SystemParams,
  read: async (db, { id }, tenant) => {
    const system = await findSystem(db, id)
    if (!system || !mayEdit(tenant, system)) return null
    return {
      system,
      short: isShort(tenant),
      choices: await listChoices(db),
      sharing: system.productId ? await listSharing(db, system.productId, id) : [],
    }
  },
})

/** What a change of stage needs to know. */
export const loadStageForm = loader({
  may: 'system:editOwn',
  params: SystemParams,
  read: async (db, { id }, tenant) => {
    const system = await findSystem(db, id)
    if (!system || !mayEdit(tenant, system)) return null
    return { system, next: nextStages[stageOf(system)], today: today() }
  },
})

/** The versions of a system's product, and what a new one needs. */
export const loadVersions = loader({
  may: 'system:read',
  params: SystemParams,
  read: async (db, { id }, tenant) => {
    const system = await findSystem(db, id)
    if (!system) return null
    const edit = mayEdit(tenant, system)
    return {
      system,
      newVersionId: newId(),
      today: today(),
      edit,
      versions: system.productId ? await listVersions(db, system.productId) : [],
      people: edit ? (await listMembers(db)).filter((p) => p.active) : [],
    }
  },
})

/** What is asked before a draft is deleted. */
export const loadRemoval = loader({
  may: 'system:delete',
  params: SystemParams,
  read: async (db, { id }) => {
    const system = await findSystem(db, id)
    if (!system) return null
    return { system, draft: isDraft(system, await countKept(db, id)) }
  },
})

/** The systems that were picked in the list, and what can be done with them together. */
export const loadPicked = loader({
  may: 'system:edit',
  params: z.object({ ids: z.array(z.uuid()).max(1_000) }),
  read: async (db, { ids }: { ids: string[] }) => ({
    systems: (await listSystemsById(db, ids)).map((s) => ({ id: s.id, name: s.values.name ?? '', stage: stageOf(s) })),
    owners: (await listMembers(db)).filter((p) => p.owns),
    today: today() as Day,
  }),
})

/** Every row of a view, whole, in its order: what an export holds. */
export const loadExport = loader({
  may: 'export:make',
  read: async (db, view: ListView, tenant) => {
    const rows = await listEveryRow(db, view, personOf(tenant), today())
    const systems = new Map(
      (
        await listSystemsById(
          db,
          rows.map((r) => r.id),
        )
      ).map((s) => [s.id, s]),
    )
    const emails = new Map((await listMembers(db)).flatMap((p) => (p.email ? [[p.id, p.email.toLowerCase()]] : [])))
    return {
      systems: rows.flatMap(({ id }) => systems.get(id) ?? []).map((system) => sheetSystem(system, emails)),
      told: new Map(rows.map((row) => [row.id, toldCells(row)])),
      today: today(),
    }
  },
})
