import { loadFile } from '@/lib/evidence/loaders'
import { download } from '@/lib/platform/download'
import { readAs } from '@/lib/platform/loader'
import { readUnchanged } from '@/lib/platform/storage'

/** A proof or document, to whoever may read it; always as a download. */
export const GET = download<{ bestand: string }>({
  may: 'file:read',
  make: async (tenant, { bestand }) => {
    const file = await readAs(loadFile, tenant, { id: bestand })
    return (
      file && {
        body: await readUnchanged(file.storageKey, file.sha256),
        fileName: file.name,
        mediaType: file.mediaType,
      }
    )
  },
})
