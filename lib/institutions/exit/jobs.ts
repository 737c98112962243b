import { z } from 'zod'
import { remember } from '@/lib/platform/audit'
import { type Handler, handler, jobTenant } from '@/lib/platform/jobs'
import { inTenant, type Tenant } from '@/lib/platform/tenancy'
import { makeArchive, type SystemsCsv } from './document'

/** Makes the archive that was asked for, also for an institution that has closed since. */
export const exitJobs = (systemsCsv: SystemsCsv): readonly Handler[] => [
  handler({
    name: 'institutions.export',
    payload: z.object({ institutionId: z.uuid(), exportId: z.uuid() }),
    run: async ({ institutionId, exportId }) => {
      const tenant = await jobTenant(institutionId, 'institutions.export', { closedToo: true })
      if (!tenant) return
      try {
        await makeArchive(tenant, exportId, systemsCsv)
      } catch (e) {
        await noteFailure(tenant, exportId)
        throw e
      }
    },
  }),
]

/** Whoever waits reads it on the page; the queue may try again, and what succeeds then is the last word. */
const noteFailure = (tenant: Tenant, id: string): Promise<void> =>
  inTenant(tenant, (db) =>
    remember(db, tenant, [{ name: 'institution.exportFailed', subject: { kind: 'export', id, label: tenant.name } }]),
  )
