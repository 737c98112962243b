import { loader } from '@/lib/platform/loader'
import { findFile } from './repository'

/** One file that the institution keeps; import and export files have doors of their own. */
export const loadFile = loader({
  may: 'file:read',
  read: async (db, { id }: { id: string }) => {
    const file = await findFile(db, id)
    return file && (file.purpose === 'evidence' || file.purpose === 'document') ? file : null
  },
})
