import { z } from 'zod'
import { IncomingFile, orNothing, typedDay, typedLink, typedText } from '@/lib/evidence/schema'
import { CheckKind, CheckStatus } from '@/lib/platform/prisma/enums'
import { refusals } from './nl'

/** Where a DPIA or supplier checklist stands. Done needs a day and a person; not needed needs a reason. */
export const SaveCheck = z
  .object({
    systemId: z.uuid(),
    kind: z.enum(CheckKind),
    revision: z.coerce.number().int().min(0),
    status: z.enum(CheckStatus, refusals.statusMissing),
    on: orNothing(typedDay),
    reviewBefore: orNothing(typedDay),
    responsibleId: orNothing(z.uuid(refusals.responsibleUnknown)),
    documentUrl: orNothing(typedLink),
    note: orNothing(typedText(4000)),
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
