import { z } from 'zod'
import { IncomingFile, orNothing, typedDay, typedLink, typedText } from '@/lib/evidence/schema'
import { refusals } from './nl'

const reason = typedText(2000).min(10, refusals['reason-missing'])

/** Who works on it and by when. An empty owner or target takes it off. */
export const PlanDuty = z.object({
  id: z.uuid(),
  revision: z.coerce.number().int(),
  ownerId: orNothing(z.uuid(refusals['owner-unknown'])),
  targetOn: orNothing(typedDay),
  started: z.preprocess((v) => v === 'on' || v === 'true' || v === true, z.boolean()),
})

/** A proof for one duty: a file or a link, and the period that it covers. */
export const OfferEvidence = z
  .object({
    id: z.uuid(),
    dutyId: z.uuid(),
    title: typedText(200).min(1, refusals['title-missing']),
    note: orNothing(typedText(4000)),
    url: orNothing(typedLink),
    file: IncomingFile.optional(),
    coversFrom: typedDay,
    coversUntil: orNothing(typedDay),
  })
  .refine((e) => e.coversUntil === null || e.coversUntil >= e.coversFrom, {
    path: ['coversUntil'],
    message: refusals['period-reversed'],
  })
  .refine((e) => e.file !== undefined || e.url !== null || e.note !== null, {
    path: ['file'],
    message: refusals['nothing-offered'],
  })

export const JudgeEvidence = z
  .object({
    id: z.uuid(),
    verdict: z.enum(['accepted', 'rejected'], refusals['verdict-missing']),
    reason: orNothing(typedText(2000)),
  })
  .refine((j) => j.verdict === 'accepted' || (j.reason !== null && j.reason.length >= 10), {
    path: ['reason'],
    message: refusals['rejected-without-reason'],
  })

export const WaiveDuty = z.object({ id: z.uuid(), revision: z.coerce.number().int(), reason })
export const ReopenDuty = z.object({ id: z.uuid(), revision: z.coerce.number().int() })
