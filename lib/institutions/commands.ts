import { personOf } from '@/lib/platform/actor'
import { type Change, changesBetween } from '@/lib/platform/audit'
import { command } from '@/lib/platform/command'
import { Conflict, notThere, refuse } from '@/lib/platform/errors'
import { type Department, departmentRevision, makesCircle } from './departments/model'
import { departmentKinds, departmentProblems } from './departments/nl'
import { insertDepartment, listDepartments, lockTree, setClosed, updateDepartment } from './departments/repository'
import { archiveProgress, listArchives } from './exit/repository'
import type { Profile } from './profile/model'
import { choiceWords, personWords, profileLabels } from './profile/nl'
import { findProfile, saveProfile as save } from './profile/repository'
import { AddDepartment, ChangeDepartment, DepartmentRef, RequestExport, SaveProfile } from './schema'

/** A profile in words, for the logbook and for who saved second. */
function inWords(p: Omit<Profile, 'revision'> & { readonly revision?: number }): Record<string, string> {
  const { publicAuthority, publicServices, sme, worksCouncil, soloPractitioner, revision: _, ...plain } = p
  return {
    ...Object.fromEntries(
      (Object.keys(plain) as (keyof typeof plain)[]).map((key) => [profileLabels[key], String(plain[key] ?? '')]),
    ),
    [profileLabels.publicAuthority]: choiceWords[publicAuthority.choice],
    [`${profileLabels.publicAuthority}: reden`]: publicAuthority.reason ?? '',
    [profileLabels.publicServices]: choiceWords[publicServices.choice],
    [`${profileLabels.publicServices}: reden`]: publicServices.reason ?? '',
    [profileLabels.sme]: choiceWords[sme],
    [profileLabels.worksCouncil]: choiceWords[worksCouncil],
    [profileLabels.soloPractitioner]: choiceWords[soloPractitioner],
  }
}

const ofPeople: ReadonlySet<string> = new Set([profileLabels.fgName, profileLabels.fgEmail])

/** What the logbook, which cannot forget, remembers: of a person's name and address that they changed, not what they are. */
const withoutPeople = (changes: readonly Change[]): readonly Change[] =>
  changes.map((c) =>
    ofPeople.has(c.field) ? { ...c, from: c.from && personWords.filled, to: c.to && personWords.changed } : c,
  )

const sameChoice = (a: Pick<Profile['publicServices'], 'choice' | 'reason'>, b: typeof a): boolean =>
  a.choice === b.choice && a.reason === b.reason

/** Saves what the institution says of itself. */
export const saveProfile = command({
  may: 'institution:edit',
  input: SaveProfile,
  run: async (db, input, tenant) => {
    const before = (await findProfile(db, tenant.institutionId)) ?? notThere()
    const { revision, publicAuthorityReason, publicServicesReason, ...rest } = input
    const publicAuthority = { choice: input.publicAuthority, reason: publicAuthorityReason }
    const publicServices = { choice: input.publicServices, reason: publicServicesReason }
    const after = { ...rest, publicAuthority, publicServices }
    const worded = inWords({
      ...after,
      publicAuthority: { ...before.publicAuthority, ...publicAuthority },
      publicServices: { ...before.publicServices, ...publicServices },
    })
    const chosenAnew = {
      publicAuthority: !sameChoice(before.publicAuthority, publicAuthority),
      publicServices: !sameChoice(before.publicServices, publicServices),
    }
    const by = personOf(tenant)
    const saved =
      before.revision === revision && (await save(db, tenant.institutionId, revision, { ...after, chosenAnew }, by))
    const changes = changesBetween(inWords(before), worded)
    if (!saved) {
      throw new Conflict(
        changes.map((c) => ({ label: c.field, yours: c.to ?? '', theirs: c.from ?? '' })),
        before.revision,
      )
    }
    const subject = { kind: 'institution', id: tenant.institutionId, label: input.name }
    return {
      value: null,
      audit:
        changes.length > 0 ? [{ name: 'institution.profileChanged', subject, changes: withoutPeople(changes) }] : [],
    }
  },
})

const about = (id: string, label: string) => ({ kind: 'department', id, label })

function refuseWrong(all: readonly Department[], id: string, input: { name: string; parentId: string | null }): void {
  const plain = (name: string) => name.toLocaleLowerCase('nl')
  if (all.some((d) => d.id !== id && plain(d.name) === plain(input.name))) refuse(departmentProblems.taken, 'name')
  const parent = all.find((d) => d.id === input.parentId)
  if (input.parentId !== null && !parent) refuse(departmentProblems.parent, 'parentId')
  if (parent?.closedAt) refuse(departmentProblems.closedParent, 'parentId')
  if (makesCircle(all, id, input.parentId)) refuse(departmentProblems.circle, 'parentId')
}

const departmentInWords = (all: readonly Department[], d: Pick<Department, 'name' | 'kind' | 'parentId'>) => ({
  name: d.name,
  kind: departmentKinds[d.kind],
  parent: all.find((one) => one.id === d.parentId)?.name ?? null,
})

export const addDepartment = command({
  may: 'institution:edit',
  input: AddDepartment,
  run: async (db, { id, ...input }) => {
    await lockTree(db)
    const all = await listDepartments(db)
    if (all.some((d) => d.id === id)) return { value: null, audit: [] }
    refuseWrong(all, id, input)
    await insertDepartment(db, id, input)
    return {
      value: null,
      audit: [
        {
          name: 'department.added',
          subject: about(id, input.name),
          changes: changesBetween({}, departmentInWords(all, input)),
        },
      ],
    }
  },
})

export const changeDepartment = command({
  may: 'institution:edit',
  input: ChangeDepartment,
  run: async (db, { id, revision, ...input }) => {
    await lockTree(db)
    const all = await listDepartments(db)
    const before = all.find((d) => d.id === id) ?? notThere()
    const changes = changesBetween(departmentInWords(all, before), departmentInWords(all, input))
    if (departmentRevision(before) !== revision) {
      const labels: Record<string, string> = { name: 'Naam', kind: 'Soort', parent: 'Valt onder' }
      throw new Conflict(
        changes.map((c) => ({ label: labels[c.field] ?? c.field, yours: c.to ?? '', theirs: c.from ?? '' })),
        departmentRevision(before),
      )
    }
    refuseWrong(all, id, input)
    await updateDepartment(db, id, input)
    return {
      value: null,
      audit: changes.length > 0 ? [{ name: 'department.changed', subject: about(id, input.name), changes }] : [],
    }
  },
})

/** Closed: no longer to be chosen, kept where it stands. */
const closing = (closed: boolean) =>
  command({
    may: 'institution:edit',
    input: DepartmentRef,
    run: async (db, { id }) => {
      await lockTree(db)
      const department = (await listDepartments(db)).find((d) => d.id === id) ?? notThere()
      const changed = await setClosed(db, id, closed)
      const name = closed ? 'department.closed' : 'department.reopened'
      return { value: null, audit: changed ? [{ name, subject: about(id, department.name) }] : [] }
    },
  })

export const closeDepartment = closing(true)
export const reopenDepartment = closing(false)

/** Asks for the archive of everything; the worker makes it. */
export const requestExport = command({
  may: 'institution:leave',
  input: RequestExport,
  run: async (db, { id }, tenant) => {
    if ((await archiveProgress(db)) === 'underWay') return { value: null, audit: [] }
    return {
      value: null,
      audit: [
        {
          name: 'institution.exportAsked',
          subject: { kind: 'institution', id: tenant.institutionId, label: tenant.name },
        },
      ],
      jobs: [{ name: 'institutions.export', data: { institutionId: tenant.institutionId, exportId: id } }],
    }
  },
})

/** Notes that somebody fetched the archive. */
export const noteFetched = command({
  may: 'institution:leave',
  input: RequestExport,
  run: async (db, { id }) => {
    const archive = (await listArchives(db)).find((one) => one.id === id) ?? notThere()
    return {
      value: archive,
      audit: [{ name: 'institution.exportFetched', subject: { kind: 'export', id, label: archive.name } }],
    }
  },
})
