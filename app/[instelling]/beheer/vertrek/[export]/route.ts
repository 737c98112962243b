import { fetchArchive } from '@/lib/institutions/exit/loaders'
import { download } from '@/lib/platform/download'

/** The archive of everything, for whoever may let the institution leave; each time it is fetched stands in the logbook. */
export const GET = download<{ export: string }>({
  may: 'institution:leave',
  make: (tenant, params) => fetchArchive(tenant, params.export),
})
