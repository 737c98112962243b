import { loadProgress } from '@/lib/intake/loaders'
import { download } from '@/lib/platform/download'
import { readAs } from '@/lib/platform/loader'

/** How far an import is, for the screen that polls it. */
export const GET = download<{ import: string }>({
  may: 'import:run',
  make: async (tenant, { import: id }) => {
    const progress = await readAs(loadProgress, tenant, { id })
    return (
      progress && {
        body: new TextEncoder().encode(JSON.stringify(progress)),
        fileName: 'voortgang.json',
        mediaType: 'application/json; charset=utf-8',
      }
    )
  },
})
