import { z } from 'zod'
import { personOf } from '@/lib/platform/actor'
import { loader } from '@/lib/platform/loader'
import { listInvitations } from './invitation/repository'
import { revisionOf } from './model'
import { findPerson, listPeople, listPossibleOwners } from './repository'

/** Who works here and who is invited; whoever may not manage people sees no addresses and no invitations. */
export const loadPeople = loader({
  may: 'people:read',
  read: async (db, _params: null, tenant) => {
    const manage = tenant.may.has('people:manage')
    const people = await listPeople(db)
    return {
      people: manage ? people : people.map((p) => ({ ...p, email: null })),
      invitations: manage ? await listInvitations(db) : [],
      manage,
    }
  },
})

/** One person to change, with who could take over. */
export const loadPerson = loader({
  may: 'people:manage',
  params: z.object({ id: z.uuid() }),
  read: async (db, { id }, tenant) => {
    const person = await findPerson(db, id)
    if (!person) return null
    const self = personOf(tenant) === id
    return { person, revision: revisionOf(person), owners: await listPossibleOwners(db, id), self }
  },
})

/** Only to refuse the invitation form to whoever may not use it. */
export const loadInviting = loader({ may: 'people:manage', read: async () => ({}) })
