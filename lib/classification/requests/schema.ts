import { z } from 'zod'
import { isDay } from '@/rules'
import { askable } from './model'
import { requestRefusals } from './nl'

/** Hands what one sort of person usually knows to a member. */
export const HandQuestions = z.object({
  id: z.uuid(),
  systemId: z.uuid(),
  whom: z.enum(askable as [(typeof askable)[number], ...typeof askable]),
  toId: z.uuid(requestRefusals.noMember),
})

/** Records that the vendor was asked, and on which day. */
export const AskVendor = z.object({
  id: z.uuid(),
  systemId: z.uuid(),
  askedOn: z.string(requestRefusals.noDay).trim().refine(isDay, requestRefusals.noDay),
})

export const RequestRef = z.object({ id: z.uuid() })
