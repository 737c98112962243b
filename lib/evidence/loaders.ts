import { z } from 'zod'
import { loader } from '@/lib/platform/loader'
import { findFile } from './repository'

/** One file that the institution keeps; import and export files have doors of their own. */
export const loadFile = loader({
  may: 'file:read',
  params: z.object({ id: z.uuid() }),
  read: async (db, { id }) => {
    const file = await findFile(db, id)
    return file && (file.purpose === 'evidence' || file.purpose === 'document') ? file : null
  },
})
