import { z } from 'zod'
import { type Day, isDay } from '@/lib/platform/day'
import { GrantScope } from '@/lib/platform/prisma/enums'
import { dayProblem, grantRefusals } from './nl'

const day = z.string().refine((text): text is Day => isDay(text), dayProblem)

export const GiveGrant = z.object({
  id: z.uuid(),
  receiverId: z.uuid(grantRefusals['unknown-receiver']),
  scopes: z.preprocess((v) => v ?? [], z.array(z.enum(GrantScope)).max(10)),
  since: day,
  until: z.preprocess((v) => (v === '' || v === undefined ? null : v), day.nullable()),
})

export const GrantRef = z.object({ id: z.uuid() })
