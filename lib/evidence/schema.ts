import { z } from 'zod'
import { isDay } from '@/lib/platform/day'
import { largestFile } from '@/lib/platform/largest-file'
import { keptName } from '@/lib/platform/pdf/file-name'
import { fieldProblems, fileProblems } from './nl'

/** A chosen file as a form hands it over; left out when none was chosen. */
export const IncomingFile = z
  .object({ name: z.string().trim().min(1).max(200).transform(keptName), bytes: z.instanceof(Uint8Array) })
  .refine((f) => f.bytes.length <= largestFile, fileProblems.tooLarge)

export type IncomingFile = z.infer<typeof IncomingFile>

/** What a form may leave empty: empty is null. */
export const orNothing = <T extends z.ZodType>(schema: T) =>
  z.preprocess((v) => (v === '' || v === undefined ? null : v), schema.nullable())

export const typedDay = z.string().refine(isDay, fieldProblems.day)

export const typedText = (most: number) => z.string().trim().max(most, fieldProblems.tooLong(most))

export const typedLink = z
  .url({ protocol: /^https?$/, error: fieldProblems.link })
  .max(2000, fieldProblems.tooLong(2000))
