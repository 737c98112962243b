import { loadRunProgress } from '@/lib/classification/reassessment/loaders'
import { download } from '@/lib/platform/download'
import { readAs } from '@/lib/platform/loader'

/** How far the comparison with the rules of now is, for the screen that polls it. */
export const GET = download({
  may: 'classification:read',
  make: async (tenant) => {
    const progress = await readAs(loadRunProgress, tenant, null)
    return (
      progress && {
        body: new TextEncoder().encode(JSON.stringify(progress)),
        fileName: 'voortgang.json',
        mediaType: 'application/json; charset=utf-8',
      }
    )
  },
})
