import { z } from 'zod'
import { shortestReason } from '../model'
import { refusals } from './nl'

/** Somebody looked again, and the decision stays as it is. */
export const KeepDecision = z.object({
  /** Of the reassessment. */
  id: z.uuid(),
  reason: z
    .string(refusals.reason)
    .trim()
    .min(shortestReason.override, refusals.reason)
    .max(4_000, refusals.reasonTooLong),
})
