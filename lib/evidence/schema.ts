import { z } from 'zod'
import { largestFile } from '@/lib/platform/storage'

/** A chosen file as a form hands it over; left out when none was chosen. */
export const IncomingFile = z
  .object({ name: z.string().trim().min(1).max(200), bytes: z.instanceof(Uint8Array) })
  .refine((f) => f.bytes.length <= largestFile, 'Dit bestand is groter dan 20 MB.')

export type IncomingFile = z.infer<typeof IncomingFile>
