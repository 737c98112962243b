import { makeRegisterReport } from '@/lib/dossier/document'
import { download } from '@/lib/platform/download'

/** The report of the whole register, drawn while it is read. */
export const GET = download({
  may: 'export:make',
  make: (tenant) => makeRegisterReport(tenant),
})
