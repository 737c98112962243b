import { loader } from '@/lib/platform/loader'
import type { LogView } from './model'
import { findSystemName, listActors, listPage } from './repository'

/** One page of the logbook, with what can be chosen. */
export const loadLogbook = loader({
  may: 'logbook:read',
  read: async (db, view: LogView) => {
    const { systemId } = view.filter
    return {
      ...(await listPage(db, view)),
      actors: await listActors(db),
      systemName: systemId ? await findSystemName(db, systemId) : null,
    }
  },
})
