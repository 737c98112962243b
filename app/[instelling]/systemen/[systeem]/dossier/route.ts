import { makeSystemDossier } from '@/lib/dossier/document'
import { download } from '@/lib/platform/download'

/** The dossier of one system. */
export const GET = download<{ systeem: string }>({
  may: 'export:make',
  make: (tenant, { systeem }) => makeSystemDossier(tenant, systeem),
})
