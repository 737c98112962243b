import { z } from 'zod'
import { type Handler, handler, jobTenant } from '@/lib/platform/jobs'
import { makeArchive, type SystemsCsv } from './document'

/** Makes the archive that was asked for, also for an institution that has closed since. */
export const exitJobs = (systemsCsv: SystemsCsv): readonly Handler[] => [
  handler({
    name: 'institutions.export',
    payload: z.object({ institutionId: z.uuid(), exportId: z.uuid() }),
    run: async ({ institutionId, exportId }) => {
      const tenant = await jobTenant(institutionId, 'institutions.export', { closedToo: true })
      if (tenant) await makeArchive(tenant, exportId, systemsCsv)
    },
  }),
]
