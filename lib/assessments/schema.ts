import { z } from 'zod'
import { IncomingFile } from '@/lib/evidence/schema'
import { isDay } from '@/lib/platform/day'
import { refusals } from './nl'

const emptyIsNull = (v: unknown) => (v === '' || v === undefined ? null : v)
const day = z.preprocess(emptyIsNull, z.string().refine(isDay, 'Vul een bestaande datum in.').nullable())

/** Where a DPIA or supplier checklist stands. Done needs a day and a person; not needed needs a reason. */
export const SaveCheck = z
  .object({
    systemId: z.uuid(),
    kind: z.enum(['dpia', 'supplierChecklist']),
    revision: z.coerce.number().int().min(0),
    status: z.enum(['notStarted', 'inProgress', 'done', 'notNeeded'], 'Kies een status.'),
    on: day,
    reviewBefore: day,
    responsibleId: z.preprocess(emptyIsNull, z.uuid(refusals.responsibleUnknown).nullable()),
    documentUrl: z.preprocess(
      emptyIsNull,
      z
        .url({ protocol: /^https?$/, error: 'Vul een volledig webadres in, dat begint met https://.' })
        .max(2000)
        .nullable(),
    ),
    note: z.preprocess(emptyIsNull, z.string().trim().max(4000, 'Gebruik ten hoogste 4000 tekens.').nullable()),
    file: IncomingFile.optional(),
  })
  .refine((c) => c.status !== 'done' || c.on !== null, { path: ['on'], message: refusals.dayMissing })
  .refine((c) => c.status !== 'done' || c.responsibleId !== null, {
    path: ['responsibleId'],
    message: refusals.responsibleMissing,
  })
  .refine((c) => c.status !== 'notNeeded' || (c.note ?? '').length >= 10, {
    path: ['note'],
    message: refusals.reasonMissing,
  })
  .refine((c) => c.on === null || c.reviewBefore === null || c.reviewBefore >= c.on, {
    path: ['reviewBefore'],
    message: refusals.reviewBeforeDone,
  })
